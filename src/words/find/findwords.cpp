// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "find/findwords.h"

namespace dutydesk {

QString FindWords::group(FindGroup group)
{
    switch (group) {
    case FindGroup::Flats:
        return tr("Flats and owners");
    case FindGroup::Log:
        return tr("Duty log");
    case FindGroup::Case:
        return tr("Open work");
    case FindGroup::Roster:
        return tr("Duty roster");
    case FindGroup::Facilities:
        return tr("Facilities");
    case FindGroup::Requests:
        return tr("Requests of owners");
    case FindGroup::Staff:
        return tr("Staff");
    case FindGroup::Centre:
        return tr("Lists of the centre");
    }
    Q_UNREACHABLE();
}

} // namespace dutydesk
