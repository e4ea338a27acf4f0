// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace dutydesk::test {

/// The number of tries: `inTheLongRun` if DUTYDESK_LONG is set, as `./dev long` does, else `quick`. Where sanitizers
/// make each try several times as slow, `sanitized` may say less.
inline int tries(int quick, int inTheLongRun, [[maybe_unused]] int sanitized = 0)
{
    if (qEnvironmentVariableIsSet("DUTYDESK_LONG")) {
        return inTheLongRun;
    }
#ifdef __SANITIZE_ADDRESS__
    return sanitized > 0 ? sanitized : quick;
#else
    return quick;
#endif
}

} // namespace dutydesk::test
