// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roster/shiftpattern.h"

namespace dutydesk {

/// The key that enters a shift code without an input method, such as B for 白.
struct ShiftKey
{
    ShiftPatternId pattern;
    QChar key; ///< a capital letter or a digit; null if all are taken

    bool operator==(const ShiftKey &) const = default;
};

/// One key for every active pattern, in their order: the Latin or pinyin initial of its code, or a digit if an earlier
/// pattern has that initial.
std::vector<ShiftKey> shiftKeys(const std::vector<ShiftPattern> &patterns);

/// The active pattern with this code or key; nothing if there is none.
std::optional<ShiftPatternId> patternTyped(const QString &text, const std::vector<ShiftPattern> &patterns);

} // namespace dutydesk
