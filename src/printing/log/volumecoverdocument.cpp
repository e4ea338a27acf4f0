// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/volumecoverdocument.h"

#include "layout/formhtml.h"

namespace dutydesk {

using namespace Qt::StringLiterals;
using namespace formhtml;

namespace {

QString dayOrNothing(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

QString momentOrNothing(const std::optional<QDateTime> &at, const QTimeZone &zone)
{
    return at ? moment(*at, zone) : QString();
}

QString hexOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex(' '));
}

} // namespace

PrintDocument VolumeCoverDocument::of(const VolumeState &volume, const LogPageOptions &options)
{
    const QString number = volume.volume.number.toString();
    const bool isSealed = volume.volume.sealedAt.has_value();
    const Pairs facts{{tr("Volume"), number},
                      {tr("Pages"), QString::number(volume.pages)},
                      {tr("First day"), dayOrNothing(volume.firstDate)},
                      {tr("Last day"), dayOrNothing(volume.lastDate)},
                      {tr("Begun"), moment(volume.volume.openedAt, options.zone)},
                      {tr("Sealed"), momentOrNothing(volume.volume.sealedAt, options.zone)},
                      {tr("To be kept until"), isSealed ? volume.purgeFrom.toString(Qt::ISODate) : QString()},
                      {tr("Purged"), momentOrNothing(volume.volume.purgedAt, options.zone)}};
    QString html = title(options.centreName, tr("Duty log")) + tableStart() + pairs(facts, 2, 18) + tableEnd();
    html +=
        u"<p>%1</p>\n"_s.arg(tr("No page of this volume may be torn out, and nothing in it altered. A full volume is "
                                "sealed and kept by the centre.")
                                 .toHtmlEscaped());
    if (volume.certificate) {
        html += certificate(volume, *volume.certificate, options);
    }
    return {.title = tr("Volume %1").arg(number),
            .html = html,
            .headerText = number,
            .footerText = tr("Printed %1").arg(moment(options.printedAt, options.zone))};
}

QString VolumeCoverDocument::certificate(const VolumeState &volume, const Erasure &erasure,
                                         const LogPageOptions &options)
{
    const Pairs proof{{tr("Entries erased"), QString::number(erasure.entryCount)},
                      {tr("Their newest"), moment(erasure.newestAt, options.zone)},
                      {tr("Entries in the journal"), erasure.entries.toString()},
                      {tr("SHA-256 of the entries"), hexOf(erasure.digest)},
                      {tr("Archive"), erasure.archiveName},
                      {tr("SHA-256 of the archive"), hexOf(erasure.archiveHash)},
                      {tr("First signature"), volume.firstName},
                      {tr("Signed bytes"), hexOf(erasure.firstSignature)},
                      {tr("Second signature"), volume.secondName},
                      {tr("Signed bytes"), hexOf(erasure.secondSignature)}};
    const QString sentence =
        tr("This volume existed and was whole when its content was erased, after the time for keeping it. The archive "
           "holds the content: its SHA-256 must be the one below. The journal proves the rest: dutydesk verify.");
    return heading(tr("Certificate of the purge")) + u"<p>%1</p>\n"_s.arg(sentence.toHtmlEscaped()) + tableStart()
           + pairs(proof, 1, 22) + tableEnd();
}

} // namespace dutydesk
