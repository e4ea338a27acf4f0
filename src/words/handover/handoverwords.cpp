// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/handoverwords.h"

namespace dutydesk {

QString HandoverWords::exception(PageException exception)
{
    switch (exception) {
    case PageException::MissingItem:
        return tr("items missing, damaged or too many");
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
    case PageException::LeaderNotReached:
        return tr("leader not reached");
    }
    Q_UNREACHABLE();
}

} // namespace dutydesk
