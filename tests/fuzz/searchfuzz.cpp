// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "find/searchkeys.h"
#include "find/searchtext.h"
#include "fuzz/fuzztargets.h"
#include "romanisation/icuromanisation.h"

#include <algorithm>

namespace dutydesk::fuzz {

namespace {

const Romanisation &pinyinTables()
{
    static const IcuRomanisation tables;
    return tables;
}

} // namespace

void searchedText(const QByteArray &input)
{
    const QString typed = typedText(input);
    const QString plain = searchable(typed);
    demand(searchable(plain) == plain, "text in the form of the search stays as it is");
    for (const QString &term : searchTerms(typed)) {
        demand(plain.contains(term), "a text holds its own terms");
        demand(pairsOf(term).size() == term.size() - 1, "a term has its pairs");
        for (const QString &key : searchkeys::ofTerm(term)) {
            demand(key.size() > 2, "no key is empty");
        }
    }
    for (const QStringList &keys : searchkeys::ofWholeText(typed)) {
        demand(!keys.isEmpty(), "a reading has keys");
    }
    for (const QString &key : searchkeys::ofTelephone(typed) + searchkeys::ofPlate(typed)) {
        demand(searchkeys::beginningsOf(key).contains(key), "a key is a beginning of itself");
    }
    if (const std::optional<UnitNumber> unit = UnitNumber::from(typed)) {
        const QStringList ways =
            searchkeys::ofWholeText(typed).empty() ? QStringList() : searchkeys::ofWholeText(typed).front();
        const QStringList keys = searchkeys::ofUnit(*unit);
        demand(std::ranges::any_of(ways, [&](const QString &way) { return keys.contains(way); }),
               "the number of a flat finds the flat");
    }
}

void romanisation(const QByteArray &input)
{
    const QString name = typedText(input).left(60); // names are not longer, and the tables are slow
    for (const QStringList &readings : pinyinTables().readings(name)) {
        demand(!readings.isEmpty(), "a character that is read has a reading");
        for (const QString &reading : readings) {
            demand(std::ranges::all_of(reading, [](QChar one) { return one.unicode() < 0x80; }), "a reading is typed");
        }
    }
    for (const QString &key : searchkeys::ofName(name, pinyinTables())) {
        demand(key.size() > 2, "no key of a name is empty");
    }
}

} // namespace dutydesk::fuzz
