// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/closedrecords.h"
#include "base/errortext.h"
#include "cases/calloutservice.h"
#include "cases/escalationservice.h"

#include <QFile>

#include <sqlite3.h>

// A signed page is printed with its code only as the journal tells it.
namespace dutydesk::test {

class PageProofTest : public ClosedRecordsTest
{
protected:
    void SetUp() override
    {
        ClosedRecordsTest::SetUp();
        if (!IsSkipped()) {
            ASSERT_TRUE(services().reviews->review(*m_chen, LogPageId(1), u"已阅"_s, m_secret));
            ASSERT_TRUE(services().logLines->amend(*m_li, LogEntryId(1),
                                                   {.happenedAt = m_clock.now(), .matter = u"三楼漏水"_s}, u"补充"_s));
        }
    }

    /// Each of the two writes a line as well.
    void actOnTheFirstPage() override
    {
        const CaseSubject leak{LogEntryId(1), {}};
        ASSERT_TRUE(services().callouts->take(*m_wang, leak, {u"关总阀"_s}));
        ASSERT_TRUE(services().escalations->begin(
            *m_wang, leak, {.staff = m_chen->staff, .reason = u"停水"_s, .call = CallResult::NotReached}));
    }

    Result<PageToPrint> print(qint64 page = 1) { return services().logPages->pageToPrint(*m_chen, LogPageId(page)); }

    /// By somebody with a tool, who first takes away what keeps the journal from being changed.
    void rewriteJournal(const QString &change)
    {
        if (GetParam() == Backend::Postgresql) {
            tamper(u"DROP TRIGGER journal_not_changed ON journal"_s);
            tamper(change);
            return;
        }
        sqlite3 *tool = nullptr;
        ASSERT_EQ(sqlite3_open(QFile::encodeName(m_path).constData(), &tool), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(tool, ("DROP TRIGGER journal_not_changed;" + change.toUtf8()).constData(), nullptr,
                               nullptr, nullptr),
                  SQLITE_OK)
            << sqlite3_errmsg(tool);
        sqlite3_close(tool);
    }

    void tamper(const QString &sql) { ASSERT_TRUE(m_desk->database().execute(sql)) << sql.toStdString(); }
};
INSTANTIATE_TEST_SUITE_P(, PageProofTest, sqlBackends, testing::PrintToStringParamName());

TEST_P(PageProofTest, R_HO_11_ARowThatTheJournalDoesNotTellIsNotPrintedAboveTheCode)
{
    ASSERT_TRUE(print()) << print().error().detail.toStdString();
    const QString volume = print()->view.volume.number.toString();
    for (const auto &[change, back] : std::vector<std::pair<QString, QString>>{
             {u"UPDATE log_entry SET matter = 'x' WHERE id = 1"_s,
              u"UPDATE log_entry SET matter = '漏水' WHERE id = 1"_s},
             {u"UPDATE log_entry SET matter = 'x' WHERE id = 4"_s,
              u"UPDATE log_entry SET matter = '三楼漏水' WHERE id = 4"_s},
             {u"UPDATE measure SET what = 'x'"_s, u"UPDATE measure SET what = '关总阀'"_s},
             {u"UPDATE escalation SET reason = 'x'"_s, u"UPDATE escalation SET reason = '停水'"_s},
             {u"UPDATE escalation_attempt SET answer = 'x'"_s, u"UPDATE escalation_attempt SET answer = ''"_s},
             {u"UPDATE log_page SET weather = 'x' WHERE id = 1"_s, u"UPDATE log_page SET weather = '' WHERE id = 1"_s},
             {u"UPDATE item_count SET found = found + 1"_s, u"UPDATE item_count SET found = found - 1"_s},
             {u"UPDATE handover SET explanation = 'x'"_s, u"UPDATE handover SET explanation = ''"_s},
             {u"UPDATE page_review SET opinion = 'x'"_s, u"UPDATE page_review SET opinion = '已阅'"_s},
         }) {
        tamper(change);
        const Result<PageToPrint> printed = print();
        ASSERT_FALSE(printed) << change.toStdString();
        EXPECT_EQ(printed.error().code, ErrorCode::JournalBroken);
        const QString sentence = ErrorText::of(printed.error());
        EXPECT_TRUE(sentence.contains(volume + "/1"_L1) && sentence.contains(u"verify"_s)) << sentence.toStdString();
        tamper(back);
        EXPECT_TRUE(print()) << back.toStdString();
    }
}

TEST_P(PageProofTest, R_HO_11_APageWithoutOneOfItsRowsIsNotPrinted)
{
    tamper(u"DELETE FROM item_count WHERE id = 1"_s);
    const Result<PageToPrint> printed = print();
    EXPECT_EQ(printed ? std::nullopt : std::optional(printed.error().code), ErrorCode::JournalBroken);
}

/// What says that a page was signed stands in the tables too.
TEST_P(PageProofTest, R_HO_11_APageThatDeniesItsSignaturesIsNotPrinted)
{
    for (const auto &[change, back] : std::vector<std::pair<QString, QString>>{
             {u"UPDATE log_page SET state = 0 WHERE id = 1"_s, u"UPDATE log_page SET state = 3 WHERE id = 1"_s},
             {u"UPDATE log_page SET state = 1 WHERE id = 1"_s, u"UPDATE log_page SET state = 3 WHERE id = 1"_s},
             {u"UPDATE handover SET log_page_id = 2"_s, u"UPDATE handover SET log_page_id = 1"_s},
             {u"UPDATE handover SET outgoing_signed_at = NULL, incoming_signed_at = NULL"_s, {}},
         }) {
        ASSERT_TRUE(print()) << change.toStdString();
        tamper(change);
        const Result<PageToPrint> printed = print();
        EXPECT_EQ(printed ? std::nullopt : std::optional(printed.error().code), ErrorCode::JournalBroken)
            << change.toStdString();
        if (!back.isEmpty()) {
            tamper(back);
        }
    }
}

TEST_P(PageProofTest, R_HO_11_ADayWithoutOneOfItsPagesIsNotPrinted)
{
    const QDate day = print()->view.page.date;
    ASSERT_TRUE(services().logPages->pagesOfDate(*m_chen, day));
    tamper(u"UPDATE log_page SET duty_date = '2020-01-01' WHERE id = 1"_s);
    for (const QDate asked : {day, QDate(2020, 1, 1)}) {
        const auto pages = services().logPages->pagesOfDate(*m_chen, asked);
        ASSERT_FALSE(pages);
        EXPECT_TRUE(ErrorText::of(pages.error()).contains(asked.toString(Qt::ISODate)));
    }
}

TEST_P(PageProofTest, R_HO_11_ALineWhoseEntryCallsItselfSomethingElseIsMissed)
{
    ASSERT_TRUE(print());
    tamper(u"DELETE FROM item_count WHERE id = 1"_s);
    rewriteJournal(u"UPDATE journal SET type = 999 WHERE type = 407 AND reference = 1"_s);
    const Result<PageToPrint> printed = print();
    EXPECT_EQ(printed ? std::nullopt : std::optional(printed.error().code), ErrorCode::JournalBroken);
}

/// The review came after the signature.
TEST_P(PageProofTest, R_HO_11_AReviewWhoseEntryCallsItselfSomethingElseIsMissed)
{
    ASSERT_TRUE(print());
    tamper(u"DELETE FROM page_review"_s);
    rewriteJournal(u"UPDATE journal SET type = 999 WHERE type = 408"_s);
    const Result<PageToPrint> printed = print();
    EXPECT_EQ(printed ? std::nullopt : std::optional(printed.error().code), ErrorCode::JournalBroken);
}

TEST_P(PageProofTest, R_HO_11_AnOpenPageHasNoCodeAndIsPrintedAsItIs)
{
    EXPECT_TRUE(print(2));
}

} // namespace dutydesk::test
