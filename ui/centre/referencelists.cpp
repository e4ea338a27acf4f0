// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "centre/referencelists.h"

#include "centre/centreservice.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
Result<void> done(const Result<T> &result)
{
    return result ? Result<void>() : failure(result.error());
}

template<typename T, typename ValuesOf>
Result<std::vector<ListRow>> rowsOf(const Result<std::vector<T>> &records, ValuesOf valuesOf)
{
    if (!records) {
        return failure(records.error());
    }
    std::vector<ListRow> rows;
    for (const T &record : *records) {
        rows.push_back({record.id.value(), valuesOf(record), record.active});
    }
    return rows;
}

template<typename T>
using IdType = decltype(T::id);

/// Adds where there is no id yet.
template<typename T, typename Draft>
Result<void> save(Services &services, const Actor &actor, std::optional<qint64> id, const Draft &draft)
{
    return done(id ? services.centre->change(actor, IdType<T>(*id), draft) : services.centre->add(actor, draft));
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
    return {
        .title = tr("Shared items"),
        .objectName = u"items"_s,
        .explanation = tr("They are counted at each handover, in this order."),
        .fields = {{tr("&Item"), u"name"_s, tr("Please enter what it is.")},
                   {tr("&Pieces"), u"expected"_s, tr("Please enter a number from 1 to 999.")},
                   {tr("&What makes it sound"), u"check"_s, {}},
                   {tr("P&lace"), u"place"_s, {}}},
        .list =
            [](Services &services) {
                return rowsOf(services.centre->items(), [](const SharedItem &item) {
                    return QStringList{item.name.toString(), QString::number(item.expected), item.check, item.place};
                });
            },
        .save =
            [](Services &services, const Actor &actor, std::optional<qint64> id, const QStringList &values) {
                return dutydesk::save<SharedItem>(services, actor, id,
                                                  SharedItemDraft{values[0], values[1].toInt(), values[2], values[3]});
            },
        .setActive = &dutydesk::setActive<SharedItem>,
        .reorder = &dutydesk::reorder<SharedItem>};
}

ListDescription ReferenceLists::onCallLeaders()
{
    return {.title = tr("On-call leaders"),
            .objectName = u"leaders"_s,
            .explanation = tr("They must be reachable off duty; their telephones are printed on each duty roster."),
            .fields = {{tr("&Post"), u"title"_s, tr("Please enter the post.")},
                       {tr("&Name"), u"name"_s, {}},
                       {tr("&Telephone"), u"telephone"_s, {}}},
            .list =
                [](Services &services) {
                    return rowsOf(services.centre->leaders(), [](const OnCallLeader &leader) {
                        return QStringList{leader.title.toString(), leader.name, leader.telephone};
                    });
                },
            .save =
                [](Services &services, const Actor &actor, std::optional<qint64> id, const QStringList &values) {
                    return dutydesk::save<OnCallLeader>(services, actor, id,
                                                        OnCallLeaderDraft{values[0], values[1], values[2]});
                },
            .setActive = &dutydesk::setActive<OnCallLeader>,
            .reorder = &dutydesk::reorder<OnCallLeader>};
}

ListDescription ReferenceLists::emergencyNumbers()
{
    return {
        .title = tr("Emergency numbers"),
        .objectName = u"numbers"_s,
        .explanation = tr("They are printed on each duty roster, in this order."),
        .fields = {{tr("&For"), u"name"_s, tr("Please enter what the number is for.")},
                   {tr("&Telephone"), u"telephone"_s, {}}},
        .list =
            [](Services &services) {
                return rowsOf(services.centre->emergencyNumbers(), [](const EmergencyNumber &number) {
                    return QStringList{number.name.toString(), number.telephone};
                });
            },
        .save =
            [](Services &services, const Actor &actor, std::optional<qint64> id, const QStringList &values) {
                return dutydesk::save<EmergencyNumber>(services, actor, id, EmergencyNumberDraft{values[0], values[1]});
            },
        .setActive = &dutydesk::setActive<EmergencyNumber>,
        .reorder = &dutydesk::reorder<EmergencyNumber>};
}

ListDescription ReferenceLists::phrases()
{
    return {.title = tr("Phrases"),
            .objectName = u"phrases"_s,
            .explanation = tr("In the duty log, the short form becomes the whole text."),
            .fields = {{tr("&Short form"), u"code"_s, tr("Please enter a short form without blanks.")},
                       {tr("&Text"), u"text"_s, tr("Please enter the text.")}},
            .list =
                [](Services &services) {
                    return rowsOf(services.centre->phrases(), [](const Phrase &phrase) {
                        return QStringList{phrase.code.toString(), phrase.text.toString()};
                    });
                },
            .save =
                [](Services &services, const Actor &actor, std::optional<qint64> id, const QStringList &values) {
                    return dutydesk::save<Phrase>(services, actor, id, PhraseDraft{values[0], values[1]});
                },
            .setActive = &dutydesk::setActive<Phrase>};
}

} // namespace dutydesk
