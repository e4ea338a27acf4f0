// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/importvalues.h"

#include "base/halfwidth.h"
#include "base/storabletext.h"
#include "people/personname.h"

#include <QRegularExpression>

#include <cmath>

namespace dutydesk::importvalues {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<ImportProblem> problem(ImportProblem kind)
{
    return tl::unexpected(kind);
}

/// Keeps compiled patterns, because a file asks for the same ones in twenty thousand rows.
bool fits(const QString &text, const QString &pattern)
{
    thread_local QHash<QString, QRegularExpression> known;
    auto found = known.constFind(pattern);
    if (found == known.cend()) {
        found = known.insert(pattern, QRegularExpression(QRegularExpression::anchoredPattern(pattern)));
    }
    return found->match(text).hasMatch();
}

/// The text without control characters, half surrogate pairs and other characters that the archive cannot store.
QString storable(const QString &text)
{
    QString kept;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (character.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            kept += character;
            kept += text[++i];
        } else if (!isStorable(character) || character == QChar::ByteOrderMark) {
            kept += u' ';
        } else if (character == u'\n' || (!character.isSurrogate() && character.category() != QChar::Other_Control)) {
            kept += character;
        } else if (!character.isSurrogate()) {
            kept += u' ';
        }
    }
    return kept;
}

/// Trims each line. A blank within a Chinese name, such as 张 三, is only there to align columns and is removed.
QString tidied(const QString &text)
{
    static const QRegularExpression blankInName(u"(?<=\\p{Han}) (?=\\p{Han})"_s);
    QStringList lines;
    for (const QString &line : toHalfWidth(storable(text)).split(u'\n')) {
        const QString tidy = line.simplified().remove(blankInName);
        if (!tidy.isEmpty()) {
            lines.append(tidy);
        }
    }
    return lines.join(u'\n');
}

/// The name with single blanks and without characters that nobody sees. One of private use, in which old programs kept
/// rare names, leaves a mark in its place, so that the person who reads the preview sees that it is missing.
QString visible(const QString &name)
{
    QString kept;
    for (const char32_t character : name.simplified().toUcs4()) {
        const QString one = QString::fromUcs4(&character, 1);
        const bool isPrivate = QChar::category(character) == QChar::Other_PrivateUse;
        kept += isPrivate ? QString(QChar::ReplacementCharacter) : one == u" "_s || personName(one) ? one : QString();
    }
    return kept.simplified();
}

bool meansNothing(const QString &text)
{
    static const QStringList words{u"-"_s, u"--"_s, u"—"_s, u"——"_s, u"/"_s, u"\\"_s, u"无"_s, u"None"_s, u"N/A"_s};
    return words.contains(text);
}

/// The text without a trailing .0, which some programs add to whole numbers.
QString withoutPoint(const QString &text)
{
    static const QRegularExpression zeros(u"\\.0+$"_s);
    return fits(text, u"[0-9]+\\.0+"_s) ? QString(text).remove(zeros) : text;
}

/// Reads a date with the year first and any separators.
std::optional<QDate> dateFrom(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(^(\d{4})(?:[-/.年])(\d{1,2})(?:[-/.月])(\d{1,2})日?(?: \d{1,2}:\d{2}(?::\d{2})?)?$|^(\d{4})(\d{2})(\d{2})$)"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    const int first = match.capturedLength(1) > 0 ? 1 : 4;
    const QDate date(match.captured(first).toInt(), match.captured(first + 1).toInt(),
                     match.captured(first + 2).toInt());
    return match.hasMatch() && date.isValid() ? std::optional(date) : std::nullopt;
}

bool isCompany(const QString &name)
{
    static const QRegularExpression words(
        u"公司|有限|集团|银行|合作社|委员会|事务所|研究院|学校|幼儿园|医院|酒店|超市|商行|"
        "经营部|工厂|\\b(?:Ltd|Limited|Inc|LLC|GmbH|Corp|Company|Co)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(name).hasMatch();
}

/// Reads one part of a unit number by completing it to a whole one for UnitNumber.
Read<QString> partOf(const SheetCell &cell, const QString &before, const QString &after, QString UnitNumber::*part)
{
    Read<QString> read = text(cell);
    if (!read || read->isEmpty()) {
        return read;
    }
    const std::optional<UnitNumber> unit = UnitNumber::from(before + withoutPoint(*read) + after);
    return unit ? Read<QString>((*unit).*part) : problem(ImportProblem::BadUnit);
}

} // namespace

Read<QString> text(const SheetCell &cell)
{
    const QString tidy = tidied(textOf(cell));
    static const QStringList failed{u"#N/A"_s,    u"#REF!"_s,  u"#VALUE!"_s, u"#NAME?"_s,
                                    u"#DIV/0!"_s, u"#NULL!"_s, u"#NUM!"_s};
    if (tidy.startsWith(u'=') || failed.contains(tidy)) {
        return problem(ImportProblem::NoValue);
    }
    if (tidy.contains(u'*')) {
        return problem(ImportProblem::MaskedValue);
    }
    return meansNothing(tidy) ? QString() : tidy;
}

Read<QString> building(const SheetCell &cell)
{
    return partOf(cell, {}, u"-101"_s, &UnitNumber::building);
}

Read<QString> entrance(const SheetCell &cell)
{
    return partOf(cell, u"1-"_s, u"-101"_s, &UnitNumber::entrance);
}

Read<QString> number(const SheetCell &cell)
{
    Read<QString> read = text(cell);
    if (!read || read->isEmpty()) {
        return read;
    }
    static const QRegularExpression word(u"(?:号房|房号|室|房|号)$"_s);
    const QString number = withoutPoint(*read).remove(word).toUpper();
    return fits(number, u"[A-Z]{0,2}[0-9]{1,6}[A-Z]{0,2}"_s) ? Read<QString>(number) : problem(ImportProblem::BadUnit);
}

Read<QStringList> telephones(const SheetCell &cell)
{
    Read<QString> read = text(cell);
    if (!read) {
        return problem(read.error());
    }
    QStringList numbers;
    static const QRegularExpression between(u"[、,;/\\n]+|(?<=[0-9]{7})\\s+(?=[0-9+])"_s);
    for (const QString &part : read->split(between, Qt::SkipEmptyParts)) {
        const QString number = withoutPoint(part.trimmed()).remove(u' ');
        if (fits(number, u"[0-9](\\.[0-9]+)?E\\+?[0-9]+"_s) || fits(number, u"[0-9](\\.[0-9]+)?e\\+?[0-9]+"_s)) {
            return problem(ImportProblem::LostDigits);
        }
        if (!isTelephone(number)) {
            return problem(ImportProblem::BadTelephone);
        }
        numbers.append(number);
    }
    return numbers;
}

Read<int> area(const SheetCell &cell)
{
    constexpr double largest = 100'000;
    const Read<QString> read = text(cell);
    if (!read || read->isEmpty()) {
        return read ? Read<int>(0) : problem(read.error());
    }
    static const QRegularExpression unit(u"(?:㎡|m2|m²|平方米|平米|平方|平)$"_s);
    bool isNumber = false;
    const double area = QString(*read).remove(unit).trimmed().toDouble(&isNumber);
    if (!isNumber || !(area >= 1) || area > largest) {
        return problem(ImportProblem::BadArea);
    }
    return static_cast<int>(std::lround(area * 100));
}

Read<std::optional<QDate>> date(const SheetCell &cell)
{
    const auto checked = [](const std::optional<QDate> &date) {
        return date && date->year() >= 1950 && date->year() <= 2100 ? Read<std::optional<QDate>>(date)
                                                                    : problem(ImportProblem::BadDate);
    };
    if (const auto *day = std::get_if<QDate>(&cell)) {
        return checked(*day);
    }
    const Read<QString> read = text(cell);
    if (!read || read->isEmpty()) {
        return read ? Read<std::optional<QDate>>(std::nullopt) : problem(read.error());
    }
    // A date whose cell was not formatted as one is a number of days since 1899-12-30.
    bool isNumber = false;
    const int serial = withoutPoint(*read).toInt(&isNumber);
    constexpr int first = 18'264; // 1950-01-01
    constexpr int last = 73'415;  // 2100-12-31
    if (isNumber && serial >= first && serial <= last) {
        return QDate(1899, 12, 30).addDays(serial);
    }
    return checked(dateFrom(withoutPoint(*read)));
}

Read<std::optional<int>> floor(const SheetCell &cell)
{
    const Read<QString> read = text(cell);
    if (!read || read->isEmpty()) {
        return read ? Read<std::optional<int>>(std::nullopt) : problem(read.error());
    }
    static const QRegularExpression word(u"(?:层|楼|F)$"_s);
    QString number = withoutPoint(*read).toUpper().remove(word);
    number.replace(QRegularExpression(u"^(?:B|负|地下)"_s), u"-"_s);
    bool isNumber = false;
    const int floor = number.toInt(&isNumber);
    return isNumber && floor >= -9 && floor <= 199 ? Read<std::optional<int>>(floor) : problem(ImportProblem::BadFloor);
}

FlatUse use(const QString &text, bool &known)
{
    static const QStringList own{u"自住"_s, u"自用"_s, u"已入住"_s, u"入住"_s, u"owner-occupied"_s, u"own"_s};
    static const QStringList let{u"出租"_s, u"已出租"_s, u"租"_s, u"租赁"_s, u"租住"_s, u"let"_s, u"rented"_s};
    static const QStringList vacant{u"空置"_s, u"空"_s, u"未入住"_s, u"空房"_s, u"闲置"_s, u"vacant"_s, u"empty"_s};
    const QString word = text.toLower();
    known = true;
    if (own.contains(word)) {
        return FlatUse::OwnerOccupied;
    }
    if (let.contains(word)) {
        return FlatUse::Let;
    }
    if (vacant.contains(word)) {
        return FlatUse::Vacant;
    }
    known = word.isEmpty();
    return FlatUse::Unknown;
}

FitOut fitOut(const QString &text, bool &known)
{
    static const QStringList none{u"未装修"_s, u"毛坯"_s, u"否"_s, u"none"_s, u"no"_s, QString()};
    static const QStringList underWay{u"装修中"_s, u"在装"_s, u"正在装修"_s, u"施工中"_s, u"under way"_s};
    static const QStringList finished{u"已装修"_s,   u"装修完成"_s, u"已完成"_s, u"完成"_s,
                                      u"装修完毕"_s, u"是"_s,       u"yes"_s,    u"finished"_s};
    const QString word = text.toLower();
    known = none.contains(word) || underWay.contains(word) || finished.contains(word);
    return underWay.contains(word) ? FitOut::UnderWay : finished.contains(word) ? FitOut::Finished : FitOut::None;
}

QStringList parts(const QString &text)
{
    static const QRegularExpression between(u"[、,;/\\n]+"_s);
    QStringList parts;
    for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
        if (const QString tidy = part.trimmed(); !tidy.isEmpty()) {
            parts.append(tidy);
        }
    }
    return parts;
}

std::vector<ResidentDraft> people(const QString &text, ResidentKind kind)
{
    static const QRegularExpression relation(uR"(\(([^)]*)\))"_s);
    static const QRegularExpression telephone(uR"((?<![0-9])[0-9+][0-9-]{6,19}(?![0-9]))"_s);
    static const QRegularExpression latin(u"^[\\x20-\\x7e]+$"_s);
    // Acme (China) Co., Ltd. is one company, in spite of its brackets.
    const bool isOneCompany = isCompany(text) && latin.match(text).hasMatch();
    std::vector<ResidentDraft> found;
    for (QString part : isOneCompany ? QStringList{text} : parts(text)) {
        ResidentDraft person{.kind = kind, .isCompany = isCompany(part)};
        if (const QRegularExpressionMatch number = telephone.match(part); number.hasMatch() && !person.isCompany) {
            person.telephone = number.captured();
            part.remove(number.capturedStart(), number.capturedLength());
        }
        if (const QRegularExpressionMatch bracket = relation.match(part); bracket.hasMatch() && !person.isCompany) {
            person.relation = bracket.captured(1).trimmed();
            part.remove(bracket.capturedStart(), bracket.capturedLength());
        }
        person.name = visible(part.remove(u"()"_s));
        if (!person.name->isEmpty() && !fits(*person.name, u"[0-9]+ ?[人口个]*"_s)) {
            found.push_back(person);
        }
    }
    return found;
}

QStringList plates(const QString &text)
{
    static const QRegularExpression filling(u"[\\s·.-]"_s);
    static const QRegularExpression between(u"[、,;/\\n]+|\\s+(?=\\p{Han}[A-Za-z])"_s);
    QStringList plates;
    for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
        const QString plate = QString(part).remove(filling).toUpper();
        if (!plate.isEmpty() && !plates.contains(plate)) {
            plates.append(plate);
        }
    }
    return plates;
}

} // namespace dutydesk::importvalues
