// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/unitnumber.h"

#include "base/halfwidth.h"

#include <QRegularExpression>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// Turns full-width forms and Chinese numerals into plain ones, one for one, so that the length stays the same.
QString plain(const QString &text)
{
    static const QString numerals = u"〇一二三四五六七八九"_s;
    QString result = toHalfWidth(text);
    for (QChar &character : result) {
        if (const qsizetype digit = numerals.indexOf(character); digit >= 0) {
            character = QChar(u'0' + static_cast<char16_t>(digit));
        } else if (character == u'—' || character == u'–') {
            character = u'-';
        }
    }
    return result.toUpper().size() == result.size() ? result.toUpper() : result;
}

/// Replaces 十 by digits, whether it stands alone (10), before a digit (11 to 19) or after one (20, 30 …).
QString withoutTens(const QString &number)
{
    if (!number.contains(u'十')) {
        return number;
    }
    const QString before = number.section(u'十', 0, 0);
    const QString after = number.section(u'十', 1);
    return (before.isEmpty() ? u"1"_s : before) + (after.isEmpty() ? u"0"_s : after);
}

const QRegularExpression &pattern()
{
    static const QRegularExpression expression(
        u"^(?<building>[A-Z]?(?:[0-9]{1,3}|[0-9]?十[0-9]?)|[A-Z])\\s*"
        "(?:(?:号楼|栋|幢|座|楼|#)\\s*-?|-)\\s*"
        "(?:(?<entrance>[0-9]{1,2}|[0-9]?十[0-9]?|[A-Z])\\s*(?:(?:单元|门)\\s*-?|-)\\s*)?"
        "(?<number>[A-Z]?[0-9]{2,5}[A-Z]?)\\s*(?:室|房|号房|号)?"_s);
    return expression;
}

/// The short notation that people use where only a unit number is asked for.
const QRegularExpression &shortPattern()
{
    static const QRegularExpression expression(
        u"^(?<building>[A-Z]?(?:[0-9]{1,3}|[0-9]?十[0-9]?)|[A-Z])\\s*(?:号\\s*-?|/)\\s*"
        "(?:(?<entrance>[0-9]{1,2}|[0-9]?十[0-9]?|[A-Z])\\s*(?:(?:单元|门)\\s*-?|[-/])\\s*)?"
        "(?<number>[A-Z]?[0-9]{3,5}[A-Z]?)\\s*(?:室|房|号房|号)?"_s);
    return expression;
}

std::optional<UnitNumber::Start> startOf(const QString &normalised, const QRegularExpression &pattern)
{
    const QRegularExpressionMatch match = pattern.match(normalised);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const qsizetype end = match.capturedEnd();
    // 3-5021234567 is a telephone number, not a flat.
    if (end < normalised.size() && (normalised[end].isDigit() || normalised[end] == u'-' || normalised[end] == u'/')) {
        return std::nullopt;
    }
    return UnitNumber::Start{{withoutLeadingZeros(withoutTens(match.captured(u"building"_s))),
                              withoutLeadingZeros(withoutTens(match.captured(u"entrance"_s))),
                              match.captured(u"number"_s)},
                             end};
}

} // namespace

QString withoutLeadingZeros(const QString &number)
{
    qsizetype zeros = 0;
    while (zeros + 1 < number.size() && number[zeros] == u'0') {
        ++zeros;
    }
    return number.sliced(zeros);
}

std::optional<UnitNumber::Start> UnitNumber::atStartOf(const QString &text)
{
    const QString normalised = plain(text);
    const std::optional<Start> start = startOf(normalised, pattern());
    return start ? start : startOf(normalised, shortPattern());
}

std::optional<UnitNumber> UnitNumber::from(const QString &text)
{
    const QString trimmed = text.trimmed();
    const std::optional<Start> start = atStartOf(trimmed);
    return start && start->length == trimmed.size() ? std::optional(start->unit) : std::nullopt;
}

std::vector<UnitNumber> UnitNumber::allIn(const QString &text)
{
    std::vector<UnitNumber> found;
    const QString normalised = plain(text);
    for (qsizetype at = 0; at < normalised.size(); ++at) {
        const QChar before = at > 0 ? normalised[at - 1] : u' ';
        const bool beginsHere = before.unicode() > 0x7f || !(before.isLetterOrNumber() || before == u'-');
        const std::optional<Start> start = beginsHere ? startOf(normalised.sliced(at), pattern()) : std::nullopt;
        if (start) {
            found.push_back(start->unit);
            at += start->length - 1;
        }
    }
    return found;
}

bool UnitNumber::mayMean(const UnitNumber &flat) const
{
    const bool sameEntrance = entrance == flat.entrance || entrance.isEmpty() || flat.entrance.isEmpty();
    return building == flat.building && number == flat.number && sameEntrance;
}

QString UnitNumber::toString() const
{
    return entrance.isEmpty() ? building + u'-' + number : building + u'-' + entrance + u'-' + number;
}

} // namespace dutydesk
