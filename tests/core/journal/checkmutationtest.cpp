// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journal/verifiedworld.h"

// These tests cover the conditions of the verifier that VerifierTest and ErasureTest do not test alone: without such a
// condition, a test here fails. The forger recomputes the hashes of the chain and forges the pin.
namespace dutydesk {

using namespace test;

class CheckMutationTest : public testing::Test
{
protected:
    void expectBad(qint64 sequence, JournalProblem problem)
    {
        m_world.rehash(2);
        m_world.forgePin();
        const std::optional<JournalFinding> found = m_world.firstBad();
        ASSERT_TRUE(found) << "nothing was found";
        EXPECT_EQ(found->sequence, sequence);
        EXPECT_EQ(found->problem, problem) << "problem " << static_cast<int>(found->problem);
    }

    DecodedBody body(qint64 sequence) { return decodeBody(*m_world.entry(sequence).body).value(); }

    void setColumn(qint64 sequence, std::size_t column, const Value &value)
    {
        DecodedBody changed = body(sequence);
        changed.row.resize(std::max(changed.row.size(), column + 1));
        changed.row[column] = value;
        m_world.entry(sequence).body = canonicalBody(changed.type, changed.row);
    }

    /// Appends an entry by a person and returns its sequence.
    qint64 append(EntryKind kind, qint64 reference, const QByteArray &content, qint64 person = 1)
    {
        m_world.change(person,
                       [&](Change &doing) { return VerifiedWorld::read(doing.append(kind, reference, content)); });
        return m_world.entries().back().sequence;
    }

    /// Has the program note that the chain's end was missing, and returns the entry.
    qint64 alarmed()
    {
        const Result<void> noted = m_world.journal.journal.noteForDesk(DeskId(1), EntryKind::MissingTail, 0);
        EXPECT_TRUE(noted);
        return m_world.entries().back().sequence;
    }

    /// The body of person 2's key with a revocation.
    QByteArray revocation()
    {
        DecodedBody key = body(m_world.sequenceOf(EntryKind::KeyEnrolled, 1));
        key.row.resize(revokedColumn + 1);
        key.row[revokedColumn] = ValueOf<QDateTime>::to(m_world.ofNextChange());
        return canonicalBody(key.type, key.row);
    }

    static constexpr std::size_t staffColumn = 1;
    static constexpr std::size_t publicKeyColumn = 2;
    static constexpr std::size_t enrolledColumn = 9;
    static constexpr std::size_t revokedColumn = 10;

    VerifiedWorld m_world;
    const qint64 m_key = m_world.sequenceOf(EntryKind::KeyEnrolled);
    const qint64 m_record = m_world.sequenceOf(EntryKind::RecordChanged, 3);
};

TEST_F(CheckMutationTest, aSecondGenesis)
{
    m_world.entry(m_record).kind = EntryKind::Genesis;
    m_world.entry(m_record).body = genesisBody();
    expectBad(m_record, JournalProblem::WrongGenesis);
}

TEST_F(CheckMutationTest, aRecordEntryWithoutARecord)
{
    m_world.entry(m_record).body = noticeBody({m_world.entry(m_record).reference});
    expectBad(m_record, JournalProblem::WrongBody);
}

TEST_F(CheckMutationTest, aRecordWithoutAnId)
{
    m_world.entry(m_record).body = canonicalBody(RecordType::StaffMember, {});
    expectBad(m_record, JournalProblem::WrongBody);
}

TEST_F(CheckMutationTest, aRecordWhoseIdIsText)
{
    setColumn(m_record, 0, u"1"_s);
    expectBad(m_record, JournalProblem::WrongBody);
}

TEST_F(CheckMutationTest, anAcknowledgementOfNoAlarm)
{
    const QByteArray notice = noticeBody({qint64(3), u"旧备份"_s});
    expectBad(append(EntryKind::AlarmAcknowledged, 0, notice), JournalProblem::WrongBody);
}

TEST_F(CheckMutationTest, anEmptyAcknowledgement)
{
    expectBad(append(EntryKind::AlarmAcknowledged, 0, {}), JournalProblem::WrongBody);
}

TEST_F(CheckMutationTest, anAlarmAcknowledgedTwiceOrWithoutAReason)
{
    const qint64 alarm = alarmed();
    append(EntryKind::AlarmAcknowledged, 0, noticeBody({alarm, u"旧备份"_s}));
    const VerificationReport report = m_world.verifier.verify().value();
    EXPECT_TRUE(report.isWhole());
    EXPECT_EQ(report.oldAlarms, std::vector{alarm});
    EXPECT_TRUE(report.alarms.empty());
    const qint64 again = append(EntryKind::AlarmAcknowledged, 0, noticeBody({alarm, u"旧备份"_s}));
    expectBad(again, JournalProblem::WrongBody);
    m_world.entry(alarm + 1).body = noticeBody({alarm, u""_s});
    expectBad(alarm + 1, JournalProblem::WrongBody);
}

TEST_F(CheckMutationTest, anAlarmAcknowledgedByAnOfficer)
{
    const qint64 alarm = alarmed();
    expectBad(append(EntryKind::AlarmAcknowledged, 0, noticeBody({alarm, u"旧备份"_s}), 2),
              JournalProblem::WrongSigner);
}

// Two keys are valid, so a third one must not sign for itself, even after an entry that claims the loss of all keys.
TEST_F(CheckMutationTest, aKeyThatSignsForItselfWhileOthersStand)
{
    const Secret password(u"a long password"_s);
    const KeyMaterial made = m_world.vault.create(password, Secret(u"123456"_s)).value();
    ASSERT_TRUE(m_world.vault.unlock(StaffId(1), made, password));
    m_world.publicKeys[1] = made.publicKey;
    const StaffKey key = StaffKey::from(StaffKeyId(7), StaffId(1), made, m_world.ofNextChange());
    m_world.change(1, [&](Change &doing) -> Result<void> {
        m_world.keys.rows[7] = canonicalBody(RecordType::StaffKey, rowOf(key));
        CHECK(VerifiedWorld::read(doing.append(EntryKind::KeysLost, 0, noticeBody({u"硬盘损坏"_s}))));
        const auto enrolled = doing.append(EntryKind::KeyEnrolled, 7, m_world.keys.rows[7]);
        const SignatureBody body = m_world.sign(SigningSide::Enroller, 1, *enrolled, {});
        return VerifiedWorld::read(doing.append(EntryKind::EnrolmentSignature, 7, encodeSignature(body)));
    });
    const std::optional<JournalFinding> found = m_world.firstBad();
    ASSERT_TRUE(found);
    EXPECT_EQ(found->problem, JournalProblem::KeyNotSigned);
}

TEST_F(CheckMutationTest, aNoticeThatIsNone)
{
    const qint64 signedIn = m_world.sequenceOf(EntryKind::SignedIn);
    m_world.entry(signedIn).body = canonicalBody(RecordType::Statement, {qint64(1)});
    expectBad(signedIn, JournalProblem::WrongBody);
}

TEST_F(CheckMutationTest, anEnrolmentOfSomethingElse)
{
    m_world.entry(m_record).kind = EntryKind::KeyEnrolled;
    expectBad(m_record, JournalProblem::KeyNotEnrolled);
}

TEST_F(CheckMutationTest, aKeyOfNobody)
{
    setColumn(m_key, staffColumn, Value());
    expectBad(m_key, JournalProblem::WrongBody);
}

TEST_F(CheckMutationTest, aKeyWithoutAKey)
{
    setColumn(m_key, publicKeyColumn, Value());
    expectBad(m_key, JournalProblem::WrongBody);
}

TEST_F(CheckMutationTest, aKeyCutShort)
{
    m_world.entry(m_key).body = canonicalBody(RecordType::StaffKey, {m_world.entry(m_key).reference, qint64(1)});
    expectBad(m_key, JournalProblem::WrongBody);
}

TEST_F(CheckMutationTest, aKeyEnrolledTwice)
{
    const QByteArray key = *m_world.entry(m_key).body;
    expectBad(append(EntryKind::KeyEnrolled, m_world.entry(m_key).reference, key), JournalProblem::KeyNotEnrolled);
}

TEST_F(CheckMutationTest, aKeyEnrolledAsRevoked)
{
    setColumn(m_key, revokedColumn, u"2026-01-01T00:00:00Z"_s);
    expectBad(m_key, JournalProblem::KeyNotEnrolled);
}

TEST_F(CheckMutationTest, aRevocationThatRevokesNothing)
{
    const QByteArray key = *m_world.entry(m_key).body;
    expectBad(append(EntryKind::KeyRevoked, m_world.entry(m_key).reference, key), JournalProblem::KeyNotEnrolled);
}

TEST_F(CheckMutationTest, aKeyRevokedTwice)
{
    append(EntryKind::KeyRevoked, 2, revocation());
    expectBad(append(EntryKind::KeyRevoked, 2, revocation()), JournalProblem::KeyNotEnrolled);
}

TEST_F(CheckMutationTest, aKeyRevokedAsAnothers)
{
    const qint64 revoked = append(EntryKind::KeyRevoked, 2, revocation());
    setColumn(revoked, staffColumn, qint64(1));
    expectBad(revoked, JournalProblem::KeyNotEnrolled);
}

TEST_F(CheckMutationTest, aKeyRevokedByNobody)
{
    const qint64 revoked = append(EntryKind::KeyRevoked, 2, revocation());
    for (const qint64 actor : {qint64(0), qint64(-1)}) {
        m_world.entry(revoked).actor = actor;
        expectBad(revoked, JournalProblem::NoRight);
    }
}

TEST_F(CheckMutationTest, aRecordOfAnActorBelowTheProgram)
{
    m_world.entry(m_record).actor = -1;
    expectBad(m_record, JournalProblem::WrongSigner);
}

TEST_F(CheckMutationTest, aKeyThatChangesWithItsRevocation)
{
    const qint64 revoked = append(EntryKind::KeyRevoked, 2, revocation());
    setColumn(revoked, publicKeyColumn, QByteArray(32, 'k'));
    expectBad(revoked, JournalProblem::KeyNotEnrolled);
}

TEST_F(CheckMutationTest, aKeyMadeYoungerByItsRevocation)
{
    const qint64 revoked = append(EntryKind::KeyRevoked, 2, revocation());
    setColumn(revoked, enrolledColumn, body(revoked).row[revokedColumn]);
    expectBad(revoked, JournalProblem::WrittenTwice);
}

/// A handover signed again at the end of the chain, with one thing wrong.
class SignatureMutationTest : public CheckMutationTest
{
protected:
    SignatureMutationTest()
    {
        append(EntryKind::HandoverStatement, 6, canonicalBody(RecordType::Statement, {qint64(6)}));
        m_statement = m_world.entries().back();
    }

    qint64 put(const SignatureBody &body, EntryKind kind = EntryKind::HandoverSignature, qint64 reference = 6)
    {
        return append(kind, reference, encodeSignature(body), body.staff.value());
    }

    /// The journal itself writes the pin here; hashes are not recomputed, because the signatures would no longer match.
    void expectFound(qint64 sequence, JournalProblem problem)
    {
        const std::optional<JournalFinding> found = m_world.firstBad();
        ASSERT_TRUE(found) << "nothing was found";
        EXPECT_EQ(found->sequence, sequence);
        EXPECT_EQ(found->problem, problem) << "problem " << static_cast<int>(found->problem);
    }

    JournalEntry m_statement;
};

TEST_F(SignatureMutationTest, soundSignaturesAreSound)
{
    const SignatureBody first = m_world.sign(SigningSide::Outgoing, 1, m_statement, {});
    put(first);
    put(m_world.sign(SigningSide::Incoming, 2, m_statement, first.signature.bytes));
    EXPECT_FALSE(m_world.firstBad());
}

TEST_F(SignatureMutationTest, aSignatureWithoutASignature)
{
    const qint64 sequence =
        append(EntryKind::HandoverSignature, 6, canonicalBody(RecordType::Signature, {qint64(0), qint64(1)}));
    expectFound(sequence, JournalProblem::WrongBody);
}

TEST_F(SignatureMutationTest, aReviewerWhoSignsAHandover)
{
    expectFound(put(m_world.sign(SigningSide::Reviewer, 1, m_statement, {})), JournalProblem::WrongBody);
}

TEST_F(SignatureMutationTest, anOfficerWhoSignsAReview)
{
    expectFound(put(m_world.sign(SigningSide::Outgoing, 1, m_statement, {}), EntryKind::ReviewSignature),
                JournalProblem::WrongBody);
}

TEST_F(SignatureMutationTest, aReviewOfAStatement)
{
    expectFound(put(m_world.sign(SigningSide::Reviewer, 1, m_statement, {}), EntryKind::ReviewSignature),
                JournalProblem::WrongStatement);
}

TEST_F(SignatureMutationTest, aHandoverSignatureUnderAReview)
{
    const JournalEntry review = m_world.entry(m_world.sequenceOf(EntryKind::RecordCreated));
    expectFound(put(m_world.sign(SigningSide::Outgoing, 1, review, {}), EntryKind::HandoverSignature, 8),
                JournalProblem::WrongStatement);
}

TEST_F(SignatureMutationTest, aSignatureForAnotherHandover)
{
    expectFound(put(m_world.sign(SigningSide::Outgoing, 1, m_statement, {}), EntryKind::HandoverSignature, 5),
                JournalProblem::WrongStatement);
}

TEST_F(SignatureMutationTest, aSignatureOverAnotherHash)
{
    JournalEntry other = m_statement;
    other.entryHash = QByteArray(32, 'h');
    expectFound(put(m_world.sign(SigningSide::Outgoing, 1, other, {})), JournalProblem::WrongStatement);
}

TEST_F(SignatureMutationTest, anIncomingOfficerBeforeTheOutgoing)
{
    expectFound(put(m_world.sign(SigningSide::Incoming, 2, m_statement, {})), JournalProblem::WrongStatement);
}

TEST_F(SignatureMutationTest, anIncomingOfficerOverAnotherFirstSignature)
{
    put(m_world.sign(SigningSide::Outgoing, 1, m_statement, {}));
    expectFound(put(m_world.sign(SigningSide::Incoming, 2, m_statement, QByteArray(64, 's'))),
                JournalProblem::WrongStatement);
}

TEST_F(SignatureMutationTest, anOutgoingOfficerOverAFirstSignature)
{
    expectFound(put(m_world.sign(SigningSide::Outgoing, 1, m_statement, QByteArray(64, 's'))),
                JournalProblem::WrongStatement);
}

TEST_F(SignatureMutationTest, aKeyThatWasRevokedBefore)
{
    append(EntryKind::KeyRevoked, 2, revocation());
    m_world.keys.rows[2] = *m_world.entries().back().body;
    expectFound(put(m_world.sign(SigningSide::Outgoing, 2, m_statement, {})), JournalProblem::UnknownKey);
}

TEST_F(SignatureMutationTest, aKeyOfAnother)
{
    SignatureBody body = m_world.sign(SigningSide::Outgoing, 1, m_statement, {});
    body.signature = m_world.sign(SigningSide::Outgoing, 2, m_statement, {}).signature;
    expectFound(put(body), JournalProblem::UnknownKey);
}

TEST_F(SignatureMutationTest, aPinThatWasTamperedWith)
{
    m_world.journal.headPin.readError = Error{ErrorCode::JournalBroken, {}};
    expectFound(0, JournalProblem::PinTampered);
}

} // namespace dutydesk
