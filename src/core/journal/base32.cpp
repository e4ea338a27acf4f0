// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/base32.h"

#include <algorithm>

namespace dutydesk::base32 {

namespace {

constexpr int groupLength = 5;
constexpr int bitsPerCharacter = 5;

} // namespace

QString of(const QByteArray &bytes, int characters)
{
    QString text;
    for (int i = 0; i < characters; ++i) {
        int value = 0;
        for (int bit = i * bitsPerCharacter; bit < (i + 1) * bitsPerCharacter; ++bit) {
            const int byte = static_cast<unsigned char>(bytes[bit / 8]);
            value = value * 2 + ((byte >> (7 - bit % 8)) & 1);
        }
        text += alphabet[value];
    }
    return text;
}

QString asMeant(const QString &text)
{
    QString meant = text.toUpper();
    meant.replace(u'O', u'0').replace(u'I', u'1').replace(u'L', u'1');
    return meant.remove(u'-').remove(u' ');
}

bool isValid(const QString &text)
{
    return std::ranges::all_of(text, [](QChar character) { return alphabet.contains(character); });
}

QStringList inGroups(const QString &characters)
{
    QStringList groups;
    for (qsizetype i = 0; i < characters.size(); i += groupLength) {
        groups.append(characters.mid(i, groupLength));
    }
    return groups;
}

} // namespace dutydesk::base32
