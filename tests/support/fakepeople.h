// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/staffrepository.h"
#include "support/fakerepository.h"

namespace dutydesk::test {

class FakeStaffRepository final : public FakeRecords<StaffRepository>
{
public:
    Result<StaffMember> findActiveByName(const QString &name) const override
    {
        return firstWhere([&](const StaffMember &member) { return member.active && member.name.toString() == name; });
    }
};

class FakeStaffKeyRepository final : public FakeRecords<StaffKeyRepository>
{
public:
    Result<StaffKey> findCurrent(StaffId staff) const override
    {
        return firstWhere([&](const StaffKey &key) { return key.staff == staff && !key.revokedAt; });
    }
};

} // namespace dutydesk::test
