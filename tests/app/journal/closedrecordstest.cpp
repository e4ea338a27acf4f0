// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wholedesk.h"
#include "handover/handoverservice.h"
#include "handover/reviewservice.h"
#include "journal/verifier.h"
#include "log/dutylog.h"
#include "modules/modules.h"
#include "roster/rosterservice.h"

#include <QProcess>

// Somebody with an own valid key appends entries, rightly hashed and signed, that break what the records keep together.
namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

/// Wang has written a line on page 1 and handed over to Li, whose page 2 is open.
class ClosedRecordsTest : public WholeDeskTest
{
protected:
    void SetUp() override
    {
        WholeDeskTest::SetUp();
        if (IsSkipped()) {
            return;
        }
        m_wang = enrol(u"王芳"_s, Role::DutyOfficer);
        m_li = enrol(u"李强"_s, Role::HeadOfDesk);
        ASSERT_TRUE(services().logPages->openFirstPage(*m_wang));
        ASSERT_TRUE(services().logLines->write(*m_wang, {.happenedAt = m_clock.now(), .matter = u"漏水"_s}));
        m_clock.advance(std::chrono::hours(12));
        signOut(*m_wang);
        const TakingOver in{.arrivedAt = m_clock.now(), .dressInOrder = true, .previousPageRead = true};
        ASSERT_TRUE(services().handover->takeOver(*m_li, in, m_secret));
    }

    void signOut(const Actor &outgoing)
    {
        SigningOut out{.itemsTidy = true, .deskClean = true, .evidenceCollected = true};
        const HandoverState state = services().handover->state(outgoing).value();
        for (const SharedItem &item : state.items) {
            out.counts.push_back({.item = item.id, .found = item.expected});
        }
        ASSERT_TRUE(services().handover->signOut(outgoing, out, m_secret));
    }

    /// Takes over the newest page as the program does, but without its rules.
    Result<void> takeOver(Change &change, LogPageId id, HandoverId handoverId)
    {
        LogPage page = log().pages.findById(id).value();
        page.state = PageState::Closed;
        page.closedAt = change.at();
        CHECK(put(change, page));
        Handover handover = log().handovers.findById(handoverId).value();
        const StaffId signer = change.actor().staff;
        handover.incoming = signer;
        handover.arrivedAt = change.at();
        handover.incomingSignedAt = change.at();
        TRY(const JournalHead head, change.head());
        handover.incomingSequence = head.sequence + 2;
        CHECK(put(change, handover));
        TRY(const JournalEntry statement, m_desk->journal().entry(*handover.statementSequence));
        TRY(const JournalEntry outgoing, m_desk->journal().entry(statement.sequence + 1));
        TRY(const SignatureBody first, decodeSignature(*outgoing.body));
        TRY(const QByteArray bytes,
            m_desk->modules().base.vault.sign(
                signer, signatureMessage(SigningSide::Incoming, statement.entryHash, first.signature.bytes)));
        const SignatureBody body{SigningSide::Incoming,
                                 statement.sequence,
                                 statement.entryHash,
                                 first.signature.bytes,
                                 signer,
                                 {first.signature.publicKey, bytes}};
        CHECK(change.append(EntryKind::HandoverSignature, handoverId.value(), encodeSignature(body)));
        return {};
    }

    const LogRepositories &log() { return m_desk->modules().log.repositories; }

    template<Record T>
    static Result<void> put(Change &change, const T &record, EntryKind kind = EntryKind::RecordChanged)
    {
        CHECK(change.append(kind, record.id.value(), canonicalBody(T::recordType, rowOf(record))));
        return {};
    }

    /// What is found after a change that the actor has signed properly; the independent verifier names the same entry.
    std::optional<JournalProblem> foundAfter(const Actor &actor, const std::function<Result<void>(Change &)> &work)
    {
        EXPECT_TRUE(m_desk->journal().change(actor, work));
        const std::optional<JournalFinding> first = services().verifier->verify()->firstBad();
        const QByteArray expected = first ? "bad " + QByteArray::number(first->sequence) + ' ' : "whole ";
        if (GetParam() == Backend::Sqlite) {
            QProcess script;
            script.start(u"python3"_s, {QStringLiteral(DUTYDESK_SOURCE_DIR "/tests/verify/independent_verifier.py"),
                                        m_path, u"--now"_s, m_clock.now().toString(Qt::ISODate)});
            EXPECT_TRUE(script.waitForFinished());
            EXPECT_EQ(script.readAllStandardError(), "");
            const QByteArray said = script.readAllStandardOutput();
            EXPECT_TRUE(said.startsWith(expected)) << said.toStdString();
        }
        return first ? std::optional(first->problem) : std::nullopt;
    }

    template<Record T>
    std::optional<JournalProblem> foundAfterPutting(const Actor &actor, const T &record,
                                                    EntryKind kind = EntryKind::RecordChanged)
    {
        return foundAfter(actor, [&](Change &change) { return put(change, record, kind); });
    }

    LogEntry anotherLine()
    {
        LogEntry line = log().entries.findById(LogEntryId(1)).value();
        line.id = LogEntryId(99);
        line.line = 99;
        line.writtenAt = m_clock.now();
        return line;
    }

    std::optional<Actor> m_wang;
    std::optional<Actor> m_li;
};
INSTANTIATE_TEST_SUITE_P(, ClosedRecordsTest, sqlBackends, testing::PrintToStringParamName());

TEST_P(ClosedRecordsTest, R_RK_1_WhatTheProgramWritesIsWhole)
{
    ASSERT_TRUE(services().reviews->review(*m_chen, LogPageId(1), u"已阅"_s, m_secret));
    ASSERT_TRUE(services().logPages->notePrint(*m_li, LogPageId(1)));
    ASSERT_TRUE(
        services().logLines->amend(*m_li, LogEntryId(1), {.happenedAt = m_clock.now(), .matter = u"水"_s}, u"听错"_s));
    EXPECT_EQ(foundAfter(*m_li,
                         [](Change &change) -> Result<void> {
                             CHECK(change.append(EntryKind::SignedIn, change.actor().staff.value(), {}));
                             return {};
                         }),
              std::nullopt);
}

TEST_P(ClosedRecordsTest, R_HO_2_ALineOnASignedPageIsFound)
{
    EXPECT_EQ(foundAfterPutting(*m_wang, anotherLine()), JournalProblem::AfterClosing);
}

TEST_P(ClosedRecordsTest, R_RK_1_ALineInTheNameOfAnotherIsFound)
{
    LogEntry line = anotherLine();
    line.page = LogPageId(2);
    EXPECT_EQ(foundAfterPutting(*m_li, line), JournalProblem::WrongSigner);
}

TEST_P(ClosedRecordsTest, R_RK_1_ALineOnAPageThatDoesNotExistIsFound)
{
    LogEntry line = anotherLine();
    line.page = LogPageId(99);
    line.line = 1;
    EXPECT_EQ(foundAfterPutting(*m_wang, line, EntryKind::RecordCreated), JournalProblem::UnknownReference);
}

TEST_P(ClosedRecordsTest, R_HO_2_TheHeadOfASignedPageStays)
{
    LogPage page = log().pages.findById(LogPageId(1)).value();
    page.weather = u"晴"_s;
    EXPECT_EQ(foundAfterPutting(*m_li, page), JournalProblem::AfterClosing);
}

TEST_P(ClosedRecordsTest, R_HO_2_APageIsNotMovedToAnotherDay)
{
    LogPage page = log().pages.findById(LogPageId(2)).value();
    page.date = page.date.addDays(-1);
    EXPECT_EQ(foundAfterPutting(*m_li, page), JournalProblem::WrittenTwice);
}

TEST_P(ClosedRecordsTest, R_HO_2_AnOpenPageIsNotSignedByItsStateAlone)
{
    LogPage page = log().pages.findById(LogPageId(2)).value();
    page.state = PageState::AwaitingRelief;
    EXPECT_EQ(foundAfterPutting(*m_li, page), JournalProblem::NotSignedFor);
}

TEST_P(ClosedRecordsTest, R_HO_2_ASignedHandoverKeepsItsObjections)
{
    Handover handover = log().handovers.findById(HandoverId(1)).value();
    handover.abnormality = u"无"_s;
    EXPECT_EQ(foundAfterPutting(*m_li, handover), JournalProblem::AfterClosing);
}

TEST_P(ClosedRecordsTest, R_HO_6_ACountAfterTheSignaturesIsFound)
{
    ItemCount count = log().itemCounts.findById(ItemCountId(1)).value();
    count.id = ItemCountId(99);
    EXPECT_EQ(foundAfterPutting(*m_wang, count), JournalProblem::AfterClosing);
}

TEST_P(ClosedRecordsTest, R_HO_2_ASecondStatementForASignedPageIsFound)
{
    EXPECT_EQ(
        foundAfter(*m_wang,
                   [](Change &change) -> Result<void> {
                       TRY(const JournalHead head, change.head());
                       const Row row{qint64(1),     qint64(1), change.actor().staff.value(),
                                     qint64(1),     qint64(0), QString(),
                                     head.sequence, head.hash};
                       CHECK(change.append(EntryKind::HandoverStatement, 1, canonicalBody(RecordType::Statement, row)));
                       return {};
                   }),
        JournalProblem::AfterClosing);
}

TEST_P(ClosedRecordsTest, R_HO_8_OnePersonDoesNotSignForBothSides)
{
    signOut(*m_li);
    EXPECT_EQ(foundAfter(*m_li, [&](Change &change) { return takeOver(change, LogPageId(2), HandoverId(2)); }),
              JournalProblem::WrongSigner);
}

TEST_P(ClosedRecordsTest, R_HO_8_WhoTakesOverBeginsOnePage)
{
    signOut(*m_li);
    EXPECT_EQ(foundAfter(*m_wang,
                         [&](Change &change) -> Result<void> {
                             CHECK(takeOver(change, LogPageId(2), HandoverId(2)));
                             LogPage next = log().pages.findById(LogPageId(2)).value();
                             next.officer = m_wang->staff;
                             next.openedAt = change.at();
                             for (const int id : {3, 4}) {
                                 next.id = LogPageId(id);
                                 next.number = id;
                                 CHECK(put(change, next, EntryKind::RecordCreated));
                             }
                             return {};
                         }),
              JournalProblem::NotSignedFor);
}

TEST_P(ClosedRecordsTest, R_HO_7_OnlyTheManagerLiftsABlock)
{
    Handover lifted = Handover::begun(HandoverId(2), LogPageId(2), m_li->staff);
    lifted.overrideBy = m_li->staff;
    lifted.overrideReason = u"急"_s;
    EXPECT_EQ(foundAfterPutting(*m_li, lifted), JournalProblem::NoRight);
}

TEST_P(ClosedRecordsTest, R_HO_10_AReviewWithoutASignatureIsFound)
{
    const PageReview review{PageReviewId(1), LogPageId(1), m_chen->staff, NonBlankText::from(u"已阅"_s).value(),
                            m_clock.now()};
    EXPECT_EQ(foundAfterPutting(*m_chen, review, EntryKind::RecordCreated), JournalProblem::NotSignedFor);
}

TEST_P(ClosedRecordsTest, R_HO_10_AReviewOfAnOpenPageIsFound)
{
    const PageReview review{PageReviewId(1), LogPageId(2), m_chen->staff, NonBlankText::from(u"已阅"_s).value(),
                            m_clock.now()};
    EXPECT_EQ(foundAfter(*m_chen,
                         [&](Change &change) -> Result<void> {
                             CHECK(put(change, review, EntryKind::RecordCreated));
                             return signLastEntry(change, EntryKind::ReviewSignature, SigningSide::Reviewer, 1,
                                                  [&](const QByteArray &message) {
                                                      return m_desk->modules().people.signIn.sign(m_chen->staff,
                                                                                                  m_secret, message);
                                                  });
                         }),
              JournalProblem::NotSignedFor);
}

TEST_P(ClosedRecordsTest, R_HO_3_AVolumeIsNotPurgedWithoutItsCertificate)
{
    LogVolume volume = log().volumes.findById(LogVolumeId(1)).value();
    volume.sealedAt = m_clock.now();
    volume.purgedAt = m_clock.now();
    EXPECT_EQ(foundAfterPutting(*m_chen, volume), JournalProblem::NotSignedFor);
}

TEST_P(ClosedRecordsTest, R_HO_3_SettingsThatKeepRecordsForLessThanTheRulesYearAreFound)
{
    Centre centre = *m_desk->centre();
    centre.logKeptDays = 364;
    EXPECT_EQ(foundAfterPutting(*m_chen, centre), JournalProblem::EarlyErasure);
}

TEST_P(ClosedRecordsTest, R_RK_2_ANameThatLooksLikeAnotherIsFound)
{
    StaffMember twin = m_desk->modules().people.staff.findById(m_wang->staff).value();
    twin.id = StaffId(99);
    twin.name = NonBlankText::from(twin.name.toString() + QChar(0x200b)).value();
    EXPECT_EQ(foundAfterPutting(*m_chen, twin, EntryKind::RecordCreated), JournalProblem::WrongBody);
}

TEST_P(ClosedRecordsTest, R_RK_2_SettingsOutOfTheirBoundsAreFound)
{
    Centre centre = *m_desk->centre();
    centre.idleLock = std::chrono::minutes(-1);
    EXPECT_EQ(foundAfterPutting(*m_chen, centre), JournalProblem::WrongBody);
}

TEST_P(ClosedRecordsTest, R_HO_3_SettingsThatKeepOwnerDataForLessThanAYearAreFound)
{
    Centre centre = *m_desk->centre();
    centre.ownerDataKeptDays = 364;
    EXPECT_EQ(foundAfterPutting(*m_chen, centre), JournalProblem::EarlyErasure);
}

TEST_P(ClosedRecordsTest, R_RK_2_ADeskThatDoesNotExistIsFound)
{
    Actor strange = *m_li;
    strange.desk = DeskId(9);
    EXPECT_EQ(foundAfter(strange,
                         [](Change &change) -> Result<void> {
                             CHECK(change.append(EntryKind::SignedIn, change.actor().staff.value(), {}));
                             return {};
                         }),
              JournalProblem::UnknownReference);
}

TEST_P(ClosedRecordsTest, R_RO_3_APublishedMonthChangesOnlyByASubstitution)
{
    RosterService &roster = *services().roster;
    const QDate day = m_clock.today().addDays(1);
    const auto patterns = roster.load(*m_li, day.year(), day.month())->patterns;
    const auto duty = std::ranges::find(patterns, ShiftKind::Duty, &ShiftPattern::kind);
    ASSERT_TRUE(roster.setCells(*m_li, {{m_wang->staff, day, duty->id}}));
    ASSERT_TRUE(roster.publish(*m_li, day.year(), day.month()));
    ASSERT_TRUE(roster.substitute(
        *m_chen, {.date = day, .original = m_wang->staff, .substitute = m_li->staff, .reason = u"病假"_s}));
    EXPECT_TRUE(services().verifier->verify()->isWhole());
    EXPECT_EQ(foundAfterPutting(*m_chen, Duty{DutyId(1), m_wang->staff, day, duty->id}), JournalProblem::NotSignedFor);
}

TEST_P(ClosedRecordsTest, R_RO_3_ASubstitutionMakesANewRevision)
{
    RosterService &roster = *services().roster;
    const QDate day = m_clock.today().addDays(1);
    const auto patterns = roster.load(*m_li, day.year(), day.month())->patterns;
    const ShiftPatternId shift = std::ranges::find(patterns, ShiftKind::Duty, &ShiftPattern::kind)->id;
    ASSERT_TRUE(roster.setCells(*m_li, {{m_wang->staff, day, shift}}));
    ASSERT_TRUE(roster.publish(*m_li, day.year(), day.month()));
    EXPECT_EQ(foundAfter(*m_chen,
                         [&](Change &change) -> Result<void> {
                             CHECK(put(change, Duty{DutyId(1), m_wang->staff, day, std::nullopt}));
                             CHECK(put(change, Duty{DutyId(2), m_li->staff, day, shift}, EntryKind::RecordCreated));
                             const NonBlankText why = NonBlankText::from(u"病假"_s).value();
                             const Substitution made{
                                 SubstitutionId(1), DutyId(1),     day,         shift, m_wang->staff,
                                 m_li->staff,       m_chen->staff, change.at(), why};
                             return put(change, made, EntryKind::RecordCreated);
                         }),
              JournalProblem::NotSignedFor);
}

TEST_P(ClosedRecordsTest, R_RO_3_WhatAPatternMeansStays)
{
    ShiftPattern pattern = services().roster->patterns()->front();
    pattern.end = pattern.end.addSecs(3600);
    EXPECT_EQ(foundAfterPutting(*m_chen, pattern), JournalProblem::WrittenTwice);
}

TEST_P(ClosedRecordsTest, R_RO_3_ADayIsWrittenInOneWayOnly)
{
    Row row = rowOf(Duty{DutyId(99), m_wang->staff, m_clock.today().addDays(1), std::nullopt});
    row[2] = m_clock.today().addDays(1).toString(u"yyyyMMdd");
    row.pop_back();
    EXPECT_EQ(foundAfter(*m_chen,
                         [&](Change &change) -> Result<void> {
                             CHECK(change.append(EntryKind::RecordCreated, 99, canonicalBody(RecordType::Duty, row)));
                             return {};
                         }),
              JournalProblem::WrongBody);
}

TEST_P(ClosedRecordsTest, R_RK_2_AKeyGivenBySomebodyElseIsTold)
{
    EXPECT_TRUE(services().verifier->verify()->givenKeys.empty()) << "the first key of a person";
    ASSERT_TRUE(services().staff->enrol(*m_chen, m_secret, m_wang->staff, m_secret, m_pin));
    const VerificationReport report = services().verifier->verify().value();
    EXPECT_TRUE(report.isWhole());
    EXPECT_EQ(report.givenKeys.size(), 1U);
}

TEST_P(ClosedRecordsTest, R_HO_2_ALineOutOfItsOrderIsFound)
{
    LogEntry line = anotherLine();
    line.page = LogPageId(2);
    EXPECT_EQ(foundAfterPutting(*m_wang, line, EntryKind::RecordCreated), JournalProblem::WrongBody);
}

TEST_P(ClosedRecordsTest, R_RK_1_ARecordThatNeverBeganIsFound)
{
    LogEntry line = anotherLine();
    line.page = LogPageId(2);
    line.line = 1;
    EXPECT_EQ(foundAfterPutting(*m_wang, line), JournalProblem::WrongBody);
}

TEST_P(ClosedRecordsTest, R_HO_2_AFileOnASignedPageIsFound)
{
    for (const RecordType subject : {RecordType::LogPage, RecordType::Handover}) {
        const Evidence file{.id = EvidenceId(98 + (subject == RecordType::Handover ? 1 : 0)),
                            .subjectType = qint64(subject),
                            .subjectId = 1,
                            .fileName = NonBlankText::from(u"a.jpg"_s).value(),
                            .kind = EvidenceKind::Picture,
                            .byteCount = 1,
                            .addedBy = m_wang->staff,
                            .addedAt = m_clock.now()};
        EXPECT_EQ(foundAfter(*m_wang,
                             [&](Change &change) -> Result<void> {
                                 CHECK(change.append(EntryKind::RecordCreated, file.id.value(),
                                                     canonicalBody(RecordType::Evidence, rowOf(file))));
                                 return {};
                             }),
                  JournalProblem::AfterClosing);
    }
}

} // namespace dutydesk
