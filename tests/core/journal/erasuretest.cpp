// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journal/erasedworld.h"

// Bodies may be removed only under a certificate signed by two people, and those of a volume only after its retention
// period. The forger here has the format, the hashes and the pin; each test names what they lack.
namespace dutydesk {

using namespace test;

class ErasureTest : public testing::Test
{
protected:
    void expectBad(qint64 sequence, JournalProblem problem)
    {
        const std::optional<JournalFinding> found = m_world.firstBad();
        ASSERT_TRUE(found) << "nothing was found";
        EXPECT_EQ(found->sequence, sequence);
        EXPECT_EQ(found->problem, problem) << "problem " << static_cast<int>(found->problem);
    }

    void expectBadCertificate(JournalProblem problem)
    {
        expectBad(m_world.sequenceOf(EntryKind::PurgeCertificate), problem);
    }

    Result<void> putSecond(Change &doing, Role role, bool active)
    {
        const StaffMember second{StaffId(2), NonBlankText::from(u"员工2"_s).value(), role, {}, true, active};
        m_world.staff.rows[2] = canonicalBody(RecordType::StaffMember, rowOf(second));
        return VerifiedWorld::read(doing.append(EntryKind::RecordChanged, 2, m_world.staff.rows[2]));
    }

    void putSecondBefore(Role role, bool active)
    {
        m_world.change(1, [&](Change &doing) { return putSecond(doing, role, active); });
    }

    /// Revokes the key of the second person and gives them another, as the manager may, but says whose it is.
    Result<void> replaceSecondKey(Change &doing, Erasure &erasure)
    {
        const Secret password(u"a long password"_s);
        StaffKey old = recordOf<StaffKey>(decodeBody(m_world.keys.rows.at(2))->row).value();
        old.revokedAt = doing.at();
        m_world.keys.rows[2] = canonicalBody(RecordType::StaffKey, rowOf(old));
        CHECK(doing.append(EntryKind::KeyRevoked, 2, m_world.keys.rows[2]));
        TRY(const KeyMaterial made, m_world.vault.create(password, Secret(u"123456"_s)));
        const StaffKey key = StaffKey::from(StaffKeyId(9), StaffId(2), made, doing.at());
        m_world.keys.rows[9] = canonicalBody(RecordType::StaffKey, rowOf(key));
        TRY(const JournalEntry enrolled, doing.append(EntryKind::KeyEnrolled, 9, m_world.keys.rows[9]));
        const SignatureBody body = m_world.VerifiedWorld::sign(SigningSide::Enroller, 1, enrolled, {});
        CHECK(m_world.vault.unlock(StaffId(2), made, password));
        erasure.secondKey = made.publicKey;
        return VerifiedWorld::read(doing.append(EntryKind::EnrolmentSignature, 9, encodeSignature(body)));
    }

    void giveSecondAKey()
    {
        m_world.workOn(Retention::daysOfWork);
        Erasure erasure = m_world.certificateOf(m_world.toErase());
        m_world.change(1, [&](Change &doing) { return replaceSecondKey(doing, erasure); });
        m_world.publicKeys[2] = erasure.secondKey;
    }

    /// Erases in one change with what `before` writes in it.
    void eraseAfter(const std::function<Result<void>(Change &, Erasure &)> &before)
    {
        const EntryRuns runs = m_world.toErase();
        Erasure erasure = m_world.certificateOf(runs);
        m_world.change(1, [&](Change &doing) -> Result<void> {
            CHECK(before(doing, erasure));
            m_world.sign(erasure);
            m_world.erasures.rows[1] = canonicalBody(RecordType::Erasure, rowOf(erasure));
            return VerifiedWorld::read(doing.append(EntryKind::PurgeCertificate, 1, m_world.erasures.rows[1]));
        });
        m_world.empty(runs);
    }

    ErasedWorld m_world;
    const qint64 m_statement = m_world.sequenceOf(EntryKind::HandoverStatement);
};

TEST_F(ErasureTest, R_HO_3_AVolumePurgedAfterItsTimeLeavesTheJournalWhole)
{
    m_world.workOn(Retention::daysOfWork);
    m_world.erase();
    m_world.workOn(3);
    const VerificationReport report = m_world.verifier.verify().value();
    EXPECT_TRUE(report.isWhole()) << static_cast<int>(report.findings.front().problem);
}

TEST_F(ErasureTest, R_HO_3_NamesAForgedPurgeWithoutACertificate)
{
    m_world.workOn(Retention::daysOfWork);
    m_world.empty(m_world.toErase());
    expectBad(m_statement, JournalProblem::MissingBody);
}

TEST_F(ErasureTest, R_HO_3_NamesAPurgeThatOnePersonSignedTwice)
{
    m_world.workOn(Retention::daysOfWork);
    m_world.erase([&](Erasure &erasure) {
        erasure.secondStaff = erasure.firstStaff;
        erasure.secondKey = erasure.firstKey;
    });
    expectBadCertificate(JournalProblem::WrongSigner);
}

TEST_F(ErasureTest, findsACertificateThatTheWriterDidNotSign)
{
    m_world.workOn(Retention::daysOfWork);
    m_world.erase([&](Erasure &erasure) {
        std::swap(erasure.firstStaff, erasure.secondStaff);
        std::swap(erasure.firstKey, erasure.secondKey);
    });
    expectBadCertificate(JournalProblem::WrongSigner);
}

TEST_F(ErasureTest, R_HO_3_NamesAPurgeWithOneSignatureForged)
{
    for (const auto signature : {&Erasure::firstSignature, &Erasure::secondSignature}) {
        ErasedWorld world;
        world.workOn(Retention::daysOfWork);
        world.erase({}, [&](Erasure &erasure) { erasure.*signature = QByteArray(64, 'x'); });
        EXPECT_EQ(world.firstBad()->problem, JournalProblem::ForgedSignature);
    }
}

TEST_F(ErasureTest, R_HO_3_FindsASecondPersonWhoHasLeft)
{
    m_world.workOn(Retention::daysOfWork);
    const StaffMember left{StaffId(2), NonBlankText::from(u"李强"_s).value(), Role::HeadOfDesk, {}, true, false};
    m_world.staff.rows[2] = canonicalBody(RecordType::StaffMember, rowOf(left));
    m_world.change(1, [&](Change &doing) {
        return VerifiedWorld::read(doing.append(EntryKind::RecordChanged, 2, m_world.staff.rows[2]));
    });
    m_world.erase();
    expectBadCertificate(JournalProblem::NoRight);
}

TEST_F(ErasureTest, findsACertificateSignedWithAKeyThatIsNotThePersonsOwn)
{
    for (const auto key : {&Erasure::firstKey, &Erasure::secondKey}) {
        ErasedWorld world;
        world.workOn(Retention::daysOfWork);
        world.erase([&](Erasure &erasure) { erasure.*key = QByteArray(32, 'k'); });
        EXPECT_EQ(world.firstBad()->problem, JournalProblem::UnknownKey);
    }
}

TEST_F(ErasureTest, R_HO_3_FindsASecondKeyMadeInTheChangeOfTheCertificate)
{
    m_world.workOn(Retention::daysOfWork);
    eraseAfter([this](Change &doing, Erasure &erasure) { return replaceSecondKey(doing, erasure); });
    expectBadCertificate(JournalProblem::NoRight);
}

TEST_F(ErasureTest, R_HO_3_FindsASecondPersonWhoWasGivenAKeyShortlyBefore)
{
    giveSecondAKey();
    m_world.workOn(14);
    m_world.erase();
    expectBadCertificate(JournalProblem::NoRight);
}

TEST_F(ErasureTest, R_HO_3_WhoHasHadAGivenKeyForThirtyDaysMaySign)
{
    giveSecondAKey();
    m_world.workOn(15);
    m_world.erase();
    EXPECT_TRUE(m_world.verifier.verify()->isWhole());
}

TEST_F(ErasureTest, R_HO_3_FindsASecondPersonWhoWasPromotedShortlyBefore)
{
    m_world.workOn(Retention::daysOfWork);
    putSecondBefore(Role::DutyOfficer, true);
    putSecondBefore(Role::HeadOfDesk, true);
    m_world.workOn(14);
    m_world.erase();
    expectBadCertificate(JournalProblem::NoRight);
}

TEST_F(ErasureTest, R_HO_3_WhoWasRenamedMaySignAtOnce)
{
    m_world.workOn(Retention::daysOfWork);
    putSecondBefore(Role::HeadOfDesk, true);
    m_world.erase();
    EXPECT_TRUE(m_world.verifier.verify()->isWhole());
}

TEST_F(ErasureTest, R_HO_3_FindsASecondPersonPromotedInTheChangeOfTheCertificate)
{
    m_world.workOn(Retention::daysOfWork);
    putSecondBefore(Role::DutyOfficer, true);
    eraseAfter([this](Change &doing, Erasure &) { return putSecond(doing, Role::HeadOfDesk, true); });
    expectBadCertificate(JournalProblem::NoRight);
}

TEST_F(ErasureTest, R_HO_3_FindsASecondPersonWhoHadLeft)
{
    m_world.workOn(Retention::daysOfWork);
    putSecondBefore(Role::HeadOfDesk, false);
    m_world.erase();
    expectBadCertificate(JournalProblem::NoRight);
}

TEST_F(ErasureTest, R_HO_3_ACertificateMayFollowOtherEntriesOfItsChange)
{
    m_world.workOn(Retention::daysOfWork);
    eraseAfter([this](Change &doing, Erasure &) { return m_world.appendStaff(doing, 3, u"员工3"_s); });
    EXPECT_TRUE(m_world.verifier.verify()->isWhole());
}

TEST_F(ErasureTest, findsASignatureTakenFromAnotherPlaceOfTheChain)
{
    m_world.workOn(Retention::daysOfWork);
    Erasure erasure = m_world.certificateOf(m_world.toErase());
    m_world.sign(erasure);
    m_world.workOn(1);
    m_world.write(erasure);
    m_world.empty(erasure.entries);
    expectBadCertificate(JournalProblem::ForgedSignature);
}

TEST_F(ErasureTest, findsACertificateOfOtherEntries)
{
    m_world.workOn(Retention::daysOfWork);
    m_world.erase([&](Erasure &erasure) { erasure.entries.add(m_world.entries().back().sequence); });
    expectBadCertificate(JournalProblem::WrongErasure);
}

TEST_F(ErasureTest, findsACertificateOfOtherContent)
{
    m_world.workOn(Retention::daysOfWork);
    m_world.erase([](Erasure &erasure) { erasure.digest = QByteArray(32, 'd'); });
    expectBadCertificate(JournalProblem::WrongErasure);
}

TEST_F(ErasureTest, findsACertificateWithAnotherCount)
{
    m_world.workOn(Retention::daysOfWork);
    m_world.erase([](Erasure &erasure) { ++erasure.entryCount; });
    expectBadCertificate(JournalProblem::WrongErasure);
}

TEST_F(ErasureTest, findsMoreEntriesEmptiedThanTheCertificateNames)
{
    m_world.workOn(Retention::daysOfWork);
    m_world.erase();
    const qint64 another = m_world.sequenceOf(EntryKind::RecordChanged, 4); // an entry of a person who signs nothing
    EntryRuns runs;
    runs.add(another);
    ASSERT_TRUE(m_world.journal.repository.empty(runs));
    expectBad(another, JournalProblem::MissingBody);
}

TEST_F(ErasureTest, R_OW_6_FindsASaltThatStaysWithoutItsBody)
{
    const QByteArray salt = m_world.entry(m_statement).salt;
    m_world.workOn(Retention::daysOfWork);
    m_world.erase();
    EXPECT_TRUE(m_world.verifier.verify()->isWhole());
    for (const QByteArray &other : {salt, QByteArray(16, 'x'), QByteArray(15, '\0').append('\1'), QByteArray()}) {
        m_world.entry(m_statement).salt = other;
        expectBad(m_statement, JournalProblem::WrongSalt);
    }
}

TEST_F(ErasureTest, findsABodyWithTheSaltOfAnErasedOne)
{
    const qint64 last = m_world.entries().back().sequence;
    m_world.entry(last).salt = erasedSalt();
    m_world.rehash(last);
    m_world.forgePin();
    expectBad(last, JournalProblem::WrongSalt);
}

TEST_F(ErasureTest, findsABodyThatMayNeverGo)
{
    const qint64 key = m_world.sequenceOf(EntryKind::KeyEnrolled);
    m_world.entry(key).body.reset();
    expectBad(key, JournalProblem::MissingBody);
}

TEST_F(ErasureTest, R_HO_3_NamesAPurgeBeforeAYear)
{
    m_world.workOn(Retention::daysOfWork - 3);
    m_world.clock.advance(std::chrono::days(-1));
    for (int day = 0; day < 10; ++day) { // enough days, but not a year
        m_world.clock.advance(std::chrono::hours(12));
        for (const qint64 person : {2, 1}) {
            m_world.change(person, [&](Change &doing) {
                return VerifiedWorld::read(doing.append(EntryKind::SignedIn, person, {}));
            });
        }
    }
    m_world.erase();
    expectBadCertificate(JournalProblem::EarlyErasure);
}

TEST_F(ErasureTest, R_HO_3_NamesAPurgeRipenedByOnePerson)
{
    for (qint64 day = 0; day < Retention::daysOfWork; ++day) {
        m_world.clock.advance(std::chrono::days(2));
        for (int sign = 0; sign < 2; ++sign) {
            m_world.change(1,
                           [](Change &doing) { return VerifiedWorld::read(doing.append(EntryKind::SignedIn, 1, {})); });
        }
    }
    m_world.erase();
    expectBadCertificate(JournalProblem::EarlyErasure);
}

TEST_F(ErasureTest, R_HO_3_NamesAPurgeUnderAClockSetAhead)
{
    m_world.workOn(5);
    m_world.clock.advance(std::chrono::days(400));
    m_world.workOn(1); // the jump is noted in an entry first, so the certificate follows the hash that was signed
    m_world.erase();
    expectBadCertificate(JournalProblem::EarlyErasure);
}

TEST_F(ErasureTest, aRedactionNeedsNoYear)
{
    m_world.rules.at(RecordType::StaffMember).erasedBy = ErasedBy::Redaction;
    EntryRuns runs;
    runs.add(m_world.entries().back().sequence - 1); // the newest of the staff
    m_world.workOn(15);
    Erasure erasure = m_world.certificateOf(runs);
    erasure.archiveName.clear();
    erasure.archiveHash.fill('\0');
    m_world.sign(erasure);
    m_world.write(erasure, EntryKind::Redaction);
    ASSERT_TRUE(m_world.journal.repository.empty(runs));
    m_world.staff.rows.erase(8);
    EXPECT_TRUE(m_world.verifier.verify()->isWhole());
}

TEST_F(ErasureTest, findsARedactionWithAnArchive)
{
    EntryRuns runs;
    runs.add(m_world.entries().back().sequence - 1);
    for (const bool byName : {true, false}) {
        ErasedWorld world;
        world.rules.at(RecordType::StaffMember).erasedBy = ErasedBy::Redaction;
        world.workOn(15);
        Erasure erasure = world.certificateOf(runs);
        byName ? void(erasure.archiveHash.fill('\0')) : erasure.archiveName.clear();
        world.sign(erasure);
        world.write(erasure, EntryKind::Redaction);
        ASSERT_TRUE(world.journal.repository.empty(runs));
        EXPECT_EQ(world.firstBad()->problem, JournalProblem::WrongErasure);
    }
}

TEST_F(ErasureTest, findsACertificateWithAnotherDayOfTheNewestEntry)
{
    m_world.workOn(Retention::daysOfWork);
    m_world.erase([](Erasure &erasure) { erasure.newestAt = erasure.newestAt.addSecs(1); });
    expectBadCertificate(JournalProblem::WrongErasure);
}

TEST_F(ErasureTest, findsACertificateInAnotherKindOfEntry)
{
    m_world.erase({}, {}, EntryKind::RecordChanged);
    const auto last = static_cast<qint64>(m_world.entries().size());
    expectBad(last, JournalProblem::WrongBody);
}

TEST_F(ErasureTest, findsARecordPutBackAfterItWasErased)
{
    m_world.workOn(Retention::daysOfWork);
    const QByteArray row = m_world.staff.rows.at(7);
    m_world.erase();
    m_world.staff.rows[7] = row;
    expectBad(0, JournalProblem::RowExtra);
}

TEST(EntryRunsTest, hasOneFormOnly)
{
    EntryRuns runs;
    for (const qint64 sequence : {12, 13, 14, 57}) {
        runs.add(sequence);
    }
    EXPECT_EQ(runs.toString(), u"[[12,14],[57,57]]"_s);
    EXPECT_EQ(EntryRuns::from(runs.toString()), runs);
    EXPECT_EQ(runs.count(), 4);
    for (const QString &wrong : {u"[[12,14],[15,15]]"_s, u"[[12,11]]"_s, u"[[57,57],[12,14]]"_s, u"[[12, 14]]"_s,
                                 u"[[0,1]]"_s, u"[[1,2,3]]"_s, u"[7]"_s, u""_s, u"[[\"1\",2]]"_s}) {
        EXPECT_FALSE(EntryRuns::from(wrong)) << wrong.toStdString();
    }
}

} // namespace dutydesk
