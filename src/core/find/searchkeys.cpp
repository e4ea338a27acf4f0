// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "find/searchkeys.h"

#include "base/unitnumber.h"
#include "find/searchtext.h"

#include <QRegularExpression>

#include <algorithm>

namespace dutydesk::searchkeys {

using namespace Qt::StringLiterals;

namespace {

// The prefix of a key tells its kind and keeps it apart from the pairs of texts; no key is shorter than three
// characters.
constexpr auto pinyin = "p:"_L1;
constexpr auto firstDigits = "d:"_L1;
constexpr auto lastDigits = "r:"_L1;
constexpr auto plateKey = "v:"_L1;
constexpr auto unitKey = "u:"_L1;
constexpr auto flatNumber = "n:"_L1;
constexpr auto wholeUnit = "e:"_L1;
constexpr auto wholeNumber = "m:"_L1;

constexpr qsizetype kindLength = 2;
constexpr qsizetype fewestDigits = 3;
constexpr qsizetype digitsOfNoUnit = 6; ///< 3-502 is a flat, but 138-1234 more likely a telephone
constexpr std::size_t mostReadings = 12;

QString backwards(const QString &text)
{
    QString turned = text;
    std::ranges::reverse(turned);
    return turned;
}

QString digitsOf(const QString &text)
{
    QString digits;
    std::ranges::copy_if(text, std::back_inserter(digits), [](QChar one) { return one >= u'0' && one <= u'9'; });
    return digits;
}

/// The number without the separators that people put between its parts.
QString joined(QString text)
{
    static const QRegularExpression between(u"[-.·•・()_/]"_s);
    return text.remove(between);
}

/// The readings of a whole name, at most mostReadings of them.
std::vector<QStringList> readingsOf(const QString &name, const Romanisation &romanisation)
{
    std::vector<QStringList> all = {{}};
    for (const QStringList &readings : romanisation.readings(name)) {
        std::vector<QStringList> longer;
        for (const QString &syllable : readings) {
            for (const QStringList &before : all) {
                if (longer.size() < mostReadings) {
                    longer.push_back(before + QStringList(syllable));
                }
            }
        }
        all = std::move(longer);
    }
    return all;
}

/// A key that ends with a mark, so that it does not match a longer number.
QString wholeKey(QLatin1StringView kind, const QStringList &parts)
{
    QStringList all;
    for (const QString &part : parts) {
        all.append(part.isEmpty() ? QStringList() : QStringList(withoutLeadingZeros(searchable(part))));
    }
    return kind + all.join(u'-') + u';';
}

/// Keys for short notations: 3 502 and 3 1 502; 3-05-02 with the floor; 31502 without separators.
QStringList shortWritings(const QString &typed)
{
    static const QRegularExpression blanks(
        u"^(?<building>[a-z]?\\d{1,3}|[a-z]) (?:(?<entrance>\\d{1,2}|[a-z]) )?(?<number>[a-z]?\\d{3,5}[a-z]?)$"_s);
    static const QRegularExpression floors(u"^(?<building>[a-z]?\\d{1,3}|[a-z])[-/](?:(?<entrance>\\d{1,2}|[a-z])[-/])?"
                                           "(?<floor>\\d{1,2})[-/](?<room>\\d{2})$"_s);
    static const QRegularExpression inARow[] = {QRegularExpression(u"^([1-9])([1-9])(\\d{3,4})$"_s),
                                                QRegularExpression(u"^([1-9]\\d)([1-9])(\\d{3,4})$"_s)};
    QStringList keys;
    if (const QRegularExpressionMatch match = blanks.match(typed); match.hasMatch()) {
        keys.append(wholeKey(
            wholeUnit, {match.captured(u"building"_s), match.captured(u"entrance"_s), match.captured(u"number"_s)}));
    }
    if (const QRegularExpressionMatch match = floors.match(typed); match.hasMatch()) {
        keys.append(wholeKey(wholeUnit, {match.captured(u"building"_s), match.captured(u"entrance"_s),
                                         match.captured(u"floor"_s) + match.captured(u"room"_s)}));
    }
    for (const QRegularExpression &row : inARow) {
        if (const QRegularExpressionMatch match = row.match(typed); match.hasMatch()) {
            keys.append(wholeKey(wholeUnit, match.capturedTexts().sliced(1)));
        }
    }
    return keys;
}

/// The beginning of a unit number during typing: 3栋 gives 3-, 3幢1单元5 gives 3-1-5.
std::optional<QString> unitBegun(const QString &term)
{
    static const QRegularExpression begun(u"^(?<building>[a-z]?[0-9]{1,3}|[a-z])(?:号楼|栋|幢|座|楼|号|#|/|-)-?"
                                          "(?:(?<entrance>[0-9]{1,2}|[a-z])(?:单元|门|/|-)-?)?"
                                          "(?<number>[a-z]?[0-9]{0,5}[a-z]?)$"_s);
    const QRegularExpressionMatch match = begun.match(term);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString entrance = match.captured(u"entrance"_s);
    return match.captured(u"building"_s) + u'-' + (entrance.isEmpty() ? QString() : entrance + u'-')
           + match.captured(u"number"_s);
}

} // namespace

QStringList ofName(const QString &name, const Romanisation &romanisation)
{
    QStringList keys;
    for (const QStringList &syllables : readingsOf(name, romanisation)) {
        for (qsizetype first = 0; first < syllables.size(); ++first) {
            QString initials;
            for (const QString &syllable : syllables.sliced(first)) {
                initials += syllable.left(1);
            }
            keys.append(pinyin + syllables.sliced(first).join(QString()));
            keys.append(pinyin + initials);
        }
    }
    keys.removeDuplicates();
    return keys;
}

QStringList ofTelephone(const QString &telephone)
{
    const QString digits = digitsOf(searchable(telephone));
    return digits.size() < fewestDigits ? QStringList()
                                        : QStringList{firstDigits + digits, lastDigits + backwards(digits)};
}

QStringList ofPlate(const QString &plate)
{
    const QString plain = joined(searchable(plate).remove(u' '));
    return plain.isEmpty() ? QStringList() : QStringList{plateKey + plain};
}

QStringList ofUnit(const UnitNumber &unit)
{
    const QString number = searchable(unit.number);
    QStringList keys{unitKey + searchable(unit.toString()), flatNumber + number,
                     wholeKey(wholeUnit, {unit.building, unit.entrance, unit.number}),
                     wholeKey(wholeNumber, {unit.number})};
    if (!unit.entrance.isEmpty()) {
        keys.append(
            {unitKey + searchable(unit.building) + u'-' + number, wholeKey(wholeUnit, {unit.building, unit.number})});
    }
    return keys;
}

std::vector<QStringList> ofWholeText(const QString &typed)
{
    static const QRegularExpression number(u"^[a-z]?\\d{3,5}[a-z]?$"_s);
    const QString plain = searchable(typed).simplified();
    QStringList units = shortWritings(plain);
    if (const std::optional<UnitNumber> unit = UnitNumber::from(plain)) {
        units.prepend(wholeKey(wholeUnit, {unit->building, unit->entrance, unit->number}));
    }
    std::vector<QStringList> ways;
    if (!units.isEmpty()) {
        ways.push_back(units);
    }
    if (number.match(plain).hasMatch()) {
        ways.push_back({wholeKey(wholeNumber, {plain})});
    }
    return ways;
}

QStringList ofTerm(const QString &term)
{
    static const QRegularExpression letters(u"^[a-z']+$"_s);
    static const QRegularExpression number(u"^[0-9][-0-9().]*$"_s);
    QStringList keys;
    if (letters.match(term).hasMatch()) {
        const QString plain = QString(term).remove(u'\'');
        keys.append(plain.isEmpty() ? QStringList() : QStringList(pinyin + plain));
    }
    const std::optional<UnitNumber> unit = UnitNumber::from(term);
    if (unit) {
        keys.append(unitKey + searchable(unit->toString()));
    } else if (const std::optional<QString> begun = unitBegun(term)) {
        keys.append(unitKey + *begun);
    }
    const QString digits = digitsOf(term);
    if (number.match(term).hasMatch() && digits.size() >= (unit ? digitsOfNoUnit : fewestDigits)) {
        keys.append({firstDigits + digits, lastDigits + backwards(digits)});
        keys.append(digits.size() == term.size() ? QStringList(flatNumber + digits) : QStringList());
    }
    if (const QString plain = joined(term); plain.size() > 1 && plain.size() < term.size()) {
        keys.append(plateKey + plain);
    }
    return keys;
}

QStringList beginningsOf(const QString &key)
{
    if (key.startsWith(wholeUnit) || key.startsWith(wholeNumber)) {
        return {key};
    }
    const bool isTelephone = key.startsWith(firstDigits) || key.startsWith(lastDigits);
    QStringList beginnings;
    for (qsizetype length = kindLength + (isTelephone ? fewestDigits : 1); length <= key.size(); ++length) {
        beginnings.append(key.first(length));
    }
    return beginnings;
}

} // namespace dutydesk::searchkeys
