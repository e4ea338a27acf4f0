// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composition.h"

#include "base/owneronly.h"
#include "base/try.h"
#include "files/fileheadpin.h"
#include "files/filepepper.h"
#include "modules/modules.h"
#include "sql/instancelock.h"
#include "sql/migrator.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

bool isFile(const ConnectionSettings &connection)
{
    return &connection.dialect == &Dialect::sqlite() && connection.databaseName != ":memory:"_L1;
}

/// Nothing may be made where the database was that this computer has pinned: a new centre would take its place.
Result<void> checkNotMissing(const DeskSettings &settings)
{
    const QString &path = settings.connection.databaseName;
    const bool isMissing = isFile(settings.connection) && QFileInfo(path).size() == 0
                           && FileHeadPin::hasPinOf(path, settings.privateFolder);
    return isMissing ? failure(ErrorCode::DatabaseMissing, path) : Result<void>();
}

/// Only the program's own folder is made unasked, and closed; a path that a person gave must be right.
Result<void> makeOwnFolder(const ConnectionSettings &connection)
{
    if (connection.databaseName != DeskSettings::defaultDatabasePath() || !connection.mayCreate) {
        return {};
    }
    OwnerOnly::close(dataFolder());
    return OwnerOnly::makeFolder(QFileInfo(connection.databaseName).path());
}

/// Older versions left their files open to other accounts.
void closeFiles(const DeskSettings &settings)
{
    OwnerOnly::closeFolder(settings.privateFolder);
    if (!isFile(settings.connection)) {
        return;
    }
    const QFileInfo database(settings.connection.databaseName);
    const QRegularExpression own(
        u"^%1(|-wal|-shm|-journal|\\.lock|\\.schema-\\d+)$"_s.arg(QRegularExpression::escape(database.fileName())));
    for (const QFileInfo &file : database.absoluteDir().entryInfoList(QDir::Files | QDir::Hidden)) {
        if (own.match(file.fileName()).hasMatch()) {
            OwnerOnly::close(file.filePath());
        }
    }
}

/// Looks at the file before even the lock is made beside it.
Result<std::unique_ptr<InstanceLock>> lockFile(const ConnectionSettings &connection)
{
    if (!isFile(connection)) {
        return std::unique_ptr<InstanceLock>();
    }
    SqliteGuard guard(connection.databaseName, connection.mayCreate, connection.busyTimeout);
    guard.setReadOnly(connection.readOnly);
    CHECK(guard.inspect());
    if (connection.readOnly) {
        return std::unique_ptr<InstanceLock>(); // many may read, also beside a window
    }
    return InstanceLock::acquire(connection.databaseName);
}

/// The pepper is made with the first key and never again: with a new one, no password would open a key that is stored.
Result<LockedBytes> readPepper(const DeskSettings &settings, Database &database)
{
    const OpenSslCrypto crypto;
    const FilePepper file(settings.privateFolder, crypto);
    if (settings.connection.readOnly) {
        QByteArray unused = crypto.randomBytes(FilePepper::size);
        return file.exists() ? file.read() : LockedBytes::takenFrom(unused);
    }
    if (!file.exists() && !settings.makesNewPepper) {
        TRY(const std::vector<StaffKey> keys, SqlRepository<StaffKey>(database).list());
        if (!keys.empty()) {
            return failure(ErrorCode::PepperMissing, file.path());
        }
    }
    CHECK(OwnerOnly::makeFolder(settings.privateFolder));
    return file.read();
}

Result<std::unique_ptr<Database>> openMigrated(const DeskSettings &settings)
{
    TRY(std::unique_ptr<Database> database, Database::open(settings.connection));
    TRY(const std::vector<Migration> migrations, readMigrations(u":/sql"_s, settings.connection.dialect));
    if (settings.connection.readOnly) {
        CHECK(checkMigrated(*database, migrations));
    } else {
        CHECK(migrate(*database, migrations, settings.clock));
    }
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
    CHECK(checkNotMissing(settings));
    const bool mayWrite = !settings.connection.readOnly;
    CHECK(mayWrite ? makeOwnFolder(settings.connection) : Result<void>());
    TRY(std::unique_ptr<InstanceLock> lock, lockFile(settings.connection));
    if (mayWrite) {
        closeFiles(settings);
    }
    TRY(std::unique_ptr<Database> database, openMigrated(settings));
    TRY(LockedBytes pepper, readPepper(settings, *database));
    return Parts{std::move(lock), std::move(database), std::move(pepper)};
}

Result<std::unique_ptr<Desk>> Desk::open(const DeskSettings &settings)
{
    TRY(Parts parts, prepare(settings));
    std::unique_ptr<Desk> desk(new Desk(settings, std::move(parts)));
    if (settings.connection.readOnly) {
        return desk;
    }
    TRY(const std::optional<HeadCheck> check, ifFound(desk->journal().checkHead(deskId)));
    if (check && check->isAlarm()) {
        qWarning("The journal and this desk's pin do not agree: state %d, entry %lld was found last.",
                 static_cast<int>(check->state), static_cast<long long>(check->found.sequence));
    }
    return desk;
}

Desk::Desk(const DeskSettings &settings, Parts parts)
    : m_lock(std::move(parts.lock))
    , m_database(std::move(parts.database))
    , m_modules(new Modules{{*m_database, settings, deskId, std::move(parts.pepper)}})
    , m_services(m_modules->services())
{}

Desk::~Desk() = default;

Result<Centre> Desk::centre() const
{
    return m_modules->centre.centre.findById(CentreId(1));
}

} // namespace dutydesk
