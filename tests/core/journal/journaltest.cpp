// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal.h"

#include "support/fakejournal.h"
#include "support/fakerepository.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class JournalTest : public testing::Test
{
protected:
    Result<void> write()
    {
        return m_journal.journal.change(m_actor, [](Change &change) -> Result<void> {
            const auto entry = change.append(EntryKind::SignedIn, 1, {});
            return entry ? Result<void>() : failure(entry.error());
        });
    }

    int count(EntryKind kind) const
    {
        return static_cast<int>(std::ranges::count(m_journal.repository.entries, kind, &JournalEntry::kind));
    }

    FixedClock m_clock;
    TestJournal m_journal{m_clock};
    const Actor m_actor{StaffId(7), NonBlankText::from(u"李明"_s).value(), Role::CentreManager, DeskId(1)};
};

TEST_F(JournalTest, aClockPutBackIsNotedOnceAndTimeNeverRunsBack)
{
    ASSERT_TRUE(write());
    const qint64 before = m_journal.repository.entries.back().timeMs;
    m_clock.advance(-1h);
    ASSERT_TRUE(write());
    m_clock.advance(1min);
    ASSERT_TRUE(write());

    EXPECT_EQ(count(EntryKind::ClockAnomaly), 1);
    EXPECT_EQ(m_journal.repository.entries.back().timeMs, before + 1) << "no entry by a right clock has this time";

    m_clock.advance(-1h);
    ASSERT_TRUE(write());
    EXPECT_EQ(count(EntryKind::ClockAnomaly), 2);
}

TEST_F(JournalTest, aChangeHasOneTimeThatIsNeverBeforeTheChain)
{
    ASSERT_TRUE(write());
    const QDateTime last = m_clock.now();
    m_clock.advance(-1h);
    QDateTime told;
    bool wasBehind = false;
    const auto slowly = [&](Change &change) -> Result<void> {
        told = change.at();
        wasBehind = change.isClockBehind();
        CHECK(change.append(EntryKind::SignedIn, 1, {}));
        m_clock.advance(2h);
        CHECK(change.append(EntryKind::SignedIn, 1, {}));
        return {};
    };

    ASSERT_TRUE(m_journal.journal.change(m_actor, slowly));

    const std::vector<JournalEntry> &entries = m_journal.repository.entries;
    EXPECT_EQ(told, last);
    EXPECT_TRUE(wasBehind);
    EXPECT_EQ(entries.back().timeMs / 1000, told.toSecsSinceEpoch());
    EXPECT_EQ(entries.back().timeMs, entries[entries.size() - 3].timeMs) << "that of the clock's own entry";
    ASSERT_TRUE(m_journal.journal.change(m_actor, [&](Change &change) -> Result<void> {
        wasBehind = change.isClockBehind();
        return {};
    }));
    EXPECT_FALSE(wasBehind);
}

TEST_F(JournalTest, aClockPutBackIsNotedAlsoWhereTheLastEntryIsLongAgo)
{
    ASSERT_TRUE(write());
    m_clock.advance(3h);
    const QDateTime real = m_clock.now();
    m_clock.set({2026, 3, 2}, {10, 0}); // an hour back; it is 11:00

    const auto seen = m_journal.journal.clockAnomaly();
    ASSERT_TRUE(seen && *seen) << "before anything is written";
    EXPECT_EQ((*seen)->offByMs() / 60'000, 60);
    ASSERT_TRUE(write());

    EXPECT_EQ(count(EntryKind::ClockAnomaly), 1);
    EXPECT_EQ(m_journal.repository.entries.back().timeMs / 1000, real.toSecsSinceEpoch());
}

TEST_F(JournalTest, aClockThatIsBehindIsSaidUntilItHasCaughtUp)
{
    ASSERT_TRUE(write());
    EXPECT_FALSE(m_journal.journal.clockAnomaly().value());
    m_clock.advance(-58min);
    ASSERT_TRUE(write());
    m_clock.advance(30min);
    ASSERT_TRUE(write());

    const std::optional<ClockAnomaly> said = m_journal.journal.clockAnomaly().value();

    ASSERT_TRUE(said);
    EXPECT_TRUE(said->isBehind());
    EXPECT_EQ(said->offByMs() / 60'000, 58) << "as when it was found";
    EXPECT_EQ(count(EntryKind::ClockAnomaly), 1);
    m_clock.advance(29min);
    EXPECT_FALSE(m_journal.journal.clockAnomaly().value());
}

TEST_F(JournalTest, clocksThatDifferALittleAreNoAnomaly)
{
    ASSERT_TRUE(write());
    m_clock.advance(-59s);
    ASSERT_TRUE(write());

    EXPECT_EQ(count(EntryKind::ClockAnomaly), 0);
    EXPECT_FALSE(m_journal.journal.clockAnomaly().value());
}

TEST_F(JournalTest, aClockFarAheadIsSaidOnThatDay)
{
    ASSERT_TRUE(write());
    m_clock.advance(72h);
    EXPECT_TRUE(m_journal.journal.clockAnomaly().value()) << "before anything is written";
    ASSERT_TRUE(write());

    const std::optional<ClockAnomaly> said = m_journal.journal.clockAnomaly().value();

    ASSERT_TRUE(said);
    EXPECT_FALSE(said->isBehind());
    EXPECT_EQ(said->offByMs() / 3'600'000, 72);
    m_clock.advance(24h);
    EXPECT_FALSE(m_journal.journal.clockAnomaly().value());
}

TEST_F(JournalTest, aClockMoreThan26HoursAheadIsNoted)
{
    m_clock.advance(26h);
    ASSERT_TRUE(write());
    EXPECT_EQ(count(EntryKind::ClockAnomaly), 0);
    m_clock.advance(26h + 1s);
    ASSERT_TRUE(write());
    EXPECT_EQ(count(EntryKind::ClockAnomaly), 1);
}

TEST_F(JournalTest, refusesTextThatWouldNotComeBack)
{
    class FakeStaff final : public FakeRecords<Repository<StaffMember>>
    {
    } staff;
    for (const QString &text :
         {QString(u"a"_s + QChar(0)), QString(QChar(0xd800)), QString(QChar(0xdc00)), QString(QChar(0xfffe)),
          u"a"_s + QChar(0xffff), QString(QChar(QChar::ByteOrderMark) + u"a"_s)}) {
        const StaffMember member{StaffId(1), NonBlankText::from(u"李明"_s).value(), Role::DutyOfficer, text, true,
                                 true};
        const Result<void> put =
            m_journal.journal.change(m_actor, [&](Change &change) { return change.put(staff, member); });
        EXPECT_EQ(put.error().code, ErrorCode::InvalidInput);
    }
    EXPECT_EQ(m_journal.repository.entries.size(), 1);
    EXPECT_TRUE(staff.list()->empty());
}

TEST_F(JournalTest, refusesABodyThatIsNotCanonical)
{
    const Result<void> done = m_journal.journal.change(m_actor, [](Change &change) -> Result<void> {
        const auto entry = change.append(EntryKind::SignedIn, 1, "loose bytes");
        return entry ? Result<void>() : failure(entry.error());
    });
    EXPECT_EQ(done.error().code, ErrorCode::InvalidInput);
}

TEST_F(JournalTest, refusesAChangeInsideAChange)
{
    const Result<void> done = m_journal.journal.change(m_actor, [&](Change &) { return write(); });
    EXPECT_EQ(done.error().code, ErrorCode::StorageFailure);
}

class JournalTypesTest : public JournalTest
{
protected:
    class FakeStaff final : public FakeRecords<Repository<StaffMember>>
    {};

    Result<void> put(Journal &journal, const Result<void> &end = {})
    {
        return journal.change(m_actor, [&](Change &change) -> Result<void> {
            const Result<void> put = change.put(
                m_staff, {StaffId(1), NonBlankText::from(u"李明"_s).value(), Role::DutyOfficer, {}, true, true});
            return put ? end : put;
        });
    }

    FakeStaff m_staff;
    // These parts belong to another program at another desk that writes to the same chain.
    FakeUnitOfWork m_otherUnit;
    FakeCrypto m_otherCrypto;
    FakeHeadPin m_otherPin;
    EverybodysKeys m_otherKeys;
    Journal m_other{
        {m_journal.repository, m_otherUnit, m_otherCrypto, m_otherKeys, m_clock, m_otherPin, AllRecords::rules()}};
};

TEST_F(JournalTypesTest, tellsOnceWhichTypesWereWritten)
{
    ASSERT_TRUE(put(m_journal.journal));
    EXPECT_EQ(m_journal.journal.takeWritten(), RecordTypes{RecordType::StaffMember});
    EXPECT_EQ(m_journal.journal.takeWritten(), RecordTypes());
    ASSERT_TRUE(write());
    EXPECT_EQ(m_journal.journal.takeWritten(), RecordTypes()) << "an entry without a record";
}

TEST_F(JournalTypesTest, doesNotTellOfWhatWasNotKept)
{
    ASSERT_FALSE(put(m_journal.journal, failure(ErrorCode::Conflict, {})));
    EXPECT_EQ(m_journal.journal.takeWritten(), RecordTypes());
}

TEST_F(JournalTypesTest, tellsWhatOtherDesksHaveWrittenAtTheNextChange)
{
    ASSERT_TRUE(write());
    ASSERT_TRUE(put(m_other));
    EXPECT_EQ(m_journal.journal.takeWritten(), RecordTypes());
    ASSERT_TRUE(write());
    EXPECT_EQ(m_journal.journal.takeWritten(), RecordTypes{RecordType::StaffMember});
}

TEST_F(JournalTypesTest, looksForWhatOtherDesksHaveWritten)
{
    ASSERT_TRUE(m_journal.journal.checkHead(DeskId(1)));
    ASSERT_TRUE(put(m_other));
    ASSERT_TRUE(m_journal.journal.lookForOthers());
    EXPECT_EQ(m_journal.journal.takeWritten(), RecordTypes{RecordType::StaffMember});
    ASSERT_TRUE(m_journal.journal.lookForOthers());
    EXPECT_EQ(m_journal.journal.takeWritten(), RecordTypes());
}

TEST_F(JournalTest, tellsThatAllIsThereAtTheStart)
{
    ASSERT_TRUE(write());
    EXPECT_EQ(m_journal.journal.checkHead(DeskId(1))->state, HeadState::Whole);
    EXPECT_EQ(count(EntryKind::MissingTail), 0);
}

TEST_F(JournalTest, R_RK_1_RaisesAnAlarmWhereATailIsMissing)
{
    ASSERT_TRUE(write());
    m_journal.repository.entries.pop_back();

    const HeadCheck check = m_journal.journal.checkHead(DeskId(1)).value();

    EXPECT_EQ(check.state, HeadState::MissingTail);
    EXPECT_EQ(check.pinned->sequence, 2);
    EXPECT_EQ(check.found.sequence, 1);
    EXPECT_EQ(count(EntryKind::MissingTail), 1);
    EXPECT_EQ(m_journal.journal.checkHead(DeskId(1))->state, HeadState::Whole);
}

TEST_F(JournalTest, R_RK_1_RaisesAnAlarmWhereThePinnedEntryIsAnother)
{
    ASSERT_TRUE(write());
    m_journal.repository.entries.back().entryHash = QByteArray(32, 'x');
    EXPECT_EQ(m_journal.journal.checkHead(DeskId(1))->state, HeadState::OffChain);
}

TEST_F(JournalTest, aPinThatCannotBeWrittenIsShownAndDoesNotDenyWhatIsSaved)
{
    EXPECT_EQ(m_journal.journal.headCheck().error().code, ErrorCode::NotFound);
    m_journal.headPin.writeError = Error{ErrorCode::FileNotWritable, u"pin"_s};

    EXPECT_TRUE(write());

    EXPECT_EQ(m_journal.repository.entries.size(), 2U);
    EXPECT_EQ(m_journal.journal.headCheck()->state, HeadState::PinNotWritten);
    EXPECT_TRUE(m_journal.journal.headCheck()->isAlarm());
    m_journal.headPin.writeError.reset();
    ASSERT_TRUE(write());
    EXPECT_FALSE(m_journal.journal.headCheck());
}

TEST_F(JournalTest, anAlarmOfTheStartIsShownAsLongAsTheProgramRuns)
{
    ASSERT_TRUE(write());
    m_journal.repository.entries.pop_back();
    ASSERT_TRUE(m_journal.journal.checkHead(DeskId(1)));
    ASSERT_TRUE(write());

    EXPECT_EQ(m_journal.journal.headCheck()->state, HeadState::MissingTail);
}

TEST_F(JournalTest, aNoteIsKeptAlthoughTheChangeAroundItIsNot)
{
    const Result<void> done = m_journal.journal.change(m_actor, [&](Change &) -> Result<void> {
        EXPECT_TRUE(m_journal.journal.note(m_actor, EntryKind::SignInFailed, 7));
        EXPECT_EQ(count(EntryKind::SignInFailed), 0);
        return failure(ErrorCode::WrongSecret, {});
    });

    EXPECT_EQ(done.error().code, ErrorCode::WrongSecret);
    EXPECT_EQ(count(EntryKind::SignInFailed), 1);
}

/// A database in a file, to which nobody but this desk writes.
class OneDeskTest : public JournalTest
{
protected:
    Result<void> writeHere()
    {
        return m_alone.change(m_actor, [](Change &change) -> Result<void> {
            CHECK(change.append(EntryKind::SignedIn, 1, {}));
            return {};
        });
    }

    Result<void> enrolAKey()
    {
        const StaffKey key =
            StaffKey::from(StaffKeyId(1), StaffId(1), {QByteArray(32, 'k'), {}, {}, 1, 1, {}, {}}, m_clock.now());
        return m_alone.change(m_actor, [&](Change &change) -> Result<void> {
            CHECK(change.append(EntryKind::KeyEnrolled, 1, canonicalBody(RecordType::StaffKey, rowOf(key))));
            return {};
        });
    }

    HeadState state() { return m_alone.checkHead(DeskId(1))->state; }

    FakeUnitOfWork m_unitOfWork;
    FakeCrypto m_crypto;
    EverybodysKeys m_keys;
    FakeHeadPin m_pin;
    Journal m_alone{{m_journal.repository, m_unitOfWork, m_crypto, m_keys, m_clock, m_pin, AllRecords::rules(), true}};
};

TEST_F(OneDeskTest, R_RK_1_RaisesAnAlarmWhereMoreWasWrittenThanThisDeskNoted)
{
    ASSERT_TRUE(writeHere());
    ASSERT_TRUE(write()); // the desk may have ended between a change and its pin
    EXPECT_EQ(state(), HeadState::Whole);
    ASSERT_TRUE(write());
    EXPECT_EQ(state(), HeadState::OtherEntries);
    EXPECT_EQ(count(EntryKind::MissingTail), 1);
    EXPECT_EQ(state(), HeadState::Whole);
}

TEST_F(OneDeskTest, R_RK_1_RaisesAnAlarmWhereAllKeysWereReplacedUnpinned)
{
    ASSERT_TRUE(writeHere());
    ASSERT_TRUE(m_journal.journal.change(m_actor, [](Change &change) -> Result<void> {
        CHECK(change.append(EntryKind::KeysLost, 0, noticeBody({u"lost"_s})));
        return {};
    }));
    EXPECT_EQ(state(), HeadState::OtherEntries);
}

TEST_F(OneDeskTest, R_RK_1_RaisesAnAlarmWhereTheFirstKeyIsAnother)
{
    EXPECT_EQ(m_alone.root().error().code, ErrorCode::NotFound);
    ASSERT_TRUE(enrolAKey());
    ASSERT_TRUE(m_pin.keptRoot);
    EXPECT_EQ(*m_pin.keptRoot, m_alone.root().value());
    EXPECT_EQ(state(), HeadState::Whole);
    m_pin.keptRoot = RootCode::of(m_crypto, m_alone.id().value(), "another key");
    EXPECT_EQ(state(), HeadState::OtherRoot);
}

TEST_F(JournalTest, aDeskWithoutAPinIsNoAlarm)
{
    m_journal.headPin.head.reset();
    EXPECT_EQ(m_journal.journal.checkHead(DeskId(1))->state, HeadState::NeverPinned);
    EXPECT_EQ(count(EntryKind::MissingTail), 0);
    EXPECT_TRUE(m_journal.headPin.head);
}

} // namespace dutydesk
