// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/closedrecords.h"

// Somebody with an own valid key appends entries, rightly hashed and signed, that break what the records keep together.
namespace dutydesk::test {

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

} // namespace dutydesk::test
