// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datarequests/accesslogview.h"

#include "owners/ownerexportdialog.h"
#include "owners/ownerwords.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

AccessLogView::AccessLogView(const Seat &seat, QWidget *parent)
    : RegisterPage(
        seat, [seat] { return describe(seat); }, parent)
{}

Register<AccessLine> AccessLogView::describe(const Seat &seat)
{
    using Line = AccessLine;
    const QTimeZone zone = seat.clock.zone();
    return {
        .frame = {.name = u"accessesView"_s,
                  .title = tr("Access log"),
                  .shows = {RecordType::AccessRecord, RecordType::StaffMember, RecordType::Building, RecordType::Flat,
                            RecordType::Resident, RecordType::Erasure},
                  .emptyHint = tr("Nobody saw full personal data in this period. Each access is logged automatically."),
                  .searchName = u"accessFilterEdit"_s,
                  .daysShown = 31,
                  .periodName = u"access"_s,
                  .readRight = Right::GuardOwnerData,
                  .refusal = tr("Only the centre manager can see the access log."),
                  .stretched = 6,
                  .wraps = true,
                  .takeOut = OwnerExportDialog::takeOut(seat.session)},
        .list = [](Services &services, const Actor &actor,
                   const DatePeriod &time) { return services.privacy->accesses(actor, time.first, time.last); },
        .id = [](const Line &line) { return line.record.id.value(); },
        .columns = {{tr("Time"), [zone](const Line &line) { return RegisterCell::moment(line.record.at, zone); }},
                    {tr("Officer"), [](const Line &line) { return RegisterCell::strong(line.officer); }},
                    {tr("Unit"), &Line::unit},
                    {tr("Person"), &Line::person},
                    {tr("How"), [](const Line &line) { return OwnerWords::accessKind(line.record.kind); }},
                    {tr("Fields"), [](const Line &line) { return OwnerWords::fields(line.record); }},
                    {tr("Reason"), [](const Line &line) { return line.record.reason.toString(); }}},
        .filters = {{{tr("How"), u"accessKindFilter"_s},
                     [](const Line &line) { return OwnerWords::accessKind(line.record.kind); }}}};
}

} // namespace dutydesk
