// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backup/backuppart.h"

#include "backup/backupdialogs.h"
#include "backup/backupwords.h"
#include "backup/restoredialog.h"
#include "common/icons.h"

#include <QFileDialog>
#include <QLabel>
#include <QProgressBar>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto betweenSteps = 20ms; // lets other work of the desk come in between

QString backupDetails(const StoredBackup &backup)
{
    QStringList erased;
    for (const Erasure &one : backup.erasedSince) {
        erased.append(RecordType(one.subjectType) == RecordType::LogVolume
                          ? BackupPart::tr("volume %1 of the duty log").arg(one.subjectName.toString())
                          : BackupPart::tr("personal data by request %1").arg(one.subjectName.toString()));
    }
    const QString sentence =
        BackupPart::tr(
            "This backup still holds what was erased since: %1. Delete the file and its copies, once a newer "
            "backup is proven and nothing else in it is needed.")
            .arg(erased.join(u", "_s));
    return erased.isEmpty() ? QString() : u"<p>%1</p>"_s.arg(sentence.toHtmlEscaped());
}

} // namespace

BackupPart::BackupPart(const Seat &seat, QWidget *parent)
    : RegisterPage(
        seat, [this, &clock = seat.clock] { return describe(this, clock); }, parent)
    , m_state(new QLabel(this))
    , m_result(new QLabel(this))
    , m_progress(new QProgressBar(this))
{
    m_state->setObjectName(u"backupState"_s);
    m_result->setObjectName(u"backupResult"_s);
    m_progress->setObjectName(u"backupProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the backup"));
    for (QLabel *label : {m_state, m_result}) {
        label->setWordWrap(true);
        label->setMargin(fontMetrics().height() / 3);
        aboveList()->addWidget(label);
    }
    aboveList()->addWidget(m_progress);
    m_result->hide();
    m_progress->hide();
}

std::vector<ColumnOf<StoredBackup>> BackupPart::columns(const QTimeZone &zone)
{
    using Line = StoredBackup;
    return {{tr("Made at"), [zone](const Line &line) { return RegisterCell::moment(line.manifest.madeAt, zone); }},
            {tr("Folder"), [](const Line &line) { return RegisterCell::strong(line.folder, line.manifest.file); }},
            {tr("Size"), [](const Line &line) { return BackupWords::size(line.manifest.bytes); }},
            {tr("Pages"), [](const Line &line) { return RegisterCell::figure(double(line.manifest.content.pages)); }},
            {{tr("Last entry"), tr("By")},
             [zone](const Line &line) {
                 RegisterCell cell = RegisterCell::moment(line.manifest.content.lastEntryAt, zone);
                 cell.subline = line.manifest.content.lastEntryBy;
                 return cell;
             }},
            {tr("Kind"), [](const Line &line) { return line.manifest.isEncrypted ? tr("encrypted") : tr("plain"); }},
            {tr("Proof"), [](const Line &line) {
                 const bool holdsErased = !line.erasedSince.empty();
                 return RegisterCell{.text = line.manifest.isWhole ? tr("proven") : tr("journal not whole"),
                                     .subline = holdsErased ? tr("holds what was erased") : QString(),
                                     .tone = !line.manifest.isWhole ? Tone::Overdue
                                             : holdsErased          ? Tone::Warning
                                                                    : Tone::Done};
             }}};
}

Register<StoredBackup> BackupPart::describe(BackupPart *part, const Clock &clock)
{
    using Line = StoredBackup;
    return {
        .frame = {.name = u"backupList"_s,
                  .title = tr("Backups"),
                  .shows = {RecordType::Notice, RecordType::Erasure},
                  .emptyHint = tr("There is no backup yet. Choose a folder under Settings, then back up now."),
                  .explanation =
                      tr("A backup is tried out on a copy first, which shows what it holds beside what is here. "
                         "It can then take the place of the database; the present one is kept."),
                  .readRight = Right::KeepBackups,
                  .refusal = tr("Only the centre manager or an administrator sees the backups."),
                  .stretched = 1},
        .list = [](Services &services, const Actor &actor,
                   const DatePeriod &) { return services.backups->list(actor); },
        .id = [](const Line &line) { return qint64(qHash(line.path()) >> 1); },
        .columns = columns(clock.zone()),
        .acts = {{{tr("&Back up now"), u"backUpButton"_s, Right::KeepBackups, Icon::Export, {}, false},
                  [part](const Line *) { part->backUp(); }},
                 {{tr("&Settings…"), u"backupSettingsButton"_s, Right::KeepBackups, Icon::Settings, {}, false},
                  [part](const Line *) { part->openSettings(); }},
                 {{tr("Restore from a &file…"), u"restoreFileButton"_s, Right::KeepBackups, Icon::Import, {}, false},
                  [part](const Line *) { part->chooseFile(); }},
                 {{tr("&Try out or restore…"), u"restoreButton"_s, Right::KeepBackups, Icon::View},
                  [part](const Line *line) { part->openBackup(line->path()); }}},
        .heading = [](const Line &line) { return line.manifest.file; },
        .detail = backupDetails};
}

void BackupPart::read()
{
    RegisterPage::read();
    ask([](Services &services, const Actor &) { return services.backups->overview(); },
        [this](const BackupOverview &overview) { showOverview(overview); });
}

void BackupPart::clear()
{
    RegisterPage::clear();
    m_result->hide();
    m_progress->hide();
}

/// Beside an empty list there is nothing to tell.
void BackupPart::followChoice()
{
    splitter()->widget(1)->setVisible(!lines().empty());
}

void BackupPart::showOverview(const BackupOverview &overview)
{
    m_overview = overview;
    const QTimeZone zone = m_seat.clock.zone();
    const QString proven = BackupWords::lastProven(overview.state, zone);
    const bool isSetUp = !overview.state.settings.folder.isEmpty();
    m_state->setText(overview.warning ? proven + u'\n' + BackupWords::warning(*overview.warning, zone)
                     : isSetUp        ? proven
                                      : tr("Backups are not set up: choose a folder under Settings."));
    Theme::dress(*m_state, overview.warning || !isSetUp ? Tone::Warning : Tone::Notice);
}

void BackupPart::openSettings()
{
    if (!m_overview) {
        return;
    }
    auto *dialog = new BackupSettingsDialog(m_seat, *m_overview, this);
    connect(dialog, &QDialog::accepted, this, &BackupPart::readAgain);
    dialog->open();
}

void BackupPart::backUp()
{
    change([](Services &services, const Actor &actor) { return services.backups->begin(actor); },
           [this] {
               m_result->hide();
               goOn();
           },
           [this](const Error &error) {
               if (error.code == ErrorCode::NotFound) {
                   m_seat.notifier.showRefusal(tr("Choose a folder under Settings first."));
               } else {
                   m_seat.notifier.showError(error);
               }
           });
}

void BackupPart::goOn()
{
    ask([](Services &services, const Actor &) { return services.backups->goOn(); },
        [this](const BackupProgress &progress) { showProgress(progress); },
        [this](const Error &error) {
            m_progress->hide();
            say(BackupWords::problem(error), true);
        });
}

void BackupPart::showProgress(const BackupProgress &progress)
{
    m_progress->setVisible(!progress.isDone);
    m_progress->setRange(0, static_cast<int>(progress.entriesInAll));
    m_progress->setValue(static_cast<int>(progress.entriesChecked));
    if (!progress.isDone) {
        QTimer::singleShot(betweenSteps, this, &BackupPart::goOn);
        return;
    }
    tell(progress.outcomes);
    readAgain();
}

void BackupPart::tell(const std::vector<BackupOutcome> &outcomes)
{
    QStringList sentences;
    bool isAlarm = false;
    for (const BackupOutcome &outcome : outcomes) {
        const bool isSound = outcome.made && outcome.made->isWhole;
        isAlarm = isAlarm || !isSound;
        sentences.append(!outcome.made ? BackupWords::problem(outcome.made.error())
                         : isSound     ? tr("Made and verified: %1").arg(outcome.folder + u'/' + outcome.made->file)
                                       : tr("A backup was made, but the journal is not whole: see Records."));
    }
    say(sentences.join(u'\n'), isAlarm);
}

/// Opens a backup that does not lie in one of the folders, such as on a stick from another desk.
void BackupPart::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a backup"), {}, tr("Backups (*.db *.sealed);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &BackupPart::openBackup);
    dialog->open();
}

void BackupPart::openBackup(const QString &path)
{
    auto *dialog = new RestoreDialog(m_seat, path, this);
    connect(dialog, &RestoreDialog::readyToReplace, this, &BackupPart::readyToReplace);
    dialog->open();
}

void BackupPart::say(const QString &text, bool isAlarm)
{
    Theme::dress(*m_result, isAlarm ? Tone::Overdue : Tone::Done);
    m_result->setText(text);
    m_result->setVisible(!text.isEmpty());
}

} // namespace dutydesk
