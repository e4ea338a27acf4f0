// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backup/backupdialogs.h"

#include "common/fieldform.h"
#include "common/secretedit.h"
#include "common/services.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

BackupSettingsDialog::BackupSettingsDialog(const Seat &seat, const BackupOverview &overview, QWidget *parent)
    : SubmitDialog(seat, tr("&Save"), parent)
    , m_form(new FieldForm(content()->parentWidget()))
    , m_folder(addFolder(tr("&Folder for backups"), u"backupFolderEdit"_s, overview.state.settings.folder,
                         tr("Choose another disk, such as a stick or a share of the network.")))
    , m_second(addFolder(tr("S&econd folder"), u"secondFolderEdit"_s, overview.state.settings.secondFolder,
                         tr("Not needed. A second copy in another building outlives a fire.")))
    , m_hour(new QSpinBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"backupSettingsDialog"_s);
    setWindowTitle(tr("Settings of the backup"));
    m_hour->setObjectName(u"backupHourBox"_s);
    m_hour->setRange(0, 23);
    m_hour->setSuffix(tr(":00"));
    m_hour->setValue(overview.state.settings.hour);
    m_form->addField(tr("&Daily at"), m_hour,
                     tr("If the computer is off then, the backup is made after the next start."));
    makePassphrase(overview);
    content()->addLayout(m_form);
}

QLineEdit *BackupSettingsDialog::addFolder(const QString &label, const QString &name, const QString &value,
                                           const QString &hint)
{
    QLineEdit *edit = m_form->addLine(label, name, hint);
    edit->setText(value);
    auto *choose = new QPushButton(tr("Choose…"), m_form->owner());
    choose->setObjectName(name + u"Button"_s);
    choose->setAccessibleName(tr("Choose a folder"));
    choose->setAutoDefault(false);
    m_form->addBeneath(edit, choose);
    connect(choose, &QPushButton::clicked, this, [this, edit] {
        auto *dialog = new QFileDialog(this, tr("Choose a folder"), edit->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
        dialog->open();
    });
    return edit;
}

void BackupSettingsDialog::makePassphrase(const BackupOverview &overview)
{
    m_encrypts = new QCheckBox(tr("Encr&ypt backups"));
    m_encrypts->setObjectName(u"encryptCheck"_s);
    m_encrypts->setChecked(overview.state.settings.isEncrypted);
    m_form->addField({}, m_encrypts);
    m_passphrase = m_form->addSecret(
        overview.hasPassphrase ? tr("&New passphrase") : tr("&Passphrase"), u"passphraseEdit"_s,
        overview.hasPassphrase
            ? tr("Leave it empty to keep the present one. Backups made before keep theirs.")
            : tr("At least ten characters. Without it an encrypted backup is lost: keep it on paper in the safe."));
    m_repeat = m_form->addSecret(tr("Passphrase a&gain"), u"repeatPassphraseEdit"_s);
    const auto follow = [this] {
        m_form->setFieldVisible(m_passphrase, m_encrypts->isChecked());
        m_form->setFieldVisible(m_repeat, m_encrypts->isChecked());
    };
    connect(m_encrypts, &QCheckBox::toggled, this, follow);
    follow();
}

void BackupSettingsDialog::submit()
{
    m_form->clearProblems();
    const bool typed = m_encrypts->isChecked() && !m_passphrase->text().isEmpty();
    if (typed && m_passphrase->text() != m_repeat->text()) {
        m_form->refuse(m_repeat, tr("The two passphrases are not the same."));
        return;
    }
    const BackupSettings settings{.folder = m_folder->text().trimmed(),
                                  .secondFolder = m_second->text().trimmed(),
                                  .hour = m_hour->value(),
                                  .isEncrypted = m_encrypts->isChecked()};
    std::optional<Secret> passphrase;
    if (typed) {
        passphrase.emplace(m_passphrase->text());
    }
    send([settings, passphrase](Services &services, const Actor &actor) -> Result<BackupSettings> {
        if (passphrase) {
            CHECK(services.backups->setPassphrase(actor, *passphrase));
        }
        return services.backups->change(actor, settings);
    });
}

void BackupSettingsDialog::fail(const Error &error)
{
    if (error.code != ErrorCode::InvalidInput) {
        SubmitDialog::fail(error);
    } else if (error.detail == "passphrase"_L1) {
        m_form->refuse(m_passphrase, tr("Please type a passphrase of at least ten characters."));
    } else {
        m_form->refuse(error.detail == "secondFolder"_L1 ? m_second : m_folder,
                       tr("Please choose a folder that is there and can be written, each only once."));
    }
}

} // namespace dutydesk
