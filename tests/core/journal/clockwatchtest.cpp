// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/clockwatch.h"

#include "support/fakejournal.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the writer notes must be what the verifier takes.
class ClockWatchTest : public testing::Test
{
protected:
    ClockWatch::Look write()
    {
        const ClockWatch::Look look = m_watch.lookAfter(m_lastMs);
        if (look.isNew) {
            EXPECT_TRUE(look.anomaly->isNotedAfter(m_lastMs))
                << look.anomaly->wallMs << ' ' << look.anomaly->expectedMs;
        } else {
            EXPECT_LE(look.timeMs - m_lastMs, JournalTime::longestGapMs);
        }
        m_watch.noteSaved(look);
        m_lastMs = look.timeMs;
        return look;
    }

    FixedClock m_clock;
    ClockWatch m_watch{m_clock};
    qint64 m_lastMs = m_clock.now().toMSecsSinceEpoch();
};

TEST_F(ClockWatchTest, whatItNotesOfAnyClockIsAsTheRuleSays)
{
    for (const auto moved : {0h, -1h, 1h, 30h, -50h, 27h, -27h, 100h, -1h, 2h}) {
        const QDateTime to = m_clock.now().addSecs(std::chrono::seconds(moved).count()).toTimeZone(m_clock.zone());
        m_clock.set(to.date(), to.time());
        write();
        m_clock.advance(30min);
        write();
        m_clock.advance(40h);
        write();
    }
}

TEST_F(ClockWatchTest, aClockPutBackAfterALongSilenceIsNotedAsFarAsAGapMayBe)
{
    write();
    m_clock.advance(50h);
    m_clock.set(m_clock.today().addDays(-2), {12, 0}); // four hours after the last entry
    const qint64 before = m_lastMs;
    const ClockWatch::Look look = write();

    ASSERT_TRUE(look.isBehind());
    EXPECT_LE(look.timeMs - before, JournalTime::longestGapMs);
}

TEST_F(ClockWatchTest, aJournalIsNotWrittenInAYearInWhichNoClockIsRight)
{
    m_clock.set({1970, 1, 1}, {9, 0});
    FakeJournalRepository repository;
    FakeUnitOfWork unitOfWork;
    FakeCrypto crypto;
    EverybodysKeys keys;
    FakeHeadPin headPin;
    Journal journal({repository, unitOfWork, crypto, keys, m_clock, headPin, AllRecords::rules()});

    EXPECT_EQ(journal.begin(DeskId(1)).error().code, ErrorCode::WrongClock);
    EXPECT_TRUE(repository.entries.empty());
    m_clock.set({2026, 3, 2}, {9, 0});
    EXPECT_TRUE(journal.begin(DeskId(1)));

    const auto write = [&] {
        return journal.change({StaffId(1), NonBlankText::from(u"陈静"_s).value(), Role::CentreManager, DeskId(1)},
                              [](Change &change) -> Result<void> {
                                  const auto entry = change.append(EntryKind::SignedIn, 1, {});
                                  return entry ? Result<void>() : failure(entry.error());
                              });
    };
    m_clock.set({2099, 3, 2}, {9, 0}); // whose last digits the clock has lost
    EXPECT_EQ(write().error().code, ErrorCode::WrongClock);
    m_clock.set({2034, 3, 2}, {9, 0});
    EXPECT_TRUE(write());
}

TEST_F(ClockWatchTest, noDeskIsClosedForTenYears)
{
    const qint64 last = JournalTime::firstMs;
    const qint64 longest = JournalTime::longestClosingMs;

    EXPECT_TRUE((ClockAnomaly{last + longest, last}.isNotedAfter(last)));
    EXPECT_FALSE((ClockAnomaly{last + longest + 1000, last}.isNotedAfter(last)));
}

} // namespace dutydesk
