// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "find/findbox.h"

#include "find/findresults.h"
#include "find/unitcompleter.h"
#include "support/fakedraftstore.h"
#include "support/finddesk.h"
#include "support/heldgateway.h"
#include "support/mocknotifier.h"
#include "support/printers.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

class FindBoxTest : public testing::Test
{
protected:
    FindBoxTest()
    {
        EXPECT_TRUE(m_desk.dutyLog.pages.openFirstPage(m_desk.wang));
        m_desk.addFlat();
        m_desk.write(u"卫生间漏水"_s, u"3-502"_s);
        m_desk.write(u"厨房漏水"_s);
        m_gateway.services.journal = &m_desk.journal.journal;
        m_gateway.services.find = &m_find;
        auto *layout = new QVBoxLayout(&m_window);
        layout->addWidget(m_box = new FindBox({m_gateway, m_session, m_notifier, m_desk.clock, m_drafts}, &m_window));
        layout->addWidget(m_other = new QLineEdit(&m_window));
        QObject::connect(m_box, &FindBox::chosen, [this](const RecordReference &record) { m_chosen = record; });
        m_session.signIn(m_desk.wang);
        m_window.resize(900, 600);
        m_window.show();
        QApplication::setActiveWindow(&m_window);
        m_other->setFocus();
    }

    QLineEdit &edit() { return *m_window.findChild<QLineEdit *>(u"findEdit"_s); }
    void type(const QString &text)
    {
        m_box->begin();
        edit().setText(text); // as an input method commits it
    }
    void press(Qt::Key key) { QTest::keyClick(&edit(), key); }
    bool showsResults()
    {
        auto *results = m_window.findChild<FindResults *>();
        return results && results->isVisible();
    }
    QTreeWidget &list() { return *m_window.findChild<QTreeWidget *>(u"findResultsList"_s); }
    QStringList lines()
    {
        QStringList all;
        for (int row = 0; row < list().topLevelItemCount(); ++row) {
            all.append(list().topLevelItem(row)->text(0));
        }
        return all;
    }
    QString chosenLine() { return list().currentItem()->text(0); }
    QString note() { return m_window.findChild<QLabel *>(u"findNote"_s)->text(); }

    FindDesk m_desk;
    FindService m_find{m_desk.parts};
    HeldGateway m_gateway;
    Session m_session;
    testing::NiceMock<MockNotifier> m_notifier;
    FakeDraftStore m_drafts;
    QWidget m_window;
    FindBox *m_box;
    QLineEdit *m_other;
    std::optional<RecordReference> m_chosen;
};

TEST_F(FindBoxTest, R_RK_3_WhatIsTypedIsFoundUnderHeadingsAndEnterOpensTheChosenLine)
{
    type(u"漏"_s);
    EXPECT_EQ(lines(), (QStringList{u"Duty log"_s, u"厨房漏水"_s, u"3-502 卫生间漏水"_s}));
    EXPECT_EQ(chosenLine(), u"厨房漏水"_s) << "the newest line is chosen, not the heading";

    press(Qt::Key_Down);
    press(Qt::Key_Return);

    EXPECT_EQ(m_chosen, (RecordReference{RecordType::LogEntry, 1}));
    EXPECT_FALSE(showsResults());
    EXPECT_EQ(edit().text(), QString());
}

TEST_F(FindBoxTest, R_OW_2_ACallerIsFoundByKeysAloneAndShownMasked)
{
    m_box->begin();
    QTest::keyClicks(&edit(), u"zsf"_s);

    EXPECT_EQ(chosenLine(), u"3-1-502"_s);
    EXPECT_EQ(list().currentItem()->text(1), u"张** 138****4826 · 沪A***18"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(m_chosen, (RecordReference{RecordType::Flat, 1}));
}

TEST_F(FindBoxTest, theArrowsGoOverTheHeadings)
{
    type(u"3-502"_s);
    EXPECT_EQ(lines(), (QStringList{u"Flats and owners"_s, u"3-1-502"_s, u"Duty log"_s, u"3-502 卫生间漏水"_s}));
    press(Qt::Key_Down);
    EXPECT_EQ(chosenLine(), u"3-502 卫生间漏水"_s);
    press(Qt::Key_Down);
    EXPECT_EQ(chosenLine(), u"3-502 卫生间漏水"_s);
    press(Qt::Key_Up);
    EXPECT_EQ(chosenLine(), u"3-1-502"_s);
}

TEST_F(FindBoxTest, escapeGoesBackToWhereOneWas)
{
    m_other->setText(u"half a sentence"_s);
    type(u"漏"_s);
    press(Qt::Key_Escape);

    EXPECT_FALSE(showsResults());
    EXPECT_TRUE(m_other->hasFocus());
    EXPECT_EQ(m_other->text(), u"half a sentence"_s);
    EXPECT_FALSE(m_chosen);
}

TEST_F(FindBoxTest, whatAnInputMethodComposesIsNotSearched)
{
    m_box->begin();
    QInputMethodEvent composing(u"lou"_s, {});
    QApplication::sendEvent(&edit(), &composing);
    EXPECT_EQ(lines(), QStringList());
    press(Qt::Key_Return);
    EXPECT_FALSE(m_chosen);

    QInputMethodEvent committed;
    committed.setCommitString(u"漏"_s);
    QApplication::sendEvent(&edit(), &committed);
    EXPECT_EQ(lines().size(), 3);
}

TEST_F(FindBoxTest, whoTypesFasterThanTheAnswerComesGetsTheLastAnswerAlone)
{
    m_gateway.holds = true;
    type(u"卫生"_s);
    edit().setText(u"厨房"_s);
    press(Qt::Key_Return);
    EXPECT_FALSE(m_chosen);

    m_gateway.release();

    EXPECT_EQ(m_chosen, (RecordReference{RecordType::LogEntry, 2})) << "Enter waits for the answer of its search";
}

TEST_F(FindBoxTest, saysSoWhereNothingIsFoundAndWhatCanBeSearched)
{
    type(u"龘靐"_s);
    EXPECT_TRUE(note().contains(u"龘靐"_s));
    EXPECT_TRUE(note().contains(u"pinyin"_s));
    const int ofNothing = m_window.findChild<QWidget *>(u"findResults"_s)->height();
    type(u"zsf"_s);
    EXPECT_GT(m_window.findChild<QWidget *>(u"findResults"_s)->height(), ofNothing)
        << "the list is no larger than its contents";
    EXPECT_LT(ofNothing, m_window.height() / 2);
}

TEST_F(FindBoxTest, nothingStaysBehindTheLock)
{
    type(u"zsf"_s);
    m_session.lock();

    EXPECT_FALSE(showsResults());
    EXPECT_EQ(lines(), QStringList());
    EXPECT_EQ(edit().text(), QString());
    EXPECT_FALSE(m_box->isVisible());
}

TEST_F(FindBoxTest, moreOfAGroupIsOneLineAway)
{
    for (int i = 0; i < 10; ++i) {
        m_desk.write(u"停电%1"_s.arg(i));
    }
    type(u"停电"_s);
    EXPECT_EQ(lines().size(), 8) << "a heading, six lines, and the way to more";
    press(Qt::Key_PageDown);
    press(Qt::Key_Return);

    EXPECT_EQ(lines().size(), 11);
    EXPECT_FALSE(m_chosen);
}

TEST_F(FindBoxTest, R_RK_3_WhatIsReadWhileTheListIsOpenCompletesIt)
{
    for (int i = 0; i < 600; ++i) {
        m_desk.write(u"巡查%1"_s.arg(i));
    }
    m_desk.write(u"电梯停运"_s);

    type(u"停运"_s);
    EXPECT_TRUE(note().contains(u"still being read"_s)) << note().toStdString();
    QTRY_VERIFY(!note().contains(u"still being read"_s));

    EXPECT_EQ(lines(), (QStringList{u"Duty log"_s, u"电梯停运"_s}));
}

TEST_F(FindBoxTest, anotherTextChoosesItsFirstLineAgain)
{
    type(u"漏水"_s);
    press(Qt::Key_Down);
    EXPECT_EQ(chosenLine(), u"3-502 卫生间漏水"_s);

    edit().setText(u"漏"_s);

    EXPECT_EQ(chosenLine(), u"厨房漏水"_s);
}

TEST_F(FindBoxTest, aLongListBeginsWithItsHeading)
{
    for (int i = 0; i < 40; ++i) {
        m_desk.write(u"漏水%1"_s.arg(i));
    }
    m_window.resize(900, 300);
    type(u"漏水"_s);
    QCoreApplication::processEvents();
    EXPECT_EQ(list().itemAt(2, 2)->text(0), u"Duty log"_s);

    for (const Qt::Key key : {Qt::Key_PageDown, Qt::Key_PageUp}) {
        press(key);
    }
    EXPECT_EQ(list().itemAt(2, 2)->text(0), u"Duty log"_s);
}

TEST_F(FindBoxTest, whoMayNotReadHasNoField)
{
    m_session.signIn(m_desk.administrator);
    EXPECT_FALSE(m_box->isVisible());
}

TEST_F(FindBoxTest, R_OW_2_AUnitFieldOffersFlatsWithTheOwnerMasked)
{
    UnitCompleter::serve(*m_other, {m_gateway, m_session, m_notifier, m_desk.clock, m_drafts});
    QTest::keyClicks(m_other, u"4826"_s);
    const QAbstractItemModel *offered = m_other->completer()->completionModel();
    ASSERT_EQ(offered->rowCount(), 1);
    EXPECT_EQ(offered->index(0, 0).data().toString(), u"3-1-502 · 张** 138****4826 · 沪A***18"_s);

    QAbstractItemView *popup = m_other->completer()->popup();
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);

    EXPECT_EQ(m_other->text(), u"3-1-502"_s);
}

} // namespace dutydesk
