// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/visibletext.h"

#include <algorithm>
#include <array>

namespace dutydesk {

namespace {

struct CharacterRange
{
    char32_t first;
    char32_t last;
};

/// Controls, what Unicode calls ignorable, two more that look like blanks, and what no font shows: private use and
/// what is not a character (docs/journal-format.md). The last two of each plane are not in the list.
constexpr std::array invisible{
    CharacterRange{0x0000, 0x001F},   CharacterRange{0x007F, 0x009F},    CharacterRange{0x00AD, 0x00AD},
    CharacterRange{0x034F, 0x034F},   CharacterRange{0x061C, 0x061C},    CharacterRange{0x115F, 0x1160},
    CharacterRange{0x17B4, 0x17B5},   CharacterRange{0x180B, 0x180F},    CharacterRange{0x200B, 0x200F},
    CharacterRange{0x202A, 0x202E},   CharacterRange{0x2060, 0x206F},    CharacterRange{0x2800, 0x2800},
    CharacterRange{0x3164, 0x3164},   CharacterRange{0xE000, 0xF8FF},    CharacterRange{0xFDD0, 0xFDEF},
    CharacterRange{0xFE00, 0xFE0F},   CharacterRange{0xFEFF, 0xFEFF},    CharacterRange{0xFFA0, 0xFFA0},
    CharacterRange{0xFFF0, 0xFFFB},   CharacterRange{0x1BCA0, 0x1BCA3},  CharacterRange{0x1D173, 0x1D17A},
    CharacterRange{0xE0000, 0xE0FFF}, CharacterRange{0xF0000, 0x10FFFF},
};

} // namespace

bool isInvisible(char32_t character)
{
    const bool isLastOfItsPlane = (character & 0xFFFE) == 0xFFFE;
    return isLastOfItsPlane || std::ranges::any_of(invisible, [&](const CharacterRange &range) {
               return range.first <= character && character <= range.last;
           });
}

bool isBlank(const QString &text)
{
    return std::ranges::all_of(text.toUcs4(), [](char32_t one) { return QChar::isSpace(one) || isInvisible(one); });
}

QString inReadingOrder(QString text)
{
    const auto isMark = [](QChar one) {
        const char16_t code = one.unicode();
        return code == 0x061C || code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E)
               || (code >= 0x2066 && code <= 0x2069);
    };
    text.erase(std::remove_if(text.begin(), text.end(), isMark), text.end());
    return text.trimmed();
}

} // namespace dutydesk
