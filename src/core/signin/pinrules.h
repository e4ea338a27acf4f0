// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"

namespace dutydesk::pinrules {

constexpr qsizetype length = 6; ///< exactly this many digits

/// Whether the secret is a PIN and not a password, which is longer.
bool isPin(const Secret &secret);

/// Whether the PIN is one of those that are guessed first: at most two different digits, a row up or down such as
/// 456789 or 112233, or a group that repeats such as 123123. Dates are allowed.
bool isEasyToGuess(const Secret &pin);

} // namespace dutydesk::pinrules
