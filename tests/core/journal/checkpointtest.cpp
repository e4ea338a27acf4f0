// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journal/verifiedworld.h"
#include "journal/journalwatch.h"

#include <random>

namespace dutydesk {

using namespace test;
using namespace std::chrono_literals;

/// Makes a run take a step more.
class OneMoreStep final : public DatabaseCheck
{
public:
    Result<std::vector<Step>> steps() const override
    {
        return std::vector<Step>{[](VerificationReport &) -> Result<void> { return {}; }};
    }
};

class CheckpointTest : public testing::Test
{
protected:
    CheckpointTest() { m_world.verifier.rememberIn(m_checkpoints, m_world.clock); }

    VerificationReport run(SignatureScope scope)
    {
        m_world.vault.verified = 0;
        Verification verification(m_world.verifier, scope);
        while (!verification.isDone()) {
            if (!verification.goOn()) {
                ADD_FAILURE() << "the run could not be finished";
                break;
            }
        }
        return verification.report();
    }

    void rememberAll()
    {
        ASSERT_TRUE(run(SignatureScope::All).isWhole());
        ASSERT_TRUE(m_checkpoints.kept);
        m_allSignatures = m_world.vault.verified.load();
        ASSERT_GT(m_allSignatures, 10);
    }

    /// Both kinds of run must find it, whatever is remembered.
    void expectBad(qint64 sequence, JournalProblem problem)
    {
        for (const SignatureScope scope : {SignatureScope::New, SignatureScope::All}) {
            const std::optional<JournalFinding> found = run(scope).firstBad();
            ASSERT_TRUE(found) << "nothing was found";
            EXPECT_EQ(found->sequence, sequence);
            EXPECT_EQ(found->problem, problem) << "problem " << static_cast<int>(found->problem);
        }
    }

    void expectIgnored()
    {
        const VerificationReport report = run(SignatureScope::New);
        EXPECT_TRUE(report.isWhole());
        EXPECT_TRUE(report.checkpointIgnored);
        EXPECT_FALSE(report.checkpoint);
        EXPECT_EQ(m_world.vault.verified.load(), m_allSignatures);
    }

    VerifiedWorld m_world;
    FakeCheckpoints m_checkpoints;
    int m_allSignatures = 0;
};

TEST_F(CheckpointTest, aWholeCheckRemembersHowFarItWent)
{
    EXPECT_FALSE(run(SignatureScope::New).checkpoint) << "there was none";
    ASSERT_TRUE(m_checkpoints.kept);
    EXPECT_EQ(m_checkpoints.kept->head, m_world.journal.journal.head().value());
    EXPECT_EQ(m_checkpoints.kept->at, m_world.clock.now());
}

TEST_F(CheckpointTest, aCheckThatFoundSomethingRemembersNothing)
{
    m_world.staff.rows.erase(8);
    EXPECT_FALSE(run(SignatureScope::All).isWhole());
    EXPECT_FALSE(m_checkpoints.kept);
}

TEST_F(CheckpointTest, onlyNewSignaturesAreCheckedAfterIt)
{
    rememberAll();
    const std::optional<Checkpoint> before = m_checkpoints.kept;
    EXPECT_EQ(run(SignatureScope::New).checkpoint, before);
    EXPECT_EQ(m_world.vault.verified.load(), 0);

    m_world.putStaff(4, u"改名"_s);
    m_world.clock.advance(1h);

    const VerificationReport report = run(SignatureScope::New);
    EXPECT_TRUE(report.isWhole());
    EXPECT_EQ(report.entriesChecked, static_cast<qint64>(m_world.entries().size()));
    EXPECT_EQ(m_world.vault.verified.load(), 1);
    EXPECT_EQ(m_checkpoints.kept, before) << "its moment tells when all signatures were checked";
}

TEST_F(CheckpointTest, aCheckOfAllLooksAtOldSignaturesToo)
{
    rememberAll();
    EXPECT_FALSE(run(SignatureScope::All).checkpoint);
    EXPECT_EQ(m_world.vault.verified.load(), m_allSignatures);
}

TEST_F(CheckpointTest, anOldSignatureThatWasChangedIsFound)
{
    rememberAll();
    JournalEntry &old = m_world.entry(m_world.sequenceOf(EntryKind::RecordChanged, 3));
    ASSERT_TRUE(old.signature);
    (*old.signature)[9] = char((*old.signature)[9] ^ 1);
    expectBad(old.sequence, JournalProblem::ChangeNotSigned);
}

TEST_F(CheckpointTest, anOldHandoverThatWasSignedByAnotherKeyIsFound)
{
    rememberAll();
    JournalEntry &old = m_world.entry(m_world.sequenceOf(EntryKind::HandoverSignature));
    SignatureBody body = decodeSignature(*old.body).value();
    body.signature.bytes = QByteArray(64, 's');
    old.body = encodeSignature(body);
    m_world.rehash(old.sequence);
    m_world.forgePin();
    expectBad(old.sequence, JournalProblem::ForgedSignature);
}

TEST_F(CheckpointTest, oldRecordsAreStillComparedWithTheJournal)
{
    rememberAll();
    m_world.staff.rows[4] = canonicalBody(RecordType::StaffMember, {qint64(4), u"别人"_s});
    EXPECT_EQ(run(SignatureScope::New).firstBad()->problem, JournalProblem::RowDiffers);
    EXPECT_EQ(m_world.vault.verified.load(), 0);
}

TEST_F(CheckpointTest, oldEntriesAreStillHashed)
{
    rememberAll();
    (*m_world.entry(7).body)[20] = char((*m_world.entry(7).body)[20] ^ 1);
    expectBad(7, JournalProblem::WrongContentHash);
}

TEST_F(CheckpointTest, aChainThatEndsBeforeItIsFound)
{
    rememberAll();
    m_world.entries().pop_back();
    expectBad(static_cast<qint64>(m_world.entries().size()) + 1, JournalProblem::MissingTail);
}

TEST_F(CheckpointTest, oneThatWasTamperedWithOrIsOfAnotherJournalIsIgnored)
{
    rememberAll();
    m_checkpoints.readError = Error{ErrorCode::JournalBroken, {}};
    expectIgnored();
}

TEST_F(CheckpointTest, oneThatTellsOfOtherEntriesIsIgnored)
{
    rememberAll();
    const Checkpoint right = *m_checkpoints.kept;
    m_checkpoints.kept->head.hash = QByteArray(32, 'h');
    expectIgnored();
    m_checkpoints.kept = right;
    m_checkpoints.kept->signatures = QByteArray(32, 's');
    expectIgnored();
    m_checkpoints.kept = right;
    ++m_checkpoints.kept->head.sequence;
    expectIgnored();
    m_checkpoints.kept = right;
    m_checkpoints.kept->head.sequence = 5;
    expectIgnored();
}

TEST_F(CheckpointTest, aForgedSignatureInALongStepEndsTheReportThere)
{
    for (int i = 0; i < 700; ++i) {
        m_world.putStaff(4, u"第%1次"_s.arg(i));
    }
    constexpr qint64 forged = 600;
    m_world.entry(forged).signature = QByteArray(64, 's');
    m_world.entry(forged + 50).signature = QByteArray(64, 's');
    m_world.entry(forged + 100).timeMs += 1;

    expectBad(forged, JournalProblem::ChangeNotSigned);
    const VerificationReport report = run(SignatureScope::All);
    EXPECT_EQ(report.findings.size(), 1U);
    EXPECT_EQ(report.findings.front().type, RecordType::StaffMember);
    EXPECT_EQ(report.head, (JournalHead{forged - 1, m_world.entry(forged - 1).entryHash}));
    EXPECT_EQ(report.entriesChecked, forged - 1);
    EXPECT_EQ(report.signedChanges, std::ranges::count_if(m_world.entries(), [](const JournalEntry &entry) {
                  return entry.signature && entry.sequence < forged;
              }));
}

TEST_F(CheckpointTest, theWatchChecksAllAgainAfterTheDaysThatAreSet)
{
    rememberAll();
    JournalWatch watch(m_world.journal.journal, m_world.verifier, m_world.clock);
    const auto finish = [&] {
        m_world.vault.verified = 0;
        for (int step = 0; step < 100 && !watch.goOn()->isDone; ++step) {
        }
        return watch.goOn().value();
    };
    m_world.clock.advance(24h);
    EXPECT_EQ(finish().report.checkpoint, m_checkpoints.kept);
    EXPECT_EQ(m_world.vault.verified.load(), 0);

    m_world.clock.advance(24h * 5);
    watch.beginIfDue(7);
    EXPECT_TRUE(watch.goOn()->isDone) << "the sixth day";

    m_world.clock.advance(24h);
    watch.beginIfDue(7);
    EXPECT_FALSE(finish().report.checkpoint);
    EXPECT_EQ(m_world.vault.verified.load(), m_allSignatures);
    EXPECT_EQ(m_checkpoints.kept->at, m_world.clock.now());
    watch.beginIfDue(7);
    EXPECT_TRUE(watch.goOn()->isDone) << "it was done just now";
}

TEST_F(CheckpointTest, theWatchTellsWhatItFoundUntilTheNextRunIsDone)
{
    JournalWatch watch(m_world.journal.journal, m_world.verifier, m_world.clock);
    m_world.entry(7).timeMs += 1;
    ASSERT_TRUE(watch.goOn()->isDone);
    m_world.entry(7).timeMs -= 1;
    const OneMoreStep step;
    m_world.verifier.alsoMake(step);
    m_world.clock.advance(24h);
    watch.beginIfDue(1);

    const JournalWatch::Outcome meanwhile = watch.goOn().value();
    EXPECT_FALSE(meanwhile.isDone);
    EXPECT_EQ(meanwhile.report.firstBad()->sequence, 7);
    const JournalWatch::Outcome done = watch.goOn().value();
    EXPECT_TRUE(done.isDone);
    EXPECT_TRUE(done.report.isWhole());
}

TEST(SignatureChecksTest, namesTheFirstBadOneOfManyThatAreCheckedAtOnce)
{
    FakeKeyVault vault;
    const FakeCrypto crypto;
    const Secret secret(u"a long password"_s);
    const StaffId person(1);
    const QByteArray key = vault.createOpen(person, secret, secret)->publicKey;
    for (unsigned seed = 0; seed < 300; ++seed) {
        std::mt19937 random(seed);
        SignatureChecks checks(vault, crypto);
        qint64 firstBad = 0;
        for (qint64 sequence = 1; sequence <= 80; ++sequence) {
            const QByteArray message = QByteArray::number(sequence);
            const bool isBad = random() % 40 == 0;
            firstBad = firstBad == 0 && isBad ? sequence : firstBad;
            checks.add({sequence,
                        JournalProblem::ForgedSignature,
                        {QByteArray(32, 'o'), key},
                        message,
                        isBad ? QByteArray(64, 's') : vault.sign(person, message).value()});
        }
        const std::optional<JournalFinding> found = checks.check();
        EXPECT_EQ(found ? found->sequence : 0, firstBad) << seed;
        EXPECT_FALSE(checks.check()) << "each is checked once";
    }
}

} // namespace dutydesk
