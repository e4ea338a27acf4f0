// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/handoverdesk.h"
#include "support/printers.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class DutyLogTest : public testing::Test
{
protected:
    DutyLogTest() { EXPECT_TRUE(m_desk.dutyLog.pages.openFirstPage(m_desk.wang)); }

    LogEntryDraft call(QStringView matter) const
    {
        return {.happenedAt = m_desk.clock.now(), .place = u"3-502"_s, .matter = matter.toString()};
    }

    HandoverDesk m_desk;
};

TEST_F(DutyLogTest, R_HO_1_KeepsWhatAnOfficerWrites)
{
    const Result<LogEntry> written = m_desk.dutyLog.lines.write(m_desk.wang, {.happenedAt = m_desk.clock.now(),
                                                                              .source = EntrySource::Visit,
                                                                              .place = u"3-502"_s,
                                                                              .person = u"赵女士"_s,
                                                                              .telephone = u"13812345678"_s,
                                                                              .matter = u"厨房漏水"_s,
                                                                              .entryClass = EntryClass::Repair,
                                                                              .action = u"已派维修"_s,
                                                                              .toldWhom = u"维修中心 08:05"_s});

    ASSERT_TRUE(written) << written.error().detail.toStdString();
    const Result<PageView> page = m_desk.dutyLog.pages.currentPage(m_desk.wang);
    ASSERT_TRUE(page);
    EntryOnPage shown{*written, false, u"王芳"_s};
    shown.doneAt = m_desk.clock.now();
    EXPECT_THAT(page->entries, testing::ElementsAre(shown));
}

TEST_F(DutyLogTest, R_HO_1_NamesTheFieldThatIsMissing)
{
    const Result<LogEntry> written = m_desk.dutyLog.lines.write(m_desk.wang, call(u"  "));

    EXPECT_EQ(written.error(), (Error{ErrorCode::InvalidInput, u"matter"_s}));
}

TEST_F(DutyLogTest, R_HO_1_ALineReadsInTheOrderInWhichItIsKept)
{
    LogEntryDraft draft = call(u"收到\u202e005\u202c元");
    draft.action = u"\u2066已收\u2069 "_s;
    const Result<LogEntry> written = m_desk.dutyLog.lines.write(m_desk.wang, draft);
    ASSERT_TRUE(written);
    EXPECT_EQ(written->matter.toString(), u"收到005元"_s);
    EXPECT_EQ(written->action, u"已收"_s);
}

TEST_F(DutyLogTest, R_HO_1_NamesTheFieldThatIsTooLong)
{
    LogEntryDraft draft = call(u"漏水");
    draft.action = QString(longestText, u'x');
    EXPECT_TRUE(m_desk.dutyLog.lines.write(m_desk.wang, draft));
    draft.action += u'x';
    EXPECT_EQ(m_desk.dutyLog.lines.write(m_desk.wang, draft).error(),
              (Error{ErrorCode::InvalidInput, u"action_taken"_s}));
}

TEST_F(DutyLogTest, R_HO_1_ALineIsOfWhatHasJustHappened)
{
    LogEntryDraft draft = call(u"漏水");
    for (const QDateTime &moment : {m_desk.clock.now().addSecs(120), m_desk.clock.now().addDays(-32)}) {
        draft.happenedAt = moment;
        EXPECT_EQ(m_desk.dutyLog.lines.write(m_desk.wang, draft).error(),
                  (Error{ErrorCode::InvalidInput, u"happened_at"_s}));
    }
    draft.happenedAt = m_desk.clock.now().addDays(-30);
    EXPECT_TRUE(m_desk.dutyLog.lines.write(m_desk.wang, draft));
}

TEST_F(DutyLogTest, R_HO_1_ATelephoneHasDigits)
{
    LogEntryDraft draft = call(u"电梯异响");
    draft.telephone = u"手机"_s;
    EXPECT_EQ(m_desk.dutyLog.lines.write(m_desk.wang, draft).error(), (Error{ErrorCode::InvalidInput, u"telephone"_s}));

    draft.telephone = u"010-88886666 转 801"_s;
    EXPECT_TRUE(m_desk.dutyLog.lines.write(m_desk.wang, draft));
}

TEST_F(DutyLogTest, R_HO_1_ALineToFollowUpBecomesOpenWork)
{
    LogEntryDraft draft = call(u"电梯异响");
    draft.state = EntryState::FollowUp;

    ASSERT_TRUE(m_desk.dutyLog.lines.write(m_desk.wang, draft));

    const Result<std::vector<Case>> open = m_desk.dutyLog.openWork.list(m_desk.wang);
    ASSERT_EQ(open->size(), 1U);
    EXPECT_EQ(open->front().matter.toString(), u"电梯异响"_s);
}

TEST_F(DutyLogTest, R_HO_2_ACorrectionIsANewLineAndTheOldOneStays)
{
    const LogEntry old = m_desk.dutyLog.lines.write(m_desk.wang, call(u"3-502 漏水")).value();

    const Result<LogEntry> correction =
        m_desk.dutyLog.lines.amend(m_desk.wang, old.id, call(u"3-503 漏水"), u"房号听错"_s);

    ASSERT_TRUE(correction) << correction.error().detail.toStdString();
    const PageView page = m_desk.dutyLog.pages.currentPage(m_desk.wang).value();
    ASSERT_EQ(page.entries.size(), 2U);
    EXPECT_EQ(page.entries[0].entry, old);
    EXPECT_TRUE(page.entries[0].amended);
    EXPECT_EQ(page.entries[1].entry.amends, old.id);
    EXPECT_EQ(m_desk.journal.repository.entries.back().kind, EntryKind::Amendment);
}

TEST_F(DutyLogTest, R_HO_2_ACorrectionNeedsAReasonAndALineIsCorrectedOnce)
{
    const LogEntry old = m_desk.dutyLog.lines.write(m_desk.wang, call(u"a")).value();

    EXPECT_EQ(m_desk.dutyLog.lines.amend(m_desk.wang, old.id, call(u"b"), u" "_s).error().detail, u"reason"_s);
    ASSERT_TRUE(m_desk.dutyLog.lines.amend(m_desk.wang, old.id, call(u"b"), u"typing"_s));
    EXPECT_EQ(m_desk.dutyLog.lines.amend(m_desk.wang, old.id, call(u"c"), u"typing"_s).error().code,
              ErrorCode::Conflict);
}

TEST_F(DutyLogTest, R_HO_1_ALineWrittenMuchLaterSaysSo)
{
    LogEntryDraft draft = call(u"巡视");
    m_desk.clock.advance(16min);

    EXPECT_TRUE(m_desk.dutyLog.lines.write(m_desk.wang, draft)->isLate());
    EXPECT_FALSE(m_desk.dutyLog.lines.write(m_desk.wang, call(u"来电"))->isLate());
}

TEST_F(DutyLogTest, R_HO_3_PagesAndVolumesAreNumberedWithoutGaps)
{
    const PageView page = m_desk.dutyLog.pages.currentPage(m_desk.wang).value();

    EXPECT_EQ(page.volume.number.toString(), u"DD-2026-001"_s);
    EXPECT_EQ(page.page.number, 1);
    EXPECT_EQ(page.page.plannedStart, m_desk.clock.momentOf({2026, 3, 2}, {8, 0}));
    EXPECT_EQ(page.page.plannedEnd, m_desk.clock.momentOf({2026, 3, 2}, {20, 30}));
}

TEST_F(DutyLogTest, R_HO_4_FinishedWorkIsWrittenIntoThePageByItself)
{
    const Case work = m_desk.dutyLog.openWork.add(m_desk.wang, {.matter = u"三号梯停运"_s}).value();

    ASSERT_TRUE(m_desk.dutyLog.openWork.finish(m_desk.wang, work.id, u"维保已修复"_s));

    const PageView page = m_desk.dutyLog.pages.currentPage(m_desk.wang).value();
    ASSERT_EQ(page.entries.size(), 1U);
    EXPECT_EQ(page.entries[0].entry.action, u"维保已修复"_s);
    EXPECT_TRUE(page.openWork.empty());
}

TEST_F(DutyLogTest, R_RK_1_EveryWriteIsAnEntryOfTheJournal)
{
    const std::size_t before = m_desk.journal.repository.entries.size();

    const LogEntry entry = m_desk.dutyLog.lines.write(m_desk.wang, call(u"来电")).value();

    ASSERT_EQ(m_desk.journal.repository.entries.size(), before + 1);
    const JournalEntry &last = m_desk.journal.repository.entries.back();
    EXPECT_EQ(last.actor, 1);
    EXPECT_EQ(last.reference, entry.id.value());
    EXPECT_EQ(recordOf<LogEntry>(decodeBody(*last.body)->row), entry);
}

TEST_F(DutyLogTest, R_RK_2_AnAdministratorWritesNoLog)
{
    EXPECT_EQ(m_desk.dutyLog.lines.write(m_desk.administrator, call(u"x")).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(m_desk.dutyLog.openWork.add(m_desk.administrator, {.matter = u"x"_s}).error().code,
              ErrorCode::NotAllowed);
}

TEST_F(DutyLogTest, keepsEvidenceWithinItsSize)
{
    const LogEntry entry = m_desk.dutyLog.lines.write(m_desk.wang, call(u"来电")).value();

    const std::vector<EvidenceDraft> tooMuch = {{u"b.jpg"_s, "jpg"},
                                                {u"a.jpg"_s, QByteArray(Evidence::maxBytes + 1, 'a')}};
    ASSERT_TRUE(m_desk.dutyLog.lines.attach(m_desk.wang, entry.id, {{u"../x/照片.jpg"_s, "jpg"}}));
    EXPECT_EQ(m_desk.dutyLog.lines.attach(m_desk.wang, entry.id, tooMuch).error().detail, u"byte_count"_s);

    const std::vector<Evidence> kept = m_desk.evidence.listOf(RecordReference::of(entry)).value();
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept[0].fileName.toString(), u"照片.jpg"_s);
}

TEST_F(DutyLogTest, R_OW_5_TheFileNamesOfEvidenceAreMasked)
{
    const LogEntry entry = m_desk.dutyLog.lines.write(m_desk.wang, call(u"来电")).value();
    ASSERT_TRUE(m_desk.dutyLog.lines.attach(m_desk.wang, entry.id, {{u"来电13912345678.jpg"_s, "jpg"}}));

    const std::vector<Evidence> shown = m_desk.dutyLog.lines.listEvidence(m_desk.wang, entry.id).value();

    EXPECT_EQ(shown[0].fileName.toString(), u"来电139****5678.jpg"_s);
    EXPECT_EQ(m_desk.dutyLog.lines.contentOf(m_desk.wang, entry.id, shown[0].id), QByteArray("jpg"));
    EXPECT_EQ(m_desk.evidenceStore.evidence.findById(shown[0].id)->fileName.toString(), u"来电13912345678.jpg"_s);
}

TEST_F(DutyLogTest, R_OW_5_OnlyWhoReadsTheLogReadsTheEvidenceOfItsLines)
{
    const LogLines &lines = m_desk.dutyLog.lines;
    const LogEntry entry =
        m_desk.dutyLog.lines.write(m_desk.wang, call(u"来电"), {.evidence = {{u"a.jpg"_s, "jpg"}}}).value();

    EXPECT_EQ(lines.listEvidence(m_desk.administrator, entry.id).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(lines.contentOf(m_desk.administrator, entry.id, EvidenceId(1)).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(lines.contentOf(m_desk.wang, LogEntryId(2), EvidenceId(1)).error().code, ErrorCode::NotFound)
        << "of another line";
}

TEST_F(DutyLogTest, aPageCountsItsEvidenceWithoutReadingIt)
{
    ASSERT_TRUE(m_desk.dutyLog.lines.write(m_desk.wang, call(u"来电"),
                                           {.evidence = {{u"a.jpg"_s, "jpg"}, {u"b.pdf"_s, "pdf"}}}));

    const PageView page = m_desk.dutyLog.pages.currentPage(m_desk.wang).value();

    EXPECT_EQ(page.attachments, 2);
    EXPECT_EQ(page.entries.front().attachments, 2);
    EXPECT_EQ(m_desk.evidenceStore.contents.reads, 0);
}

TEST_F(DutyLogTest, R_HO_1_WritesALineWithItsFollowUpAndEvidenceOrNothing)
{
    LogEntryDraft draft = call(u"电梯困人");
    draft.state = EntryState::FollowUp;
    const FollowUpDraft followUp{.nextStep = u"等维保"_s, .ifWorse = u"打 119"_s, .urgency = Urgency::Important};

    const Result<LogEntry> tooLarge = m_desk.dutyLog.lines.write(
        m_desk.wang, draft, {.evidence = {{u"a.jpg"_s, "jpg"}, {u"b.jpg"_s, QByteArray(Evidence::maxBytes + 1, 'b')}}});
    const Result<LogEntry> written =
        m_desk.dutyLog.lines.write(m_desk.wang, draft, {.followUp = followUp, .evidence = {{u"a.jpg"_s, "jpg"}}});

    EXPECT_EQ(tooLarge.error().detail, u"byte_count"_s);
    ASSERT_TRUE(written) << written.error().detail.toStdString();
    EXPECT_EQ(m_desk.evidence.listOf(RecordReference::of(*written))->size(), 1U);
    const Case work = m_desk.dutyLog.openWork.list(m_desk.wang)->back();
    EXPECT_EQ(work.urgency, Urgency::Important);
    EXPECT_EQ(work.ifWorse, u"打 119"_s);
    EXPECT_EQ(work.follower, u"王芳"_s);
}

TEST_F(DutyLogTest, R_HO_2_ACorrectionStandsBeneathWhatItCorrects)
{
    const LogEntry first = m_desk.dutyLog.lines.write(m_desk.wang, call(u"a")).value();
    ASSERT_TRUE(m_desk.dutyLog.lines.write(m_desk.wang, call(u"b")));
    const LogEntry second = m_desk.dutyLog.lines.amend(m_desk.wang, first.id, call(u"c"), u"typing"_s).value();
    ASSERT_TRUE(m_desk.dutyLog.lines.amend(m_desk.wang, second.id, call(u"d"), u"typing"_s));

    const PageView page = m_desk.dutyLog.pages.currentPage(m_desk.wang).value();

    std::vector<int> lines;
    for (const EntryOnPage &line : page.entries) {
        lines.push_back(line.entry.line);
    }
    EXPECT_THAT(lines, testing::ElementsAre(1, 3, 4, 2));
    EXPECT_EQ(page.entries[1].corrects, (LinePlace{u"DD-2026-001"_s, 1, 1}));
    EXPECT_TRUE(page.entries[1].amended);
}

TEST_F(DutyLogTest, R_HO_2_ACorrectionOnALaterPageStandsOnBothPages)
{
    const LogEntry old = m_desk.dutyLog.lines.write(m_desk.wang, call(u"a")).value();
    const LogPageId firstPage = m_desk.dutyLog.pages.currentPage(m_desk.wang)->page.id;
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right));
    ASSERT_TRUE(m_desk.handover.takeOver(m_desk.li, m_desk.arrivedInTime(), m_desk.right));

    ASSERT_TRUE(m_desk.dutyLog.lines.amend(m_desk.li, old.id, call(u"b"), u"typing"_s));

    const PageView before = m_desk.dutyLog.pages.page(m_desk.wang, firstPage).value();
    ASSERT_EQ(before.entries.size(), 2U);
    EXPECT_TRUE(before.entries[0].amended);
    EXPECT_EQ(before.entries[1].writtenOn, (LinePlace{u"DD-2026-001"_s, 2, 1}));
    const PageView after = m_desk.dutyLog.pages.currentPage(m_desk.wang).value();
    ASSERT_EQ(after.entries.size(), 1U);
    EXPECT_EQ(after.entries[0].corrects, (LinePlace{u"DD-2026-001"_s, 1, 1}));
    EXPECT_EQ(after.entries[0].writtenOn, std::nullopt);
}

TEST_F(DutyLogTest, R_HO_3_AVolumeHasATableOfContents)
{
    const std::vector<PageInVolume> contents =
        m_desk.dutyLog.pages.contentsOf(m_desk.wang, m_desk.dutyLog.pages.volumes(m_desk.wang)->front().id).value();

    ASSERT_EQ(contents.size(), 1U);
    EXPECT_EQ(contents[0].officerName, u"王芳"_s);
    EXPECT_EQ(contents[0].shiftName, u"白班"_s);
}

TEST_F(DutyLogTest, R_HO_11_OnlyASignedPageIsPrintedWithAFingerprint)
{
    const LogPageId page = m_desk.dutyLog.pages.currentPage(m_desk.wang)->page.id;
    EXPECT_EQ(m_desk.dutyLog.pages.pageToPrint(m_desk.wang, page)->view.signature, std::nullopt);
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right));
    ASSERT_TRUE(m_desk.handover.takeOver(m_desk.li, m_desk.arrivedInTime(), m_desk.right));

    const Result<PageToPrint> printed = m_desk.dutyLog.pages.pageToPrint(m_desk.wang, page);

    ASSERT_TRUE(printed) << printed.error().detail.toStdString();
    EXPECT_EQ(printed->view.centreName, u"枫景苑服务中心"_s);
    EXPECT_NE(printed->view.signature, std::nullopt);
}

TEST_F(DutyLogTest, R_HO_11_WhatIsPrintedAfterTheFirstPrintOfASignedPageIsACopy)
{
    const LogPageId page = m_desk.dutyLog.pages.currentPage(m_desk.wang)->page.id;
    ASSERT_TRUE(m_desk.dutyLog.pages.notePrint(m_desk.wang, page));
    EXPECT_FALSE(m_desk.dutyLog.pages.pageToPrint(m_desk.wang, page)->wasPrinted) << "an open page changes";
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right));
    ASSERT_TRUE(m_desk.handover.takeOver(m_desk.li, m_desk.arrivedInTime(), m_desk.right));
    EXPECT_FALSE(m_desk.dutyLog.pages.pageToPrint(m_desk.wang, page)->wasPrinted);

    ASSERT_TRUE(m_desk.dutyLog.pages.notePrint(m_desk.li, page));

    EXPECT_TRUE(m_desk.dutyLog.pages.pageToPrint(m_desk.wang, page)->wasPrinted);
    EXPECT_EQ(m_desk.store.prints.list()->front().printedBy, m_desk.li.staff);
}

} // namespace dutydesk
