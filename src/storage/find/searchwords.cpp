// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "find/searchwords.h"

#include "find/searchkeys.h"
#include "find/searchtext.h"

#include <set>

namespace dutydesk::searchwords {

using namespace Qt::StringLiterals;

QString word(QStringView text)
{
    QString digits;
    digits.reserve(text.size() * 4);
    for (const QChar unit : text) {
        digits += u"%1"_s.arg(unit.unicode(), 4, 16, QChar(u'0'));
    }
    return digits;
}

QStringList words(const QStringList &texts)
{
    QStringList all;
    all.reserve(texts.size());
    for (const QString &text : texts) {
        all.append(word(text));
    }
    return all;
}

QStringList singleWords(const SearchDocument &document)
{
    std::set<QString> all;
    for (const QChar unit : document.text) {
        all.insert(word(QStringView(&unit, 1)));
    }
    for (const QString &key : document.keys) {
        for (const QString &beginning : searchkeys::beginningsOf(key)) {
            all.insert(word(beginning));
        }
    }
    return {all.begin(), all.end()};
}

QStringList wordsOfText(const QString &text)
{
    return text.size() == 1 ? QStringList(word(text)) : words(pairsOf(text));
}

} // namespace dutydesk::searchwords
