// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "owners/ownerrepositories.h"
#include "people/staffrepository.h"

#include <map>

namespace dutydesk {

/// The names under which people know records of the archive, for long lists. Each record is read only once.
class OwnerNames
{
public:
    OwnerNames(const OwnerRepositories &repositories, const StaffRepository &staff);

    /// The unit number, such as 3-1-502.
    Result<QString> unit(FlatId id);

    /// The masked name; empty if the resident is erased.
    Result<QString> resident(ResidentId id);
    Result<QString> unitOf(ResidentId id);

    Result<QString> officer(StaffId id);

private:
    const OwnerRepositories &m_repositories;
    const StaffRepository &m_staff;
    std::map<FlatId, QString> m_units;
    std::map<ResidentId, QString> m_residents;
    std::map<StaffId, QString> m_officers;
};

} // namespace dutydesk
