// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/followupfields.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

FieldWords FollowUpFields::urgencyWords()
{
    return {tr("Urgenc&y"),
            u"urgencyBox"_s,
            {},
            {},
            tr("Only the manager can lower the urgency of important work. The reason is written on the page.")};
}

} // namespace dutydesk
