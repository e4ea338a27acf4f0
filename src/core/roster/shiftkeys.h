// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roster/shiftpattern.h"

namespace dutydesk {

/// The key that types a shift code without an input method: B for 白.
struct ShiftKey
{
    ShiftPatternId pattern;
    QChar key; ///< a capital letter or a digit; null where all are taken

    bool operator==(const ShiftKey &) const = default;
};

/// One key for every active pattern, in their order: the Latin or pinyin initial of its code, or a digit where another
/// pattern has the initial already.
std::vector<ShiftKey> shiftKeys(const std::vector<ShiftPattern> &patterns);

/// The active pattern that is meant by its code or by its key; nothing where there is none.
std::optional<ShiftPatternId> patternTyped(const QString &text, const std::vector<ShiftPattern> &patterns);

} // namespace dutydesk
