// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/opendesk.h"

#include "sql/migrator.h"

namespace dutydesk::test {

using namespace Qt::StringLiterals;

namespace {

template<Record... T>
std::vector<SqlRecordStore> storesOf(const Database &database)
{
    return {SqlRecordStore::of<T>(database)...};
}

} // namespace

Result<std::unique_ptr<OpenDesk>> OpenDesk::open(const QString &path, const QString &privateFolder, const Clock &clock)
{
    Result<std::unique_ptr<Database>> database = Database::open({.dialect = Dialect::sqlite(), .databaseName = path});
    if (!database) {
        return failure(std::move(database.error()));
    }
    static const std::vector<Migration> migrations = readMigrations(u":/sql"_s, Dialect::sqlite()).value();
    if (const Result<int> migrated = migrate(**database, migrations, clock); !migrated) {
        return failure(migrated.error());
    }
    return std::make_unique<OpenDesk>(*std::move(database), privateFolder, clock);
}

OpenDesk::OpenDesk(std::unique_ptr<Database> opened, const QString &privateFolder, const Clock &clock)
    : database(std::move(opened))
    , pin(privateFolder, QByteArray(32, 'k'), crypto)
    , journal(journalRepository, *database, crypto, clock, pin)
{}

Result<VerificationReport> OpenDesk::verify() const
{
    const auto stores =
        storesOf<StaffMember, StaffKey, Centre, SharedItem, OnCallLeader, EmergencyNumber, Phrase, CalendarDay,
                 ShiftPattern, Duty, RosterMonth, Substitution, LogVolume, LogPage, LogEntry, Attachment, OpenWork,
                 OpenWorkAnswer, Handover, ItemCount, PageReview>(*database);
    std::vector<const RecordStore *> pointers;
    for (const SqlRecordStore &store : stores) {
        pointers.push_back(&store);
    }
    return Verifier(journalRepository, crypto, vault, pin, pointers).verify();
}

} // namespace dutydesk::test
