// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/purgedialog.h"

#include "centre/centreservice.h"
#include "log/logpagedocument.h"
#include "signin/twosignatures.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// Where the archive is written unless a person chooses another place.
QString archiveFor(const VolumeState &volume)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir::toNativeSeparators(folder + u'/' + volume.volume.number.toString() + u".html"_s);
}

} // namespace

PurgeDialog::PurgeDialog(const Seat &seat, const VolumeState &volume, QWidget *parent)
    : RecordDialog(seat, tr("Purge volume %1").arg(volume.volume.number.toString()), u"purgeDialog"_s, parent,
                   tr("&Purge the volume"))
    , m_notifier(seat.notifier)
    , m_clock(seat.clock)
    , m_volume(volume)
    , m_form(&addColumn())
    , m_fields(&addForm(*m_form, Archive{archiveFor(volume)}))
    , m_archive(m_fields->line(&Archive::text, {tr("&Archive"), u"archiveEdit"_s}))
{
    explain(explanation(), u"explanationLabel"_s);
    addChooser();
    keeps(std::optional(volume.volume.id));
    m_signatures = new TwoSignatures(seat, *m_form);
    findChild<SecretEdit *>(u"secretEdit"_s)->setFocus();
}

QString PurgeDialog::explanation() const
{
    return tr("All lines, attachments, open work and handovers of volume %1 are erased and cannot be brought back. "
              "Before "
              "that, they are written to the archive, which is read back and compared.\n\n"
              "The dates and officers of the pages, all signatures and a certificate that two people sign stay, and "
              "prove that the volume existed and was whole. Work that was carried on and lines that a later page "
              "corrects stay too, until that page's volume is purged.\n\n"
              "Backups made earlier still hold the volume: the list under Administration, Backup says which, and what "
              "to do. "
              "So do copies of the database that were made beside it before a new version.")
        .arg(m_volume.volume.number.toString());
}

void PurgeDialog::addChooser()
{
    auto *choose = new QPushButton(tr("&Choose…"), this);
    choose->setObjectName(u"chooseArchiveButton"_s);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &PurgeDialog::chooseArchive);
    m_fields->addBeneath(*m_archive, *choose);
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

void PurgeDialog::submit()
{
    if (m_archive->text().trimmed().isEmpty()) {
        m_fields->refuse(m_archive, tr("Please say where the archive is to be written."));
        return;
    }
    if (!m_signatures->check()) {
        return;
    }
    const TwoSignatures::Signatures signatures = m_signatures->take();
    const PurgeRequest request{.volume = m_volume.volume.id,
                               .archivePath = QDir::fromNativeSeparators(m_archive->text().trimmed()),
                               .secret = signatures.secret,
                               .witnessName = signatures.witnessName,
                               .witnessSecret = signatures.witnessSecret,
                               .htmlOf = {}};
    send([request, zone = m_clock.zone(), now = m_clock.now()](Services &services, const Actor &actor) {
        PurgeRequest complete = request;
        complete.htmlOf = [=](const PageView &page) {
            return LogPageDocument::of(page, {.centreName = page.centreName, .zone = zone, .printedAt = now}).html;
        };
        return services.purge->purge(actor, complete);
    });
}

void PurgeDialog::succeed()
{
    m_notifier.showMessage(
        tr("Volume %1 is purged. The archive: %2").arg(m_volume.volume.number.toString(), m_archive->text()));
    RecordDialog::succeed();
}

} // namespace dutydesk
