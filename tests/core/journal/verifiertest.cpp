// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journal/verifiedworld.h"

// There is one test for each check of the verifier. If another check would find the forgery first, the forger
// recomputes the hashes and forges the pin, so that only the tested check remains.
namespace dutydesk {

using namespace test;

class VerifierTest : public testing::Test
{
protected:
    void expectBad(qint64 sequence, JournalProblem problem)
    {
        const std::optional<JournalFinding> found = m_world.firstBad();
        ASSERT_TRUE(found) << "nothing was found";
        EXPECT_EQ(found->sequence, sequence);
        EXPECT_EQ(found->problem, problem) << "problem " << static_cast<int>(found->problem);
    }

    void rehashAndPin(qint64 from)
    {
        m_world.rehash(from);
        m_world.forgePin();
    }

    /// Replaces the body and recomputes all hashes.
    void forgeBody(qint64 sequence, const QByteArray &body)
    {
        m_world.entry(sequence).body = body;
        rehashAndPin(sequence);
    }

    void forgeSignature(qint64 sequence, const std::function<void(SignatureBody &)> &edit)
    {
        SignatureBody body = decodeSignature(*m_world.entry(sequence).body).value();
        edit(body);
        forgeBody(sequence, encodeSignature(body));
    }

    VerifiedWorld m_world;
};

TEST_F(VerifierTest, R_RK_1_AWholeJournalIsWhole)
{
    const VerificationReport report = m_world.verifier.verify().value();
    EXPECT_TRUE(report.isWhole());
    EXPECT_EQ(report.entriesChecked, static_cast<qint64>(m_world.entries().size()));
    EXPECT_EQ(report.head, m_world.journal.journal.head().value());
}

TEST_F(VerifierTest, R_RK_1_NamesTheEntryWhoseBodyWasChangedByOneByte)
{
    (*m_world.entry(7).body)[20] = char((*m_world.entry(7).body)[20] ^ 1);
    expectBad(7, JournalProblem::WrongContentHash);
}

TEST_F(VerifierTest, namesTheEntryThatIsMissing)
{
    m_world.entries().erase(m_world.entries().begin() + 4);
    expectBad(5, JournalProblem::WrongSequence);
}

TEST_F(VerifierTest, findsABrokenLink)
{
    m_world.entry(5).previousHash = QByteArray(32, 'x');
    m_world.hash(m_world.entry(5));
    expectBad(5, JournalProblem::BrokenLink);
}

TEST_F(VerifierTest, findsATimeBeforeTheEntryBefore)
{
    m_world.entry(6).timeMs = m_world.entry(5).timeMs - 1;
    rehashAndPin(6);
    expectBad(6, JournalProblem::TimeBackwards);
}

TEST_F(VerifierTest, findsAKindThatDoesNotExist)
{
    m_world.entry(6).kind = static_cast<EntryKind>(99);
    rehashAndPin(6);
    expectBad(6, JournalProblem::UnknownKind);
}

TEST_F(VerifierTest, findsAJournalThatDoesNotBegin)
{
    m_world.entries().erase(m_world.entries().begin());
    rehashAndPin(1);
    expectBad(1, JournalProblem::WrongGenesis);
}

TEST_F(VerifierTest, findsAnotherHashInTheGenesis)
{
    forgeBody(1, "dj1 md5");
    expectBad(1, JournalProblem::WrongGenesis);
}

TEST_F(VerifierTest, findsABodyTakenOut)
{
    m_world.entry(6).body.reset();
    expectBad(6, JournalProblem::MissingBody);
}

TEST_F(VerifierTest, findsAChangedField)
{
    ++m_world.entry(6).actor;
    expectBad(6, JournalProblem::WrongEntryHash);
}

TEST_F(VerifierTest, findsABodyThatIsNotCanonical)
{
    forgeBody(6, *m_world.entry(6).body + '\0');
    expectBad(6, JournalProblem::NotCanonical);
}

TEST_F(VerifierTest, findsARecordThatIsNotTheOneReferredTo)
{
    m_world.entry(6).reference = 77;
    rehashAndPin(6);
    expectBad(6, JournalProblem::WrongBody);
}

TEST_F(VerifierTest, findsARecordTypeInTheWrongKindOfEntry)
{
    const qint64 statement = m_world.sequenceOf(EntryKind::HandoverStatement);
    forgeBody(statement, noticeBody({qint64(1)}));
    expectBad(statement, JournalProblem::WrongBody);
}

TEST_F(VerifierTest, findsAKeyThatWasNotEnrolled)
{
    const qint64 enrolled = m_world.sequenceOf(EntryKind::KeyEnrolled);
    m_world.entry(enrolled).kind = EntryKind::RecordChanged;
    rehashAndPin(enrolled);
    expectBad(enrolled, JournalProblem::KeyNotEnrolled);
}

TEST_F(VerifierTest, findsAKeyRevokedThatWasNeverEnrolled)
{
    const qint64 enrolled = m_world.sequenceOf(EntryKind::KeyEnrolled);
    m_world.entry(enrolled).kind = EntryKind::KeyRevoked;
    rehashAndPin(enrolled);
    expectBad(enrolled, JournalProblem::KeyNotEnrolled);
}

TEST_F(VerifierTest, R_HO_2_FindsASignatureForAnotherStatement)
{
    const qint64 signature = m_world.sequenceOf(EntryKind::HandoverSignature);
    forgeSignature(signature, [](SignatureBody &body) { body.signedSequence = 3; });
    expectBad(signature, JournalProblem::WrongStatement);
}

TEST_F(VerifierTest, R_HO_2_FindsAStatementChangedUnderItsSignatures)
{
    const qint64 statement = m_world.sequenceOf(EntryKind::HandoverStatement);
    forgeBody(statement, canonicalBody(RecordType::Statement, {qint64(5), u"对讲机 1"_s}));
    expectBad(statement + 1, JournalProblem::WrongStatement);
}

TEST_F(VerifierTest, findsASignatureThatIsNotTheWriters)
{
    const qint64 signature = m_world.sequenceOf(EntryKind::HandoverSignature, 1);
    m_world.entry(signature).actor = 1;
    rehashAndPin(signature);
    expectBad(signature, JournalProblem::WrongSigner);
}

TEST_F(VerifierTest, findsASignatureWithAnothersKey)
{
    const qint64 signature = m_world.sequenceOf(EntryKind::HandoverSignature);
    forgeSignature(signature, [&](SignatureBody &body) { body.signature.publicKey = m_world.publicKeys.at(2); });
    expectBad(signature, JournalProblem::UnknownKey);
}

TEST_F(VerifierTest, findsAForgedSignature)
{
    const qint64 signature = m_world.sequenceOf(EntryKind::HandoverSignature, 1);
    forgeSignature(signature, [](SignatureBody &body) { body.signature.bytes = QByteArray(64, 'x'); });
    expectBad(signature, JournalProblem::ForgedSignature);
}

TEST_F(VerifierTest, findsAReviewWithAForgedSignature)
{
    const qint64 signature = m_world.sequenceOf(EntryKind::ReviewSignature);
    forgeSignature(signature, [](SignatureBody &body) { body.signature.bytes = QByteArray(64, 'x'); });
    expectBad(signature, JournalProblem::ForgedSignature);
}

TEST_F(VerifierTest, findsTheTailCutOff)
{
    m_world.entries().resize(m_world.entries().size() - 2);
    expectBad(static_cast<qint64>(m_world.entries().size()) + 1, JournalProblem::MissingTail);
}

TEST_F(VerifierTest, findsALastEntryThatIsNotTheOneThisDeskNoted)
{
    const auto last = static_cast<qint64>(m_world.entries().size());
    m_world.entry(last).salt = QByteArray(16, 'x');
    m_world.rehash(last);
    expectBad(last, JournalProblem::OffPin);
}

TEST_F(VerifierTest, findsARecordChangedBehindTheJournal)
{
    m_world.staff.rows[4] = canonicalBody(RecordType::StaffMember, {qint64(4), u"别人"_s});
    const VerificationReport report = m_world.verifier.verify().value();
    ASSERT_EQ(report.findings.size(), 1);
    EXPECT_EQ(report.findings.front().problem, JournalProblem::RowDiffers);
    EXPECT_EQ(m_world.entry(report.findings.front().sequence).reference, 4);
}

TEST_F(VerifierTest, findsARecordTakenAway)
{
    m_world.staff.rows.erase(8);
    expectBad(static_cast<qint64>(m_world.entries().size()) - 1, JournalProblem::RowMissing);
}

TEST_F(VerifierTest, findsARecordThatNoEntryTellsOf)
{
    m_world.staff.rows[99] = m_world.staff.rows[4];
    expectBad(0, JournalProblem::RowExtra);
}

TEST_F(VerifierTest, findsARecordOfATypeItDoesNotKnow)
{
    forgeBody(static_cast<qint64>(m_world.entries().size()),
              canonicalBody(static_cast<RecordType>(999), {m_world.entries().back().reference}));
    const VerificationReport report = m_world.verifier.verify().value();
    EXPECT_TRUE(std::ranges::any_of(report.findings, [](const JournalFinding &finding) {
        return finding.problem == JournalProblem::UnknownRecord;
    }));
}

TEST_F(VerifierTest, saysThatAJournalHasNotBegun)
{
    m_world.entries().clear();
    expectBad(0, JournalProblem::NotBegun);
}

TEST_F(VerifierTest, canBeStopped)
{
    const VerificationReport report = m_world.verifier.verify([](qint64, qint64) { return false; }).value();
    EXPECT_TRUE(report.cancelled);
    EXPECT_FALSE(report.isWhole());
}

TEST_F(VerifierTest, comparesACodeFromPaper)
{
    const PaperCode code = PaperCode::of(m_world.journal.journal.head().value());
    EXPECT_TRUE(m_world.verifier.checkCode(code));
    m_world.entries().back().timeMs += 1;
    m_world.rehash(static_cast<qint64>(m_world.entries().size()));
    EXPECT_EQ(m_world.verifier.checkCode(code).error().code, ErrorCode::JournalBroken);
    m_world.entries().pop_back();
    EXPECT_EQ(m_world.verifier.checkCode(code).error().code, ErrorCode::NotFound);
}

} // namespace dutydesk
