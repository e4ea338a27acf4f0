// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/independentverifierfixture.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

TEST_F(IndependentVerifierTest, R_RK_1_BothFindAWholeJournalWhole)
{
    const VerificationReport report = ours();
    EXPECT_TRUE(report.isWhole());
    EXPECT_EQ(report.entriesChecked, 6);
    const QByteArray code = PaperCode::of(*report.head).toString().toLatin1();
    EXPECT_EQ(theirs(), "whole 6 " + report.head->hash.toHex() + ' ' + code);
    EXPECT_TRUE(theirs({u"--code"_s, QString::fromLatin1(code)}).startsWith("whole"));
}

TEST_F(IndependentVerifierTest, R_RK_1_BothNameTheEntryWithOneByteChanged)
{
    tamper(
        "UPDATE journal SET body = CAST(substr(body, 1, 25) || x'21' || substr(body, 27) AS BLOB) WHERE sequence = 2");
    expectBothToSay(2, JournalProblem::WrongContentHash);
}

TEST_F(IndependentVerifierTest, bothFindAChangedField)
{
    tamper("UPDATE journal SET actor = 9 WHERE sequence = 4");
    expectBothToSay(4, JournalProblem::WrongEntryHash);
}

TEST_F(IndependentVerifierTest, bothFindAnEntryRemoved)
{
    tamper("DELETE FROM journal WHERE sequence = 3");
    expectBothToSay(3, JournalProblem::WrongSequence);
}

TEST_F(IndependentVerifierTest, bothFindABodyTakenOut)
{
    tamper("UPDATE journal SET body = NULL WHERE sequence = 6");
    expectBothToSay(6, JournalProblem::MissingBody);
}

TEST_F(IndependentVerifierTest, bothFindAKeyThatNobodySignedFor)
{
    tamper("DELETE FROM journal WHERE sequence > 3");
    expectBothToSay(3, JournalProblem::KeyNotSigned);
}

TEST_F(IndependentVerifierTest, R_HO_3_BothFindAJournalWholeAfterAPurge)
{
    eraseARecord(Retention::daysOfWork);
    EXPECT_TRUE(ours().isWhole());
    EXPECT_TRUE(theirs().startsWith("whole"));
}

TEST_F(IndependentVerifierTest, R_HO_3_BothNameAPurgeWithoutACertificate)
{
    tamper("UPDATE journal SET body = NULL WHERE sequence = 5");
    expectBothToSay(5, JournalProblem::MissingBody);
}

TEST_F(IndependentVerifierTest, R_HO_3_BothNameAPurgeThatOnlyOnePersonSigned)
{
    eraseARecord(Retention::daysOfWork, 1);
    const qint64 last = ours().firstBad()->sequence;
    expectBothToSay(last, JournalProblem::ForgedSignature);
}

TEST_F(IndependentVerifierTest, R_HO_3_BothNameAPurgeBeforeItsTime)
{
    eraseARecord(30);
    const qint64 last = ours().firstBad()->sequence;
    expectBothToSay(last, JournalProblem::EarlyErasure);
}

TEST_F(IndependentVerifierTest, R_HO_3_BothNameAnErasureThatTheCertificateDoesNotName)
{
    eraseARecord(Retention::daysOfWork);
    tamper("UPDATE journal SET body = NULL, salt = zeroblob(16) WHERE sequence = 5");
    expectBothToSay(5, JournalProblem::MissingBody);
}

TEST_F(IndependentVerifierTest, R_OW_6_BothFindTheSaltOfAnErasedEntryChanged)
{
    eraseARecord(Retention::daysOfWork);
    tamper("UPDATE journal SET salt = randomblob(16) WHERE sequence = 11");
    expectBothToSay(11, JournalProblem::WrongSalt);
}

TEST_F(IndependentVerifierTest, R_OW_6_BothFindASaltThatStaysWithoutItsBody)
{
    tamper("UPDATE journal SET body = NULL WHERE sequence = 2");
    expectBothToSay(2, JournalProblem::WrongSalt);
}

TEST_F(IndependentVerifierTest, bothFindABodyWithoutItsSalt)
{
    tamper("UPDATE journal SET salt = zeroblob(16) WHERE sequence = 5");
    expectBothToSay(5, JournalProblem::WrongSalt);
}

TEST_F(IndependentVerifierTest, R_HO_2_BothNameARecordThatWasDatedBack)
{
    work([&](const Database &database, Journal &journal) {
        SqlRepository<LogVolume> volumes(database);
        ASSERT_TRUE(journal.change(m_actor, [&](Change &change) {
            const auto number = NonBlankText::from(u"FJY-2026-001"_s).value();
            const LogVolume early{LogVolumeId(1), 2026, 1, number, change.at().addSecs(-3600), {}};
            return change.put(volumes, early, EntryKind::RecordCreated);
        }));
    });
    expectBothToSay(ours().firstBad()->sequence, JournalProblem::WrongTime);
}

TEST_F(IndependentVerifierTest, R_HO_2_BothTakeTheTimeOfTheJournalWhileTheClockIsBehind)
{
    work([&](const Database &database, Journal &journal) {
        const QDateTime right = m_clock.now();
        m_clock.advance(-std::chrono::hours(1));
        ASSERT_TRUE(journal.change(m_actor, [&](Change &change) {
            EXPECT_EQ(change.at(), right);
            return putVolume(change, database, 1, false);
        }));
    });
    const VerificationReport report = ours();
    EXPECT_TRUE(report.isWhole()) << static_cast<int>(report.findings.front().problem);
    ASSERT_EQ(report.clockNotes.size(), 1U);
    EXPECT_EQ(report.clockNotes.front().clock.offByMs() / 60'000, 60);
    EXPECT_TRUE(theirs().startsWith("whole")) << theirs().constData();
}

TEST_F(IndependentVerifierTest, R_RK_1_BothFindEntriesFromTheFuture)
{
    m_clock.advance(-std::chrono::minutes(59));
    EXPECT_TRUE(ours().isWhole()) << "the clocks of two computers differ";
    m_clock.advance(-std::chrono::minutes(2));
    expectBothToSay(6, JournalProblem::FromTheFuture);
}

TEST_F(IndependentVerifierTest, R_RK_1_BothFindEntriesFromTheFutureBehindAClockThatHasLostItsTime)
{
    for (const int daysAhead : {0, 3}) {
        work([&](const Database &, Journal &journal) {
            const auto write = [&] {
                ASSERT_TRUE(journal.change(m_actor, [&](Change &change) -> Result<void> {
                    CHECK(change.append(EntryKind::SignedIn, m_actor.staff.value(), {}));
                    return {};
                }));
            };
            for (int day = 0; day < daysAhead; ++day) {
                m_clock.advance(std::chrono::days(1));
                write();
            }
            m_clock.advance(-std::chrono::days(1000 + daysAhead));
            write();
        });
        EXPECT_TRUE(ours().isWhole()) << "the verifier's clock has lost its time too";
        EXPECT_TRUE(theirs().startsWith("whole")) << theirs().constData();
        m_clock.advance(std::chrono::days(1000));
        if (daysAhead == 0) {
            EXPECT_TRUE(ours().isWhole()) << "an honest clock without a battery";
            EXPECT_TRUE(theirs().startsWith("whole")) << theirs().constData();
        } else {
            expectBothToSay(ours().firstBad()->sequence, JournalProblem::FromTheFuture);
        }
    }
}

TEST_F(IndependentVerifierTest, bothFindARecordChanged)
{
    tamper("UPDATE staff_member SET telephone = '110'");
    expectBothToSay(2, JournalProblem::RowDiffers);
}

TEST_F(IndependentVerifierTest, bothFindARecordThatNoEntryTellsOf)
{
    tamper("INSERT INTO staff_member VALUES (2, 'X', 0, '', 1, 1)");
    expectBothToSay(0, JournalProblem::RowExtra);
}

TEST_F(IndependentVerifierTest, R_RK_1_BothNameWhatIsWrongWithTheDatabase)
{
    const std::vector<std::pair<const char *, JournalProblem>> attacks{
        {"ALTER TABLE duty ADD COLUMN another TEXT", JournalProblem::PartAdded},
        {"DROP INDEX duty_by_date", JournalProblem::PartMissing},
        {"CREATE INDEX duty_by_date ON duty (duty_date, id)", JournalProblem::PartChanged}};
    for (const auto &[sql, problem] : attacks) {
        runWithATool(QString::fromLatin1(sql));
        expectBothToSay(0, problem);
    }
}

} // namespace dutydesk
