// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup/firststart.h"

#include "centre/calendarfile.h"
#include "journal/signature.h"
#include "people/staffrepository.h"
#include "roster/rosterday.h"
#include "support/fakecentre.h"
#include "support/fakejournal.h"
#include "support/fakekeyvault.h"
#include "support/fakerepository.h"
#include "support/handoverdesk.h"
#include "support/printers.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

class FirstStartTest : public testing::Test
{
protected:
    FixedClock m_clock;
    FakeJournalRepository m_journalRepository;
    FakeUnitOfWork m_unitOfWork;
    FakeCrypto m_crypto;
    FakeHeadPin m_headPin;
    FakeKeyVault m_vault;
    Journal m_journal{{m_journalRepository, m_unitOfWork, m_crypto, m_vault, m_clock, m_headPin, AllRecords::rules()}};
    FakeCentreStore m_store;
    FakeRecords<ShiftPatternRepository> m_patterns;
    FakeRepository<StaffMember> m_staff;
    FakeRepository<StaffKey> m_keys;
    FakeRepository<DeskKey> m_deskKeys;
    ThisDesk m_desk{DeskId(1), m_deskKeys};
    FirstStart m_firstStart{{m_store.centre, m_store.items, m_store.leaders, m_store.emergencyNumbers, m_store.phrases,
                             m_store.calendar, m_patterns, m_staff, m_keys},
                            m_vault,
                            m_journal,
                            m_desk};
    const Secret m_password{u"correct horse"_s};
    const Secret m_pin{u"240819"_s};
};

TEST_F(FirstStartTest, makesACentreWithAManagerWhoCanSignIn)
{
    EXPECT_EQ(m_firstStart.isNeeded(), true);

    const Result<Actor> actor =
        m_firstStart.begin({.centreName = u"枫景苑服务中心"_s, .managerName = u"陈静"_s}, m_password, m_pin);

    ASSERT_TRUE(actor) << actor.error().detail.toStdString();
    EXPECT_EQ(m_firstStart.isNeeded(), false);
    EXPECT_EQ(m_store.centre.findById(CentreId(1))->name.toString(), u"枫景苑服务中心"_s);
    EXPECT_EQ(m_journalRepository.entries.front().kind, EntryKind::Genesis);
    SignInService signIn(m_staff, m_keys, m_vault, m_journal, m_desk);
    EXPECT_EQ(signIn.signIn(u"陈静"_s, m_password), *actor);
}

TEST_F(FirstStartTest, R_RK_1_TheFirstKeySignsForItself)
{
    ASSERT_TRUE(m_firstStart.begin({.centreName = u"a"_s, .managerName = u"b"_s}, m_password, m_pin));

    const auto &entries = m_journalRepository.entries;
    const auto enrolled = std::ranges::find(entries, EntryKind::KeyEnrolled, &JournalEntry::kind);
    ASSERT_NE(enrolled, entries.end());
    ASSERT_EQ((enrolled + 1)->kind, EntryKind::EnrolmentSignature);
    const SignatureBody signature = decodeSignature(*(enrolled + 1)->body).value();
    EXPECT_EQ(signature.signedHash, enrolled->entryHash);
    EXPECT_EQ(signature.signature.publicKey, m_keys.first(currentKeyOf(StaffId(1)))->publicKey);
}

TEST_F(FirstStartTest, R_RO_2_BringsTheShiftPatternsAsData)
{
    ASSERT_TRUE(m_firstStart.begin({.centreName = u"a"_s, .managerName = u"b"_s}, m_password, m_pin));

    const ShiftPattern day = m_patterns.findById(ShiftPatternId(1)).value();
    EXPECT_EQ(day.code.toString(), u"白"_s);
    EXPECT_EQ(day.start, QTime(8, 0));
    EXPECT_EQ(day.end, QTime(20, 30));
    EXPECT_TRUE(m_patterns.findById(ShiftPatternId(4))->crossesMidnight());
}

TEST_F(FirstStartTest, namesTheFieldThatIsWrongAndChangesNothing)
{
    EXPECT_EQ(m_firstStart.begin({.centreName = u" "_s, .managerName = u"b"_s}, m_password, m_pin).error().detail,
              u"centre name"_s);
    EXPECT_EQ(m_firstStart.begin({.centreName = u"a"_s, .managerName = {}}, m_password, m_pin).error().detail,
              u"manager name"_s);
    EXPECT_EQ(
        m_firstStart.begin({.centreName = u"a"_s, .managerName = u"b"_s}, Secret(u"short"_s), m_pin).error().detail,
        u"password"_s);
    EXPECT_EQ(m_firstStart.begin({.centreName = u"a"_s, .managerName = u"b"_s}, m_password, Secret(u"111111"_s))
                  .error()
                  .detail,
              u"PIN"_s);
    EXPECT_TRUE(m_journalRepository.entries.empty());
}

TEST_F(FirstStartTest, happensOnce)
{
    ASSERT_TRUE(m_firstStart.begin({.centreName = u"a"_s, .managerName = u"b"_s}, m_password, m_pin));

    EXPECT_EQ(m_firstStart.begin({.centreName = u"a"_s, .managerName = u"b"_s}, m_password, m_pin).error().code,
              ErrorCode::Conflict);
}

TEST(ReferenceFile, bothLanguagesHaveTheSameEntries)
{
    const Result<ReferenceFile> chinese = readReferenceFile(u"zh_CN"_s);
    const Result<ReferenceFile> english = readReferenceFile(u"en"_s);

    ASSERT_TRUE(chinese) << chinese.error().detail.toStdString();
    ASSERT_TRUE(english) << english.error().detail.toStdString();
    EXPECT_EQ(chinese->patterns.size(), english->patterns.size());
    EXPECT_EQ(chinese->items.size(), 19U); // eighteen in the list; duty telephone and mobile count separately
    EXPECT_EQ(english->items.size(), 19U);
    EXPECT_EQ(chinese->leaders.size(), 4U);
    EXPECT_EQ(chinese->emergencyNumbers.size(), english->emergencyNumbers.size());
    EXPECT_EQ(chinese->phrases.size(), english->phrases.size());
    EXPECT_EQ(chinese->calendar.size(), english->calendar.size());
    EXPECT_EQ(chinese->roleNames.size(), lastEnumerator<Role> + 1);
    EXPECT_EQ(english->roleNames.size(), lastEnumerator<Role> + 1);
}

TEST(ReferenceFile, saysWhichEntryIsWrong)
{
    EXPECT_EQ(parseCalendar(R"([{"date":"2027-01-01","name":"元旦","kind":"holiday"},{"date":"x"}])").error(),
              (Error{ErrorCode::InvalidInput, u"calendar 2: date, name or kind"_s}));
    EXPECT_EQ(parseCalendar("{").error().detail, u"calendar: not a list"_s);
}

TEST(RosterDayTest, R_RO_6_KnowsHolidaysAndMakeUpDays)
{
    const std::vector<RosterDay> october =
        rosterDays({2026, 10, 1}, {2026, 10, 31}, readReferenceFile(u"zh_CN"_s)->calendar);

    EXPECT_EQ(october[0], (RosterDay{{2026, 10, 1}, DayKind::Holiday, u"国庆节"_s}));
    EXPECT_EQ(october[9], (RosterDay{{2026, 10, 10}, DayKind::Workday, u"国庆节"_s, true}));
    EXPECT_EQ(october[16].kind, DayKind::RestDay);
    EXPECT_EQ(october[18].kind, DayKind::Workday);
}

} // namespace dutydesk
