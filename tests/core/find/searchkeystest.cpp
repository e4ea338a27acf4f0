// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "find/searchkeys.h"

#include "find/searchtext.h"
#include "support/fakesearch.h"
#include "support/printers.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

namespace {

bool finds(const QString &typed, const QStringList &keys)
{
    const QStringList terms = searchTerms(typed);
    const QStringList wanted = terms.size() == 1 ? searchkeys::ofTerm(terms.front()) : QStringList();
    return std::ranges::any_of(wanted, [&](const QString &key) {
        return std::ranges::any_of(keys,
                                   [&](const QString &one) { return searchkeys::beginningsOf(one).contains(key); });
    });
}

} // namespace

TEST(SearchKeys, R_OW_2_AUnitIsFoundInEveryUsualWriting)
{
    const QStringList keys = searchkeys::ofUnit({u"3"_s, u"1"_s, u"502"_s});

    for (const QString &typed : {u"3-502"_s, u"3-1-502"_s, u"3栋502"_s, u"3幢1单元502"_s, u"３号楼５０２室"_s,
                                 u"三栋502"_s, u"3栋"_s, u"3-5"_s, u"3栋1单元5"_s, u"3-50"_s, u"502"_s}) {
        EXPECT_TRUE(finds(typed, keys)) << typed.toStdString();
    }
    for (const QString &typed : {u"13-502"_s, u"3-2-502"_s, u"3-503"_s, u"2栋"_s}) {
        EXPECT_FALSE(finds(typed, keys)) << typed.toStdString();
    }
}

TEST(SearchKeys, R_OW_2_ANameIsFoundByPinyinAndItsInitials)
{
    const QStringList keys = searchkeys::ofName(u"张三丰"_s, FakeRomanisation());

    for (const QString &typed : {u"zhangsanfeng"_s, u"zhang"_s, u"ZhangSan"_s, u"zsf"_s, u"zs"_s, u"z"_s, u"sanfeng"_s,
                                 u"sf"_s, u"zhang'san"_s}) {
        EXPECT_TRUE(finds(typed, keys)) << typed.toStdString();
    }
    EXPECT_FALSE(finds(u"anfeng"_s, keys)) << "not in the middle of a syllable";
    EXPECT_FALSE(finds(u"zf"_s, keys));
}

TEST(SearchKeys, aNameOfSeveralReadingsIsFoundByEachOfThem)
{
    const QStringList keys = searchkeys::ofName(u"曾强"_s, FakeRomanisation());

    EXPECT_TRUE(finds(u"zengqiang"_s, keys));
    EXPECT_TRUE(finds(u"cengqiang"_s, keys));
    EXPECT_TRUE(finds(u"cq"_s, keys));
}

TEST(SearchKeys, R_OW_2_ATelephoneIsFoundByThreeOrMoreLastDigitsAndByTheFirst)
{
    const QStringList keys = searchkeys::ofTelephone(u"138-0571 4826"_s);

    for (const QString &typed : {u"826"_s, u"4826"_s, u"13805714826"_s, u"138-0571"_s, u"138-0571-4826"_s}) {
        EXPECT_TRUE(finds(typed, keys)) << typed.toStdString();
    }
    EXPECT_FALSE(finds(u"26"_s, keys));
    EXPECT_FALSE(finds(u"482"_s, keys)) << "in the middle it is found as text, not as a key";
}

TEST(SearchKeys, R_OW_2_APlateIsFoundHoweverItIsWritten)
{
    EXPECT_TRUE(finds(u"沪A·8K218"_s, searchkeys::ofPlate(u"沪A8K218"_s)));
    EXPECT_TRUE(finds(u"沪a-8k2"_s, searchkeys::ofPlate(u"沪A8K218"_s)));
}

} // namespace dutydesk
