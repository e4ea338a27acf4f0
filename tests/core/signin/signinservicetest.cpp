// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/signature.h"
#include "people/staffrepository.h"
#include "signin/keyrecovery.h"
#include "signin/staffservice.h"
#include "support/fakejournal.h"
#include "support/fakekeyvault.h"
#include "support/fakerepository.h"
#include "support/printers.h"

#include <gmock/gmock.h>

#include <algorithm>

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
        const KeyMaterial key = m_vault.create(m_password, m_pin).value();
        EXPECT_TRUE(m_keys.put(StaffKey::from(StaffKeyId(1), StaffId(1), key, m_clock.now())));
        EXPECT_TRUE(m_deskKeys.put({DeskKeyId(1), DeskId(1), m_vault.deskKey(), m_clock.now()}));
    }

    EntryKind lastKind() const { return m_journal.repository.entries.back().kind; }

    std::vector<EntryKind> lastKinds(std::size_t count) const
    {
        std::vector<EntryKind> kinds;
        const auto &entries = m_journal.repository.entries;
        std::transform(entries.end() - static_cast<std::ptrdiff_t>(count), entries.end(), std::back_inserter(kinds),
                       [](const JournalEntry &entry) { return entry.kind; });
        return kinds;
    }

    SignatureBody lastSignature() const
    {
        const auto &entries = m_journal.repository.entries;
        const auto last = std::find_if(entries.rbegin(), entries.rend(), [](const JournalEntry &entry) {
            return entry.kind == EntryKind::EnrolmentSignature;
        });
        return decodeSignature(last->body.value()).value();
    }

    /// Signs as a service does: within a change that fails if the secret is wrong.
    Result<Signature> signInAChange(const Secret &secret)
    {
        Result<Signature> signature = failure(ErrorCode::NotFound, {});
        const Result<void> done = m_journal.journal.change(m_chen, [&](Change &) -> Result<void> {
            signature = m_signIn.sign(StaffId(1), secret, "page");
            return signature ? Result<void>() : failure(signature.error());
        });
        EXPECT_EQ(done.has_value(), signature.has_value());
        return signature;
    }

    /// Adds 王芳 as an officer with a key.
    void enrolWang()
    {
        ASSERT_TRUE(m_signIn.signIn(u"陈静"_s, m_password));
        ASSERT_TRUE(m_staffService.add(m_chen, {.name = u"王芳"_s}));
        ASSERT_TRUE(m_staffService.enrol(m_chen, m_password, StaffId(2), m_password, m_pin));
        ASSERT_TRUE(m_signIn.signIn(u"王芳"_s, m_password));
    }

    const Actor m_chen{StaffId(1), NonBlankText::from(u"陈静"_s).value(), Role::CentreManager, DeskId(1)};
    const Actor m_officer{StaffId(2), NonBlankText::from(u"王芳"_s).value(), Role::DutyOfficer, DeskId(1)};
    const Secret m_password{u"correct horse"_s};
    const Secret m_pin{u"240819"_s};
    const Secret m_wrong{u"wrong password"_s};
    const Secret m_wrongPin{u"000000"_s};
    FixedClock m_clock;
    FakeKeyVault m_vault;
    TestJournal m_journal{m_clock, m_vault};
    FakeRepository<StaffMember> m_staff;
    FakeRepository<StaffKey> m_keys;
    FakeRepository<DeskKey> m_deskKeys;
    SignInService m_signIn{m_staff, m_keys, m_vault, m_journal.journal, {DeskId(1), m_deskKeys}};
    StaffService m_staffService{m_staff, m_keys, m_vault, m_signIn, m_journal.journal};
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

TEST_F(SignInServiceTest, R_RK_1_TheDelayOutlivesTheProgramWhateverTheClockSays)
{
    for (const int seconds : {0, 0, 0, 1, 2}) {
        m_clock.advance(std::chrono::seconds(seconds));
        EXPECT_EQ(m_signIn.signIn(u"陈静"_s, m_wrong).error().code, ErrorCode::WrongSecret);
    }

    for (const QDate date : {QDate(2026, 3, 2), QDate(2027, 1, 1), QDate(2020, 1, 1)}) {
        m_clock.set(date, {8, 0});
        SignInService restarted{m_staff, m_keys, m_vault, m_journal.journal, {DeskId(1), m_deskKeys}};
        EXPECT_EQ(restarted.signIn(u"陈静"_s, m_password).error(), (Error{ErrorCode::Busy, u"4"_s}));
        EXPECT_EQ(restarted.sign(StaffId(1), m_password, "page").error().code, ErrorCode::Busy);
    }
    m_clock.set({2026, 3, 2}, {8, 0});
    SignInService restarted{m_staff, m_keys, m_vault, m_journal.journal, {DeskId(1), m_deskKeys}};
    m_clock.advance(4s);
    EXPECT_EQ(restarted.signIn(u"陈静"_s, m_wrong).error().code, ErrorCode::WrongSecret);
    EXPECT_EQ(restarted.signIn(u"陈静"_s, m_password).error(), (Error{ErrorCode::Busy, u"8"_s}));
    m_clock.advance(8s);
    ASSERT_TRUE(restarted.signIn(u"陈静"_s, m_password));

    SignInService afterSuccess{m_staff, m_keys, m_vault, m_journal.journal, {DeskId(1), m_deskKeys}};
    EXPECT_TRUE(afterSuccess.signIn(u"陈静"_s, m_password));
}

TEST_F(SignInServiceTest, theDelayAfterARestartIsOnlyThatOfThePersonAndHasTheSameLimit)
{
    enrolWang();
    for (int i = 0; i < 20; ++i) {
        m_clock.advance(5min);
        EXPECT_EQ(m_signIn.signIn(u"陈静"_s, m_wrong).error().code, ErrorCode::WrongSecret);
    }
    SignInService restarted{m_staff, m_keys, m_vault, m_journal.journal, {DeskId(1), m_deskKeys}};

    EXPECT_EQ(restarted.signIn(u"陈静"_s, m_password).error(), (Error{ErrorCode::Busy, u"256"_s}));
    EXPECT_TRUE(restarted.signIn(u"王芳"_s, m_password));
}

TEST_F(SignInServiceTest, R_RK_1_NobodyGetsAPinThatIsGuessedFirst)
{
    ASSERT_TRUE(m_signIn.signIn(u"陈静"_s, m_password));
    ASSERT_TRUE(m_staffService.add(m_chen, {.name = u"王芳"_s}));
    const Secret simple(u"111111"_s);

    EXPECT_EQ(m_signIn.changeSecrets(m_chen, m_password, m_password, simple).error(),
              (Error{ErrorCode::InvalidInput, u"PIN"_s}));
    EXPECT_EQ(m_staffService.enrol(m_chen, m_password, StaffId(2), m_password, simple).error(),
              (Error{ErrorCode::InvalidInput, u"PIN"_s}));
    KeyRecovery recovery(m_staff, m_keys, m_vault, m_journal.journal, {DeskId(1), m_deskKeys});
    EXPECT_EQ(recovery.recover(u"陈静"_s, u"硬盘"_s, m_password, simple).error(),
              (Error{ErrorCode::InvalidInput, u"PIN"_s}));
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

TEST_F(SignInServiceTest, R_RK_1_TheOldKeySignsForTheNewOneBeforeItEnds)
{
    const QByteArray oldKey = m_keys.first(currentKeyOf(StaffId(1)))->publicKey;

    ASSERT_TRUE(m_signIn.changeSecrets(m_chen, m_password, Secret(u"another password"_s), m_pin));

    EXPECT_THAT(lastKinds(3),
                testing::ElementsAre(EntryKind::KeyEnrolled, EntryKind::EnrolmentSignature, EntryKind::KeyRevoked));
    EXPECT_EQ(lastSignature().signature.publicKey, oldKey);
    EXPECT_NE(m_keys.first(currentKeyOf(StaffId(1)))->publicKey, oldKey);
}

TEST_F(SignInServiceTest, R_RK_1_AWrongSecretWhileSigningIsRecordedAfterTheChangeAndSlowsDown)
{
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(signInAChange(m_wrong).error().code, ErrorCode::WrongSecret);
        EXPECT_EQ(lastKind(), EntryKind::SignInFailed);
    }

    EXPECT_EQ(signInAChange(m_password).error(), (Error{ErrorCode::Busy, u"1"_s}));
    m_clock.advance(1s);
    EXPECT_TRUE(signInAChange(m_password));
    EXPECT_EQ(std::ranges::count(m_journal.repository.entries, EntryKind::SignInFailed, &JournalEntry::kind), 3);
}

TEST_F(SignInServiceTest, fiveWrongPinsWhileSigningAskForThePassword)
{
    ASSERT_TRUE(m_signIn.signIn(u"陈静"_s, m_password));
    for (int i = 0; i < SignInService::triesOfAPin; ++i) {
        EXPECT_EQ(signInAChange(m_wrongPin).error().code, ErrorCode::WrongSecret);
        m_clock.advance(5min);
    }

    EXPECT_EQ(signInAChange(m_pin).error().code, ErrorCode::SecretLocked);
}

TEST_F(SignInServiceTest, guessingTheOldPasswordSlowsDownToo)
{
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(m_signIn.changeSecrets(m_chen, m_wrong, m_password, m_pin).error().code, ErrorCode::WrongSecret);
    }
    EXPECT_EQ(m_signIn.changeSecrets(m_chen, m_password, m_password, m_pin).error().code, ErrorCode::Busy);
    EXPECT_EQ(lastKind(), EntryKind::SignInFailed);
}

TEST_F(SignInServiceTest, R_RK_1_TheManagerSignsForAKeyThatHeEnrols)
{
    ASSERT_TRUE(m_signIn.signIn(u"陈静"_s, m_password));
    ASSERT_TRUE(m_staffService.add(m_chen, {.name = u"王芳"_s}));
    EXPECT_EQ(m_staffService.enrol(m_chen, m_wrong, StaffId(2), m_password, m_pin).error().code,
              ErrorCode::WrongSecret);

    ASSERT_TRUE(m_staffService.enrol(m_chen, m_password, StaffId(2), m_password, m_pin));

    EXPECT_THAT(lastKinds(2), testing::ElementsAre(EntryKind::KeyEnrolled, EntryKind::EnrolmentSignature));
    const SignatureBody signature = lastSignature();
    EXPECT_EQ(signature.side, SigningSide::Enroller);
    EXPECT_EQ(signature.staff, StaffId(1));
    EXPECT_EQ(m_journal.journal.entry(signature.signedSequence)->kind, EntryKind::KeyEnrolled);
    EXPECT_TRUE(m_vault.verify(signature.signature.publicKey,
                               signatureMessage(SigningSide::Enroller, signature.signedHash, {}),
                               signature.signature.bytes));
    EXPECT_EQ(m_staffService.enrol(m_chen, m_password, StaffId(1), m_password, m_pin).error().code,
              ErrorCode::Conflict);
}

TEST_F(SignInServiceTest, anOpenKeyIsForgottenWhenAnotherIsEnrolled)
{
    enrolWang();
    ASSERT_TRUE(m_signIn.pinIsEnough(StaffId(2)));

    ASSERT_TRUE(m_staffService.enrol(m_chen, m_password, StaffId(2), m_password, Secret(u"730924"_s)));

    EXPECT_FALSE(m_signIn.pinIsEnough(StaffId(2)));
    EXPECT_EQ(m_signIn.sign(StaffId(2), Secret(u"730924"_s), "page").error().code, ErrorCode::SecretLocked);
}

TEST_F(SignInServiceTest, R_RK_2_WhoHasLeftSignsNothingAnyMore)
{
    enrolWang();

    ASSERT_TRUE(m_staffService.setActive(m_chen, StaffId(2), false));

    EXPECT_EQ(lastKind(), EntryKind::KeyRevoked);
    EXPECT_FALSE(m_signIn.pinIsEnough(StaffId(2)));
    EXPECT_FALSE(m_signIn.sign(StaffId(2), m_password, "page"));
    ASSERT_TRUE(m_staffService.setActive(m_chen, StaffId(2), true));
    EXPECT_EQ(m_staffService.isEnrolled(StaffId(2)), false);
}

TEST_F(SignInServiceTest, aKeyThatAnotherDeskReplacedSignsNothing)
{
    ASSERT_TRUE(m_signIn.signIn(u"陈静"_s, m_password));
    StaffKey old = m_keys.first(currentKeyOf(StaffId(1))).value();
    old.revokedAt = m_clock.now();
    ASSERT_TRUE(m_keys.put(old));
    const KeyMaterial fresh = m_vault.create(m_password, m_pin).value();
    ASSERT_TRUE(m_keys.put(StaffKey::from(StaffKeyId(2), StaffId(1), fresh, m_clock.now())));

    EXPECT_EQ(m_signIn.sign(StaffId(1), m_pin, "page").error().code, ErrorCode::SecretLocked);
    EXPECT_TRUE(m_signIn.sign(StaffId(1), m_password, "page"));
}

TEST_F(SignInServiceTest, R_RK_2_OnlyManagersAndAdministratorsEnrolStaff)
{
    EXPECT_EQ(m_staffService.add(m_officer, {.name = u"李强"_s}).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(m_staffService.enrol(m_officer, m_password, StaffId(1), m_password, m_pin).error().code,
              ErrorCode::NotAllowed);
    EXPECT_EQ(m_staffService.change(m_officer, StaffId(1), {.name = u"x"_s}).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(m_staffService.setActive(m_officer, StaffId(1), false).error().code, ErrorCode::NotAllowed);
}

TEST_F(SignInServiceTest, namesAreUniqueAmongTheActive)
{
    ASSERT_TRUE(m_signIn.signIn(u"陈静"_s, m_password));
    ASSERT_TRUE(m_staffService.add(m_chen, {.name = u"王芳"_s}));

    EXPECT_EQ(m_staffService.add(m_chen, {.name = u"王芳 "_s}).error(), (Error{ErrorCode::Conflict, u"name"_s}));
    ASSERT_TRUE(m_staffService.add(m_chen, {.name = u"李娜"_s}));
    EXPECT_EQ(m_staffService.add(m_chen, {.name = u"\uf9e1娜"_s}).error(), (Error{ErrorCode::Conflict, u"name"_s}));
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

TEST_F(SignInServiceTest, R_RK_2_NobodyChangesTheirOwnRole)
{
    ASSERT_TRUE(m_signIn.signIn(u"陈静"_s, m_password));
    const StaffMember other = m_staffService.add(m_chen, {.name = u"王芳"_s, .role = Role::CentreManager}).value();
    const StaffDraft administrator{.name = u"陈静"_s, .role = Role::Administrator};

    EXPECT_EQ(m_staffService.change(m_chen, StaffId(1), administrator).error().code, ErrorCode::OwnRole);
    EXPECT_TRUE(m_staffService.change(m_chen, StaffId(1), {.name = u"陈小静"_s, .role = Role::CentreManager}));
    const Actor wang{other.id, other.name, other.role, m_chen.desk};
    EXPECT_EQ(m_staffService.change(wang, other.id, {.name = u"王芳"_s}).error().code, ErrorCode::OwnRole);
    EXPECT_TRUE(m_staffService.change(m_chen, other.id, {.name = u"王芳"_s})) << "by somebody else";
}

TEST_F(SignInServiceTest, R_RK_7_PeopleAreListedByPinyinAndTheirTelephonesHaveDigits)
{
    ASSERT_TRUE(m_signIn.signIn(u"陈静"_s, m_password));
    for (const QString &name : {u"张敏"_s, u"安平"_s}) {
        ASSERT_TRUE(m_staffService.add(m_chen, {.name = name}));
    }

    QStringList names;
    const Result<std::vector<StaffMember>> staff = m_staffService.list();
    for (const StaffMember &member : *staff) {
        names.append(member.name.toString());
    }
    EXPECT_EQ(names, (QStringList{u"安平"_s, u"陈静"_s, u"张敏"_s}));
    EXPECT_EQ(m_staffService.add(m_chen, {.name = u"李强"_s, .telephone = u"无"_s}).error(),
              (Error{ErrorCode::InvalidInput, u"telephone"_s}));
}

} // namespace dutydesk
