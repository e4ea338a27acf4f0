// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backup/backupservice.h"

#include "base/filelimits.h"
#include "base/outsidefile.h"
#include "base/try.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

BackupService::BackupService(Parts parts, Journal &journal)
    : m_parts(std::move(parts))
    , m_journal(journal)
{}

/// A file or folder of this journal, since one computer may have several at once.
Result<QString> BackupService::pathOf(const QString &name) const
{
    TRY(const QByteArray id, m_journal.id());
    return u"%1/%2-%3"_s.arg(m_parts.privateFolder, QString::fromLatin1(id.toHex()), name);
}

Result<BackupState> BackupService::state() const
{
    TRY(const QString path, pathOf(u"backup.json"_s));
    return QFileInfo::exists(path) ? m_parts.run.smallFiles.read(path).andThen(
               [](const QByteArray &text) { return Result<BackupState>(readState(text)); })
                                   : BackupState();
}

Result<void> BackupService::keep(const BackupState &state)
{
    m_warningFrom.reset();
    TRY(const QString path, pathOf(u"backup.json"_s));
    return m_parts.run.smallFiles.write(path, stateText(state));
}

Result<BackupOverview> BackupService::overview() const
{
    TRY(const BackupState known, state());
    const Clock &clock = m_parts.run.clock;
    const auto roomOf = [this](const QString &folder) { return m_parts.files.roomIn(folder); };
    return BackupOverview{known, warningOf(known, roomOf, clock.now(), clock.zone()), m_parts.files.keepsKey(),
                          m_run.has_value(), m_outcomes};
}

Result<std::optional<BackupWarning>> BackupService::warning()
{
    constexpr std::chrono::minutes lookedAgain(10);
    const std::chrono::milliseconds now = m_parts.run.clock.sinceBoot();
    if (!m_warningFrom || now - *m_warningFrom >= lookedAgain) {
        TRY(const BackupOverview all, overview());
        m_warning = all.warning;
        m_warningFrom = now;
    }
    return m_warning;
}

Result<BackupSettings> BackupService::change(const Actor &actor, BackupSettings settings)
{
    CHECK(actor.require(Right::KeepBackups));
    const QStringList folders = settings.folders();
    for (const QString &folder : folders) {
        if (!QFileInfo(folder).isAbsolute() || !m_parts.files.roomIn(folder)) {
            return failure(ErrorCode::InvalidInput, folder == settings.folder ? u"folder"_s : u"secondFolder"_s);
        }
    }
    const bool isTwice = folders.size() == 2 && QFileInfo(folders[0]) == QFileInfo(folders[1]);
    if (isTwice || (settings.folder.isEmpty() && !folders.isEmpty())) {
        return failure(ErrorCode::InvalidInput, isTwice ? u"secondFolder"_s : u"folder"_s);
    }
    if (settings.hour < 0 || settings.hour > 23 || (settings.isEncrypted && !m_parts.files.keepsKey())) {
        return failure(ErrorCode::InvalidInput, settings.isEncrypted ? u"passphrase"_s : u"hour"_s);
    }
    TRY(BackupState known, state());
    settings.since = m_parts.run.clock.now();
    known.settings = settings;
    known.triedAt = {};
    CHECK(keep(known));
    return settings;
}

Result<void> BackupService::setPassphrase(const Actor &actor, const Secret &passphrase)
{
    CHECK(actor.require(Right::KeepBackups));
    if (passphrase.length() < BackupFiles::shortestPassphrase) {
        return failure(ErrorCode::InvalidInput, u"passphrase"_s);
    }
    return m_parts.files.keepKeyOf(passphrase);
}

Result<std::vector<StoredBackup>> BackupService::list(const Actor &actor) const
{
    CHECK(actor.require(Right::KeepBackups));
    TRY(const BackupState known, state());
    std::vector<StoredBackup> all;
    for (const QString &folder : known.settings.folders()) {
        std::ranges::move(listIn(folder), std::back_inserter(all));
    }
    TRY(const std::vector<Erasure> erasures, m_parts.erasures.list());
    for (StoredBackup &backup : all) {
        fillErased(backup, erasures);
    }
    std::ranges::stable_sort(all, std::greater<>(), [](const StoredBackup &one) { return one.manifest.madeAt; });
    return all;
}

/// An erasure is an entry of a person, so that a later one is newer than the last such entry in the backup.
void BackupService::fillErased(StoredBackup &backup, const std::vector<Erasure> &erasures)
{
    std::ranges::copy_if(erasures, std::back_inserter(backup.erasedSince), [&](const Erasure &erasure) {
        return erasure.erasedAt > backup.manifest.content.lastEntryAt;
    });
}

/// The backups of this journal; a folder may hold those of others too.
std::vector<StoredBackup> BackupService::listIn(const QString &folder) const
{
    const Result<QByteArray> id = m_journal.id();
    std::vector<StoredBackup> all;
    if (!id) {
        return all;
    }
    for (const QString &name : QDir(folder).entryList({manifestPath(backupPrefix(*id) + u'*')}, QDir::Files)) {
        const Result<BackupManifest> manifest =
            outsidefile::read(folder + u'/' + name, filelimits::manifestBytes).andThen(readManifest);
        if (manifest && manifest->content.journalId == *id && manifestPath(manifest->file) == name
            && QFileInfo::exists(folder + u'/' + manifest->file)) {
            all.push_back({folder, *manifest});
        }
    }
    return all;
}

Result<void> BackupService::begin(const Actor &actor)
{
    CHECK(actor.require(Right::KeepBackups));
    TRY(const BackupState known, state());
    return start(known.settings.folders(), {.isEncrypted = known.settings.isEncrypted}, actor);
}

Result<bool> BackupService::beginIfDue()
{
    if (const Result<void> taken = takeOver(); !taken) { // the next look tries again; the schedule does not wait for it
        qWarning("No backup of a command could be entered: %s", qUtf8Printable(taken.error().detail));
    }
    TRY(BackupState known, state());
    TRY(const std::vector<Erasure> erasures, m_parts.erasures.list());
    const auto last = std::ranges::max_element(erasures, {}, &Erasure::erasedAt);
    const auto erasedAt = last == erasures.end() ? std::nullopt : std::optional(last->erasedAt);
    const Clock &clock = m_parts.run.clock;
    if (m_run || !isBackupDue(known, clock.now(), clock.zone(), erasedAt)) {
        return m_run.has_value();
    }
    known.triedAt = clock.now();
    CHECK(keep(known));
    CHECK(start(known.settings.folders(), {.isEncrypted = known.settings.isEncrypted}, {}));
    return true;
}

Result<void> BackupService::begin(const QStringList &folders, const BackupProtection &protection, EnteredBy by)
{
    TRY(const BackupState known, state());
    const bool asSet = folders.isEmpty();
    BackupProtection wanted = protection;
    wanted.isEncrypted = wanted.isEncrypted || (asSet && known.settings.isEncrypted);
    return start(asSet ? known.settings.folders() : folders, std::move(wanted), {}, by);
}

Result<void> BackupService::start(QStringList folders, BackupProtection protection, std::optional<Actor> actor,
                                  EnteredBy by)
{
    if (m_run) {
        return failure(ErrorCode::Busy, u"a backup is under way"_s);
    }
    if (folders.isEmpty()) {
        return failure(ErrorCode::NotFound, u"no folder is set for backups"_s);
    }
    // The window may make one of its own meanwhile.
    TRY(m_parts.run.workFolder, pathOf(by == EnteredBy::Window ? u"backup-beside"_s : u"backup"_s));
    m_actor.reset();
    if (actor) {
        m_actor.emplace(*std::move(actor));
    }
    m_enteredBy = by;
    m_run.emplace(m_parts.run, std::move(folders), std::move(protection));
    return {};
}

Result<BackupProgress> BackupService::goOn()
{
    if (!m_run) {
        return BackupProgress{0, 0, true, m_outcomes};
    }
    const std::size_t before = m_run->outcomes().size();
    if (Result<void> done = m_run->goOn(); !done) {
        m_run.reset();
        m_outcomes = {{QString(), failure(done.error())}};
        return failure(done.error());
    }
    for (std::size_t i = before; i < m_run->outcomes().size(); ++i) {
        BackupOutcome &outcome = m_run->outcomes()[i];
        const bool isLeft = m_enteredBy == EnteredBy::Window;
        if (!outcome.made) {
            qWarning("No backup could be made in one of the folders: %s", qUtf8Printable(outcome.made.error().detail));
        } else if (Result<void> done = isLeft ? leaveToWindow(outcome) : settle(outcome, m_actor); !done) {
            outcome.made = failure(done.error());
        }
    }
    m_outcomes = m_run->outcomes();
    const BackupProgress progress{m_run->entriesChecked(), m_run->entriesInAll(), m_run->isDone(), m_outcomes};
    if (progress.isDone) {
        m_run.reset();
    }
    return progress;
}

/// Does what follows a proven backup. The backup itself stays whatever fails here.
Result<void> BackupService::settle(const BackupOutcome &outcome, const std::optional<Actor> &actor)
{
    const BackupManifest &made = *outcome.made;
    if (made.isWhole) {
        TRY(BackupState known, state());
        known.note({outcome.folder, made.file, made.madeAt, made.bytes});
        CHECK(keep(known));
    }
    removeOld(outcome);
    return note(made, actor);
}

/// Writes beside the settings what settle() needs to know. The folder of the backup may be out of reach by then.
Result<void> BackupService::leaveToWindow(const BackupOutcome &outcome) const
{
    TRY(const QString path, pathOf(u"made-%1.json"_s.arg(outcome.made->file)));
    const QJsonObject left{{u"folder"_s, outcome.folder},
                           {u"manifest"_s, QString::fromUtf8(manifestText(*outcome.made))}};
    return m_parts.run.smallFiles.write(path, QJsonDocument(left).toJson());
}

/// Settles what leaveToWindow() has written. A file that was not written by it is removed.
Result<void> BackupService::takeOver()
{
    TRY(const std::optional<QString> pattern, ifFound(pathOf(u"made-*.json"_s)));
    if (!pattern) {
        return {}; // before the first start
    }
    const QFileInfo files(*pattern);
    for (const QString &name : files.dir().entryList({files.fileName()}, QDir::Files)) {
        const QString path = files.path() + u'/' + name;
        TRY(const QByteArray text, m_parts.run.smallFiles.read(path));
        const QJsonObject left = QJsonDocument::fromJson(text).object();
        const Result<BackupManifest> manifest = readManifest(left[u"manifest"_s].toString().toUtf8());
        CHECK(manifest && isOfThisJournal(*manifest) ? settle({left[u"folder"_s].toString(), *manifest}, {})
                                                     : Result<void>());
        QFile::remove(path);
    }
    return {};
}

/// Whether the backup holds a beginning of this journal, which may have been replaced by a restored one since.
bool BackupService::isOfThisJournal(const BackupManifest &manifest) const
{
    const JournalHead &head = manifest.content.head;
    const Result<JournalEntry> last = m_journal.entry(head.sequence);
    return last && last->entryHash == head.hash;
}

/// Removes what is not wanted any longer, and what an interrupted program left unfinished.
void BackupService::removeOld(const BackupOutcome &kept) const
{
    const QString &folder = kept.folder;
    const QString unfinished = backupPrefix(kept.made->content.journalId) + u"*.part"_s;
    for (const QString &name : QDir(folder).entryList({unfinished}, QDir::Files)) {
        QFile::remove(folder + u'/' + name);
    }
    std::vector<BackupManifest> all;
    std::ranges::transform(listIn(folder), std::back_inserter(all), &StoredBackup::manifest);
    for (const BackupManifest &old : backupsToRemove(std::move(all), m_parts.run.clock.zone())) {
        const QString path = folder + u'/' + old.file;
        const bool isJustMade =
            old.file == kept.made->file; // an older time than others have may come from a wrong clock
        if (!isJustMade && QFile::remove(path)) {
            QFile::remove(manifestPath(path));
        }
    }
}

/// Notes the backup in the journal, which from then on tells that this copy of its beginning lies elsewhere.
Result<void> BackupService::note(const BackupManifest &manifest, const std::optional<Actor> &actor)
{
    const Row notice{manifest.content.head.sequence, manifest.content.head.hash, manifest.hash, manifest.bytes};
    if (!actor) {
        return m_journal.noteForDesk(m_parts.desk, EntryKind::BackupManifest, 0, notice);
    }
    return m_journal.change(*actor, [&](Change &change) -> Result<void> {
        CHECK(change.append(EntryKind::BackupManifest, 0, noticeBody(notice)));
        return {};
    });
}

Result<BackupReading> BackupService::reading(const Actor &actor, const QString &path,
                                             const std::optional<Secret> &passphrase) const
{
    CHECK(actor.require(Right::KeepBackups));
    TRY(const QString work, pathOf(u"trial"_s));
    return BackupReading({m_parts.files, m_parts.run.opener}, work, path, passphrase);
}

Result<BesideBackup> BackupService::beside(const Actor &actor, const BackupContent &backup) const
{
    CHECK(actor.require(Right::KeepBackups));
    TRY(const BackupContent here, m_parts.run.source.content());
    const bool isShorter = backup.journalId == here.journalId && backup.head.sequence < here.head.sequence;
    if (!isShorter) {
        return BesideBackup{here, {}};
    }
    TRY(const JournalEntry firstLacking, m_journal.entry(backup.head.sequence + 1));
    return BesideBackup{here, QDateTime::fromMSecsSinceEpoch(firstLacking.timeMs, Qt::UTC)};
}

Result<QString> BackupService::allowRestore(const Actor &actor, const Secret &secret, const BackupFindings &backup)
{
    CHECK(actor.require(Right::RestoreBackup));
    TRY(const QString database, m_parts.run.source.filePath());
    CHECK(m_parts.signer.sign(actor.staff, secret, "dutydesk/restore" + backup.file.hash));
    qWarning("A backup is going to take the place of the database, as the manager has ordered.");
    return database + u".restored"_s;
}

} // namespace dutydesk
