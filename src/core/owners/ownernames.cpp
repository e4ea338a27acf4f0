// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "owners/ownernames.h"

#include "base/try.h"
#include "owners/flatcard.h"

namespace dutydesk {

namespace {

template<typename Id, typename Read>
Result<QString> readOnce(std::map<Id, QString> &known, Id id, Read read)
{
    if (const auto name = known.find(id); name != known.end()) {
        return name->second;
    }
    Result<QString> name = read();
    if (name) {
        known.emplace(id, *name);
    }
    return name;
}

} // namespace

OwnerNames::OwnerNames(const OwnerRepositories &repositories, const StaffRepository &staff)
    : m_repositories(repositories)
    , m_staff(staff)
{}

Result<QString> OwnerNames::unit(FlatId id)
{
    return readOnce(m_units, id, [&] {
        return unitNumberOf(m_repositories, id).andThen([](const UnitNumber &unit) {
            return Result<QString>(unit.toString());
        });
    });
}

Result<QString> OwnerNames::resident(ResidentId id)
{
    return readOnce(m_residents, id, [&] {
        return m_repositories.residents.findById(id).andThen(
            [](const Resident &resident) { return Result<QString>(masked(resident).name); });
    });
}

Result<QString> OwnerNames::unitOf(ResidentId id)
{
    TRY(const Resident resident, m_repositories.residents.findById(id));
    return unit(resident.flat);
}

Result<QString> OwnerNames::officer(StaffId id)
{
    return readOnce(m_officers, id, [&] {
        return m_staff.findById(id).andThen(
            [](const StaffMember &member) { return Result<QString>(member.name.toString()); });
    });
}

} // namespace dutydesk
