// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "romanisation/icuromanisation.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace Qt::StringLiterals;
using testing::Contains;
using testing::ElementsAre;

TEST(IcuRomanisation, R_OW_2_KnowsTheReadingsOfSurnamesAndTheCommonOnes)
{
    const IcuRomanisation romanisation;
    const auto first = [&](const QString &name) { return romanisation.readings(name).front(); };

    EXPECT_THAT(romanisation.readings(u"张三"_s), ElementsAre(QStringList{u"zhang"_s}, QStringList{u"san"_s}));
    EXPECT_EQ(first(u"曾国藩"_s), (QStringList{u"zeng"_s, u"ceng"_s}));
    EXPECT_THAT(first(u"单田芳"_s), testing::IsSupersetOf({u"shan"_s, u"dan"_s}));
    EXPECT_THAT(first(u"翟明"_s), testing::IsSupersetOf({u"di"_s, u"zhai"_s}));
    EXPECT_THAT(first(u"吕布"_s), ElementsAre(u"lv"_s, u"lu"_s)) << "ü as it is typed";
    EXPECT_THAT(romanisation.readings(u"厦门"_s).front(), Contains(u"xia"_s));
    EXPECT_EQ(romanisation.readings(u"欧阳修"_s).size(), 3U);
}

TEST(IcuRomanisation, lettersStandForThemselvesAndSignsForNothing)
{
    const IcuRomanisation romanisation;

    EXPECT_THAT(romanisation.readings(u"A座(3)王"_s),
                ElementsAre(QStringList{u"a"_s}, QStringList{u"zuo"_s}, QStringList{u"3"_s}, QStringList{u"wang"_s}));
    EXPECT_TRUE(romanisation.readings(u"，。 😀"_s).empty());
}

} // namespace dutydesk
