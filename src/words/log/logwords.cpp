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
    }
    Q_UNREACHABLE();
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

QString LogWords::heat(Heat heat)
{
    switch (heat) {
    case Heat::Quiet:
        return tr("ordinary");
    case Heat::Watch:
        return tr("watch");
    case Heat::Urgent:
        return tr("important");
    }
    Q_UNREACHABLE();
}

QString LogWords::heatWithEffect(Heat heat)
{
    return heat == Heat::Urgent ? tr("important: blocks the handover") : LogWords::heat(heat);
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

QString LogWords::placeAndMatter(const OpenWork &work)
{
    return work.place.isEmpty() ? work.matter.toString() : work.place + u' ' + work.matter.toString();
}

} // namespace dutydesk
