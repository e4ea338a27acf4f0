// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/shiftkeys.h"

#include <QCollator>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// The initial of a Latin or Chinese character. The collation sorts Chinese by pinyin, so the initial follows from the
/// position among the first characters of each letter.
QChar initialOf(QChar character)
{
    if (character.script() != QChar::Script_Han) {
        return character.isLetterOrNumber() ? character.toUpper() : QChar();
    }
    static constexpr QStringView firstOfLetter = u"啊芭擦搭蛾发噶哈击喀垃妈拿哦啪期然撒塌挖昔压匝";
    static constexpr QStringView letters = u"ABCDEFGHJKLMNOPQRSTWXYZ";
    static_assert(firstOfLetter.size() == letters.size());
    const QCollator pinyin(QLocale(QLocale::Chinese, QLocale::China));
    QChar initial;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (pinyin.compare(QStringView(&character, 1), firstOfLetter.mid(i, 1)) >= 0) {
            initial = letters[i];
        }
    }
    return initial;
}

} // namespace

std::vector<ShiftKey> shiftKeys(const std::vector<ShiftPattern> &patterns)
{
    std::vector<ShiftKey> keys;
    const auto isFree = [&](QChar key) { return std::ranges::find(keys, key, &ShiftKey::key) == keys.end(); };
    for (const ShiftPattern &pattern : patterns) {
        if (!pattern.active) {
            continue;
        }
        QChar key = initialOf(pattern.code.toString().front());
        for (char16_t digit = u'1'; (key.isNull() || !isFree(key)) && digit <= u'9'; ++digit) {
            key = digit;
        }
        keys.push_back({pattern.id, isFree(key) ? key : QChar()});
    }
    return keys;
}

std::optional<ShiftPatternId> patternTyped(const QString &text, const std::vector<ShiftPattern> &patterns)
{
    const QString code = text.trimmed();
    for (const ShiftPattern &pattern : patterns) {
        if (pattern.active && pattern.code.toString().compare(code, Qt::CaseInsensitive) == 0) {
            return pattern.id;
        }
    }
    if (code.size() != 1) {
        return std::nullopt;
    }
    const std::vector<ShiftKey> keys = shiftKeys(patterns);
    const auto found = std::ranges::find(keys, code.front().toUpper(), &ShiftKey::key);
    return found == keys.end() ? std::nullopt : std::optional(found->pattern);
}

} // namespace dutydesk
