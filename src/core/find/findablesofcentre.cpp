// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "find/findablesofcentre.h"

namespace dutydesk {

namespace {

using Content = Result<std::optional<FindContent>>;

/// Makes the active records of a list findable.
template<Record T>
std::unique_ptr<Findable> ofList(const Repository<T> &repository, FindContent (*describe)(const T &))
{
    return std::make_unique<FindableRecords<T>>(FindGroup::Centre, repository, [describe](const T &record) -> Content {
        if constexpr (requires { record.active; }) {
            if (!record.active) {
                return std::nullopt;
            }
        }
        return describe(record);
    });
}

FindContent ofItem(const SharedItem &item)
{
    return {.texts = {item.check, item.place},
            .names = {item.name.toString()},
            .title = item.name.toString(),
            .detail = item.place};
}

FindContent ofLeader(const OnCallLeader &leader)
{
    return {.texts = {leader.title.toString()},
            .names = {leader.name},
            .telephones = {leader.telephone},
            .title = leader.title.toString() + u' ' + leader.name,
            .detail = leader.telephone};
}

FindContent ofNumber(const EmergencyNumber &number)
{
    return {.texts = {},
            .names = {number.name.toString()},
            .telephones = {number.telephone},
            .title = number.name.toString(),
            .detail = number.telephone};
}

FindContent ofPhrase(const Phrase &phrase)
{
    return {.texts = {phrase.code.toString(), phrase.text.toString()},
            .title = phrase.text.toString(),
            .detail = phrase.code.toString()};
}

FindContent ofDay(const CalendarDay &day)
{
    const QString date = day.date.toString(Qt::ISODate);
    return {.texts = {day.name.toString(), date}, .title = date + u' ' + day.name.toString()};
}

Content ofStaff(const StaffMember &member)
{
    return FindContent{.texts = {},
                       .names = {member.name.toString()},
                       .telephones = {member.telephone},
                       .title = member.name.toString(),
                       .detail = member.telephone};
}

} // namespace

Findables findablesOfCentre(const StaffRepository &staff, const CentreRepositories &centre)
{
    Findables all;
    all.push_back(std::make_unique<FindableRecords<StaffMember>>(FindGroup::Staff, staff, ofStaff));
    all.push_back(ofList(centre.items, ofItem));
    all.push_back(ofList(centre.leaders, ofLeader));
    all.push_back(ofList(centre.emergencyNumbers, ofNumber));
    all.push_back(ofList(centre.phrases, ofPhrase));
    all.push_back(ofList<CalendarDay>(centre.calendar, ofDay));
    return all;
}

} // namespace dutydesk
