// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/logpagewidget.h"

#include "centre/centreservice.h"
#include "log/cleardatadialog.h"
#include "log/logprivacy.h"
#include "support/fakedraftstore.h"
#include "support/handoverdesk.h"
#include "support/heldgateway.h"
#include "support/mocknotifier.h"
#include "support/ownerdesk.h"
#include "support/printers.h"

#include <QLabel>
#include <QLineEdit>
#include <QPrintPreviewDialog>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

namespace dutydesk {

using namespace test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class LogPageWidgetTest : public testing::Test
{
protected:
    LogPageWidgetTest()
    {
        m_gateway.services.journal = &m_desk.journal.journal;
        m_desk.serveLog(m_gateway.services);
        m_gateway.services.centre = &m_centre;
        m_session.signIn(m_desk.wang);
        m_widget.resize(1000, 500);
        m_widget.show();
    }

    QPushButton &button(const QString &name) { return *m_widget.findChild<QPushButton *>(name); }
    void click(const QString &name) { QTest::mouseClick(&button(name), Qt::LeftButton); }
    QTableView &view() { return *m_widget.findChild<QTableView *>(u"entriesView"_s); }
    QAbstractItemModel &lines() { return *view().model(); }
    QString matterIn(int row) { return lines().index(row, LogEntryModel::MatterColumn).data().toString(); }

    LogEntry write(const QString &matter)
    {
        const LogEntry entry =
            m_desk.dutyLog.lines.write(m_desk.wang, {.happenedAt = m_desk.clock.now(), .matter = matter}).value();
        m_gateway.tellWhatWasWritten();
        return entry;
    }

    QDialog &openCorrectionOf(int row)
    {
        view().selectRow(row);
        click(u"amendButton"_s);
        return *m_widget.findChild<QDialog *>(u"amendDialog"_s);
    }

    static QLineEdit &edit(QWidget &parent, const QString &name) { return *parent.findChild<QLineEdit *>(name); }
    static void submit(QDialog &dialog)
    {
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"submitButton"_s), Qt::LeftButton);
    }

    void signThePage()
    {
        EXPECT_TRUE(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right));
        EXPECT_TRUE(m_desk.handover.takeOver(m_desk.li, m_desk.arrivedInTime(), m_desk.right));
    }

    testing::StrictMock<MockNotifier> m_notifier;
    HandoverDesk m_desk;
    FakeCentreStore m_store;
    CentreService m_centre{m_store.repositories(), m_desk.journal.journal};
    HeldGateway m_gateway;
    Session m_session;
    FakeDraftStore m_drafts;
    LogPageWidget m_widget{{m_gateway, m_session, m_notifier, m_desk.clock, m_drafts}};
};

TEST_F(LogPageWidgetTest, opensTheFirstPage)
{
    EXPECT_TRUE(button(u"openFirstButton"_s).isVisible());

    click(u"openFirstButton"_s);

    EXPECT_FALSE(button(u"openFirstButton"_s).isVisible());
    EXPECT_TRUE(m_widget.findChild<QLabel *>(u"headLabel"_s)->text().contains(u"DD-2026-001"_s));
}

TEST_F(LogPageWidgetTest, R_HO_15_ThePageSaysHowItsCallsWereAnswered)
{
    click(u"openFirstButton"_s);
    const auto calls = [this] { return m_widget.findChild<QLabel *>(u"callsLabel"_s)->text(); };
    EXPECT_EQ(calls(), QString());

    for (const EntrySource source : {EntrySource::Call, EntrySource::MissedCall, EntrySource::OutgoingCall}) {
        ASSERT_TRUE(m_desk.dutyLog.lines.write(
            m_desk.wang, {.happenedAt = m_desk.clock.now(), .source = source, .matter = u"Leak"_s}));
    }
    m_gateway.tellWhatWasWritten();

    EXPECT_EQ(calls(), u"Calls in 2 · missed 1 · answered late 0 · within three rings 50 % · calls out 1"_s);
}

TEST_F(LogPageWidgetTest, theColumnOfOfficersShowsOnlyWhereSeveralWrote)
{
    click(u"openFirstButton"_s);
    write(u"Leak"_s);
    EXPECT_TRUE(view().isColumnHidden(LogEntryModel::OfficerColumn));

    ASSERT_TRUE(m_desk.dutyLog.lines.write(m_desk.li, {.happenedAt = m_desk.clock.now(), .matter = u"Parcel"_s}));
    m_gateway.tellWhatWasWritten();

    EXPECT_FALSE(view().isColumnHidden(LogEntryModel::OfficerColumn));
}

TEST_F(LogPageWidgetTest, R_HO_2_ACorrectionIsALineOfItsOwnBeneathTheOld)
{
    click(u"openFirstButton"_s);
    write(u"Leak at 3-502"_s);
    write(u"Parcel"_s);
    QDialog &dialog = openCorrectionOf(0);
    EXPECT_CALL(m_notifier, showMessage(u"Line 1 is corrected."_s));
    edit(dialog, u"matterEdit"_s).setText(u"Leak at 3-503"_s);
    submit(dialog);
    EXPECT_EQ(lines().rowCount(), 2) << "a correction needs a reason";

    QTest::keyClicks(&edit(dialog, u"reasonEdit"_s), u"misheard"_s);
    submit(dialog);

    ASSERT_EQ(lines().rowCount(), 3);
    EXPECT_TRUE(lines().index(0, 0).data(Qt::FontRole).value<QFont>().strikeOut());
    EXPECT_EQ(matterIn(0), u"Leak at 3-502"_s);
    EXPECT_TRUE(matterIn(1).contains(u"Leak at 3-503"_s));
    EXPECT_TRUE(matterIn(1).contains(u"misheard"_s));
    EXPECT_EQ(matterIn(2), u"Parcel"_s);
    EXPECT_FALSE(button(u"amendButton"_s).isEnabled()) << "the newer line is the one to correct";
}

TEST_F(LogPageWidgetTest, R_HO_2_ACorrectionThatFailsKeepsItsText)
{
    click(u"openFirstButton"_s);
    write(u"Leak"_s);
    QDialog &dialog = openCorrectionOf(0);
    QTest::keyClicks(&edit(dialog, u"reasonEdit"_s), u"misheard"_s);
    m_desk.store.entries.nextError = Error{ErrorCode::Busy, {}};

    submit(dialog);

    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(edit(dialog, u"reasonEdit"_s).text(), u"misheard"_s);
    EXPECT_FALSE(dialog.findChild<QLabel *>(u"problemLabel"_s)->text().isEmpty());
}

TEST_F(LogPageWidgetTest, R_HO_2_ACorrectionIsSentOnce)
{
    click(u"openFirstButton"_s);
    write(u"Leak"_s);
    QDialog &dialog = openCorrectionOf(0);
    QTest::keyClicks(&edit(dialog, u"reasonEdit"_s), u"misheard"_s);
    EXPECT_CALL(m_notifier, showMessage);
    m_gateway.holds = true;

    submit(dialog);
    QTest::keyClick(&edit(dialog, u"reasonEdit"_s), Qt::Key_Return);
    m_gateway.release();

    EXPECT_EQ(lines().rowCount(), 2);
}

TEST_F(LogPageWidgetTest, R_HO_2_ALineWrittenWhileTheClockWasBehindSaysSo)
{
    click(u"openFirstButton"_s);
    const QDateTime right = m_desk.clock.now();
    m_desk.clock.advance(-58min);

    const auto line = m_desk.dutyLog.lines.write(m_desk.wang, {.happenedAt = m_desk.clock.now(), .matter = u"Leak"_s});
    m_gateway.tellWhatWasWritten();

    ASSERT_TRUE(line);
    EXPECT_EQ(line->writtenAt, right) << "never before the entry before";
    EXPECT_EQ(lines().index(0, LogEntryModel::TimeColumn).data().toString(), u"07:02 clock wrong"_s);
    EXPECT_TRUE(matterIn(0).contains(u"clock was behind"_s)) << matterIn(0).toStdString();
}

TEST_F(LogPageWidgetTest, R_HO_1_ALateLineSaysSo)
{
    click(u"openFirstButton"_s);
    const QDateTime earlier = m_desk.clock.now();
    m_desk.clock.advance(40min);

    ASSERT_TRUE(m_desk.dutyLog.lines.write(m_desk.wang, {.happenedAt = earlier, .matter = u"Leak"_s}));
    m_gateway.tellWhatWasWritten();

    EXPECT_EQ(lines().index(0, LogEntryModel::TimeColumn).data().toString(), u"08:00 late entry"_s);
    EXPECT_TRUE(matterIn(0).contains(u"08:40"_s)) << "a late entry shows when it was written";
}

TEST_F(LogPageWidgetTest, leavesNothingOnTheScreenBehindTheLock)
{
    click(u"openFirstButton"_s);
    write(u"Leak"_s);
    openCorrectionOf(0);

    m_session.lock();

    EXPECT_EQ(lines().rowCount(), 0);
    EXPECT_EQ(m_widget.findChild<QLabel *>(u"headLabel"_s)->text(), QString());
    EXPECT_FALSE(m_widget.findChild<QDialog *>(u"amendDialog"_s)->isVisible());
}

TEST_F(LogPageWidgetTest, aReadingUnderWayDoesNotFillALockedPage)
{
    click(u"openFirstButton"_s);
    m_gateway.holds = true;
    write(u"Leak"_s);

    m_session.lock();
    m_gateway.release();

    EXPECT_EQ(lines().rowCount(), 0);
}

TEST_F(LogPageWidgetTest, keepsTheSelectedLineAndShowsTheNewestOne)
{
    click(u"openFirstButton"_s);
    for (int i = 0; i < 40; ++i) {
        write(u"line %1"_s.arg(i));
    }
    view().selectRow(2);

    write(u"newest"_s);

    EXPECT_EQ(view().currentIndex().row(), 2);
    const QModelIndex newest = lines().index(40, LogEntryModel::MatterColumn);
    EXPECT_TRUE(view().viewport()->rect().intersects(view().visualRect(newest)));
}

TEST_F(LogPageWidgetTest, aNewLineDoesNotScrollANarrowPageToTheSide)
{
    m_widget.resize(400, 300);
    click(u"openFirstButton"_s);

    write(u"Leak under the kitchen sink, the plumber is on his way"_s);
    QCoreApplication::processEvents();

    EXPECT_GT(view().horizontalScrollBar()->maximum(), 0);
    EXPECT_EQ(view().horizontalScrollBar()->value(), 0);
}

TEST_F(LogPageWidgetTest, R_HO_3_AnOlderPageIsReadOnTheSameWidget)
{
    click(u"openFirstButton"_s);
    write(u"Leak"_s);
    signThePage();

    m_widget.showPage(LogPageId(1));

    EXPECT_TRUE(m_widget.findChild<QLabel *>(u"headLabel"_s)->text().contains(u"page 1"_s));
    EXPECT_TRUE(m_widget.findChild<QWidget *>(u"belowView"_s)->isVisible());
    EXPECT_FALSE(button(u"editHeadButton"_s).isVisible());
    ASSERT_EQ(lines().rowCount(), 1);
}

TEST_F(LogPageWidgetTest, R_HO_11_ThePageOpensAsItWillBePrinted)
{
    click(u"openFirstButton"_s);
    write(u"Leak"_s);

    click(u"printButton"_s);

    EXPECT_NE(m_widget.findChild<QPrintPreviewDialog *>(), nullptr);
}

TEST_F(LogPageWidgetTest, R_RK_7_ThePageIsPrintedInTheLanguageOfTheCentre)
{
    ASSERT_TRUE(m_store.centre.put(Centre::withDefaults(NonBlankText::from(u"枫景苑"_s).value(), {}, u"zh_CN"_s)));
    click(u"openFirstButton"_s);

    click(u"printButton"_s);

    const QString title = m_widget.findChild<QPrintPreviewDialog *>()->windowTitle();
    EXPECT_TRUE(title.startsWith(u"Print preview"_s)) << title.toStdString();
    EXPECT_TRUE(title.contains(u"值班"_s)) << title.toStdString();
}

TEST_F(LogPageWidgetTest, R_OW_5_ALineIsShownInFullOnlyWithAReasonAndNotBehindTheLock)
{
    OwnerDesk archive;
    LogPrivacy privacy(m_desk.store.repositories(), archive.privacy);
    m_gateway.services.logPrivacy = &privacy;
    click(u"openFirstButton"_s);
    write(u"致电 138 1234 5678"_s);
    EXPECT_EQ(matterIn(0), u"致电 138****5678"_s);
    view().selectRow(0);
    click(u"clearDataButton"_s);
    auto &dialog = *m_widget.findChild<ClearDataDialog *>();
    auto &data = *dialog.findChild<QLabel *>(u"clearDataLabel"_s);

    QTest::keyClick(&edit(dialog, u"clearReasonEdit"_s), Qt::Key_Return);
    EXPECT_TRUE(dialog.findChild<QLabel *>(u"clearReasonEditProblem"_s)->isVisible());
    EXPECT_EQ(data.text(), QString());

    QTest::keyClicks(&edit(dialog, u"clearReasonEdit"_s), u"call back"_s);
    QTest::keyClick(&edit(dialog, u"clearReasonEdit"_s), Qt::Key_Return);
    EXPECT_TRUE(data.text().contains(u"138 1234 5678"_s)) << data.text().toStdString();
    EXPECT_EQ(matterIn(0), u"致电 138****5678"_s);
    m_session.lock();
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(LogPageWidgetTest, writesTheHeadOfThePage)
{
    click(u"openFirstButton"_s);

    click(u"editHeadButton"_s);
    auto *dialog = m_widget.findChild<QDialog *>(u"pageHeadDialog"_s);
    QTest::keyClicks(&edit(*dialog, u"weatherEdit"_s), u"sunny"_s);
    submit(*dialog);

    EXPECT_TRUE(m_widget.findChild<QLabel *>(u"subheadLabel"_s)->text().contains(u"sunny"_s));
}

TEST_F(LogPageWidgetTest, R_HO_9_AnEmptyPageOfAClosedDeskSaysToTakeOverFirst)
{
    ASSERT_TRUE(m_desk.dutyLog.pages.openFirstPage(m_desk.wang));
    m_gateway.tellWhatWasWritten();
    auto &hint = *m_widget.findChild<QLabel *>(u"emptyHint"_s);
    EXPECT_TRUE(hint.text().contains(u"F2"_s));
    SigningOut closes = m_desk.allInOrder();
    closes.closingReason = u"no relief"_s;
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, closes, m_desk.right));
    m_gateway.tellWhatWasWritten();

    EXPECT_TRUE(hint.isVisible());
    EXPECT_FALSE(hint.text().contains(u"F2"_s));
    EXPECT_TRUE(hint.text().contains(u"takes over first"_s));
}

} // namespace dutydesk
