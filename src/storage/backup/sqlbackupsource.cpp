// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backup/sqlbackupsource.h"

#include "base/try.h"
#include "journal/sqljournalrepository.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

struct LastEntry
{
    QDateTime at;
    QString by;
};

/// The last entry that a person caused; the program's own notices say nothing to a person.
Result<LastEntry> lastEntryOf(const Database &database)
{
    TRY(const std::vector<LastEntry> found,
        database
            .query(u"SELECT journal.time_ms, staff_member.name FROM journal LEFT JOIN staff_member ON staff_member.id "
                   u"= journal.actor "
                   "WHERE journal.actor > 0 ORDER BY journal.sequence DESC LIMIT 1"_s)
            .fetchAll([](const Query &row) -> Result<LastEntry> {
                return LastEntry{QDateTime::fromMSecsSinceEpoch(row.integer(0), Qt::UTC), row.text(1)};
            }));
    return found.empty() ? LastEntry() : found.front();
}

} // namespace

Result<qint64> schemaOf(const Database &database)
{
    return database.query(u"SELECT COUNT(*) FROM schema_migration"_s).fetchInteger();
}

Result<BackupContent> contentOf(const Database &database, qint64 schema)
{
    const SqlJournalRepository journal(database);
    TRY(const QByteArray journalId, journal.journalId());
    TRY(const std::optional<JournalEntry> last, journal.lastEntry());
    TRY(const LastEntry person, lastEntryOf(database));
    TRY(const qint64 pages, database.query(u"SELECT COUNT(*) FROM log_page"_s).fetchInteger());
    TRY(const std::vector<QString> names,
        database.query(u"SELECT name FROM centre"_s).fetchAll([](const Query &row) -> Result<QString> {
            return row.text(0);
        }));
    return BackupContent{.journalId = journalId,
                         .head = last ? JournalHead{last->sequence, last->entryHash} : JournalHead{},
                         .centre = names.empty() ? QString() : names.front(),
                         .pages = pages,
                         .lastEntryAt = person.at,
                         .lastEntryBy = person.by,
                         .schema = schema};
}

Result<BackupContent> SqlBackupSource::content() const
{
    TRY(const qint64 schema, schemaOf(m_database));
    return contentOf(m_database, schema);
}

Result<void> SqlBackupSource::copyTo(const QString &path)
{
    CHECK(filePath());
    return m_database.copyTo(path);
}

Result<QString> SqlBackupSource::filePath() const
{
    const std::optional<QString> path = m_database.filePath();
    return path ? Result<QString>(*path) : failure(ErrorCode::BackupOfServer, u"the database is no file"_s);
}

} // namespace dutydesk
