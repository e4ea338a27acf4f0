// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/sqldatabasecheck.h"

#include "base/try.h"
#include "sql/fts5structure.h"
#include "sql/migrator.h"
#include "sql/schemaparts.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// One damaged page makes thousands of messages, of which the first say enough.
constexpr int mostMessages = 5;

const QString searchWords = u"search_token"_s;

Result<std::vector<QString>> textsOf(Query query)
{
    return query.fetchAll([](const Query &row) -> Result<QString> { return row.text(0); });
}

QString quoted(const QString &table)
{
    return QString(table).replace(u'\'', "''"_L1);
}

} // namespace

Result<std::vector<DatabaseCheck::Step>> SqlDatabaseCheck::steps() const
{
    std::vector<Step> steps{
        [this](VerificationReport &report) { return checkSchema(report); },
        [this](VerificationReport &report) { return checkIdentity(report); },
    };
    if (&m_database.dialect() != &Dialect::sqlite()) {
        steps.emplace_back([](VerificationReport &report) -> Result<void> {
            report.notChecked.insert(NotChecked::ServerIndexes);
            return {};
        });
        return steps;
    }
    steps.emplace_back([this](VerificationReport &report) { return checkSettings(report); });
    TRY(const std::vector<QString> tables,
        textsOf(m_database.query(u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid"_s)));
    steps.emplace_back([this](VerificationReport &report) { return checkTable(u"sqlite_schema"_s, report); });
    TRY(const bool isOnce, namesEachSegmentOnce(m_database, searchWords));
    for (const QString &table : tables) {
        if (table == searchWords && !isOnce) {
            continue; // SQLite would read each part as often as it is named
        }
        steps.emplace_back([this, table](VerificationReport &report) { return checkTable(table, report); });
    }
    steps.emplace_back([this](VerificationReport &report) { // trees without damage have an end
        return report.findings.empty() ? checkPages(report) : Result<void>();
    });
    return steps;
}

Result<void> SqlDatabaseCheck::checkSchema(VerificationReport &report) const
{
    TRY(const std::optional<SchemaParts> expected, schemaPartsOfSteps(m_database));
    if (!expected) {
        report.notChecked.insert(NotChecked::ServerSchema);
        return {};
    }
    TRY(const SchemaParts found, schemaPartsOf(m_database));
    const std::vector<JournalFinding> differences = compareSchemas(found, *expected);
    report.findings.insert(report.findings.end(), differences.begin(), differences.end());
    return {};
}

Result<void> SqlDatabaseCheck::checkIdentity(VerificationReport &report) const
{
    TRY(const qint64 names,
        m_database.query(u"SELECT COUNT(*) FROM (SELECT 1 FROM journal_identity LIMIT 2) AS named"_s).fetchInteger());
    if (names > 1) {
        report.findings.push_back({.sequence = 0, .problem = JournalProblem::SecondIdentity});
    }
    return {};
}

/// The version in the file's header follows from the steps, and the program sets nothing for the words of the search.
Result<void> SqlDatabaseCheck::checkSettings(VerificationReport &report) const
{
    const auto note = [&](const QString &what) {
        report.findings.push_back({.sequence = 0, .problem = JournalProblem::FileDamaged, .detail = what});
    };
    TRY(const std::vector<Migration> steps, readMigrations(u":/sql"_s, m_database.dialect()));
    TRY(const qint64 version, m_database.query(u"PRAGMA user_version"_s).fetchInteger());
    if (version != static_cast<qint64>(steps.size())) {
        note(u"user_version: %1"_s.arg(version));
    }
    const Result<std::vector<QString>> set = // the table may be missing, which the schema tells
        textsOf(m_database.query(u"SELECT CAST(k AS TEXT) FROM search_token_config "
                                 "WHERE k IS NOT 'version' OR v IS NOT 4 OR typeof(v) <> 'integer'"_s));
    for (const QString &name : set.value_or(std::vector<QString>())) {
        note(u"search_token: "_s + name);
    }
    TRY(const bool isOnce, namesEachSegmentOnce(m_database, searchWords));
    if (!isOnce) {
        note(u"search_token: a segment is named twice"_s);
    }
    return {};
}

/// Pages that belong to nothing hide what SqliteTrees, which looks before the file is opened, need not refuse.
Result<void> SqlDatabaseCheck::checkPages(VerificationReport &report) const
{
    const Result<std::vector<qint64>> used =
        m_database.query(u"SELECT pageno FROM dbstat ORDER BY pageno"_s)
            .fetchAll([](const Query &row) -> Result<qint64> { return row.integer(0); });
    constexpr qint64 lockedByte = 0x40000000; // the page around it holds nothing
    TRY(const qint64 pageBytes, m_database.query(u"PRAGMA page_size"_s).fetchInteger());
    TRY(const qint64 pages, m_database.query(u"PRAGMA page_count"_s).fetchInteger());
    TRY(const qint64 freePages, m_database.query(u"PRAGMA freelist_count"_s).fetchInteger());
    TRY(const qint64 vacuum, m_database.query(u"PRAGMA auto_vacuum"_s).fetchInteger()); // would have pages of its own
    const bool isSound = used && vacuum == 0 && std::ranges::adjacent_find(*used) == used->end()
                         && std::ssize(*used) + freePages + (pages * pageBytes > lockedByte ? 1 : 0) == pages;
    if (!isSound) {
        report.findings.push_back({.sequence = 0,
                                   .problem = JournalProblem::FileDamaged,
                                   .detail = u"a page is used twice, or by nothing"_s});
    }
    return {};
}

/// Lets SQLite compare the table with its indexes, its values with their types and rules, and with what they refer to.
Result<void> SqlDatabaseCheck::checkTable(const QString &table, VerificationReport &report) const
{
    const auto ask = [&](QStringView pragma) {
        return m_database.query(u"PRAGMA %1('%2')"_s.arg(pragma, quoted(table)));
    };
    TRY(std::vector<QString> messages, textsOf(ask(u"integrity_check")));
    const Result<std::vector<Row>> orphans =
        ask(u"foreign_key_check").fetchAll([](const Query &row) -> Result<Row> { return row.row(); });
    if (!orphans) { // as where a view stands in the place of a table
        messages.push_back(orphans.error().detail);
    }
    for (const Row &orphan : orphans.value_or(std::vector<Row>())) {
        messages.push_back(u"row %1 refers to nothing"_s.arg(std::get<qint64>(orphan[1])));
    }
    int count = 0;
    for (const QString &message : messages) {
        if (message != "ok"_L1 && ++count <= mostMessages) {
            report.findings.push_back(
                {.sequence = 0, .problem = JournalProblem::FileDamaged, .detail = table + ": "_L1 + message});
        }
    }
    report.notChecked.insert(NotChecked::FreeSpace);
    return {};
}

} // namespace dutydesk
