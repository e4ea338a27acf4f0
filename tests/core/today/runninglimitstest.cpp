// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today/runninglimits.h"

#include "support/handoverdesk.h"
#include "support/printers.h"
#include "today/limitsofcases.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class RunningLimitsTest : public testing::Test
{
protected:
    RunningLimitsTest()
    {
        EXPECT_TRUE(m_desk.dutyLog.pages.openFirstPage(m_desk.wang));
        m_limits.add(limitsOfCases(m_desk.store.repositories()));
    }

    Case work(const QString &matter, std::optional<std::chrono::seconds> within)
    {
        const auto deadline =
            within ? std::optional(m_desk.clock.now().addSecs(within->count())) : std::optional<QDateTime>();
        return m_desk.dutyLog.openWork
            .add(m_desk.wang, {.matter = matter, .nextStep = u"打给业主"_s, .deadline = deadline})
            .value();
    }

    QStringList matters() const
    {
        QStringList matters;
        const std::vector<RunningLimit> limits = m_limits.list(m_desk.wang).value();
        for (const RunningLimit &limit : limits) {
            matters.append(limit.matter);
        }
        return matters;
    }

    HandoverDesk m_desk;
    RunningLimits m_limits;
};

RunningLimit limitOf(std::chrono::seconds time)
{
    const QDateTime from({2026, 3, 2}, {0, 0}, Qt::UTC);
    return {.record = {RecordType::Case, 1},
            .place = {},
            .matter = {},
            .nextStep = {},
            .from = from,
            .due = from.addSecs(time.count())};
}

TEST(RunningLimit, R_WN_3_ALimitIsNearFromFourFifthsOfItsTimeOn)
{
    const RunningLimit hour = limitOf(1h);

    EXPECT_EQ(hour.warnFrom(), hour.from.addSecs(48 * 60));
    EXPECT_EQ(hour.stateAt(hour.warnFrom().addSecs(-1)), LimitState::Running);
    EXPECT_EQ(hour.stateAt(hour.warnFrom()), LimitState::Near);
    EXPECT_EQ(hour.stateAt(hour.due), LimitState::Near) << "the last second can still be met";
    EXPECT_EQ(hour.stateAt(hour.due.addSecs(1)), LimitState::Over);
}

TEST(RunningLimit, R_WN_3_AShortLimitIsNearAMinuteBeforeItsEnd)
{
    const RunningLimit minutes = limitOf(3min);
    const RunningLimit past = limitOf(-1h);

    EXPECT_EQ(minutes.warnFrom(), minutes.due.addSecs(-60));
    EXPECT_EQ(past.stateAt(past.from), LimitState::Over) << "a deadline that was over when it was written";
}

TEST_F(RunningLimitsTest, R_WN_3_LimitsComeWithTheNearestFirstAndWithoutWhatHasNone)
{
    work(u"道闸"_s, 2h);
    work(u"门禁"_s, std::nullopt);
    work(u"漏水"_s, 5min);
    const Case done = work(u"井盖"_s, 10min);
    work(u"路灯"_s, -3h);
    ASSERT_TRUE(m_desk.dutyLog.openWork.finish(m_desk.wang, done.id, u"已盖好"_s));

    EXPECT_EQ(matters(), (QStringList{u"路灯"_s, u"漏水"_s, u"道闸"_s}));
}

TEST_F(RunningLimitsTest, R_WN_3_OtherRecordsAddTheirLimits)
{
    work(u"漏水"_s, 1h);
    m_limits.add([] { return Result<std::vector<RunningLimit>>(std::vector{limitOf(1min)}); });

    EXPECT_EQ(matters(), (QStringList{QString(), u"漏水"_s}));
}

TEST_F(RunningLimitsTest, R_WN_3_ALimitRunsSinceItsLineWasWrittenOrItsPageBegun)
{
    m_desk.clock.advance(1h);
    const QDateTime due = m_desk.clock.now().addSecs(7200);
    ASSERT_TRUE(m_desk.dutyLog.lines.write(
        m_desk.wang,
        {.happenedAt = m_desk.clock.now(), .place = u"3-502"_s, .matter = u"漏水"_s, .state = EntryState::FollowUp},
        {.followUp = {.nextStep = u"打给业主"_s, .deadline = due}}));
    const Case alone = work(u"道闸"_s, 3h);

    const std::vector<RunningLimit> limits = m_limits.list(m_desk.wang).value();

    ASSERT_EQ(limits.size(), 2U);
    EXPECT_EQ(limits[0].place, u"3-502"_s);
    EXPECT_EQ(limits[0].nextStep, u"打给业主"_s);
    EXPECT_EQ(limits[0].from, m_desk.clock.now());
    EXPECT_EQ(limits[0].due, due);
    EXPECT_EQ(limits[1].record, RecordReference::of(alone));
    EXPECT_EQ(limits[1].from, m_desk.clock.now().addSecs(-3600)) << "work without a line";
}

TEST_F(RunningLimitsTest, R_OW_5_LimitsAreMasked)
{
    work(u"回电 13805714826"_s, 1h);

    EXPECT_EQ(matters(), QStringList{u"回电 138****4826"_s});
}

TEST_F(RunningLimitsTest, R_RK_2_WhoReadsNoRecordsSeesNoLimits)
{
    EXPECT_EQ(m_limits.list(m_desk.administrator).error().code, ErrorCode::NotAllowed);
}

TEST_F(RunningLimitsTest, whatFailsIsSaid)
{
    m_limits.add([]() -> Result<std::vector<RunningLimit>> { return failure(ErrorCode::DatabaseDamaged, u"x"_s); });

    EXPECT_EQ(m_limits.list(m_desk.wang).error().code, ErrorCode::DatabaseDamaged);
}

} // namespace dutydesk
