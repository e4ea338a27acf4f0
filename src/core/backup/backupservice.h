// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backup/backupreading.h"
#include "backup/backuprun.h"
#include "backup/backupsettings.h"
#include "backup/backupstokeep.h"
#include "base/repository.h"
#include "journal/erasure.h"
#include "journal/journal.h"
#include "people/signer.h"

namespace dutydesk {

/// A backup as it lies in a folder.
struct StoredBackup
{
    QString folder;
    BackupManifest manifest;
    std::vector<Erasure> erasedSince = {}; ///< certificates of what it still holds, although it was erased here

    QString path() const { return folder + u'/' + manifest.file; }
};

/// What the window shows of this desk's backups.
struct BackupOverview
{
    BackupState state;
    std::optional<BackupWarning> warning;
    bool hasPassphrase;
    bool isRunning;
    std::vector<BackupOutcome> lastOutcomes; ///< of the last run since the program started
};

struct BackupProgress
{
    qint64 entriesChecked;
    qint64 entriesInAll;
    bool isDone;
    std::vector<BackupOutcome> outcomes;
};

/// The database in use, as it is shown beside a backup.
struct BesideBackup
{
    BackupContent here;
    QDateTime lacksFrom; ///< the time of the first entry here that the backup lacks; invalid if it lacks none
};

/// Makes backups by hand and by schedule, keeps those that are wanted, and has them read. Changing and using them by
/// hand needs Right::KeepBackups, restoring one Right::RestoreBackup; the schedule is the program's own.
class BackupService
{
public:
    struct Parts
    {
        BackupRun::Parts run;
        BackupFiles &files;
        Signer &signer;
        DeskId desk;
        QString privateFolder; ///< for settings and for copies in the clear
        const Repository<Erasure> &erasures;
    };

    BackupService(Parts parts, Journal &journal);

    /// Everybody may know whether there are backups.
    Result<BackupOverview> overview() const;

    /// The same warning, looked for at most every ten minutes, because folders can be slow to answer.
    Result<std::optional<BackupWarning>> warning();

    /// Fails with InvalidInput, naming the field, if a folder is not there or named twice, or if there is no
    /// passphrase to encrypt with.
    Result<BackupSettings> change(const Actor &actor, BackupSettings settings);

    /// For all later backups; those made before keep theirs. Fails with InvalidInput if it is too short.
    Result<void> setPassphrase(const Actor &actor, const Secret &passphrase);

    /// The newest first. A folder that is out of reach has none.
    Result<std::vector<StoredBackup>> list(const Actor &actor) const;

    /// Begins a backup to the folders of the settings; goOn() does the work. Fails with Busy while one runs and with
    /// NotFound if no folder is set.
    Result<void> begin(const Actor &actor);

    /// The same by the program itself if the schedule wants one now, or something was erased since the last one.
    /// Returns whether a backup is under way. Before that, enters what a command has made meanwhile.
    Result<bool> beginIfDue();

    /// Begins one for the command line, whose person is known to the computer only. Beside a window, which alone may
    /// write, each backup made is left for the window: its beginIfDue() enters it in the journal.
    enum class EnteredBy { This, Window };
    Result<void> begin(const QStringList &folders, const BackupProtection &protection, EnteredBy by = EnteredBy::This);

    /// Does the next step of the backup under way. Without one, returns how the last one ended.
    Result<BackupProgress> goOn();

    /// A backup's file, to be read on another thread. One reading at a time is possible.
    Result<BackupReading> reading(const Actor &actor, const QString &path,
                                  const std::optional<Secret> &passphrase) const;

    Result<BesideBackup> beside(const Actor &actor, const BackupContent &backup) const;

    /// Has the actor sign that a backup shall take the place of the database. Returns the file into which it is to be
    /// read before; once the program has let go of the database, that file takes its name. Fails with BackupOfServer.
    Result<QString> allowRestore(const Actor &actor, const Secret &secret, const BackupFindings &backup);

private:
    Result<void> start(QStringList folders, BackupProtection protection, std::optional<Actor> actor,
                       EnteredBy by = EnteredBy::This);
    Result<BackupState> state() const;
    Result<void> keep(const BackupState &state);
    Result<QString> pathOf(const QString &name) const;
    static void fillErased(StoredBackup &backup, const std::vector<Erasure> &erasures);
    std::vector<StoredBackup> listIn(const QString &folder) const;
    Result<void> settle(const BackupOutcome &made, const std::optional<Actor> &actor);
    void removeOld(const BackupOutcome &kept) const;
    Result<void> note(const BackupManifest &manifest, const std::optional<Actor> &actor);
    Result<void> leaveToWindow(const BackupOutcome &made) const;
    Result<void> takeOver();
    bool isOfThisJournal(const BackupManifest &manifest) const;

    Parts m_parts;
    Journal &m_journal;
    std::optional<BackupRun> m_run;
    std::optional<Actor> m_actor; ///< who began the run; nobody if the program did
    EnteredBy m_enteredBy = EnteredBy::This;
    std::vector<BackupOutcome> m_outcomes;
    std::optional<BackupWarning> m_warning;
    std::optional<std::chrono::milliseconds> m_warningFrom; ///< in terms of Clock::sinceBoot
};

} // namespace dutydesk
