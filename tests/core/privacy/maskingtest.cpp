// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "privacy/masking.h"

#include "support/printers.h"

#include <gtest/gtest.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

TEST(Masking, R_OW_5_ShowsOnlyWhatTellsOneFromAnother)
{
    EXPECT_EQ(masking::telephone(u"13812345678"_s), u"138****5678"_s);
    EXPECT_EQ(masking::telephone(u"021-61234556"_s), u"021-****56"_s);
    EXPECT_EQ(masking::telephone(u"61234556"_s), u"****56"_s);
    EXPECT_EQ(masking::telephone(u"110"_s), u"****"_s);
    EXPECT_EQ(masking::name(u"张小明"_s), u"张**"_s);
    EXPECT_EQ(masking::name(u"张明"_s), u"张*"_s);
    EXPECT_EQ(masking::name(u"欧阳修文"_s), u"欧阳**"_s);
    EXPECT_EQ(masking::name(u"枫景物业服务有限公司"_s), u"枫***"_s);
    EXPECT_EQ(masking::name(u"Jane Doe"_s), u"J***"_s);
    EXPECT_EQ(masking::plate(u"沪A12D8K"_s), u"沪A***8K"_s);
    EXPECT_EQ(masking::text(u"望山路 1 号"_s), u"***"_s);
}

TEST(Masking, R_OW_5_ANumberIsShownInOneWayHoweverItIsWritten)
{
    for (const QString &mobile :
         {u"138 0000 5997"_s, u"138-0000-5997"_s, u"+86 138 0000 5997"_s, u"１３８００００５９９７"_s}) {
        EXPECT_EQ(masking::telephone(mobile), u"138****5997"_s) << mobile.toStdString();
        EXPECT_EQ(masking::freeText(u"来电 %1，漏水"_s.arg(mobile)), u"来电 138****5997，漏水"_s)
            << mobile.toStdString();
    }
    for (const QString &landline : {u"(021) 6123 4556"_s, u"02161234556"_s, u"021-6123-4556"_s, u"021-61234556-12"_s}) {
        EXPECT_EQ(masking::telephone(landline), u"021-****56"_s) << landline.toStdString();
    }
    EXPECT_EQ(masking::telephone(u"13800005997 或 021-61234556"_s), u"138****5997 或 021-****56"_s);
    EXPECT_EQ(masking::name(u"张先生"_s), u"张先生"_s) << "says no more than 张**";
}

TEST(Masking, R_OW_5_FreeTextLosesWhatNamesAPersonAndKeepsTheRest)
{
    EXPECT_EQ(masking::freeText(u"沪A12D8K 挡住 3-502，2026-11-25 08:30 致电 6123 4556"_s),
              u"沪A***8K 挡住 3-502，2026-11-25 08:30 致电 ****56"_s);
    EXPECT_EQ(masking::freeText(u"证件 310104198001011239"_s), u"证件 3***************39"_s);
    const QString plain = u"3栋1502 2026 年装修，GB 28007-2024，水表 004512，共 1,250 元"_s;
    EXPECT_EQ(masking::freeText(plain), plain);
}

TEST(Masking, R_OW_5_WhatWasEditedMaskedIsRestored)
{
    const QStringList originals{u"来电 138 0000 5997，另 021-61234556"_s, u"13911112222 与 13922222222"_s};
    EXPECT_EQ(masking::restored(u"138****5997 已回；021-****56"_s, originals), u"138 0000 5997 已回；021-61234556"_s);
    EXPECT_EQ(masking::restored(u"139****2222 139****2222"_s, originals), u"13911112222 13922222222"_s);
    EXPECT_EQ(masking::maskedParts(masking::restored(u"致电137****0000"_s, originals)), QStringList{u"137****0000"_s});
}

TEST(Masking, leavesNothingNothing)
{
    EXPECT_EQ(masking::telephone({}), QString());
    EXPECT_EQ(masking::name({}), QString());
    EXPECT_EQ(masking::plate({}), QString());
    EXPECT_EQ(masking::text({}), QString());
}

} // namespace dutydesk
