// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/sqllogrepositories.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// Asks for records whose place or matter contains what is bound as the pattern.
constexpr auto contains = R"((lower(place) LIKE :pattern ESCAPE '\' OR lower(matter) LIKE :pattern ESCAPE '\'))"_L1;

QString patternOf(const QString &text)
{
    QString pattern = text.toLower();
    for (const QChar special : {u'\\', u'%', u'_'}) {
        pattern.replace(special, QString(u'\\') + special);
    }
    return u'%' + pattern + u'%';
}

} // namespace

Result<std::vector<LogEntry>> SqlLogEntryRepository::listCorrectionsOf(LogPageId page) const
{
    return all(
        std::move(select(u"WHERE amends_id IN (SELECT id FROM log_entry WHERE log_page_id = :page) ORDER BY id"_s)
                      .bind(u":page"_s, page)));
}

Result<std::vector<LogEntry>> SqlLogEntryRepository::listContaining(const QString &text) const
{
    const QString condition =
        u"WHERE %1 OR amends_id IN (SELECT id FROM log_entry WHERE %1) ORDER BY id"_s.arg(contains);
    return all(std::move(select(condition).bind(u":pattern"_s, patternOf(text))));
}

Result<std::vector<Case>> SqlCaseRepository::listContaining(const QString &text) const
{
    return all(std::move(select(u"WHERE %1 ORDER BY id"_s.arg(contains)).bind(u":pattern"_s, patternOf(text))));
}

/// Follows each line of the pages to its newest correction, which may stand on a later page.
Query SqlCallTally::counting(const QString &condition) const
{
    return m_database.query(u"WITH RECURSIVE chain (id, source) AS ("
                            "SELECT log_entry.id, log_entry.source FROM log_page "
                            "JOIN log_entry ON log_entry.log_page_id = log_page.id "
                            "WHERE log_entry.amends_id IS NULL AND %1 "
                            "UNION ALL SELECT later.id, later.source FROM log_entry AS later "
                            "JOIN chain ON later.amends_id = chain.id) "
                            "SELECT source, COUNT(*) FROM chain "
                            "WHERE NOT EXISTS (SELECT 1 FROM log_entry AS later WHERE later.amends_id = chain.id) "
                            "GROUP BY source ORDER BY source"_s.arg(condition));
}

Result<CallCount> SqlCallTally::sum(Query query)
{
    using Lines = std::pair<EntrySource, int>;
    TRY(const std::vector<Lines> all, query.fetchAll([](const Query &row) -> Result<Lines> {
        return Lines(static_cast<EntrySource>(row.integer(0)), static_cast<int>(row.integer(1)));
    }));
    CallCount count;
    for (const auto &[source, lines] : all) {
        count.add(source, lines);
    }
    return count;
}

Result<CallCount> SqlCallTally::ofPage(LogPageId page) const
{
    return sum(std::move(counting(u"log_page.id = :page"_s).bind(u":page"_s, page)));
}

Result<CallCount> SqlCallTally::ofDays(QDate first, QDate last) const
{
    return sum(std::move(
        counting(u"log_page.duty_date BETWEEN :first AND :last"_s).bind(u":first"_s, first).bind(u":last"_s, last)));
}

SqlLogStore::SqlLogStore(const Database &database)
    : volumes(database)
    , pages(database)
    , entries(database)
    , cases(database)
    , caseSteps(database)
    , handovers(database)
    , itemCounts(database)
    , answers(database)
    , reviews(database)
    , prints(database)
    , handedOver(database)
    , calls(database)
    , escalations(database)
    , attempts(database)
    , callouts(database)
    , measures(database)
    , limits(database)
{}

} // namespace dutydesk
