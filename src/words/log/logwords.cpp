// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/logwords.h"

namespace dutydesk {

QString LogWords::source(EntrySource source)
{
    switch (source) {
    case EntrySource::Call:
        return tr("call");
    case EntrySource::Visit:
        return tr("visit");
    case EntrySource::Intercom:
        return tr("intercom");
    case EntrySource::Patrol:
        return tr("patrol");
    case EntrySource::OutgoingCall:
        return tr("outgoing call");
    case EntrySource::MissedCall:
        return tr("missed call");
    case EntrySource::Superior:
        return tr("superior");
    case EntrySource::Other:
        return tr("other");
    case EntrySource::LateCall:
        return tr("late call");
    }
    Q_UNREACHABLE();
}

/// One sentence for each case, since a desk without calls has no share.
QString LogWords::calls(const CallCount &count)
{
    const std::optional<int> percent = count.percentInTime();
    return percent ? tr("Calls in %1 · missed %2 · answered late %3 · within three rings %4 % · calls out %5")
                         .arg(count.incoming())
                         .arg(count.missed)
                         .arg(count.late)
                         .arg(*percent)
                         .arg(count.outgoing)
                   : tr("Calls in 0 · calls out %1").arg(count.outgoing);
}

QString LogWords::entryClass(EntryClass entryClass)
{
    switch (entryClass) {
    case EntryClass::HelpRequest:
        return tr("help request");
    case EntryClass::Repair:
        return tr("repair");
    case EntryClass::Complaint:
        return tr("complaint");
    case EntryClass::Enquiry:
        return tr("enquiry");
    case EntryClass::Incident:
        return tr("incident");
    case EntryClass::Disaster:
        return tr("disaster");
    case EntryClass::Patrol:
        return tr("patrol");
    case EntryClass::Handover:
        return tr("handover");
    case EntryClass::Instruction:
        return tr("instruction");
    case EntryClass::CallOut:
        return tr("call-out");
    case EntryClass::ProtectiveMeasure:
        return tr("protective measure");
    case EntryClass::Other:
        return tr("other");
    }
    Q_UNREACHABLE();
}

QString LogWords::urgency(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Ordinary:
        return tr("ordinary");
    case Urgency::Watch:
        return tr("watch");
    case Urgency::Important:
        return tr("important");
    }
    Q_UNREACHABLE();
}

QString LogWords::urgencyWithEffect(Urgency urgency)
{
    return urgency == Urgency::Important ? tr("important: blocks the handover") : LogWords::urgency(urgency);
}

QString LogWords::pageState(PageState state)
{
    switch (state) {
    case PageState::Open:
        return tr("open");
    case PageState::AwaitingRelief:
        return tr("awaits relief");
    case PageState::DeskClosed:
        return tr("desk closed");
    case PageState::Closed:
        return tr("signed");
    }
    Q_UNREACHABLE();
}

QString LogWords::placeAndMatter(const Case &work)
{
    return work.place.isEmpty() ? work.matter.toString() : work.place + u' ' + work.matter.toString();
}

QString LogWords::itemState(ItemState state)
{
    switch (state) {
    case ItemState::Sound:
        return tr("sound");
    case ItemState::Damaged:
        return tr("damaged");
    case ItemState::Missing:
        return tr("missing");
    case ItemState::Lent:
        return tr("lent");
    case ItemState::InRepair:
        return tr("in repair");
    }
    Q_UNREACHABLE();
}

QString LogWords::answer(WorkAnswer answer)
{
    switch (answer) {
    case WorkAnswer::Taken:
        return tr("taken");
    case WorkAnswer::AskedBack:
        return tr("asked back");
    case WorkAnswer::Disputed:
        return tr("disputed");
    }
    Q_UNREACHABLE();
}

} // namespace dutydesk
