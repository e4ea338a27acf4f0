// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people/staffservice.h"
#include "support/fakejournal.h"
#include "support/fakekeyvault.h"
#include "support/fakepeople.h"
#include "support/printers.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class SignInServiceTest : public testing::Test
{
protected:
    SignInServiceTest()
    {
        EXPECT_TRUE(m_staff.put({StaffId(1), m_chen.name, Role::CentreManager, {}, false, true}));
        EXPECT_TRUE(m_staffService.enrol(m_chen, StaffId(1), m_password, m_pin));
    }

    EntryKind lastKind() const { return m_journal.repository.entries.back().kind; }

    const Actor m_chen{StaffId(1), NonBlankText::from(u"陈静"_s).value(), Role::CentreManager, DeskId(1)};
    const Actor m_officer{StaffId(2), NonBlankText::from(u"王芳"_s).value(), Role::DutyOfficer, DeskId(1)};
    const Secret m_password{u"correct horse"_s};
    const Secret m_pin{u"240819"_s};
    const Secret m_wrong{u"wrong password"_s};
    const Secret m_wrongPin{u"000000"_s};
    FixedClock m_clock;
    TestJournal m_journal{m_clock};
    FakeStaffRepository m_staff;
    FakeStaffKeyRepository m_keys;
    FakeKeyVault m_vault;
    SignInService m_signIn{m_staff, m_keys, m_vault, m_journal.journal, DeskId(1)};
    StaffService m_staffService{m_staff, m_keys, m_vault, m_journal.journal};
};

TEST_F(SignInServiceTest, R_RK_2_NameAndPasswordGiveAnActorWithTheRole)
{
    EXPECT_EQ(m_signIn.signIn(u" 陈静 "_s, m_password), m_chen);
    EXPECT_EQ(lastKind(), EntryKind::SignedIn);
}

TEST_F(SignInServiceTest, R_RK_1_AWrongPasswordIsRecordedAndSaysNotWhetherTheNameExists)
{
    EXPECT_EQ(m_signIn.signIn(u"陈静"_s, m_wrong).error().code, ErrorCode::WrongSecret);
    EXPECT_EQ(lastKind(), EntryKind::SignInFailed);
    EXPECT_EQ(m_signIn.signIn(u"nobody"_s, m_wrong).error(), (Error{ErrorCode::WrongSecret, {}}));
}

TEST_F(SignInServiceTest, delaysDoubleAfterTheThirdWrongTry)
{
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(m_signIn.signIn(u"陈静"_s, m_wrong).error().code, ErrorCode::WrongSecret);
    }
    EXPECT_EQ(m_signIn.signIn(u"陈静"_s, m_password).error(), (Error{ErrorCode::Busy, u"1"_s}));

    m_clock.advance(1s);
    EXPECT_EQ(m_signIn.signIn(u"陈静"_s, m_wrong).error().code, ErrorCode::WrongSecret);
    EXPECT_EQ(m_signIn.signIn(u"陈静"_s, m_password).error(), (Error{ErrorCode::Busy, u"2"_s}));

    m_clock.advance(2s);
    EXPECT_TRUE(m_signIn.signIn(u"陈静"_s, m_password));
}

TEST_F(SignInServiceTest, thePinOnlyReopensWhatThePasswordOpened)
{
    EXPECT_EQ(m_signIn.switchBack(StaffId(1), m_pin).error().code, ErrorCode::SecretLocked);
    ASSERT_TRUE(m_signIn.signIn(u"陈静"_s, m_password));

    EXPECT_EQ(m_signIn.switchBack(StaffId(1), m_pin), m_chen);
}

TEST_F(SignInServiceTest, fiveWrongPinsAskForThePassword)
{
    ASSERT_TRUE(m_signIn.signIn(u"陈静"_s, m_password));
    for (int i = 0; i < SignInService::triesOfAPin; ++i) {
        EXPECT_EQ(m_signIn.switchBack(StaffId(1), m_wrongPin).error().code, ErrorCode::WrongSecret);
        m_clock.advance(5min);
    }

    EXPECT_EQ(m_signIn.switchBack(StaffId(1), m_pin).error().code, ErrorCode::SecretLocked);
    EXPECT_FALSE(m_signIn.pinIsEnough(StaffId(1)));
}

TEST_F(SignInServiceTest, R_HO_8_SignsWithThePasswordOrThePin)
{
    EXPECT_EQ(m_signIn.sign(StaffId(1), m_pin, "page").error().code, ErrorCode::SecretLocked);

    const Result<Signature> signature = m_signIn.sign(StaffId(1), m_password, "page");

    ASSERT_TRUE(signature);
    EXPECT_TRUE(m_vault.verify(signature->publicKey, "page", signature->bytes));
    EXPECT_TRUE(m_signIn.sign(StaffId(1), m_pin, "page"));
    EXPECT_EQ(m_signIn.sign(StaffId(1), m_wrong, "page").error().code, ErrorCode::WrongSecret);
}

TEST_F(SignInServiceTest, aNewPasswordRevokesTheOldKey)
{
    const Secret fresh(u"another password"_s);
    EXPECT_EQ(m_signIn.changeSecrets(m_chen, m_password, Secret(u"short"_s), m_pin).error().detail, u"password"_s);
    EXPECT_EQ(m_signIn.changeSecrets(m_chen, m_password, fresh, Secret(u"12345"_s)).error().detail, u"PIN"_s);

    ASSERT_TRUE(m_signIn.changeSecrets(m_chen, m_password, fresh, m_pin));

    EXPECT_EQ(m_signIn.signIn(u"陈静"_s, m_password).error().code, ErrorCode::WrongSecret);
    EXPECT_TRUE(m_signIn.signIn(u"陈静"_s, fresh));
    EXPECT_TRUE(m_keys.findById(StaffKeyId(1))->revokedAt);
}

TEST_F(SignInServiceTest, R_RK_2_OnlyManagersAndAdministratorsEnrolStaff)
{
    EXPECT_EQ(m_staffService.add(m_officer, {.name = u"李强"_s}).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(m_staffService.enrol(m_officer, StaffId(1), m_password, m_pin).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(m_staffService.change(m_officer, StaffId(1), {.name = u"x"_s}).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(m_staffService.setActive(m_officer, StaffId(1), false).error().code, ErrorCode::NotAllowed);
}

TEST_F(SignInServiceTest, namesAreUniqueAmongTheActive)
{
    ASSERT_TRUE(m_staffService.add(m_chen, {.name = u"王芳"_s}));

    EXPECT_EQ(m_staffService.add(m_chen, {.name = u"王芳 "_s}).error(), (Error{ErrorCode::Conflict, u"name"_s}));
    ASSERT_TRUE(m_staffService.setActive(m_chen, StaffId(2), false));
    EXPECT_TRUE(m_staffService.add(m_chen, {.name = u"王芳"_s}));
    EXPECT_EQ(m_staffService.setActive(m_chen, StaffId(2), true).error().code, ErrorCode::Conflict);
}

TEST_F(SignInServiceTest, theLastManagerStays)
{
    EXPECT_EQ(m_staffService.setActive(m_chen, StaffId(1), false).error().code, ErrorCode::Blocked);
    EXPECT_EQ(m_staffService.change(m_chen, StaffId(1), {.name = u"陈静"_s, .role = Role::DutyOfficer}).error().code,
              ErrorCode::Blocked);
}

} // namespace dutydesk
