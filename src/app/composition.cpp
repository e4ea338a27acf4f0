// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composition.h"

#include "base/try.h"
#include "files/filepepper.h"
#include "find/findablesofcentre.h"
#include "find/sqlsearchindex.h"
#include "log/findablesoflog.h"
#include "owners/findablesofowners.h"
#include "records/allrecords.h"
#include "roster/findablesofroster.h"
#include "sql/migrator.h"

#include <QDir>
#include <QStandardPaths>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

/// A folder that only this user may open.
Result<void> makePrivate(const QString &folder)
{
    constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, owner)) {
        return failure(ErrorCode::FileNotWritable, folder);
    }
    return {};
}

bool isFile(const ConnectionSettings &connection)
{
    return &connection.dialect == &Dialect::sqlite() && connection.databaseName != ":memory:"_L1;
}

/// Looks at the file before even the lock is made beside it.
Result<std::unique_ptr<InstanceLock>> lockFile(const ConnectionSettings &connection)
{
    if (!isFile(connection)) {
        return std::unique_ptr<InstanceLock>();
    }
    const SqliteGuard guard(connection.databaseName, connection.mayCreate, connection.busyTimeout);
    CHECK(guard.inspect());
    return InstanceLock::acquire(connection.databaseName);
}

std::vector<SqlRecordStore> storesOfAll(const Database &database)
{
    std::vector<SqlRecordStore> stores;
    AllRecords::each([&]<Record T>(const ListedRecord<T> &) { stores.push_back(SqlRecordStore::of<T>(database)); });
    return stores;
}

template<typename Store, typename Stores>
std::vector<Store *> pointersTo(Stores &stores)
{
    std::vector<Store *> pointers;
    for (auto &store : stores) {
        pointers.push_back(&store);
    }
    return pointers;
}

Findables together(std::initializer_list<Findables *> features)
{
    Findables all;
    for (Findables *feature : features) {
        std::ranges::move(*feature, std::back_inserter(all));
    }
    return all;
}

std::vector<const Findable *> pointersTo(const Findables &findables)
{
    std::vector<const Findable *> pointers;
    for (const std::unique_ptr<Findable> &findable : findables) {
        pointers.push_back(findable.get());
    }
    return pointers;
}

/// The pepper is made with the first key and never again: with a new one, no password would open a key that is stored.
Result<LockedBytes> readPepper(const DeskSettings &settings, Database &database)
{
    const OpenSslCrypto crypto;
    const FilePepper file(settings.privateFolder, crypto);
    if (!file.exists() && settings.onlyReads) {
        QByteArray unused = crypto.randomBytes(FilePepper::size);
        return LockedBytes::takenFrom(unused);
    }
    if (!file.exists() && !settings.makesNewPepper) {
        TRY(const std::vector<StaffKey> keys, SqlRepository<StaffKey>(database).list());
        if (!keys.empty()) {
            return failure(ErrorCode::PepperMissing, file.path());
        }
    }
    CHECK(makePrivate(settings.privateFolder));
    return file.read();
}

Result<std::unique_ptr<Database>> openMigrated(const DeskSettings &settings)
{
    TRY(std::unique_ptr<Database> database, Database::open(settings.connection));
    TRY(const std::vector<Migration> migrations, readMigrations(u":/sql"_s, settings.connection.dialect));
    CHECK(migrate(*database, migrations, settings.clock));
    return database;
}

} // namespace

DeskSettings DeskSettings::forFile(const QString &databasePath, const Clock &clock)
{
    const QString path = databasePath.isEmpty() ? defaultDatabasePath() : databasePath;
    return {.connection = {.dialect = Dialect::sqlite(), .databaseName = path},
            .privateFolder = defaultPrivateFolder(),
            .clock = clock};
}

QString DeskSettings::defaultDatabasePath()
{
    return dataFolder() + u"/data/dutydesk.db"_s;
}

QString DeskSettings::defaultPrivateFolder()
{
    return dataFolder() + u"/private"_s;
}

Result<Desk::Parts> Desk::prepare(const DeskSettings &settings)
{
    // Only the program's own folder is made unasked; a path that a person gave must be right.
    if (settings.connection.databaseName == DeskSettings::defaultDatabasePath() && settings.connection.mayCreate) {
        QDir().mkpath(QFileInfo(settings.connection.databaseName).path());
    }
    TRY(std::unique_ptr<InstanceLock> lock, lockFile(settings.connection));
    TRY(std::unique_ptr<Database> database, openMigrated(settings));
    TRY(LockedBytes pepper, readPepper(settings, *database));
    const QByteArray pinKey = FilePepper::pinKeyOf(pepper);
    return Parts{std::move(lock), std::move(database), pinKey, std::move(pepper)};
}

Result<std::unique_ptr<Desk>> Desk::open(const DeskSettings &settings)
{
    TRY(Parts parts, prepare(settings));
    std::unique_ptr<Desk> desk(new Desk(settings, std::move(parts)));
    if (settings.onlyReads) {
        return desk;
    }
    const Result<HeadCheck> check = desk->m_journal.checkHead(deskId);
    if (!check && check.error().code != ErrorCode::NotFound) {
        return failure(check.error());
    }
    if (check && check->isAlarm()) {
        qWarning("The journal and this desk's pin do not agree: state %d, entry %lld was found last.",
                 static_cast<int>(check->state), static_cast<long long>(check->found.sequence));
    }
    return desk;
}

Desk::Desk(const DeskSettings &settings, Parts parts)
    : m_lock(std::move(parts.lock))
    , m_database(std::move(parts.database))
    , m_keyVault(std::move(parts.pepper), settings.keyCost, settings.keyAim)
    , m_headPin(settings.privateFolder, parts.pinKey, m_crypto)
    , m_journalRepository(*m_database)
    , m_erasures(*m_database)
    , m_staff(*m_database)
    , m_staffKeys(*m_database)
    , m_centre(*m_database)
    , m_sharedItems(*m_database)
    , m_onCallLeaders(*m_database)
    , m_emergencyNumbers(*m_database)
    , m_phrases(*m_database)
    , m_calendar(*m_database)
    , m_shiftPatterns(*m_database)
    , m_duties(*m_database)
    , m_rosterMonths(*m_database)
    , m_substitutions(*m_database)
    , m_handovers(*m_database)
    , m_handoverRepositories(m_handovers.repositories())
    , m_owners(*m_database)
    , m_journal(m_journalRepository, *m_database, m_crypto, settings.clock,
                settings.headPin ? *settings.headPin : static_cast<HeadPin &>(m_headPin))
    , m_signInService(m_staff, m_staffKeys, m_keyVault, m_journal, deskId)
    , m_staffService(m_staff, m_staffKeys, m_keyVault, m_signInService, m_journal)
    , m_firstStart({.centre = m_centre,
                    .items = m_sharedItems,
                    .leaders = m_onCallLeaders,
                    .emergencyNumbers = m_emergencyNumbers,
                    .phrases = m_phrases,
                    .calendar = m_calendar,
                    .patterns = m_shiftPatterns,
                    .staff = m_staff,
                    .keys = m_staffKeys},
                   m_keyVault, m_journal, deskId)
    , m_centreService(centreRepositories(), m_journal)
    , m_rosterService(rosterRepositories(), m_journal)
    , m_rosterFiles(settings.clock)
    , m_dutyLog({m_handoverRepositories, m_staff, m_shiftPatterns, m_duties, m_centre}, m_journal)
    , m_handoverService(m_dutyLog, {m_handoverRepositories, m_sharedItems, m_centre}, m_signInService, m_journal)
    , m_findables(findables())
    , m_searchIndex(SqlSearchIndex::of(*m_database))
    , m_findService({*m_searchIndex, m_journalRepository, *m_database, m_romanisation, pointersTo(m_findables)})
    , m_erasedSpace(m_findService, *m_database)
    , m_reviewService(m_dutyLog, m_handoverRepositories, m_signInService, m_journal)
    , m_recordStores(storesOfAll(*m_database))
    , m_verifier(m_journalRepository, m_crypto, m_keyVault, m_headPin, pointersTo<const RecordStore>(m_recordStores))
    , m_watch(m_journal, m_verifier)
    , m_purgeService({m_dutyLog, m_handoverRepositories, m_staff, m_erasures, m_journalRepository, m_verifier,
                      m_signInService, m_crypto, m_archiveFile, m_erasedSpace, pointersTo<RecordStore>(m_recordStores)},
                     m_journal)
    , m_logOfFlats(m_handoverRepositories, m_staff)
    , m_ownerArchive(m_owners.repositories(), m_centre, {&m_logOfFlats}, m_journal)
    , m_ownerImport(m_owners.repositories(), m_staff, m_journalRepository, m_journal)
    , m_privacyService(m_owners.repositories(), m_centre, m_staff, {&m_logOfFlats}, m_journal)
    , m_logPrivacy(m_handoverRepositories, m_privacyService)
    , m_dataErasure({m_owners.repositories(), m_staff, m_erasures, m_journalRepository, m_verifier, m_signInService,
                     m_crypto, m_erasedSpace},
                    m_journal)
    , m_facilityRegister(m_owners.repositories(), m_staff, m_journal)
    , m_services{.firstStart = &m_firstStart,
                 .signIn = &m_signInService,
                 .staff = &m_staffService,
                 .centre = &m_centreService,
                 .roster = &m_rosterService,
                 .find = &m_findService,
                 .rosterExporter = &m_rosterFiles,
                 .tableFiles = &m_tableFiles,
                 .dutyLog = &m_dutyLog,
                 .handover = &m_handoverService,
                 .reviews = &m_reviewService,
                 .purge = &m_purgeService,
                 .owners = &m_ownerArchive,
                 .ownerImport = &m_ownerImport,
                 .privacy = &m_privacyService,
                 .logPrivacy = &m_logPrivacy,
                 .erasure = &m_dataErasure,
                 .facilities = &m_facilityRegister,
                 .verifier = &m_verifier,
                 .journal = &m_journal,
                 .watch = &m_watch}
{}

CentreRepositories Desk::centreRepositories()
{
    return {.centre = m_centre,
            .items = m_sharedItems,
            .leaders = m_onCallLeaders,
            .emergencyNumbers = m_emergencyNumbers,
            .phrases = m_phrases,
            .calendar = m_calendar};
}

RosterRepositories Desk::rosterRepositories()
{
    return {.patterns = m_shiftPatterns,
            .duties = m_duties,
            .months = m_rosterMonths,
            .substitutions = m_substitutions,
            .staff = m_staff,
            .calendar = m_calendar,
            .centre = m_centre,
            .leaders = m_onCallLeaders,
            .emergencyNumbers = m_emergencyNumbers};
}

Findables Desk::findables()
{
    Findables ofOwners = findablesOfOwners(m_owners.repositories());
    Findables ofLog = findablesOfLog(m_handoverRepositories, m_staff);
    Findables ofRoster = findablesOfRoster(rosterRepositories());
    Findables ofCentre = findablesOfCentre(m_staff, centreRepositories());
    return together({&ofOwners, &ofLog, &ofRoster, &ofCentre});
}

} // namespace dutydesk
