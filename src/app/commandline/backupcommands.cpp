// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backup/backupreading.h"
#include "backup/backupservice.h"
#include "backup/backupwords.h"
#include "backup/sodiumbackupfiles.h"
#include "backup/sqlcopyopener.h"
#include "base/behindlinks.h"
#include "base/errortext.h"
#include "base/try.h"
#include "commandline/commandline.h"
#include "files/filepepper.h"
#include "journal/journalproblemtext.h"
#include "keys/opensslcrypto.h"
#include "modules/modules.h"
#include "restore/putinplace.h"
#include "sql/instancelock.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace dutydesk {

// The part of CommandLine that makes backups and restores them.

namespace {

/// Opens backups beside a database that nobody has open, or that is not there.
class Restoration
{
public:
    Restoration(const DeskSettings &settings, QString file)
        : m_settings(settings)
        , m_file(std::move(file))
        , m_vault(LockedBytes(FilePepper::size), settings.keyCost) // verifying needs no pepper
        , m_opener(m_crypto, m_vault, settings.clock)
        , m_files(settings.privateFolder, settings.keyCost, m_crypto)
    {}

    void usePassphrase(const QString &typed) { m_passphrase.emplace(typed); }

    BackupReading reading() const
    {
        return {{m_files, m_opener}, m_settings.privateFolder + u"/restore"_s, m_file, m_passphrase};
    }

    /// Verifies a copy of the backup.
    Result<BackupFindings> tryOut() const
    {
        Progress progress;
        return reading().tryOut(progress);
    }

    /// What the present database holds, as a copy of its files tells.
    Result<BackupContent> here() const
    {
        TRY(const WorkFolder work, WorkFolder::make(m_settings.privateFolder + u"/restore"_s));
        const QString copy = work.filePath(u"here.db"_s);
        for (const QString &companion : {QString(), u"-wal"_s}) {
            if (QFileInfo(database() + companion).isFile()) { // copying a pipe would never end
                QFile::copy(database() + companion, copy + companion);
            }
        }
        if (!QFileInfo::exists(copy)) {
            return failure(ErrorCode::NotFound, database());
        }
        TRY(const std::unique_ptr<OpenedCopy> opened, m_opener.open(copy));
        return opened->content();
    }

    /// Puts the backup in the place of the database. Returns where the old one is kept.
    Result<QString> swap(const WrittenFile &tried) const
    {
        const QString restored = database() + u".restored"_s;
        CHECK(reading().extract(restored, tried, {}));
        return putInPlace(m_settings, restored);
    }

private:
    const QString &database() const { return m_settings.connection.databaseName; }

    const DeskSettings &m_settings;
    QString m_file;
    OpenSslCrypto m_crypto;
    SodiumKeyVault m_vault;
    SqlCopyOpener m_opener;
    SodiumBackupFiles m_files;
    std::optional<Secret> m_passphrase;
};

/// Opens the desk, for reading where a window has it open, and notes that in the settings.
Result<std::unique_ptr<Desk>> openBesideWindow(DeskSettings &settings)
{
    settings.connection.mayCreate = false;
    Result<std::unique_ptr<Desk>> desk = Desk::open(settings);
    settings.connection.readOnly = !desk && desk.error().code == ErrorCode::AlreadyRunning;
    return settings.connection.readOnly ? Desk::open(settings) : std::move(desk);
}

} // namespace

Result<CommandLine::ExitCode> CommandLine::makeBackup(const Arguments &arguments)
{
    BackupProtection protection{.isEncrypted = arguments.isEncrypted};
    if (arguments.isEncrypted) {
        m_output << tr("The passphrase, of at least ten characters, on a line of its own:") << Qt::endl;
        protection.passphrase.emplace(m_readSecret());
        if (protection.passphrase->length() < BackupFiles::shortestPassphrase) {
            m_errors << tr("The passphrase needs at least ten characters. No backup was made.") << Qt::endl;
            return Failed;
        }
    }
    DeskSettings settings = deskSettings(arguments.database, m_clock);
    TRY(const std::unique_ptr<Desk> desk, openBesideWindow(settings));
    CHECK(desk->centre());
    BackupService &backups = *desk->services().backups;
    const auto by = settings.connection.readOnly ? BackupService::EnteredBy::Window : BackupService::EnteredBy::This;
    QStringList folders;
    if (!arguments.folder.isEmpty()) {
        folders.append(QFileInfo(arguments.folder).absoluteFilePath());
    }
    if (const Result<void> begun = backups.begin(folders, protection, by); !begun) {
        if (begun.error().code == ErrorCode::NotFound) {
            m_errors << tr("No folder is set for backups: give --to FOLDER.") << Qt::endl;
            return WrongUsage;
        }
        return failure(begun.error());
    }
    BackupProgress progress{};
    while (!progress.isDone) {
        TRY(progress, backups.goOn());
    }
    if (settings.connection.readOnly) {
        m_output << tr("The window that is open enters this in the journal within a minute.") << Qt::endl;
    }
    return tellBackups(progress.outcomes);
}

CommandLine::ExitCode CommandLine::tellBackups(const std::vector<BackupOutcome> &outcomes)
{
    ExitCode worst = Done;
    for (const BackupOutcome &outcome : outcomes) {
        if (!outcome.made) {
            m_errors << outcome.folder << u": "_s << BackupWords::problem(outcome.made.error()) << Qt::endl;
            worst = Failed;
            continue;
        }
        m_output << tr("Made and verified: %1").arg(outcome.folder + u'/' + outcome.made->file) << Qt::endl;
        if (!outcome.made->isWhole) {
            m_errors << tr("The journal in it is not whole, as it is not here: see dutydesk verify.") << Qt::endl;
            worst = worst == Done ? NotWhole : worst;
        }
    }
    return worst;
}

Result<CommandLine::ExitCode> CommandLine::restore(const Arguments &arguments)
{
    DeskSettings settings = deskSettings(arguments.database, m_clock);
    settings.connection.mayCreate = false;
    settings.connection.databaseName = behindLinks(settings.connection.databaseName);
    const QString &database = settings.connection.databaseName;
    if (arguments.database.isEmpty()) {
        QDir().mkpath(QFileInfo(database).path());
    }
    Result<std::unique_ptr<InstanceLock>> lock = InstanceLock::acquire(database);
    if (!lock && !arguments.onlyChecks) {
        return failure(lock.error());
    }
    Restoration restoration(settings, arguments.file);
    Result<BackupFindings> found = restoration.tryOut();
    if (!found && found.error().code == ErrorCode::PassphraseNeeded) {
        m_output << tr("The passphrase of the backup, on a line of its own:") << Qt::endl;
        restoration.usePassphrase(m_readSecret());
        found = restoration.tryOut();
    }
    if (!found) {
        m_errors << BackupWords::problem(found.error()) << Qt::endl;
        return Failed;
    }
    if (lock) {
        tellTrial(*found, restoration.here());
    } else {
        tellTrial(*found, failure(lock.error()));
    }
    const ExitCode whole = found->report.isWhole() ? Done : NotWhole;
    if (arguments.onlyChecks) {
        return whole;
    }
    TRY(const QString kept, restoration.swap(found->file));
    lock->reset();
    m_output << tr("Restored: %1").arg(database) << Qt::endl;
    if (!kept.isEmpty()) {
        m_output << tr("The old database is kept as %1").arg(kept) << Qt::endl;
    }
    return tellRestored(settings) ? whole : Failed;
}

/// Shows what the backup holds beside what is here.
void CommandLine::tellTrial(const BackupFindings &found, const Result<BackupContent> &here)
{
    const QTimeZone zone = m_clock.zone();
    m_output << tr("The backup: %1").arg(BackupWords::content(found.content, zone)) << Qt::endl;
    if (here) {
        m_output << tr("Here: %1").arg(BackupWords::content(*here, zone)) << Qt::endl
                 << BackupWords::comparison(found.content, *here) << Qt::endl;
    } else if (here.error().code == ErrorCode::NotFound) {
        m_output << tr("Here: no database yet.") << Qt::endl;
    } else {
        m_output << tr("Here: a database that cannot be read now. %1").arg(ErrorText::of(here.error())) << Qt::endl;
    }
    if (const std::optional<JournalFinding> bad = found.report.firstBad()) {
        m_errors << tr("The journal in the backup is not whole. %1").arg(JournalProblemText::of(*bad)) << Qt::endl;
    } else {
        m_output << tr("The journal in the backup is whole: %1 entries.").arg(found.report.entriesChecked) << Qt::endl;
    }
}

/// Opens the restored database, which compares it with what this computer has pinned, and says what it lacks.
/// Returns whether the file is in its place.
bool CommandLine::tellRestored(const DeskSettings &settings)
{
    const Result<std::unique_ptr<Desk>> desk = Desk::open(settings);
    if (!desk) {
        m_errors << ErrorText::of(desk.error()) << Qt::endl;
        return desk.error().code != ErrorCode::StorageMoved;
    }
    const Result<HeadCheck> check = (*desk)->journal().headCheck();
    if (check && check->state == HeadState::MissingTail) {
        m_output
            << tr("From entry %1 on, this database lacks what this computer had saved, up to entry %2. The journal "
                  "keeps an alarm: the manager enters the cause under Administration, Records. Whatever was "
                  "printed since is on paper only.")
                   .arg(check->found.sequence + 1)
                   .arg(check->pinned->sequence)
            << Qt::endl;
    } else if (check && check->state == HeadState::NeverPinned) {
        m_output << tr("This computer has not worked with this database before. Compare it with the code on the newest "
                       "printed page: dutydesk verify --code CODE")
                 << Qt::endl;
    }
    return check || check.error().code != ErrorCode::StorageMoved;
}

} // namespace dutydesk
