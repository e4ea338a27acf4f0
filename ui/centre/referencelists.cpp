// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "centre/referencelists.h"

#include "base/try.h"
#include "centre/centredialogs.h"
#include "centre/centreservice.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
using DialogOf = RecordDialog *(*)(const Seat &, const std::optional<T> &, QWidget *);

template<typename T>
Result<void> done(const Result<T> &result)
{
    return result ? Result<void>() : failure(result.error());
}

template<typename T, typename ValuesOf>
Result<std::vector<ListRow>> rowsOf(const Result<std::vector<T>> &read, ValuesOf valuesOf, DialogOf<T> dialog)
{
    TRY(const std::vector<T> records, read);
    std::vector<ListRow> rows;
    for (const T &record : records) {
        rows.push_back({record.id.value(), valuesOf(record), record.active,
                        [record, dialog](const Seat &seat, QWidget *parent) { return dialog(seat, record, parent); }});
    }
    return rows;
}

template<typename T>
using IdType = decltype(T::id);

/// For a new record.
template<typename T>
OpenListDialog adding(DialogOf<T> dialog)
{
    return [dialog](const Seat &seat, QWidget *parent) { return dialog(seat, std::nullopt, parent); };
}

template<typename T>
Result<void> setActive(Services &services, const Actor &actor, qint64 id, bool active)
{
    return done(services.centre->setActive(actor, IdType<T>(id), active));
}

template<typename T>
Result<void> reorder(Services &services, const Actor &actor, const std::vector<qint64> &order)
{
    std::vector<IdType<T>> ids;
    for (const qint64 id : order) {
        ids.push_back(IdType<T>(id));
    }
    return services.centre->reorder(actor, ids);
}

} // namespace

ListDescription ReferenceLists::sharedItems()
{
    return {.title = tr("Shared items"),
            .objectName = u"items"_s,
            .explanation = tr("They are counted at each handover, in this order."),
            .headings = {tr("Item"), tr("Pieces"), tr("What makes it sound"), tr("Place")},
            .list =
                [](Services &services) {
                    return rowsOf(
                        services.centre->items(),
                        [](const SharedItem &item) {
                            return QStringList{item.name.toString(), QString::number(item.expected), item.check,
                                               item.place};
                        },
                        &CentreDialogs::sharedItem);
                },
            .add = adding<SharedItem>(&CentreDialogs::sharedItem),
            .setActive = &dutydesk::setActive<SharedItem>,
            .reorder = &dutydesk::reorder<SharedItem>};
}

ListDescription ReferenceLists::onCallLeaders()
{
    return {.title = tr("On-call leaders"),
            .objectName = u"leaders"_s,
            .explanation = tr("They must be reachable off duty; their telephones are printed on each duty roster."),
            .headings = {tr("Post"), tr("Name"), tr("Telephone")},
            .list =
                [](Services &services) {
                    return rowsOf(
                        services.centre->leaders(),
                        [](const OnCallLeader &leader) {
                            return QStringList{leader.title.toString(), leader.name, leader.telephone};
                        },
                        &CentreDialogs::leader);
                },
            .add = adding<OnCallLeader>(&CentreDialogs::leader),
            .setActive = &dutydesk::setActive<OnCallLeader>,
            .reorder = &dutydesk::reorder<OnCallLeader>};
}

ListDescription ReferenceLists::emergencyNumbers()
{
    return {.title = tr("Emergency numbers"),
            .objectName = u"numbers"_s,
            .explanation = tr("They are printed on each duty roster, in this order."),
            .headings = {tr("For"), tr("Telephone")},
            .list =
                [](Services &services) {
                    return rowsOf(
                        services.centre->emergencyNumbers(),
                        [](const EmergencyNumber &number) {
                            return QStringList{number.name.toString(), number.telephone};
                        },
                        &CentreDialogs::emergencyNumber);
                },
            .add = adding<EmergencyNumber>(&CentreDialogs::emergencyNumber),
            .setActive = &dutydesk::setActive<EmergencyNumber>,
            .reorder = &dutydesk::reorder<EmergencyNumber>};
}

ListDescription ReferenceLists::phrases()
{
    return {.title = tr("Phrases"),
            .objectName = u"phrases"_s,
            .explanation = tr("In the duty log, the short form becomes the whole text."),
            .headings = {tr("Short form"), tr("Text")},
            .list =
                [](Services &services) {
                    return rowsOf(
                        services.centre->phrases(),
                        [](const Phrase &phrase) {
                            return QStringList{phrase.code.toString(), phrase.text.toString()};
                        },
                        &CentreDialogs::phrase);
                },
            .add = adding<Phrase>(&CentreDialogs::phrase),
            .setActive = &dutydesk::setActive<Phrase>};
}

} // namespace dutydesk
