// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/collation.h"

#include "support/printers.h"

#include <QStringList>

#include <gmock/gmock.h>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

QStringList sorted(QStringList texts)
{
    std::ranges::sort(texts, Collation());
    return texts;
}

} // namespace

TEST(Collation, R_RK_7_SortsChineseByPinyin)
{
    EXPECT_EQ(sorted({u"张"_s, u"王"_s, u"赵"_s, u"陈"_s, u"安"_s, u"北"_s, u"李"_s}),
              (QStringList{u"安"_s, u"北"_s, u"陈"_s, u"李"_s, u"王"_s, u"张"_s, u"赵"_s}));
}

TEST(Collation, R_OW_1_CountsNumbersByTheirValue)
{
    EXPECT_EQ(sorted({u"10"_s, u"2"_s, u"B1"_s, u"1203"_s, u"502"_s, u"A"_s, u"1"_s}),
              (QStringList{u"1"_s, u"2"_s, u"10"_s, u"502"_s, u"1203"_s, u"A"_s, u"B1"_s}));
    EXPECT_EQ(sorted({u"10号楼"_s, u"9号楼"_s}), (QStringList{u"9号楼"_s, u"10号楼"_s}));
}

} // namespace dutydesk
