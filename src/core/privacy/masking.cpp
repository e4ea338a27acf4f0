// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "privacy/masking.h"

#include "base/halfwidth.h"

#include <QRegularExpression>

#include <map>
#include <vector>

namespace dutydesk::masking {

using namespace Qt::StringLiterals;

namespace {

const QStringList &doubleSurnames()
{
    static const QStringList surnames{u"欧阳"_s, u"司马"_s, u"上官"_s, u"诸葛"_s, u"司徒"_s, u"东方"_s, u"慕容"_s,
                                      u"皇甫"_s, u"令狐"_s, u"尉迟"_s, u"公孙"_s, u"夏侯"_s, u"长孙"_s, u"宇文"_s};
    return surnames;
}

/// Whether the name is a surname with a form of address.
bool isFormOfAddress(const QString &name)
{
    static const QRegularExpression form(u"^\\p{Han}{1,2}(?:先生|女士|小姐|太太|师傅|阿姨)$"_s);
    return form.match(name).hasMatch();
}

QString identityNumber(const QString &number)
{
    return number.first(1) + QString(number.size() - 3, u'*') + number.last(2);
}

struct Found
{
    qsizetype begin;
    qsizetype end;
    QString masked;
};

/// Finds identity numbers, telephones and plates. Two groups of four digits are a local telephone unless they look like
/// a room or a year.
std::vector<Found> allIn(const QString &text)
{
    static const QRegularExpression numbers(
        u"(?<identity>(?<![0-9A-Za-z])[1-9]\\d{5}(?:18|19|20)\\d{9}[\\dXx](?!\\d))"
        "|(?<telephone>(?<!\\d)(?:\\+?86[\\s-]?)?1[3-9]\\d[\\s-]?\\d{4}[\\s-]?\\d{4}(?!\\d)"
        "|(?<![\\d-])\\(?0\\d{2,3}\\)?[\\s-]?\\d{3,4}[\\s-]?\\d{3,4}(?!\\d)"
        "|(?<![\\d-])[2-8]\\d{3}\\s(?!19|20)\\d{4}(?![\\d-])"
        "|(?<![0-9A-Za-z])\\d{7,})"
        "|(?<plate>[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z]·?[A-Z0-9]{4,5}"
        "[A-Z0-9挂学警港澳](?![A-Z0-9]))"_s);
    std::vector<Found> all;
    for (const QRegularExpressionMatch &match : numbers.globalMatch(toHalfWidth(text))) {
        const QString number = match.captured();
        all.push_back({match.capturedStart(), match.capturedEnd(),
                       !match.capturedView(u"identity").isEmpty() ? identityNumber(number)
                       : !match.capturedView(u"plate").isEmpty()  ? plate(number)
                                                                  : telephone(number)});
    }
    return all;
}

} // namespace

QString telephone(const QString &telephone)
{
    static const QRegularExpression signs(u"[\\s()]"_s);
    static const QRegularExpression other(u"[^\\d+-]"_s);
    static const QRegularExpression mobile(u"^(?:\\+?86)?-?(1[3-9]\\d)-?\\d{4}-?(\\d{4})$"_s);
    static const QRegularExpression landline(u"^(0(?:10|2\\d|[3-9]\\d\\d))-?(\\d{3,4}-?\\d{3,4})(?:-\\d+)?$"_s);
    const QString plain = toHalfWidth(telephone).remove(signs);
    if (plain.contains(other)) { // two numbers, or a number with words
        return freeText(telephone.trimmed());
    }
    if (const QRegularExpressionMatch match = mobile.match(plain); match.hasMatch()) {
        return match.captured(1) + u"****"_s + match.captured(2);
    }
    if (const QRegularExpressionMatch match = landline.match(plain); match.hasMatch()) {
        return match.captured(1) + u"-****"_s + match.captured(2).last(2);
    }
    return plain.isEmpty() ? QString() : u"****"_s + (plain.size() > 4 ? plain.last(2) : QString());
}

QString name(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty() || isFormOfAddress(trimmed)) {
        return trimmed;
    }
    const bool isDouble = trimmed.size() > 2 && doubleSurnames().contains(trimmed.first(2));
    const QString shown = trimmed.first(isDouble ? 2 : 1);
    // The number of stars does not reveal the length of a name in letters.
    const bool isHan = trimmed.front().unicode() >= 0x3400 && trimmed.front().unicode() <= 0x9fff;
    return shown
           + (isHan && trimmed.size() <= 4 ? QString(std::max<qsizetype>(1, trimmed.size() - shown.size()), u'*')
                                           : u"***"_s);
}

QString plate(const QString &plate)
{
    const QString trimmed = plate.trimmed();
    return trimmed.size() > 4 ? trimmed.first(2) + u"***"_s + trimmed.last(2) : text(trimmed);
}

QString freeText(const QString &text)
{
    QString masked;
    qsizetype end = 0;
    for (const Found &found : allIn(text)) {
        masked += text.sliced(end, found.begin - end) + found.masked;
        end = found.end;
    }
    return masked + text.sliced(end);
}

QString text(const QString &text)
{
    return text.trimmed().isEmpty() ? QString() : u"***"_s;
}

QString masked(const QString &text, Personal kind)
{
    switch (kind) {
    case Personal::Name:
        return name(text);
    case Personal::Telephone:
        return telephone(text);
    case Personal::Plate:
        return plate(text);
    case Personal::Text:
        return freeText(text);
    case Personal::Hidden:
        return masking::text(text);
    case Personal::No:
        break;
    }
    return text;
}

QString restored(const QString &typed, const QStringList &originals)
{
    // The longest come first, because ****78 is also a part of 138****5678.
    const auto byLength = [](const QString &one, const QString &other) {
        return std::pair(-one.size(), one) < std::pair(-other.size(), other);
    };
    std::map<QString, QStringList, decltype(byLength)> numbers(byLength);
    for (const QString &original : originals) {
        for (const Found &found : allIn(original)) {
            numbers[found.masked].append(original.sliced(found.begin, found.end - found.begin));
        }
    }
    QString text = typed;
    for (const auto &[masked, were] : numbers) {
        qsizetype at = 0;
        for (qsizetype i = 0; (at = text.indexOf(masked, at)) >= 0; ++i) {
            const QString &was = were[std::min(i, were.size() - 1)];
            text.replace(at, masked.size(), was);
            at += was.size();
        }
    }
    return text;
}

QStringList maskedParts(const QString &text)
{
    static const QRegularExpression part(u"[0-9A-Za-z-]*\\*{3,}[0-9A-Za-z]*"_s);
    QStringList parts;
    for (const QRegularExpressionMatch &match : part.globalMatch(text)) {
        parts.append(match.captured());
    }
    return parts;
}

} // namespace dutydesk::masking
