// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today/limitwatch.h"

#include "support/fixedclock.h"
#include "support/printers.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace std::chrono_literals;

class LimitWatchTest : public testing::Test
{
protected:
    RunningLimit limit(qint64 id, std::chrono::seconds left, std::chrono::seconds run = 0s) const
    {
        return {.record = {RecordType::Case, id},
                .place = {},
                .matter = {},
                .nextStep = {},
                .from = m_clock.now().addSecs(-run.count()),
                .due = m_clock.now().addSecs(left.count())};
    }

    std::vector<CountedLimit> takeWorse(const std::vector<CountedLimit> &counted)
    {
        std::vector<const CountedLimit *> limits;
        for (const CountedLimit &one : counted) {
            limits.push_back(&one);
        }
        return m_watch.takeWorse(limits);
    }

    FixedClock m_clock;
    LimitWatch m_watch{m_clock};
};

TEST_F(LimitWatchTest, R_WN_3_AClockThatIsSetChangesNothingOfWhatIsLeft)
{
    const RunningLimit hour = limit(1, 1h);
    m_watch.count({hour});
    m_clock.advance(10min);
    m_clock.set({2026, 3, 5}, {12, 0});

    const std::vector<CountedLimit> counted = m_watch.count({hour});

    EXPECT_EQ(counted[0].leftAt(m_clock.sinceBoot()), 50min);
    EXPECT_EQ(counted[0].stateAt(m_clock.sinceBoot()), LimitState::Running);
}

TEST_F(LimitWatchTest, R_WN_3_SleepCounts)
{
    const std::vector<CountedLimit> counted = m_watch.count({limit(1, 1h)});

    m_clock.advance(3h);

    EXPECT_EQ(counted[0].leftAt(m_clock.sinceBoot()), -2h);
    EXPECT_EQ(counted[0].stateAt(m_clock.sinceBoot()), LimitState::Over);
}

TEST_F(LimitWatchTest, R_WN_3_EachTurnIsTakenOnceWhateverIsReadAgainMeanwhile)
{
    const std::vector<RunningLimit> limits = {limit(1, 1h), limit(2, -1h), limit(3, 9h)};
    std::vector<CountedLimit> counted = m_watch.count(limits);
    EXPECT_TRUE(takeWorse(counted).empty()) << "what was over before is not said";

    m_clock.advance(50min);
    counted = m_watch.count(limits);
    ASSERT_EQ(takeWorse(counted).size(), 1U);
    EXPECT_TRUE(takeWorse(counted).empty());

    m_clock.advance(11min);
    counted = m_watch.count(limits);
    const std::vector<CountedLimit> over = takeWorse(counted);
    ASSERT_EQ(over.size(), 1U);
    EXPECT_EQ(over[0].limit.record.id, 1);
    EXPECT_TRUE(takeWorse(counted).empty());
}

TEST_F(LimitWatchTest, R_WN_3_WhatPausesDoesNotRun)
{
    RunningLimit paused = limit(1, 5min);
    paused.pausedAt = m_clock.now();
    const std::vector<CountedLimit> counted = m_watch.count({paused});
    m_clock.advance(1h);

    EXPECT_EQ(counted[0].stateAt(m_clock.sinceBoot()), LimitState::Paused);
    EXPECT_EQ(counted[0].leftAt(m_clock.sinceBoot()), 5min);
    EXPECT_GT(counted[0].untilChangeAt(m_clock.sinceBoot()), 1h);
    EXPECT_TRUE(takeWorse(counted).empty());

    EXPECT_EQ(m_watch.count({limit(1, 5min)})[0].leftAt(m_clock.sinceBoot()), 5min) << "it runs again";
}

TEST_F(LimitWatchTest, aDeadlinePutOffIsCountedAnew)
{
    m_watch.count({limit(1, 1min)});
    m_clock.advance(2min);

    const std::vector<CountedLimit> counted = m_watch.count({limit(1, 30min)});

    EXPECT_EQ(counted[0].leftAt(m_clock.sinceBoot()), 30min);
    EXPECT_TRUE(takeWorse(counted).empty());
}

TEST_F(LimitWatchTest, theNextChangeIsThatOfTheWordsOrOfTheState)
{
    const auto wait = [&](const RunningLimit &one) {
        return m_watch.count({one})[0].untilChangeAt(m_clock.sinceBoot());
    };

    EXPECT_EQ(wait(limit(1, 42min + 30s)), 30s + 1ms) << "a minute that ends";
    EXPECT_EQ(wait(limit(2, 5min + 30s, 21min + 50s)), 2s) << "four fifths of its 27 minutes";
    EXPECT_EQ(wait(limit(3, 30s)), 1ms) << "counts each second";
    EXPECT_EQ(wait(limit(4, 0s)), 1ms);
}

} // namespace dutydesk
