// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace dutydesk::test {

/// The number of tries: `inTheLongRun` if DUTYDESK_LONG is set, as `./dev long` does, else `quick`.
inline int tries(int quick, int inTheLongRun)
{
    return qEnvironmentVariableIsSet("DUTYDESK_LONG") ? inTheLongRun : quick;
}

} // namespace dutydesk::test
