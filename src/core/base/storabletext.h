// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <algorithm>

namespace dutydesk {

/// Whether both databases give the character back as it was stored: PostgreSQL takes no NUL, and SQLite makes U+FFFD of
/// U+FFFE and U+FFFF.
constexpr bool isStorable(QChar character)
{
    return character != QChar(u'\0') && character < QChar(0xFFFE);
}

/// The same of a text, which has no UTF-8 either if it holds half a surrogate pair.
inline bool isStorable(const QString &text)
{
    return text.isValidUtf16() && std::ranges::all_of(text, [](QChar character) { return isStorable(character); });
}

} // namespace dutydesk
