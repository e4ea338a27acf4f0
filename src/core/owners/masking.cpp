// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "owners/masking.h"

#include <QRegularExpression>
#include <QStringList>

namespace dutydesk::masking {

using namespace Qt::StringLiterals;

namespace {

const QStringList &doubleSurnames()
{
    static const QStringList surnames{u"欧阳"_s, u"司马"_s, u"上官"_s, u"诸葛"_s, u"司徒"_s, u"东方"_s, u"慕容"_s,
                                      u"皇甫"_s, u"令狐"_s, u"尉迟"_s, u"公孙"_s, u"夏侯"_s, u"长孙"_s, u"宇文"_s};
    return surnames;
}

} // namespace

QString telephone(const QString &telephone)
{
    const QString trimmed = telephone.trimmed();
    if (trimmed.isEmpty()) {
        return {};
    }
    const qsizetype dash = trimmed.indexOf(u'-');
    if (dash > 0) {
        return trimmed.first(dash) + u"-****"_s + (trimmed.size() - dash > 4 ? trimmed.last(2) : QString());
    }
    if (trimmed.size() >= 11) {
        return trimmed.first(3) + QString(trimmed.size() - 7, u'*') + trimmed.last(4);
    }
    return u"****"_s + (trimmed.size() > 4 ? trimmed.last(2) : QString());
}

QString name(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty()) {
        return {};
    }
    const bool isDouble = trimmed.size() > 2 && doubleSurnames().contains(trimmed.first(2));
    const QString shown = trimmed.first(isDouble ? 2 : 1);
    // The number of stars does not tell the length of a name in letters.
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

QString numbersIn(const QString &text)
{
    static const QRegularExpression longNumber(u"[0-9０-９]{7,}"_s);
    QString masked;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : longNumber.globalMatch(text)) {
        masked += text.sliced(end, match.capturedStart() - end) + telephone(match.captured());
        end = match.capturedEnd();
    }
    return masked + text.sliced(end);
}

QString text(const QString &text)
{
    return text.trimmed().isEmpty() ? QString() : u"***"_s;
}

} // namespace dutydesk::masking
