// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/quickentryline.h"

#include "support/printers.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

class QuickEntryLineTest : public testing::Test
{
protected:
    QuickEntryLine read(const QString &typed) { return QuickEntryLine::read(typed, {u"大堂"_s, u"Main gate"_s}); }
};

TEST_F(QuickEntryLineTest, R_HO_12_ReadsPlaceMatterAndFollowUpFromOneLine)
{
    const QuickEntryLine line = read(u"3-502 漏水 已派人 !"_s);

    EXPECT_EQ(line.place, u"3-502"_s);
    EXPECT_EQ(line.matter, u"漏水 已派人"_s);
    EXPECT_EQ(line.urgency, Urgency::Ordinary);
    EXPECT_EQ(line.source, std::nullopt);
}

TEST_F(QuickEntryLineTest, R_HO_12_AUnitMayBeWrittenInTheUsualWays)
{
    const std::pair<QString, QString> writings[] = {
        {u"3-502 漏水"_s, u"3-502"_s},        {u"3栋502 漏水"_s, u"3-502"_s},
        {u"3幢1单元502漏水"_s, u"3-1-502"_s}, {u"3号楼1203室 漏水"_s, u"3-1203"_s},
        {u"３－５０２ 漏水"_s, u"3-502"_s},   {u"a座1203 漏水"_s, u"A-1203"_s},
        {u"3-1-502：漏水"_s, u"3-1-502"_s},   {u"3-502漏水"_s, u"3-502"_s},
        {u"3#502,漏水"_s, u"3-502"_s},        {u"12幢 1单元 301 漏水"_s, u"12-1-301"_s},
    };
    for (const auto &[typed, place] : writings) {
        EXPECT_EQ(read(typed).place, place) << typed.toStdString();
        EXPECT_EQ(read(typed).matter, u"漏水"_s) << typed.toStdString();
    }
}

TEST_F(QuickEntryLineTest, takesNoDateTimeOrTelephoneForAUnit)
{
    for (const QString &typed : {u"12-25 圣诞活动"_s, u"8:30 快递到"_s, u"010-5555 来电话"_s, u"400-800-1234 回电"_s,
                                 u"2026-1125 单"_s, u"0571-8888 回电"_s, u"https://a.example 看"_s}) {
        EXPECT_EQ(read(typed).place, QString()) << typed.toStdString();
        EXPECT_EQ(read(typed).matter, typed) << typed.toStdString();
    }
}

TEST_F(QuickEntryLineTest, readsAPlaceThatIsKnownOrStandsBeforeAColon)
{
    EXPECT_EQ(read(u"大堂 灯坏"_s).place, u"大堂"_s);
    EXPECT_EQ(read(u"main gate barrier stuck"_s).matter, u"barrier stuck"_s);
    EXPECT_EQ(read(u"地库B2：积水"_s).place, u"地库B2"_s);
    EXPECT_EQ(read(u"车库 积水"_s).place, QString());
    EXPECT_EQ(read(u"大堂"_s).matter, u"大堂"_s) << "a place alone is kept as the matter";
}

TEST_F(QuickEntryLineTest, readsHowTheMatterCame)
{
    EXPECT_EQ(read(u"3-502 来访 报修水管"_s).source, EntrySource::Visit);
    EXPECT_EQ(read(u"巡查 大堂 灯坏"_s),
              (QuickEntryLine{.place = u"大堂"_s, .source = EntrySource::Patrol, .matter = u"灯坏"_s}));
    EXPECT_EQ(read(u"visit parcel"_s).source, EntrySource::Visit);
    EXPECT_EQ(read(u"来电"_s).matter, u"来电"_s);
    EXPECT_EQ(read(u"3-502 来电铃不响"_s).source, std::nullopt);
}

TEST_F(QuickEntryLineTest, R_HO_15_AnOutgoingCallHasAReason)
{
    EXPECT_EQ(read(u"去电 维保 三号梯何时修好"_s),
              (QuickEntryLine{.source = EntrySource::OutgoingCall, .matter = u"维保 三号梯何时修好"_s}));
    for (const QString &alone : {u"去电"_s, u"out"_s, u"去电 "_s, u"3-502 去电"_s}) {
        EXPECT_EQ(read(alone).source, EntrySource::OutgoingCall) << alone.toStdString();
        EXPECT_EQ(read(alone).matter, QString()) << alone.toStdString();
    }
    EXPECT_EQ(read(u"迟接 3-502 漏水"_s).source, EntrySource::LateCall);
    EXPECT_EQ(read(u"late leak"_s).source, EntrySource::LateCall);
    EXPECT_EQ(read(u"未接 13812345678"_s),
              (QuickEntryLine{.source = EntrySource::MissedCall, .telephone = u"13812345678"_s}));
    EXPECT_EQ(read(u"13812345678 催修"_s).telephone, QString()) << "what the caller said stays as it was typed";
}

TEST_F(QuickEntryLineTest, R_HO_15_WhatWasTypedIsTheTelephoneAndTheMatterOfACall)
{
    const auto call = [](const QString &typed) { return QuickEntryLine::readCall(EntrySource::MissedCall, typed, {}); };

    EXPECT_EQ(call(u"13812345678"_s),
              (QuickEntryLine{.source = EntrySource::MissedCall, .telephone = u"13812345678"_s}));
    EXPECT_EQ(call(u"3-502 0571-88881234 回电 !"_s), (QuickEntryLine{.place = u"3-502"_s,
                                                                     .source = EntrySource::MissedCall,
                                                                     .telephone = u"0571-88881234"_s,
                                                                     .matter = u"回电"_s,
                                                                     .urgency = Urgency::Ordinary}));
    EXPECT_EQ(call(u"8:30 快递"_s).telephone, QString());
    EXPECT_EQ(call(u"12-1-301 漏水"_s).telephone, QString());
    EXPECT_EQ(call(u"400-800-1234 回电"_s).telephone, u"400-800-1234"_s);
    EXPECT_EQ(call(u"来电 漏水"_s).source, EntrySource::MissedCall) << "the key says more than the word";
    EXPECT_EQ(call({}), QuickEntryLine{.source = EntrySource::MissedCall});
}

TEST_F(QuickEntryLineTest, onlyAMarkOfItsOwnMeansFollowUp)
{
    EXPECT_EQ(read(u"漏水 !!"_s).urgency, Urgency::Important);
    EXPECT_EQ(read(u"漏水 ！"_s).urgency, Urgency::Ordinary);
    EXPECT_EQ(read(u"漏水！"_s).urgency, std::nullopt);
    EXPECT_EQ(read(u"漏水！"_s).matter, u"漏水！"_s);
    EXPECT_EQ(read(u" !"_s).matter, QString());
}

TEST_F(QuickEntryLineTest, makesTheDraftOfAnEntry)
{
    const QDateTime now({2026, 3, 2}, {0, 0}, Qt::UTC);

    EXPECT_EQ(read(u"3-502 对讲 漏水 !!"_s).draft(now), (LogEntryDraft{.happenedAt = now,
                                                                       .source = EntrySource::Intercom,
                                                                       .place = u"3-502"_s,
                                                                       .matter = u"漏水"_s,
                                                                       .state = EntryState::FollowUp}));
}

} // namespace dutydesk
