// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/timechecker.h"

#include "records/allrecords.h"
#include "support/fixedclock.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TimeCheckerTest : public testing::Test
{
protected:
    LogEntry line() const
    {
        return {.id = LogEntryId(5),
                .page = LogPageId(1),
                .line = 1,
                .happenedAt = m_clock.now(),
                .writtenAt = m_clock.now(),
                .source = EntrySource::Call,
                .place = {},
                .person = {},
                .telephone = {},
                .matter = NonBlankText::from(u"漏水"_s).value(),
                .entryClass = EntryClass::Other,
                .action = {},
                .toldWhom = {},
                .state = EntryState::Done,
                .officer = StaffId(1),
                .amends = {},
                .reason = {}};
    }

    DeskKey once() const { return {DeskKeyId(1), DeskId(1), QByteArray(32, 'k'), m_clock.now()}; }

    LogVolume volume() const
    {
        return {LogVolumeId(1), 2026, 1, NonBlankText::from(u"FJY-2026-001"_s).value(), m_clock.now(), {}, {}};
    }

    template<Record T>
    std::optional<JournalProblem> write(const T &record)
    {
        return check(EntryKind::RecordChanged, {T::recordType, rowOf(record)}, m_timeMs.value_or(wallMs()));
    }

    std::optional<JournalProblem> check(EntryKind kind, const DecodedBody &body, qint64 timeMs)
    {
        JournalEntry entry{};
        entry.sequence = ++m_last;
        entry.kind = kind;
        entry.type = body.type;
        entry.timeMs = timeMs;
        entry.reference = std::get<qint64>(body.row.front());
        const std::optional<JournalProblem> problem = m_checker->checkMoment(entry);
        return problem ? problem : m_checker->check(entry, body);
    }

    /// Notes that the clock is an hour behind.
    std::optional<JournalProblem> noteClock(qint64 offByMs = 0)
    {
        const ClockAnomaly clock{wallMs(), wallMs() + 3'600'001};
        m_timeMs = clock.timeMs();
        return check(EntryKind::ClockAnomaly, {RecordType::Notice, clock.notice()}, clock.timeMs() + offByMs);
    }

    /// A note of the clock at the later of its two times.
    std::optional<JournalProblem> note(qint64 shown, qint64 expected)
    {
        return check(EntryKind::ClockAnomaly, {RecordType::Notice, {shown, expected}}, std::max(shown, expected));
    }

    qint64 wallMs() const { return m_clock.now().toMSecsSinceEpoch(); }

    FixedClock m_clock;
    qint64 m_last = 0;
    std::optional<qint64> m_timeMs;
    std::optional<TimeChecker> m_checker = TimeChecker(AllRecords::rules());
};

TEST_F(TimeCheckerTest, R_HO_2_ALineTellsWhenItWasWritten)
{
    EXPECT_EQ(write(line()), std::nullopt);

    LogEntry early = line();
    early.writtenAt = early.writtenAt.addSecs(-3600);

    EXPECT_EQ(write(early), JournalProblem::WrongTime);
}

TEST_F(TimeCheckerTest, whatIsWrittenOnceHasTheMomentOfItsOnlyEntry)
{
    DeskKey late = once();
    late.enrolledAt = late.enrolledAt.addSecs(1);

    EXPECT_EQ(write(once()), std::nullopt);
    EXPECT_EQ(write(late), JournalProblem::WrongTime);
}

TEST_F(TimeCheckerTest, aMomentThatARecordHasStaysOrIsThatOfItsChange)
{
    LogVolume open = volume();
    EXPECT_EQ(write(open), std::nullopt);
    m_clock.advance(1h);
    LogVolume sealed = open;
    sealed.sealedAt = m_clock.now();
    EXPECT_EQ(write(sealed), std::nullopt);

    m_clock.advance(1h);
    sealed.purgedAt = m_clock.now().addDays(-400);
    EXPECT_EQ(write(sealed), JournalProblem::WrongTime);
    sealed.purgedAt = m_clock.now();
    EXPECT_EQ(write(sealed), std::nullopt);
    m_clock.advance(1h);
    sealed.openedAt = open.openedAt.addDays(-400);
    EXPECT_EQ(write(sealed), JournalProblem::WrongTime);
}

TEST_F(TimeCheckerTest, aStateAfterAnErasedOneIsComparedWithNothing)
{
    LogVolume old = volume();
    EXPECT_EQ(write(old), std::nullopt);
    m_clock.advance(1h);
    old.openedAt = old.openedAt.addDays(-1);
    m_checker->forget(RecordType::LogVolume, 1);

    EXPECT_EQ(write(old), std::nullopt);
    old.openedAt = old.openedAt.addDays(-1);
    EXPECT_EQ(write(old), JournalProblem::WrongTime);
}

TEST_F(TimeCheckerTest, R_HO_2_TheMarkOfALineCannotBeTakenAway)
{
    EXPECT_EQ(write(line()), std::nullopt);
    EXPECT_EQ(noteClock(), std::nullopt);
    LogEntry marked = line();
    marked.writtenAt = marked.writtenAt.addSecs(3600);
    EXPECT_EQ(write(marked), JournalProblem::WrongTime);
    marked.clockBehind = true;
    EXPECT_EQ(write(marked), std::nullopt);
    ASSERT_EQ(m_checker->notes().size(), 1U);
    EXPECT_EQ(m_checker->notes().front().lines, (std::vector<qint64>{5, 5}));

    m_timeMs.reset();
    m_clock.advance(2h);
    LogEntry later = line();
    EXPECT_EQ(write(later), std::nullopt);
    later.clockBehind = true;
    EXPECT_EQ(write(later), JournalProblem::WrongTime) << "nor be set without cause";
}

TEST_F(TimeCheckerTest, aNoticeOfTheClockHasTheTimeThatItTells)
{
    EXPECT_EQ(noteClock(1), JournalProblem::WrongTime);
    EXPECT_EQ(check(EntryKind::ClockAnomaly, {RecordType::Notice, {qint64(1), u"2"_s}}, wallMs()),
              JournalProblem::WrongBody);
}

TEST_F(TimeCheckerTest, anEntryStandsAtAWholeSecond)
{
    EXPECT_EQ(write(line()), std::nullopt);
    m_timeMs = wallMs() + 500;
    EXPECT_EQ(write(line()), JournalProblem::WrongTime);
    m_timeMs = wallMs() + 1001;
    EXPECT_EQ(write(line()), JournalProblem::WrongTime) << "no clock is behind";
}

TEST_F(TimeCheckerTest, aLongGapIsToldOf)
{
    EXPECT_EQ(write(once()), std::nullopt);
    m_clock.advance(26h);
    EXPECT_EQ(write(line()), std::nullopt);
    m_clock.advance(26h + 1s);
    EXPECT_EQ(write(line()), JournalProblem::WrongTime);

    const qint64 last = wallMs();
    m_clock.advance(27h);
    EXPECT_EQ(note(wallMs(), last), std::nullopt);
    EXPECT_EQ(write(line()), std::nullopt);
}

TEST_F(TimeCheckerTest, aNoteOfTheClockTellsWhatTheProgramTells)
{
    const qint64 last = wallMs();
    const auto noted = [&](qint64 shown, qint64 expected) {
        m_checker.emplace(AllRecords::rules());
        EXPECT_EQ(write(line()), std::nullopt);
        return note(shown, expected);
    };
    const qint64 hour = 3'600'000;
    EXPECT_EQ(noted(last - hour, last + 1), std::nullopt);
    EXPECT_EQ(noted(last + 27 * hour, last), std::nullopt);
    EXPECT_EQ(noted(last + 2 * hour, last), JournalProblem::WrongTime) << "that is no long gap";
    EXPECT_EQ(noted(last + 27 * hour, last - hour), JournalProblem::WrongTime) << "another entry before";
    EXPECT_EQ(noted(last, last), JournalProblem::WrongTime) << "a right clock";
    EXPECT_EQ(noted(last - 10'000, last + 1), JournalProblem::WrongTime) << "near enough";
    EXPECT_EQ(noted(last - hour, last), JournalProblem::WrongTime) << "an entry by a right clock could have it";
    EXPECT_EQ(noted(last - hour, last + 30 * hour + 1), JournalProblem::WrongTime) << "further than any gap";
    EXPECT_EQ(noted(last + 250'000 * 24 * hour, last), JournalProblem::WrongTime) << "the year 2710";
}

TEST_F(TimeCheckerTest, R_HO_2_TellsWhichEntriesWereDatedAhead)
{
    const qint64 hour = 3'600'000;
    EXPECT_EQ(write(line()), std::nullopt);
    const qint64 right = wallMs();
    m_clock.advance(std::chrono::days(365));
    EXPECT_EQ(note(wallMs(), right), std::nullopt);
    EXPECT_EQ(write(line()), std::nullopt);
    const qint64 ahead = wallMs();
    EXPECT_EQ(note(right + hour, ahead + 1), std::nullopt);
    const std::optional<TakenBack> taken = m_checker->notes().back().takenBack;
    EXPECT_EQ(taken, (TakenBack{.first = 2, .last = 3, .aheadMs = ahead - right - hour, .actors = {0}}));

    LogEntry marked = line();
    marked.clockBehind = true;
    m_timeMs = ahead + 1;
    EXPECT_EQ(write(marked), std::nullopt);
    EXPECT_EQ(note(right + 2 * hour, ahead + 1), std::nullopt);
    EXPECT_FALSE(m_checker->notes().back().takenBack) << "that was told before";
    EXPECT_EQ(note(right - 2 * hour, ahead + 1), std::nullopt);
    EXPECT_FALSE(m_checker->notes().back().takenBack) << "before the journal began";
}

TEST_F(TimeCheckerTest, onlyYearsInWhichAClockMayBeRightAreTaken)
{
    m_timeMs = JournalTime::firstMs - 1000;
    EXPECT_EQ(check(EntryKind::RecordChanged, {RecordType::LogEntry, {qint64(5)}}, *m_timeMs),
              JournalProblem::WrongTime);
    EXPECT_EQ(check(EntryKind::RecordChanged, {RecordType::LogEntry, {qint64(5)}}, JournalTime::endMs),
              JournalProblem::WrongTime);
}

} // namespace dutydesk
