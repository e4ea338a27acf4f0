// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/purgedialog.h"

#include "centre/centreservice.h"
#include "common/controls.h"
#include "common/services.h"
#include "log/logpagedocument.h"
#include "signin/staffservice.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

PurgeDialog::PurgeDialog(Gateway &gateway, Session &session, Notifier &notifier, const Clock &clock,
                         const VolumeState &volume, QWidget *parent)
    : SubmitDialog(gateway, session, tr("&Purge the volume"), parent)
    , m_notifier(notifier)
    , m_clock(clock)
    , m_volume(volume)
    , m_archive(new QLineEdit(this))
    , m_witness(new QComboBox(this))
{
    setObjectName(u"purgeDialog"_s);
    setWindowTitle(tr("Purge volume %1").arg(volume.volume.number.toString()));
    auto *text = new QLabel(explanation(), this);
    text->setObjectName(u"explanationLabel"_s);
    text->setWordWrap(true);
    content()->addWidget(text);
    auto *form = new QFormLayout;
    auto *archiveLabel = new QLabel(tr("&Archive"), this);
    archiveLabel->setBuddy(m_archive);
    form->addRow(archiveLabel, makeArchiveLine());
    m_secret = addSecret(*form, tr("&Your password or PIN"), u"secretEdit"_s);
    m_witness->setObjectName(u"witnessBox"_s);
    m_witness->setAccessibleName(tr("Second person"));
    form->addRow(tr("&Second person"), m_witness);
    m_witnessSecret = addSecret(*form, tr("Password or PIN of the second perso&n"), u"witnessSecretEdit"_s);
    content()->addLayout(form);
    loadWitnesses();
    m_secret->setFocus();
}

QString PurgeDialog::explanation() const
{
    return tr("All lines, evidence, open work and handovers of volume %1 are erased and cannot be brought back. Before "
              "that, they are written to the archive, which is read back and compared.\n\n"
              "The dates and officers of the pages, all signatures and a certificate that two people sign stay, and "
              "prove that the volume existed and was whole. Work that was carried on and lines that a later page "
              "corrects stay too, until that page's volume is purged.\n\n"
              "Backups made earlier still hold the volume until newer ones take their place.")
        .arg(m_volume.volume.number.toString());
}

QWidget *PurgeDialog::makeArchiveLine()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_archive->setText(QDir::toNativeSeparators(folder + u'/' + m_volume.volume.number.toString() + u".html"_s));
    m_archive->setObjectName(u"archiveEdit"_s);
    m_archive->setAccessibleName(tr("Archive"));
    auto *choose = new QPushButton(tr("&Choose…"), this);
    choose->setObjectName(u"chooseArchiveButton"_s);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &PurgeDialog::chooseArchive);
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->addWidget(m_archive, 1);
    layout->addWidget(choose);
    return line;
}

QLineEdit *PurgeDialog::addSecret(QFormLayout &form, const QString &label, const QString &name)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setAccessibleName(withoutMnemonic(label));
    edit->setEchoMode(QLineEdit::Password);
    form.addRow(label, edit);
    return edit;
}

void PurgeDialog::chooseArchive()
{
    auto *dialog = new QFileDialog(this, tr("Write the archive to"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Web pages (*.html)"));
    dialog->setDefaultSuffix(u"html"_s);
    dialog->selectFile(m_archive->text());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_archive->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void PurgeDialog::loadWitnesses()
{
    m_gateway.ask(
        this, [](Services &services) { return services.staff->list(); },
        [this](const Result<std::vector<StaffMember>> &staff) {
            if (!staff || !m_session.actor()) {
                return;
            }
            for (const StaffMember &member : *staff) {
                if (member.active && member.id != m_session.actor()->staff
                    && hasRight(member.role, Right::WitnessPurge)) {
                    m_witness->addItem(member.name.toString());
                }
            }
            if (m_witness->count() == 0) {
                showProblem(tr("A second person must sign: the head of the desk, a manager or the administrator. "
                               "Nobody else of them is enrolled here."),
                            nullptr);
            }
        });
}

void PurgeDialog::submit()
{
    if (m_archive->text().trimmed().isEmpty()) {
        showProblem(tr("Please say where the archive is to be written."), m_archive);
        return;
    }
    if (m_secret->text().isEmpty() || m_witnessSecret->text().isEmpty() || m_witness->currentText().isEmpty()) {
        showProblem(tr("Two people must sign: please enter both secrets."),
                    m_secret->text().isEmpty() ? m_secret : m_witnessSecret);
        return;
    }
    const PurgeRequest request{.volume = m_volume.volume.id,
                               .archivePath = QDir::fromNativeSeparators(m_archive->text().trimmed()),
                               .secret = Secret(m_secret->text()),
                               .witnessName = m_witness->currentText(),
                               .witnessSecret = Secret(m_witnessSecret->text()),
                               .htmlOf = {}};
    forgetSecrets();
    send([request, zone = m_clock.zone(), now = m_clock.now()](Services &services, const Actor &actor) {
        PurgeRequest complete = request;
        const QString centre = services.centre->centre()
                                   .andThen([](const Centre &found) { return Result<QString>(found.name.toString()); })
                                   .value_or(QString());
        complete.htmlOf = [=](const PageView &page) {
            return LogPageDocument::of(page, {.centreName = centre, .zone = zone, .printedAt = now}).html;
        };
        return services.purge->purge(actor, complete);
    });
}

void PurgeDialog::succeed()
{
    m_notifier.showMessage(
        tr("Volume %1 is purged. The archive: %2").arg(m_volume.volume.number.toString(), m_archive->text()));
    accept();
}

void PurgeDialog::forgetSecrets()
{
    m_secret->clear();
    m_witnessSecret->clear();
    m_secret->setFocus();
}

} // namespace dutydesk
