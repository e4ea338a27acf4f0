// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/repository.h"
#include "people/staffkey.h"

namespace dutydesk {

class StaffRepository : public Repository<StaffMember>
{
public:
    /// The active person of that name. NotFound where there is none.
    virtual Result<StaffMember> findActiveByName(const QString &name) const = 0;
};

class StaffKeyRepository : public Repository<StaffKey>
{
public:
    /// The key that is not revoked. NotFound where there is none.
    virtual Result<StaffKey> findCurrent(StaffId staff) const = 0;
};

} // namespace dutydesk
