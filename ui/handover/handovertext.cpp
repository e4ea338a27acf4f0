// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/handovertext.h"

namespace dutydesk {

QString HandoverText::heatName(Heat heat)
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

QString HandoverText::placeAndMatter(const OpenWork &work)
{
    return work.place.isEmpty() ? work.matter.toString() : work.place + u' ' + work.matter.toString();
}

QString HandoverText::exceptionName(PageException exception)
{
    switch (exception) {
    case PageException::MissingItem:
        return tr("items missing or damaged");
    case PageException::LateArrival:
        return tr("relief late");
    case PageException::Overridden:
        return tr("block lifted");
    case PageException::Objection:
        return tr("objection");
    case PageException::Refused:
        return tr("signature refused");
    case PageException::Abnormality:
        return tr("abnormality");
    case PageException::WorkPastDeadline:
        return tr("follow-up past its deadline");
    case PageException::Disputed:
        return tr("open work disputed");
    case PageException::SignedInPlace:
        return tr("signed in the officer's place");
    case PageException::ClosedBeforeRelief:
        return tr("desk closed although a relief was on the roster");
    case PageException::CountedOtherwise:
        return tr("relief counted otherwise");
    }
    Q_UNREACHABLE();
}

} // namespace dutydesk
