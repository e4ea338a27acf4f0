// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/unitnumber.h"

#include "support/printers.h"

#include <gtest/gtest.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

struct Writing
{
    QString text;
    UnitNumber unit;
};

class UnitNumberTest : public testing::TestWithParam<Writing>
{};

TEST_P(UnitNumberTest, R_OW_2_ReadsEveryUsualWriting)
{
    const auto read = UnitNumber::from(GetParam().text);

    ASSERT_TRUE(read) << GetParam().text.toStdString();
    EXPECT_EQ(read->toString().toStdString(), GetParam().unit.toString().toStdString());
}

INSTANTIATE_TEST_SUITE_P(
    , UnitNumberTest,
    testing::Values(Writing{u"3-502"_s, {u"3"_s, {}, u"502"_s}}, Writing{u"3-1-502"_s, {u"3"_s, u"1"_s, u"502"_s}},
                    Writing{u"3栋502"_s, {u"3"_s, {}, u"502"_s}}, Writing{u"3幢1单元502"_s, {u"3"_s, u"1"_s, u"502"_s}},
                    Writing{u"3号楼1单元502室"_s, {u"3"_s, u"1"_s, u"502"_s}},
                    Writing{u"３栋５０２室"_s, {u"3"_s, {}, u"502"_s}}, Writing{u"三栋502"_s, {u"3"_s, {}, u"502"_s}},
                    Writing{u"十二幢1单元1503"_s, {u"12"_s, u"1"_s, u"1503"_s}},
                    Writing{u"二十一幢十一单元1503"_s, {u"21"_s, u"11"_s, u"1503"_s}},
                    Writing{u"03-0502"_s, {u"3"_s, {}, u"0502"_s}}, Writing{u"3#502"_s, {u"3"_s, {}, u"502"_s}},
                    Writing{u"a座1203b"_s, {u"A"_s, {}, u"1203B"_s}},
                    Writing{u" 3 栋 1 单元 502 "_s, {u"3"_s, u"1"_s, u"502"_s}},
                    Writing{u"3号502"_s, {u"3"_s, {}, u"502"_s}}, Writing{u"3号1单元502"_s, {u"3"_s, u"1"_s, u"502"_s}},
                    Writing{u"3/1/502"_s, {u"3"_s, u"1"_s, u"502"_s}}, Writing{u"3/502"_s, {u"3"_s, {}, u"502"_s}},
                    Writing{u"3－502"_s, {u"3"_s, {}, u"502"_s}}));

TEST(UnitNumberText, leavesWhatIsNoUnitNumber)
{
    for (const QString &text :
         {u""_s, u"502"_s, u"漏水"_s, u"010-55551234"_s, u"13800138000"_s, u"2026-11-25"_s, u"十十栋502"_s}) {
        EXPECT_FALSE(UnitNumber::from(text)) << text.toStdString();
    }
}

TEST(UnitNumberText, findsTheUnitAtTheStartOfALine)
{
    const auto start = UnitNumber::atStartOf(u"3幢1单元502 漏水"_s);

    ASSERT_TRUE(start);
    EXPECT_EQ(start->unit, (UnitNumber{u"3"_s, u"1"_s, u"502"_s}));
    EXPECT_EQ(u"3幢1单元502 漏水"_s.sliced(start->length).trimmed(), u"漏水"_s);
}

TEST(UnitNumberText, findsEveryUnitThatStandsInASentence)
{
    EXPECT_EQ(UnitNumber::allIn(u"3栋502漏到402（3-402），电话010-55551234"_s),
              (std::vector<UnitNumber>{{u"3"_s, {}, u"502"_s}, {u"3"_s, {}, u"402"_s}}));
    EXPECT_TRUE(UnitNumber::allIn(u"25号3000元已交，1/200 比例"_s).empty()) << "a day and a share are no units";
}

TEST(UnitNumberText, anEntranceThatWasLeftOutMayBeAny)
{
    const UnitNumber flat{u"3"_s, u"1"_s, u"502"_s};
    EXPECT_TRUE((UnitNumber{u"3"_s, {}, u"502"_s}.mayMean(flat)));
    EXPECT_FALSE((UnitNumber{u"3"_s, u"2"_s, u"502"_s}.mayMean(flat)));
    EXPECT_FALSE((UnitNumber{u"4"_s, u"1"_s, u"502"_s}.mayMean(flat)));
}

} // namespace dutydesk
