// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/reviewpage.h"

#include "support/fakedraftstore.h"
#include "support/handoverdesk.h"
#include "support/immediategateway.h"
#include "support/mocknotifier.h"
#include "support/printers.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

class ReviewPageTest : public testing::Test
{
protected:
    /// Page 1 has a missing radio and a late relief; page 2 has no exceptions.
    ReviewPageTest()
    {
        m_gateway.services.journal = &m_desk.journal.journal;
        m_desk.serveLog(m_gateway.services);
        m_gateway.services.reviews = &m_desk.reviews;
        EXPECT_TRUE(m_desk.dutyLog.pages.openFirstPage(m_desk.wang));
        m_desk.clock.set({2026, 3, 2}, {20, 20});
        SigningOut lost = m_desk.allInOrder();
        lost.counts[0] = {SharedItemId(1), 1, ItemState::Missing, u"fell into the pool"_s};
        EXPECT_TRUE(m_desk.handover.signOut(m_desk.wang, lost, m_desk.right));
        m_desk.clock.set({2026, 3, 2}, {20, 29});
        EXPECT_TRUE(m_desk.handover.takeOver(m_desk.li, m_desk.arrivedInTime(), m_desk.right));
        m_desk.clock.set({2026, 3, 3}, {20, 20});
        EXPECT_TRUE(m_desk.handover.signOut(m_desk.li, m_desk.allInOrder(), m_desk.right));
    }

    void open(const Actor &actor)
    {
        m_desk.keepNothingOfWhatFails();
        m_session.signIn(actor);
        m_page = std::make_unique<ReviewPage>(Seat{m_gateway, m_session, m_notifier, m_desk.clock, m_drafts}, nullptr);
        m_page->show();
    }

    QTableView &view() { return *m_page->findChild<QTableView *>(u"reviewTable"_s); }
    QString cell(int row, int column) { return view().model()->index(row, column).data().toString(); }
    QLineEdit &edit(const QString &name) { return *m_page->findChild<QLineEdit *>(name); }

    void sign(const QString &secret)
    {
        QTest::keyClicks(&edit(u"reviewSecretEdit"_s), secret);
        QTest::keyClick(&edit(u"reviewSecretEdit"_s), Qt::Key_Return);
    }

    testing::NiceMock<MockNotifier> m_notifier;
    HandoverDesk m_desk;
    FakeDraftStore m_drafts;
    ImmediateGateway m_gateway;
    Session m_session;
    std::unique_ptr<ReviewPage> m_page;
};

TEST_F(ReviewPageTest, R_HO_10_ExceptionsComeFirstWithWordsAndExplanation)
{
    open(m_desk.manager);

    ASSERT_EQ(view().model()->rowCount(), 2);
    EXPECT_EQ(cell(0, ReviewPage::OfficerColumn), u"王芳"_s);
    EXPECT_TRUE(cell(0, ReviewPage::ExceptionsColumn).contains(u"items missing"_s));
    EXPECT_TRUE(cell(0, ReviewPage::ExceptionsColumn).contains(u"relief late"_s));
    EXPECT_EQ(cell(1, ReviewPage::OfficerColumn), u"李强"_s);
    EXPECT_TRUE(m_page->findChild<QTextBrowser *>(u"reviewDetail"_s)->toPlainText().contains(u"fell into the pool"_s));
}

TEST_F(ReviewPageTest, R_HO_10_TheManagerSignsAnOpinionOfOnePage)
{
    open(m_desk.manager);
    QTest::keyClicks(&edit(u"opinionEdit"_s), u"pay for it"_s);

    sign(u"wrong"_s);
    EXPECT_FALSE(m_page->findChild<QLabel *>(u"problemLabel"_s)->text().isEmpty());
    EXPECT_EQ(edit(u"opinionEdit"_s).text(), u"pay for it"_s) << "what was typed stays";
    EXPECT_TRUE(m_desk.dutyLog.pages.page(m_desk.wang, LogPageId(1))->reviews.empty());
    sign(u"right"_s);

    ASSERT_EQ(m_desk.dutyLog.pages.page(m_desk.wang, LogPageId(1))->reviews.size(), 1U);
    EXPECT_EQ(m_desk.dutyLog.pages.page(m_desk.wang, LogPageId(1))->reviews[0].opinion.toString(), u"pay for it"_s);
    EXPECT_EQ(cell(0, ReviewPage::OfficerColumn), u"李强"_s) << "what is reviewed goes to the end";
}

TEST_F(ReviewPageTest, R_HO_10_SeveralPagesAreSignedAtOnce)
{
    open(m_desk.manager);
    view().selectAll();
    QTest::keyClicks(&edit(u"opinionEdit"_s), u"read"_s);

    sign(u"right"_s);

    EXPECT_EQ(m_desk.dutyLog.pages.page(m_desk.wang, LogPageId(1))->reviews.size(), 1U);
    EXPECT_EQ(m_desk.dutyLog.pages.page(m_desk.wang, LogPageId(2))->reviews.size(), 1U);
}

TEST_F(ReviewPageTest, R_HO_10_AManagerLeavesTheirOwnPageToOthers)
{
    ASSERT_TRUE(m_desk.handover.takeOver(m_desk.manager, m_desk.arrivedInTime(), m_desk.right));
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.manager, m_desk.allInOrder(), m_desk.right));
    open(m_desk.manager);
    view().selectAll();
    QTest::keyClicks(&edit(u"opinionEdit"_s), u"read"_s);

    sign(u"right"_s);

    EXPECT_TRUE(m_page->findChild<QLabel *>(u"problemLabel"_s)->text().contains(u"somebody else"_s));
    EXPECT_EQ(edit(u"opinionEdit"_s).text(), u"read"_s) << "what was typed stays";
    EXPECT_TRUE(m_desk.dutyLog.pages.page(m_desk.wang, LogPageId(1))->reviews.empty());
}

TEST_F(ReviewPageTest, R_HO_10_OthersSeeWhoReviews)
{
    open(m_desk.wang);

    EXPECT_TRUE(m_page->findChild<QLabel *>(u"notAllowedLabel"_s)->isVisible());
    EXPECT_FALSE(view().isVisible());
    EXPECT_EQ(view().model()->rowCount(), 0);
}

TEST_F(ReviewPageTest, R_HO_10_ExceptionsThatAreTooLongEndWithAnEllipsisAndTheTipHasThemAll)
{
    open(m_desk.manager);

    EXPECT_FALSE(view().wordWrap()) << "with word wrap, text that does not fit would disappear without an ellipsis";
    EXPECT_EQ(view().textElideMode(), Qt::ElideRight);
    const QModelIndex exceptions = view().model()->index(0, ReviewPage::ExceptionsColumn);
    EXPECT_EQ(exceptions.data(Qt::ToolTipRole), exceptions.data());
}

} // namespace dutydesk
