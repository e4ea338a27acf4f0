// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backup/restoredialog.h"

#include "backup/backupwords.h"
#include "common/fieldform.h"
#include "common/readingbar.h"
#include "common/secretedit.h"
#include "common/services.h"
#include "common/theme.h"
#include "journal/journalproblemtext.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

RestoreDialog::RestoreDialog(const Seat &seat, QString path, QWidget *parent)
    : SubmitDialog(seat, tr("&Try out"), parent)
    , m_path(std::move(path))
    , m_findings(new QLabel(content()->parentWidget()))
    , m_bar(new ReadingBar(content()->parentWidget()))
    , m_form(new FieldForm(content()->parentWidget()))
    , m_act(buttons()->findChild<QPushButton *>(u"submitButton"_s))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"restoreDialog"_s);
    setWindowTitle(tr("Backup %1").arg(QFileInfo(m_path).fileName()));
    m_findings->setObjectName(u"restoreFindings"_s);
    m_findings->setWordWrap(true);
    m_findings->setMargin(fontMetrics().height() / 3);
    m_findings->hide();
    m_passphrase = m_form->addSecret(tr("&Passphrase"), u"passphraseEdit"_s,
                                     tr("This backup was made with another passphrase than the present one."));
    m_secret = m_form->addSecret(
        tr("Your pass&word or PIN"), u"secretEdit"_s,
        tr("Shall this backup take the place of the database on this computer? The present database is kept as a file "
           "beside it. The program then begins anew, and everybody signs in again."));
    content()->addWidget(m_findings);
    content()->addWidget(m_bar);
    content()->addLayout(m_form);
    begin({});
}

/// Shows what can be done next, and the field that it needs; nothing for an empty act.
void RestoreDialog::offer(const QString &act, SecretEdit *field)
{
    m_form->setFieldVisible(m_passphrase, field == m_passphrase);
    m_form->setFieldVisible(m_secret, field == m_secret);
    m_act->setText(act);
    m_act->setVisible(!act.isEmpty());
    if (field) {
        field->setFocus();
    }
}

void RestoreDialog::begin(const std::optional<Secret> &passphrase)
{
    offer({}, nullptr);
    send([path = m_path, passphrase](Services &services,
                                     const Actor &actor) { return services.backups->reading(actor, path, passphrase); },
         [this](const Result<BackupReading> &reading) { tryOut(*reading); });
}

void RestoreDialog::tryOut(const BackupReading &reading)
{
    m_reading.emplace(reading);
    m_bar->start(
        tr("A copy of the backup is being tried out. You can go on working meanwhile."),
        [reading](Progress &progress) { return reading.tryOut(progress); },
        [this](const Result<BackupFindings> &found) {
            if (found) {
                compare(*found);
            } else {
                fail(found.error());
            }
        });
}

void RestoreDialog::compare(const BackupFindings &found)
{
    m_found.emplace(found);
    send([content = found.content](Services &services,
                                   const Actor &actor) { return services.backups->beside(actor, content); },
         [this](const Result<BesideBackup> &beside) { showFindings(*beside); });
}

/// Shows what the backup holds beside what is here, and what would be lacking.
void RestoreDialog::showFindings(const BesideBackup &beside)
{
    const QTimeZone zone = m_seat.clock.zone();
    const std::optional<JournalFinding> bad = m_found->report.firstBad();
    QStringList lines{bad ? tr("The journal in the backup is not whole. %1").arg(JournalProblemText::of(*bad))
                          : tr("The backup can be restored: all is whole."),
                      tr("The backup: %1").arg(BackupWords::content(m_found->content, zone)),
                      tr("Here: %1").arg(BackupWords::content(beside.here, zone)),
                      BackupWords::comparison(m_found->content, beside.here)};
    if (beside.lacksFrom.isValid()) {
        lines.append(tr("The first of them was written at %1. After restoring, what was written since is only in the "
                        "file that is kept and on paper. This computer has noted that these entries were there: the "
                        "journal keeps an alarm until the manager enters the cause under Administration, Records.")
                         .arg(BackupWords::moment(beside.lacksFrom, zone)));
    }
    m_findings->setText(lines.join(u'\n'));
    Theme::dress(*m_findings, bad ? Tone::Overdue : Tone::Done);
    m_findings->show();
    if (m_seat.session.actor() && m_seat.session.actor()->may(Right::RestoreBackup)) {
        offer(tr("&Restore"), m_secret);
    }
}

void RestoreDialog::submit()
{
    if (m_found) {
        restore();
    } else if (m_passphrase->text().isEmpty()) {
        begin({});
    } else {
        begin(m_passphrase->take());
    }
}

void RestoreDialog::restore()
{
    if (m_secret->text().isEmpty()) {
        m_form->refuse(m_secret, tr("Please sign with your password or PIN."));
        return;
    }
    send([found = *m_found, secret = m_secret->take()](
             Services &services, const Actor &actor) { return services.backups->allowRestore(actor, secret, found); },
         [this](const Result<QString> &target) { extract(*target); });
}

void RestoreDialog::extract(const QString &target)
{
    offer({}, nullptr);
    m_bar->start(
        tr("The backup is being read. Once it is here whole, this window closes and opens again."),
        [reading = *m_reading, target, tried = m_found->file](const Progress &progress) {
            return reading.extract(target, tried, progress);
        },
        [this, target](const Result<void> &done) {
            if (done) {
                Q_EMIT readyToReplace(target);
            } else {
                fail(done.error());
            }
        });
}

/// Says what went wrong, and offers what can be done about it.
void RestoreDialog::fail(const Error &error)
{
    if (m_found) {
        offer(tr("&Restore"), m_secret);
        const std::optional<Actor> &actor = m_seat.session.actor();
        showProblem(SecretEdit::problem(error, actor ? actor->name.toString() : QString()), m_secret);
        return;
    }
    const bool needsPassphrase = error.code == ErrorCode::PassphraseNeeded || error.code == ErrorCode::WrongSecret;
    offer(tr("&Try out"), needsPassphrase ? m_passphrase : nullptr);
    showProblem(BackupWords::problem(error), needsPassphrase ? m_passphrase : nullptr);
}

} // namespace dutydesk
