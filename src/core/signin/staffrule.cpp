// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/staffrule.h"

#include "people/personname.h"
#include "people/staffmember.h"

namespace dutydesk {

JointRule::Finding StaffRule::check(const ReadEntry &read)
{
    const std::optional<StaffMember> member = read.record<StaffMember>();
    if (!member) {
        return std::nullopt;
    }
    if (personName(member->name.toString()) != member->name) {
        return read.bad(JournalProblem::WrongBody);
    }
    const qint64 id = member->id.value();
    const auto [role, isNew] = m_roles.emplace(id, member->role);
    if (!isNew && std::exchange(role->second, member->role) != member->role && read.entry.actor == id) {
        return read.bad(JournalProblem::NoRight);
    }
    if (const auto before = m_names.find(id); before != m_names.end()) {
        m_active.erase(before->second);
        m_names.erase(before);
    }
    if (!member->active) {
        return std::nullopt;
    }
    const QString look = lookOf(member->name);
    m_names.emplace(id, look);
    const bool isUnique = m_active.emplace(look, id).second;
    return isUnique ? Finding() : read.bad(JournalProblem::WrittenTwice);
}

} // namespace dutydesk
