// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "owners/masking.h"

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

TEST(Masking, leavesNothingNothing)
{
    EXPECT_EQ(masking::telephone({}), QString());
    EXPECT_EQ(masking::name({}), QString());
    EXPECT_EQ(masking::plate({}), QString());
    EXPECT_EQ(masking::text({}), QString());
}

} // namespace dutydesk
