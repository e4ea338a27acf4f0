// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/handoverdesk.h"
#include "support/printers.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class HandoverServiceTest : public testing::Test
{
protected:
    HandoverServiceTest()
    {
        EXPECT_TRUE(m_desk.dutyLog.pages.openFirstPage(m_desk.wang));
        m_desk.clock.set({2026, 3, 2}, {20, 20});
    }

    HandoverDesk m_desk;
};

TEST_F(HandoverServiceTest, R_HO_5_PromptsFromTheLeadTimeBeforeTheEnd)
{
    m_desk.clock.set({2026, 3, 2}, {20, 14});
    EXPECT_FALSE(m_desk.handover.state(m_desk.wang)->mayBeginHandingOver);

    m_desk.clock.set({2026, 3, 2}, {20, 15});
    EXPECT_TRUE(m_desk.handover.state(m_desk.wang)->mayBeginHandingOver);
}

TEST_F(HandoverServiceTest, R_HO_5_NamesTheTickThatIsMissing)
{
    SigningOut statement = m_desk.allInOrder();
    statement.deskClean = false;

    EXPECT_EQ(m_desk.handover.signOut(m_desk.wang, statement, m_desk.right).error().detail, u"desk clean"_s);
}

TEST_F(HandoverServiceTest, R_HO_6_AMissingItemNeedsAnExplanation)
{
    SigningOut statement = m_desk.allInOrder();
    statement.counts[0].found = 1;
    EXPECT_EQ(m_desk.handover.signOut(m_desk.wang, statement, m_desk.right).error().detail, u"explanation of 对讲机"_s);

    statement.counts[0].explanation = u"送修"_s;
    EXPECT_TRUE(m_desk.handover.signOut(m_desk.wang, statement, m_desk.right));
}

TEST_F(HandoverServiceTest, R_HO_6_MoreThanExpectedNeedsAnExplanationToo)
{
    SigningOut statement = m_desk.allInOrder();
    statement.counts[0].found = 3;
    EXPECT_EQ(m_desk.handover.signOut(m_desk.wang, statement, m_desk.right).error(),
              (Error{ErrorCode::InvalidInput, u"explanation of 对讲机"_s}));

    statement.counts[0].explanation = u"门岗归还一台"_s;
    EXPECT_TRUE(m_desk.handover.signOut(m_desk.wang, statement, m_desk.right));
}

TEST_F(HandoverServiceTest, R_HO_6_EveryItemIsCountedAndEveryOpenWorkAnswered)
{
    ASSERT_TRUE(m_desk.dutyLog.openWork.add(m_desk.wang, {.matter = u"路灯"_s}));
    SigningOut statement = m_desk.allInOrder();
    statement.counts.clear();
    EXPECT_EQ(m_desk.handover.signOut(m_desk.wang, statement, m_desk.right).error().detail, u"count of 对讲机"_s);

    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right));
    EXPECT_EQ(m_desk.handover.takeOver(m_desk.li, m_desk.arrivedInTime(), m_desk.right).error().detail,
              u"answer to 路灯"_s);
}

TEST_F(HandoverServiceTest, R_HO_7_ImportantOpenWorkBlocksHandover)
{
    ASSERT_TRUE(m_desk.dutyLog.openWork.add(m_desk.wang, {.matter = u"电梯困人"_s, .urgency = Urgency::Important}));

    EXPECT_EQ(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right).error(),
              (Error{ErrorCode::Blocked, u"电梯困人"_s}));
}

TEST_F(HandoverServiceTest, R_HO_7_OnlyTheManagerLiftsTheBlockAndThePageSaysSo)
{
    ASSERT_TRUE(m_desk.dutyLog.openWork.add(m_desk.wang, {.matter = u"电梯困人"_s, .urgency = Urgency::Important}));
    EXPECT_EQ(m_desk.handover.overrideBlock(m_desk.wang, u"x"_s).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(m_desk.handover.overrideBlock(m_desk.manager, u" "_s).error().detail, u"reason"_s);

    ASSERT_TRUE(m_desk.handover.overrideBlock(m_desk.manager, u"救援已到场"_s));

    EXPECT_TRUE(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right));
    EXPECT_EQ(m_desk.dutyLog.pages.currentPage(m_desk.wang)->overrideName, u"陈静"_s);
    EXPECT_EQ(m_desk.dutyLog.pages.currentPage(m_desk.wang)->handover->overrideReason, u"救援已到场"_s);
}

TEST_F(HandoverServiceTest, R_HO_7_TheOverrideCoversOnlyWhatWasUrgentThen)
{
    EXPECT_EQ(m_desk.handover.overrideBlock(m_desk.manager, u"x"_s).error().code, ErrorCode::Conflict);
    ASSERT_TRUE(m_desk.dutyLog.openWork.add(m_desk.wang, {.matter = u"电梯困人"_s, .urgency = Urgency::Important}));
    const Case calm = m_desk.dutyLog.openWork.add(m_desk.wang, {.matter = u"路灯"_s}).value();
    ASSERT_TRUE(m_desk.handover.overrideBlock(m_desk.manager, u"救援已到场"_s));
    EXPECT_TRUE(m_desk.handover.state(m_desk.wang)->blocking.empty());

    ASSERT_TRUE(m_desk.dutyLog.openWork.add(m_desk.wang, {.matter = u"水管爆裂"_s, .urgency = Urgency::Important}));
    ASSERT_TRUE(
        m_desk.dutyLog.openWork.change(m_desk.wang, calm.id, {.matter = u"路灯漏电"_s, .urgency = Urgency::Important}));

    EXPECT_EQ(m_desk.handover.state(m_desk.wang)->blocking.size(), 2U);
    EXPECT_EQ(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right).error().code, ErrorCode::Blocked);
    ASSERT_TRUE(m_desk.handover.overrideBlock(m_desk.manager, u"已断水断电"_s));
    EXPECT_EQ(m_desk.dutyLog.pages.currentPage(m_desk.wang)->handover->overrideReason, u"救援已到场\n已断水断电"_s);
    EXPECT_TRUE(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right));
}

TEST_F(HandoverServiceTest, R_HO_7_ThePageKeepsTheLiftingForAHandoverThatWasRefused)
{
    ASSERT_TRUE(m_desk.dutyLog.openWork.add(m_desk.wang, {.matter = u"电梯困人"_s, .urgency = Urgency::Important}));
    ASSERT_TRUE(m_desk.handover.overrideBlock(m_desk.manager, u"救援已到场"_s));
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right));
    ASSERT_TRUE(m_desk.handover.refuse(m_desk.li, u"钥匙不符"_s, m_desk.right));
    ASSERT_TRUE(m_desk.dutyLog.openWork.finish(m_desk.wang, CaseId(1), u"人已救出"_s));
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right));

    const PageView page = m_desk.dutyLog.pages.currentPage(m_desk.wang).value();

    EXPECT_FALSE(page.handover->overrideBy);
    EXPECT_EQ(page.refusedOverrideNames, QStringList{u"陈静"_s});
    EXPECT_EQ(page.refused.at(0).overrideReason, u"救援已到场"_s);
    EXPECT_THAT(m_desk.reviews.list(m_desk.manager, {2026, 3, 2}, {2026, 3, 2})->front().exceptions,
                testing::Contains(PageException::Overridden));
}

TEST_F(HandoverServiceTest, R_HO_11_ThePageCarriesItsOwnLastSignature)
{
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right));
    EXPECT_FALSE(m_desk.dutyLog.pages.currentPage(m_desk.wang)->signature);
    ASSERT_TRUE(m_desk.handover.takeOver(m_desk.li, m_desk.arrivedInTime(), m_desk.right));
    const PageSignature signature = m_desk.dutyLog.pages.page(m_desk.wang, LogPageId(1))->signature.value();

    const JournalEntry entry = m_desk.journal.journal.entry(signature.head.sequence).value();
    EXPECT_EQ(decodeSignature(*entry.body)->side, SigningSide::Incoming);
    EXPECT_EQ(entry.entryHash, signature.head.hash);
    EXPECT_EQ(signature.signedAt, m_desk.clock.now());
    ASSERT_TRUE(m_desk.dutyLog.lines.write(m_desk.li, {.happenedAt = m_desk.clock.now(), .matter = u"来电"_s}));
    EXPECT_EQ(m_desk.dutyLog.pages.page(m_desk.wang, LogPageId(1))->signature, signature);
}

TEST_F(HandoverServiceTest, R_HO_11_AClosedDeskCarriesTheOutgoingSignature)
{
    SigningOut closing = m_desk.allInOrder();
    closing.closingReason = u"20:30 关闭"_s;
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, closing, m_desk.right));

    const PageSignature signature = m_desk.dutyLog.pages.currentPage(m_desk.wang)->signature.value();

    const JournalEntry entry = m_desk.journal.journal.entry(signature.head.sequence).value();
    EXPECT_EQ(decodeSignature(*entry.body)->side, SigningSide::Outgoing);
}

TEST_F(HandoverServiceTest, R_HO_6_LateArrivalIsRecordedAfterAClosedDeskToo)
{
    SigningOut closing = m_desk.allInOrder();
    closing.closingReason = u"20:30 关闭"_s;
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, closing, m_desk.right));
    m_desk.clock.set({2026, 3, 3}, {7, 56});
    TakingOver taking = m_desk.arrivedInTime();
    taking.counts = closing.counts;
    ASSERT_TRUE(m_desk.handover.takeOver(m_desk.li, taking, m_desk.right));

    EXPECT_TRUE(m_desk.dutyLog.pages.page(m_desk.wang, LogPageId(1))->isReliefLate());
    EXPECT_THAT(m_desk.reviews.list(m_desk.manager, {2026, 3, 2}, {2026, 3, 2})->front().exceptions,
                testing::Contains(PageException::LateArrival));
}

TEST_F(HandoverServiceTest, R_HO_6_LatenessCountsWholeMinutes)
{
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right));
    m_desk.clock.set({2026, 3, 2}, {20, 25, 59});
    ASSERT_TRUE(m_desk.handover.takeOver(m_desk.li, m_desk.arrivedInTime(), m_desk.right));

    PageView page = m_desk.dutyLog.pages.page(m_desk.wang, LogPageId(1)).value();
    EXPECT_FALSE(page.isReliefLate()) << "expected by 20:25";
    page.handover->arrivedAt = m_desk.clock.now().addSecs(1);
    EXPECT_TRUE(page.isReliefLate());
    EXPECT_EQ(minutesLate(*page.handover->arrivedAt, *page.reliefExpectedAt), 1);
}

TEST_F(HandoverServiceTest, R_HO_8_BothSignTheSameStatementAndTheNextPageOpens)
{
    const Handover signedOut = m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right).value();
    m_desk.clock.set({2026, 3, 2}, {20, 25});
    TakingOver taking = m_desk.arrivedInTime();
    taking.objection = u"桌面有水渍"_s;

    const Result<LogPage> next = m_desk.handover.takeOver(m_desk.li, taking, m_desk.right);

    ASSERT_TRUE(next) << next.error().detail.toStdString();
    EXPECT_EQ(next->number, 2);
    EXPECT_EQ(next->officer, StaffId(2));
    const PageView closed = m_desk.dutyLog.pages.page(m_desk.wang, signedOut.page).value();
    EXPECT_EQ(closed.page.state, PageState::Closed);
    EXPECT_EQ(closed.handover->objection, u"桌面有水渍"_s);
    const JournalEntry statement = m_desk.journal.journal.entry(*signedOut.statementSequence).value();
    EXPECT_EQ(statement.kind, EntryKind::HandoverStatement);
    std::vector<SignatureBody> signatures;
    for (const JournalEntry &entry : m_desk.journal.repository.entries) {
        if (entry.kind == EntryKind::HandoverSignature) {
            signatures.push_back(decodeSignature(*entry.body).value());
        }
    }
    ASSERT_EQ(signatures.size(), 2U);
    EXPECT_EQ(signatures[0].signedHash, statement.entryHash);
    EXPECT_EQ(signatures[1].signedHash, statement.entryHash);
    EXPECT_EQ(signatures[1].firstSignature, signatures[0].signature.bytes);
}

TEST_F(HandoverServiceTest, R_HO_8_AWrongSecretSignsNothing)
{
    EXPECT_EQ(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.wrong).error().code,
              ErrorCode::WrongSecret);
}

TEST_F(HandoverServiceTest, R_HO_8_NothingIsWrittenOnASignedPage)
{
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right));

    EXPECT_EQ(
        m_desk.dutyLog.lines.write(m_desk.wang, {.happenedAt = m_desk.clock.now(), .matter = u"x"_s}).error().code,
        ErrorCode::NoOpenPage);
}

TEST_F(HandoverServiceTest, R_HO_8_ARefusalKeepsTheOutgoingOfficerOnDuty)
{
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right));
    EXPECT_EQ(m_desk.handover.refuse(m_desk.li, u""_s, m_desk.right).error().detail, u"reason"_s);

    ASSERT_TRUE(m_desk.handover.refuse(m_desk.li, u"钥匙不符"_s, m_desk.right));

    const PageView page = m_desk.dutyLog.pages.currentPage(m_desk.wang).value();
    EXPECT_EQ(page.page.state, PageState::Open);
    EXPECT_EQ(page.page.officer, StaffId(1));
    ASSERT_EQ(page.refused.size(), 1U);
    EXPECT_EQ(page.refused[0].refusalReason, u"钥匙不符"_s);
    EXPECT_EQ(page.refusingNames, QStringList{u"李强"_s});
    EXPECT_TRUE(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right));
}

TEST_F(HandoverServiceTest, R_HO_8_ARefusalIsSignedByAnother)
{
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right));
    EXPECT_EQ(m_desk.handover.refuse(m_desk.wang, u"改主意"_s, m_desk.right).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(m_desk.handover.refuse(m_desk.administrator, u"x"_s, m_desk.right).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(m_desk.handover.refuse(m_desk.li, u"x"_s, m_desk.wrong).error().code, ErrorCode::WrongSecret);
}

TEST_F(HandoverServiceTest, R_HO_8_TheRefusalHasAStatementAndASignatureInTheJournal)
{
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right));

    ASSERT_TRUE(m_desk.handover.refuse(m_desk.li, u"钥匙不符"_s, m_desk.right));

    const std::vector<JournalEntry> &entries = m_desk.journal.repository.entries;
    ASSERT_EQ(entries.back().kind, EntryKind::HandoverSignature);
    const SignatureBody signature = decodeSignature(*entries.back().body).value();
    EXPECT_EQ(signature.side, SigningSide::Refusing);
    EXPECT_EQ(signature.staff, StaffId(2));
    const JournalEntry statement = m_desk.journal.journal.entry(signature.signedSequence).value();
    EXPECT_EQ(statement.kind, EntryKind::HandoverStatement);
    EXPECT_EQ(statement.entryHash, signature.signedHash);
    EXPECT_TRUE(statement.body->contains(u"钥匙不符"_s.toUtf8()));
}

TEST_F(HandoverServiceTest, R_HO_9_AfterARefusedClosingTheManagerSignsInPlaceOfTheAbsentOfficer)
{
    SigningOut closing = m_desk.allInOrder();
    closing.closingReason = u"20:30 关闭"_s;
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, closing, m_desk.right));
    m_desk.clock.set({2026, 3, 3}, {7, 52});
    ASSERT_TRUE(m_desk.handover.refuse(m_desk.li, u"少一台对讲机"_s, m_desk.right));

    EXPECT_TRUE(m_desk.dutyLog.lines.write(m_desk.li, {.happenedAt = m_desk.clock.now(), .matter = u"来电"_s}));
    SigningOut inPlace = m_desk.allInOrder();
    EXPECT_EQ(m_desk.handover.signOut(m_desk.li, inPlace, m_desk.right).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(m_desk.handover.signOut(m_desk.manager, inPlace, m_desk.right).error().detail, u"in place reason"_s);
    inPlace.inPlaceReason = u"王芳休息，已电话核实"_s;
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.manager, inPlace, m_desk.right));

    const PageView page = m_desk.dutyLog.pages.currentPage(m_desk.wang).value();
    EXPECT_EQ(page.page.officer, StaffId(1));
    EXPECT_EQ(page.outgoingName, u"陈静"_s);
    EXPECT_EQ(page.handover->inPlaceReason, u"王芳休息，已电话核实"_s);
    EXPECT_EQ(m_desk.handover.takeOver(m_desk.manager, m_desk.arrivedInTime(), m_desk.right).error().code,
              ErrorCode::NotAllowed);
    EXPECT_TRUE(m_desk.handover.takeOver(m_desk.li, m_desk.arrivedInTime(), m_desk.right));
}

TEST_F(HandoverServiceTest, R_HO_9_TheDeskClosesAndTheMorningOfficerTakesOverFirst)
{
    SigningOut statement = m_desk.allInOrder();
    statement.closingReason = u"20:30 关闭"_s;
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, statement, m_desk.right));
    m_desk.clock.set({2026, 3, 3}, {7, 52});

    EXPECT_EQ(m_desk.dutyLog.lines.write(m_desk.li, {.happenedAt = m_desk.clock.now(), .matter = u"x"_s}).error().code,
              ErrorCode::NoOpenPage);
    TakingOver taking = m_desk.arrivedInTime();
    EXPECT_EQ(m_desk.handover.takeOver(m_desk.li, taking, m_desk.right).error().detail, u"count of 对讲机"_s);
    taking.counts = statement.counts;

    const Result<LogPage> next = m_desk.handover.takeOver(m_desk.li, taking, m_desk.right);
    ASSERT_TRUE(next) << next.error().detail.toStdString();
    EXPECT_EQ(next->date, QDate(2026, 3, 3));
}

TEST_F(HandoverServiceTest, R_HO_10_PagesWithExceptionsComeFirst)
{
    SigningOut lost = m_desk.allInOrder();
    lost.counts[0] = {SharedItemId(1), 1, ItemState::Missing, u"丢失"_s};
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, lost, m_desk.right));
    m_desk.clock.set({2026, 3, 2}, {20, 29});
    ASSERT_TRUE(m_desk.handover.takeOver(m_desk.li, m_desk.arrivedInTime(), m_desk.right));
    m_desk.clock.set({2026, 3, 3}, {20, 20});
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.li, m_desk.allInOrder(), m_desk.right));

    const std::vector<PageToReview> pages = m_desk.reviews.list(m_desk.manager, {2026, 3, 1}, {2026, 3, 31}).value();

    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(pages[0].officerName, u"王芳"_s);
    EXPECT_THAT(pages[0].exceptions, testing::ElementsAre(PageException::MissingItem, PageException::LateArrival));
    EXPECT_TRUE(pages[1].exceptions.empty());
}

TEST_F(HandoverServiceTest, R_HO_10_TheManagerSignsAnOpinion)
{
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right));
    const LogPageId page = m_desk.dutyLog.pages.currentPage(m_desk.wang)->page.id;
    EXPECT_EQ(m_desk.reviews.review(m_desk.wang, page, u"阅"_s, m_desk.right).error().code, ErrorCode::NotAllowed);

    ASSERT_TRUE(m_desk.reviews.review(m_desk.manager, page, u"已阅"_s, m_desk.right));

    EXPECT_EQ(m_desk.dutyLog.pages.page(m_desk.wang, page)->reviewerNames, QStringList{u"陈静"_s});
    EXPECT_EQ(m_desk.journal.repository.entries.back().kind, EntryKind::ReviewSignature);
}

TEST_F(HandoverServiceTest, R_HO_10_NobodyReviewsTheirOwnPage)
{
    SigningOut inPlace = m_desk.allInOrder();
    inPlace.inPlaceReason = u"王芳休息"_s;
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.manager, inPlace, m_desk.right));
    EXPECT_TRUE(m_desk.reviews.review(m_desk.manager, LogPageId(1), u"已阅"_s, m_desk.right)) << "of another officer";
    ASSERT_TRUE(m_desk.handover.takeOver(m_desk.li, m_desk.arrivedInTime(), m_desk.right));
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.li, m_desk.allInOrder(), m_desk.right));
    ASSERT_TRUE(m_desk.handover.takeOver(m_desk.manager, m_desk.arrivedInTime(), m_desk.right));
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.manager, m_desk.allInOrder(), m_desk.right));

    EXPECT_EQ(m_desk.reviews.review(m_desk.manager, LogPageId(3), u"已阅"_s, m_desk.right).error().code,
              ErrorCode::Blocked);
}

} // namespace dutydesk
