// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people/actor.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

Result<void> Actor::require(Right right) const
{
    if (may(right)) {
        return {};
    }
    return failure(ErrorCode::NotAllowed,
                   u"role %1 lacks right %2"_s.arg(static_cast<int>(role)).arg(static_cast<int>(right)));
}

} // namespace dutydesk
