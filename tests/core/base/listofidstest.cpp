// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/listofids.h"

#include <gtest/gtest.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

using LampId = Id<struct LampTag>;
using LampIds = ValueOf<std::vector<LampId>>;

TEST(ListOfIdsTest, isKept)
{
    for (const std::vector<LampId> &ids : {std::vector<LampId>(), {LampId(3)}, {LampId(7), LampId(3)}}) {
        EXPECT_EQ(LampIds::from(LampIds::to(ids)), ids);
    }
    EXPECT_EQ(LampIds::to({LampId(7), LampId(3)}), Value(u"[7,3]"_s));
}

TEST(ListOfIdsTest, isRefusedInAnyOtherForm)
{
    for (const Value &value :
         {Value(), Value(qint64(3)), Value(u""_s), Value(u"3"_s), Value(u"[3, 7]"_s), Value(u"[03]"_s), Value(u"[0]"_s),
          Value(u"[-3]"_s), Value(u"[3,]"_s), Value(u"[\"3\"]"_s)}) {
        EXPECT_FALSE(LampIds::from(value));
    }
}

} // namespace dutydesk
