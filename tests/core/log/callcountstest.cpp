// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/callcounts.h"

#include "support/handoverdesk.h"
#include "support/printers.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

class CallCountsTest : public testing::Test
{
protected:
    CallCountsTest() { EXPECT_TRUE(m_desk.dutyLog.pages.openFirstPage(m_desk.wang)); }

    LogEntry note(EntrySource source) { return m_desk.dutyLog.lines.write(m_desk.wang, draft(source)).value(); }

    LogEntry correct(const Actor &officer, const LogEntry &line, EntrySource source)
    {
        return m_desk.dutyLog.lines.amend(officer, line.id, draft(source), u"看错"_s).value();
    }

    LogEntryDraft draft(EntrySource source) const
    {
        return {.happenedAt = m_desk.clock.now(), .source = source, .matter = u"问停水"_s};
    }

    LogPageId openNextPage()
    {
        m_desk.clock.set({2026, 3, 2}, {20, 20});
        EXPECT_TRUE(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right));
        EXPECT_TRUE(m_desk.handover.takeOver(m_desk.li, m_desk.arrivedInTime(), m_desk.right));
        return m_desk.dutyLog.pages.lastPage()->id;
    }

    CallCount ofPage(LogPageId page) const
    {
        const CallCount counted = m_desk.callCounts.ofPage(m_desk.wang, page).value();
        EXPECT_EQ(m_desk.dutyLog.pages.page(m_desk.wang, page)->calls(), counted) << "the page says the same";
        return counted;
    }

    HandoverDesk m_desk;
};

TEST_F(CallCountsTest, R_HO_15_CountsCallsByHowTheyWereAnswered)
{
    for (const EntrySource source :
         {EntrySource::Call, EntrySource::Call, EntrySource::Call, EntrySource::LateCall, EntrySource::MissedCall,
          EntrySource::OutgoingCall, EntrySource::Visit, EntrySource::Intercom, EntrySource::Other}) {
        note(source);
    }

    const CallCount count = ofPage(LogPageId(1));

    EXPECT_EQ(count, (CallCount{.inTime = 3, .late = 1, .missed = 1, .outgoing = 1}));
    EXPECT_EQ(count.incoming(), 5);
    EXPECT_EQ(count.percentInTime(), 60);
}

TEST_F(CallCountsTest, R_HO_15_ALineThatWasCorrectedCountsOnceAndAsCorrected)
{
    const LogEntry line = note(EntrySource::Call);
    correct(m_desk.wang, correct(m_desk.wang, line, EntrySource::Visit), EntrySource::LateCall);

    EXPECT_EQ(ofPage(LogPageId(1)), CallCount{.late = 1});
}

TEST_F(CallCountsTest, R_HO_15_ACorrectionOnALaterPageCountsForTheShiftThatHadTheCall)
{
    const LogEntry line = note(EntrySource::Call);
    const LogPageId next = openNextPage();
    correct(m_desk.li, correct(m_desk.li, line, EntrySource::Visit), EntrySource::MissedCall);

    EXPECT_EQ(ofPage(LogPageId(1)), CallCount{.missed = 1});
    EXPECT_EQ(ofPage(next), CallCount());
}

TEST_F(CallCountsTest, R_HO_15_TheDaysOfAMonthAddUpToIt)
{
    note(EntrySource::Call);
    note(EntrySource::MissedCall);

    EXPECT_EQ(m_desk.callCounts.ofDay(m_desk.wang, {2026, 3, 2}), (CallCount{.inTime = 1, .missed = 1}));
    EXPECT_EQ(m_desk.callCounts.ofDay(m_desk.wang, {2026, 3, 3}), CallCount());
    EXPECT_EQ(m_desk.callCounts.ofMonth(m_desk.wang, {2026, 3, 31}), (CallCount{.inTime = 1, .missed = 1}));
    EXPECT_EQ(m_desk.callCounts.ofMonth(m_desk.wang, {2026, 2, 28}), CallCount());
}

TEST_F(CallCountsTest, anAdministratorCountsNothing)
{
    EXPECT_EQ(m_desk.callCounts.ofDay(m_desk.administrator, {2026, 3, 2}).error().code, ErrorCode::NotAllowed);
}

TEST(CallCount, R_HO_15_OnlyAFullShareIsAHundredPercent)
{
    EXPECT_EQ((CallCount{.inTime = 299, .missed = 1}).percentInTime(), 99);
    EXPECT_EQ((CallCount{.inTime = 300}).percentInTime(), 100);
    EXPECT_EQ((CallCount{.inTime = 23, .missed = 1}).percentInTime(), 96);
    EXPECT_EQ(CallCount{.outgoing = 2}.percentInTime(), std::nullopt);
}

} // namespace dutydesk
