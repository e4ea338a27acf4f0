// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/sqllogrepositories.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

Result<std::vector<LogEntry>> SqlLogEntryRepository::listCorrectionsOf(LogPageId page) const
{
    return all(
        std::move(select(u"WHERE amends_id IN (SELECT id FROM log_entry WHERE log_page_id = :page) ORDER BY id"_s)
                      .bind(u":page"_s, page)));
}

Result<std::vector<LogEntry>> SqlLogEntryRepository::listContaining(const QString &text) const
{
    QString pattern = text.toLower();
    for (const QChar special : {u'\\', u'%', u'_'}) {
        pattern.replace(special, QString(u'\\') + special);
    }
    const QString contains = u"(lower(place) LIKE :pattern ESCAPE '\\' OR lower(matter) LIKE :pattern ESCAPE '\\')"_s;
    const QString condition =
        u"WHERE %1 OR amends_id IN (SELECT id FROM log_entry WHERE %1) ORDER BY id"_s.arg(contains);
    return all(std::move(select(condition).bind(u":pattern"_s, u'%' + pattern + u'%')));
}

SqlLogStore::SqlLogStore(const Database &database)
    : volumes(database)
    , pages(database)
    , entries(database)
    , openWork(database)
    , handovers(database)
    , itemCounts(database)
    , answers(database)
    , reviews(database)
    , prints(database)
    , handedOver(database)
{}

} // namespace dutydesk
