// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/volumesview.h"

#include "centre/centreservice.h"
#include "common/icons.h"
#include "common/printpreview.h"
#include "layout/formhtml.h"
#include "log/purgedialog.h"
#include "log/volumecoverdocument.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// The state of a volume in a word, with the day that belongs to it.
RegisterCell volumeState(const VolumeState &volume, const Clock &clock)
{
    const QString from = volume.purgeFrom.toString(Qt::ISODate);
    switch (volume.obstacle) {
    case PurgeObstacle::NotSealed:
        return {.text = VolumesView::tr("in use"), .tone = Tone::Notice};
    case PurgeObstacle::KeptLonger:
        return {.text = VolumesView::tr("sealed"),
                .subline = VolumesView::tr("to be kept until %1").arg(from),
                .tone = Tone::Done};
    case PurgeObstacle::EarlierVolume:
    case PurgeObstacle::None:
        return {.text = VolumesView::tr("may be purged"),
                .subline = VolumesView::tr("since %1").arg(from),
                .tone = Tone::Warning};
    case PurgeObstacle::Purged:
        return {.text = VolumesView::tr("purged"),
                .subline = VolumesView::tr("on %1").arg(clock.localDate(*volume.volume.purgedAt).toString(Qt::ISODate)),
                .tone = Tone::Quiet};
    }
    Q_UNREACHABLE();
}

QString volumeSentence(const VolumeState &volume)
{
    switch (volume.obstacle) {
    case PurgeObstacle::NotSealed:
        return VolumesView::tr(
            "This volume is in use. It is sealed automatically at the handover that fills its last page.");
    case PurgeObstacle::KeptLonger:
        return VolumesView::tr("This volume must still be kept, as long after its last entry as the settings of the "
                               "centre say. It may be purged from %1 on.")
            .arg(volume.purgeFrom.toString(Qt::ISODate));
    case PurgeObstacle::EarlierVolume:
        return VolumesView::tr("Volumes are purged in their order: there is an earlier one.");
    case PurgeObstacle::None:
        return VolumesView::tr("The retention period of this volume is over. It may be purged; the proof of it stays.");
    case PurgeObstacle::Purged:
        return volume.certificate ? VolumesView::tr("The certificate is signed by %1 and %2: %n entries were erased.",
                                                    nullptr, static_cast<int>(volume.certificate->entryCount))
                                        .arg(volume.firstName, volume.secondName)
                                  : QString();
    }
    Q_UNREACHABLE();
}

QString volumeDetails(const VolumeState &volume)
{
    formhtml::Pairs pairs;
    if (volume.certificate) {
        pairs = {{VolumesView::tr("Archive"), volume.certificate->archiveName},
                 {u"SHA-256"_s, QString::fromLatin1(volume.certificate->archiveHash.toHex(' '))}};
    }
    return u"<p>%1</p>"_s.arg(volumeSentence(volume).toHtmlEscaped()) + formhtml::facts(pairs, 1);
}

} // namespace

VolumesView::VolumesView(const Seat &seat, QWidget *parent)
    : RegisterPage(
        seat, [this, &clock = seat.clock] { return describe(this, clock); }, parent)
{}

Register<VolumeState> VolumesView::describe(VolumesView *view, const Clock &clock)
{
    using Line = VolumeState;
    return {.frame = {.name = u"volumesList"_s,
                      .title = tr("Volumes of the duty log"),
                      .shows = {RecordType::LogVolume, RecordType::LogPage, RecordType::StaffMember,
                                RecordType::Erasure, RecordType::Centre},
                      .emptyHint = tr("There is no volume yet. The first one begins with the first page of the log."),
                      .stretched = 4},
            .list =
                [](Services &services, const Actor &actor, const DatePeriod &) {
                    Result<std::vector<Line>> volumes = services.purge->volumes(actor);
                    if (volumes) {
                        std::ranges::reverse(*volumes); // newest first
                    }
                    return volumes;
                },
            .id = [](const Line &line) { return line.volume.id.value(); },
            .columns = {{tr("Volume"),
                         [](const Line &line) { return RegisterCell::strong(line.volume.number.toString()); }},
                        {tr("Pages"), [](const Line &line) { return RegisterCell::figure(line.pages); }},
                        {tr("First day"), [](const Line &line) { return RegisterCell::day(line.firstDate); }},
                        {tr("Last day"), [](const Line &line) { return RegisterCell::day(line.lastDate); }},
                        {{tr("State"), tr("Since or until")},
                         [&clock](const Line &line) { return volumeState(line, clock); }}},
            .filters = {{{tr("State"), u"volumeStateFilter"_s},
                         [&clock](const Line &line) { return volumeState(line, clock).text; }}},
            .acts = {{{tr("Print the &cover…"), u"printCoverButton"_s, Right::ReadRecords, Icon::Print},
                      [view](const Line *line) { view->printCover(*line); }},
                     {{tr("&Purge volume…"), u"purgeButton"_s, Right::PurgeVolume},
                      [view](const Line *line) {
                          auto *dialog = new PurgeDialog(view->m_seat, *line, view);
                          dialog->setAttribute(Qt::WA_DeleteOnClose);
                          dialog->open();
                      },
                      [](const Line *line) { return line->obstacle == PurgeObstacle::None; }}},
            .heading = [](const Line &line) { return tr("Volume %1").arg(line.volume.number.toString()); },
            .detail = volumeDetails};
}

void VolumesView::printCover(const VolumeState &volume)
{
    ask([](Services &services, const Actor &) { return services.centre->centre(); },
        [this, volume](const Centre &centre) {
            const LogPageOptions options{
                .centreName = volume.centreName, .zone = m_seat.clock.zone(), .printedAt = m_seat.clock.now()};
            PrintPreview::open(
                m_seat, centre.language, [&] { return VolumeCoverDocument::of(volume, options); }, this);
        });
}

} // namespace dutydesk
