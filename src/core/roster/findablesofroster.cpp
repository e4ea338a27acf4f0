// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/findablesofroster.h"

#include "base/try.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

using Content = Result<std::optional<FindContent>>;

Content describe(const Substitution &substitution, const Repository<StaffMember> &staff)
{
    TRY(const StaffMember original, staff.findById(substitution.original));
    TRY(const StaffMember substitute, staff.findById(substitution.substitute));
    const QString date = substitution.date.toString(Qt::ISODate);
    const QStringList names{original.name.toString(), substitute.name.toString()};
    return FindContent{.texts = {substitution.reason.toString(), date},
                       .names = names,
                       .title = date + u' ' + names.join(u" → "_s),
                       .detail = substitution.reason.toString()};
}

Content describePattern(const ShiftPattern &pattern)
{
    if (!pattern.active) {
        return std::nullopt;
    }
    return FindContent{.texts = {pattern.code.toString(), pattern.name.toString()},
                       .title = pattern.code.toString() + u' ' + pattern.name.toString(),
                       .detail = pattern.start.toString(u"HH:mm"_s) + u'–' + pattern.end.toString(u"HH:mm"_s)};
}

} // namespace

Findables findablesOfRoster(const RosterRepositories &repositories)
{
    Findables all;
    all.push_back(std::make_unique<FindableRecords<Substitution>>(
        FindGroup::Roster, repositories.substitutions,
        [&staff = repositories.staff](const Substitution &substitution) { return describe(substitution, staff); }));
    all.push_back(
        std::make_unique<FindableRecords<ShiftPattern>>(FindGroup::Roster, repositories.patterns, describePattern));
    return all;
}

} // namespace dutydesk
