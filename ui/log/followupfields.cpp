// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/followupfields.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

QString FollowUpFields::heatName(Heat heat)
{
    switch (heat) {
    case Heat::Quiet:
        return tr("ordinary");
    case Heat::Watch:
        return tr("watch");
    case Heat::Urgent:
        return tr("important: blocks the handover");
    }
    Q_UNREACHABLE();
}

FieldWords FollowUpFields::heatWords()
{
    return {tr("Urgenc&y"),
            u"heatBox"_s,
            {},
            {},
            tr("Only the manager can lower the urgency of important work. The reason is written on the page.")};
}

} // namespace dutydesk
