// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/handoverwords.h"

namespace dutydesk {

QString HandoverWords::itemState(ItemState state)
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

QString HandoverWords::answer(WorkAnswer answer)
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
    }
    Q_UNREACHABLE();
}

} // namespace dutydesk
