// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journal/erasedworld.h"

#include <algorithm>

// Time that a later clock takes back: it does not count for a purge, and breaks nothing.
namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

class TakenBackTest : public testing::Test
{
protected:
    /// The first note of a clock that is behind.
    ClockNote behind() const
    {
        const VerificationReport report = m_world.verifier.verify().value();
        const auto note =
            std::ranges::find_if(report.clockNotes, [](const ClockNote &one) { return one.clock.isBehind(); });
        return note == report.clockNotes.end() ? ClockNote{} : *note;
    }

    ErasedWorld m_world;
};

TEST_F(TakenBackTest, R_HO_3_DaysThatWereTakenBackDoNotRipenAPurge)
{
    for (const bool isTakenBack : {true, false}) {
        ErasedWorld world;
        world.workOn(100);
        world.clock.advance(std::chrono::days(400));
        world.workOn(100);
        if (isTakenBack) {
            world.clock.advance(std::chrono::days(-600));
            world.signIn();
            world.clock.advance(std::chrono::days(600));
        }
        world.clock.advance(std::chrono::days(100));
        world.workOn(1);
        world.erase();
        const std::optional<JournalFinding> found = world.firstBad();
        EXPECT_EQ(found.has_value(), isTakenBack);
        EXPECT_EQ(found ? found->problem : JournalProblem::EarlyErasure, JournalProblem::EarlyErasure);
    }
}

TEST_F(TakenBackTest, R_HO_3_AClockThatHasLostItsTimeTakesNothingBack)
{
    m_world.workOn(Retention::daysOfWork);
    const auto passed = std::chrono::days(1000);
    m_world.clock.advance(-passed);
    m_world.signIn();
    m_world.clock.advance(passed);
    m_world.workOn(1);
    m_world.erase();
    EXPECT_EQ(m_world.firstBad(), std::nullopt);
    EXPECT_FALSE(behind().takenBack);
}

TEST_F(TakenBackTest, R_RK_1_AClockThatHasLostItsTimeExcusesNoEntryFromTheFuture)
{
    const auto passed = std::chrono::days(1000);
    for (const bool isAhead : {false, true}) {
        ErasedWorld world;
        world.workOn(isAhead ? 1 : 0);
        world.clock.advance(-passed);
        world.signIn();
        EXPECT_EQ(world.firstBad(), std::nullopt) << "the verifier's clock has lost its time too";
        world.clock.advance(isAhead ? passed - std::chrono::days(1) : passed);
        const std::optional<JournalFinding> found = world.firstBad();
        EXPECT_EQ(found ? std::optional(found->problem) : std::nullopt,
                  isAhead ? std::optional(JournalProblem::FromTheFuture) : std::nullopt);
    }
}

TEST_F(TakenBackTest, R_HO_3_NamesAPurgeWhileTheClockIsBehind)
{
    m_world.workOn(Retention::daysOfWork + 7);
    m_world.clock.advance(std::chrono::hours(-2));
    m_world.signIn();
    m_world.erase();
    const std::optional<JournalFinding> found = m_world.firstBad();
    ASSERT_TRUE(found);
    EXPECT_EQ(found->sequence, m_world.sequenceOf(EntryKind::PurgeCertificate));
    EXPECT_EQ(found->problem, JournalProblem::EarlyErasure);
}

TEST_F(TakenBackTest, R_HO_3_APurgeWhoseTimeWasTakenBackWaitsForTheManager)
{
    m_world.workOn(Retention::daysOfWork);
    m_world.erase();
    m_world.signIn();
    const qint64 last = m_world.entries().back().sequence;
    for (const int back : {1, 2}) { // it is an alarm once
        m_world.clock.advance(std::chrono::days(-100 * back));
        m_world.signIn();
        m_world.clock.advance(std::chrono::days(100 * back + 1));
        m_world.signIn();
    }
    const VerificationReport report = m_world.verifier.verify().value();
    EXPECT_TRUE(report.isWhole());
    const qint64 alarm = behind().sequence;
    EXPECT_EQ(report.alarms, std::vector{alarm});
    const std::optional<TakenBack> taken = behind().takenBack;
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->last, last);
    EXPECT_EQ(taken->purge, m_world.sequenceOf(EntryKind::PurgeCertificate));
    EXPECT_EQ(taken->actors, (std::set<qint64>{1, 2}));

    m_world.change(1, [&](Change &doing) {
        return VerifiedWorld::read(doing.append(EntryKind::AlarmAcknowledged, 0, noticeBody({alarm, u"电池"_s})));
    });
    EXPECT_TRUE(m_world.verifier.verify()->isWhole());
    EXPECT_TRUE(m_world.verifier.verify()->alarms.empty());
    EXPECT_EQ(m_world.verifier.verify()->oldAlarms, std::vector{alarm});
}

TEST_F(TakenBackTest, aClockAFewMinutesBehindAPurgeIsNoAlarm)
{
    m_world.workOn(Retention::daysOfWork);
    m_world.erase();
    m_world.clock.advance(std::chrono::minutes(-30));
    m_world.signIn();
    const VerificationReport report = m_world.verifier.verify().value();
    EXPECT_TRUE(report.isWhole());
    EXPECT_TRUE(report.alarms.empty());
    EXPECT_TRUE(behind().takenBack);
}

} // namespace dutydesk
