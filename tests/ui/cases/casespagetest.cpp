// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cases/casespage.h"

#include "handover/handoverpage.h"
#include "signin/staffservice.h"
#include "support/casesdesk.h"
#include "support/fakedraftstore.h"
#include "support/fakekeyvault.h"
#include "support/immediategateway.h"
#include "support/mocknotifier.h"
#include "support/printers.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The tab of the log at its tasks and follow-ups. 陈静 is the manager, 王芳 and 李强 are at the desk.
class CasesPageTest : public testing::Test
{
protected:
    CasesPageTest()
    {
        m_gateway.services.journal = &m_desk.journal.journal;
        m_gateway.services.staff = &m_staff;
        m_desk.serveLog(m_gateway.services);
        m_session.signIn(m_desk.manager);
        m_page.resize(1300, 700);
        m_page.show();
        m_page.showCases();
    }

    template<typename T>
    T &child(const QString &name)
    {
        T *found = m_page.findChild<T *>(name);
        EXPECT_TRUE(found) << qPrintable(name);
        return *found;
    }

    void click(const QString &name) { QTest::mouseClick(&child<QPushButton>(name), Qt::LeftButton); }
    bool isOffered(const QString &name) { return child<QPushButton>(name).isVisible(); }

    void type(const QString &dialog, const QString &field, const QString &words)
    {
        QTest::keyClicks(child<QDialog>(dialog).findChild<QWidget *>(field), words);
    }

    void press(const QString &dialog, const QString &button = u"submitButton"_s)
    {
        QTest::mouseClick(child<QDialog>(dialog).findChild<QPushButton *>(button), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    /// Does the act of the button with these words, by Enter in its only field.
    void act(const QString &button, const QString &words)
    {
        click(button);
        auto *field = child<QDialog>(u"caseActDialog"_s).findChild<QLineEdit *>(u"caseWordsEdit"_s);
        QTest::keyClicks(field, words);
        QTest::keyClick(field, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void assign(const QString &matter)
    {
        ASSERT_TRUE(m_desk.cases.assign(m_desk.manager, {.matter = matter, .responsible = m_desk.li.staff}));
        m_gateway.tellWhatWasWritten();
    }

    void followUp(const QString &matter, const std::optional<QDateTime> &deadline = {})
    {
        ASSERT_TRUE(m_desk.dutyLog.openWork.add(m_desk.wang, {.matter = matter, .deadline = deadline}));
        m_gateway.tellWhatWasWritten();
    }

    static QString cell(const RegisterTable &table, int row, int column)
    {
        return table.model()->index(row, column).data().toString();
    }
    RegisterTable &list() { return child<RegisterTable>(u"casesList"_s); }
    RegisterTable &timeline() { return child<RegisterTable>(u"caseTimeline"_s); }
    CaseState state() const { return m_desk.cases.view(m_desk.manager, CaseId(1))->head.of.state; }

    testing::NiceMock<MockNotifier> m_notifier;
    CasesDesk m_desk;
    FakeRepository<StaffKey> m_keys;
    FakeKeyVault m_vault;
    StaffService m_staff{m_desk.staff, m_keys, m_vault, m_desk.signer, m_desk.journal.journal};
    FakeDraftStore m_drafts;
    ImmediateGateway m_gateway;
    Session m_session;
    HandoverPage m_page{{m_gateway, m_session, m_notifier, m_desk.clock, m_drafts}};
};

TEST_F(CasesPageTest, R_WN_5_ATaskGoesFromTheManagerToTheOfficerAndBack)
{
    click(u"assignTaskButton"_s);
    child<QComboBox>(u"taskPersonBox"_s).setCurrentText(u"李强"_s);
    type(u"taskDialog"_s, u"taskMatterEdit"_s, u"count the empty flats"_s);
    child<QCheckBox>(u"hasTaskDeadlineBox"_s).setChecked(true);
    press(u"taskDialog"_s);
    ASSERT_EQ(list().model()->rowCount(), 1);
    EXPECT_TRUE(cell(list(), 0, 0).contains(u"JB 2026-0001"_s)) << cell(list(), 0, 0).toStdString();

    m_session.signIn(m_desk.li);
    act(u"beginCaseButton"_s, {});
    EXPECT_EQ(state(), CaseState::UnderWay);
    act(u"reportBackButton"_s, u"twelve"_s);
    EXPECT_EQ(state(), CaseState::ReportedBack);
    EXPECT_FALSE(isOffered(u"finishCaseButton"_s)) << "who gave it accepts it";

    m_session.signIn(m_desk.manager);
    act(u"sendBackButton"_s, u"by building"_s);
    EXPECT_EQ(state(), CaseState::UnderWay);

    m_session.signIn(m_desk.li);
    act(u"reportBackButton"_s, u"by building"_s);
    m_session.signIn(m_desk.manager);
    act(u"finishCaseButton"_s, {});
    EXPECT_EQ(state(), CaseState::Done);
    EXPECT_EQ(list().model()->rowCount(), 0) << "open ones stand there";

    child<QCheckBox>(u"closedCasesBox"_s).setChecked(true);
    ASSERT_EQ(list().model()->rowCount(), 1);
    EXPECT_EQ(timeline().model()->rowCount(), 6);
    EXPECT_TRUE(cell(timeline(), 0, 1).contains(u"accepted"_s)) << "the newest first";
    EXPECT_TRUE(cell(timeline(), 4, 1).contains(u"taken in hand"_s));
    EXPECT_TRUE(cell(timeline(), 4, 0).contains(u"李强"_s));
    EXPECT_TRUE(cell(timeline(), 5, 0).contains(u"陈静"_s));
}

TEST_F(CasesPageTest, R_WN_5_WhoeverMayNotAssignIsNotOfferedIt)
{
    EXPECT_TRUE(isOffered(u"assignTaskButton"_s));
    m_session.signIn(m_desk.li);
    EXPECT_FALSE(isOffered(u"assignTaskButton"_s));
}

TEST_F(CasesPageTest, R_WN_5_OnlyWhatIsPossibleIsOfferedAndTheNextActIsTheOneOfEnter)
{
    assign(u"empty flats"_s);
    EXPECT_TRUE(isOffered(u"beginCaseButton"_s));
    EXPECT_TRUE(isOffered(u"withdrawCaseButton"_s));
    EXPECT_FALSE(isOffered(u"finishCaseButton"_s));
    EXPECT_FALSE(isOffered(u"sendBackButton"_s));

    m_session.signIn(m_desk.li);
    EXPECT_FALSE(isOffered(u"withdrawCaseButton"_s)) << "who gave it withdraws it";
    list().setFocus();
    Q_EMIT list().activated(list().currentIndex());
    EXPECT_EQ(child<QDialog>(u"caseActDialog"_s).windowTitle(), u"Take in hand"_s);

    Actor regional = m_desk.manager;
    regional.role = Role::RegionalManager;
    m_session.signIn(regional);
    for (const QString &name : {u"beginCaseButton"_s, u"noteCaseButton"_s, u"reportCaseButton"_s}) {
        EXPECT_FALSE(isOffered(name)) << qPrintable(name);
    }
}

TEST_F(CasesPageTest, R_WN_5_WhatIsMissingIsSaidAtItsField)
{
    click(u"assignTaskButton"_s);
    type(u"taskDialog"_s, u"taskMatterEdit"_s, u"count"_s);
    press(u"taskDialog"_s);
    ASSERT_TRUE(child<QDialog>(u"taskDialog"_s).isVisible());
    const auto says = [this](const QString &dialog, const QString &sentence) {
        const auto labels = child<QDialog>(dialog).findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text() == sentence; });
    };
    EXPECT_TRUE(says(u"taskDialog"_s, u"Please choose who does it."_s));
    child<QComboBox>(u"taskPersonBox"_s).setCurrentText(u"李强"_s);
    press(u"taskDialog"_s);

    click(u"noteCaseButton"_s);
    press(u"caseActDialog"_s);
    EXPECT_TRUE(says(u"caseActDialog"_s, u"Please say it in words. They stay in the timeline of the case."_s));
}

TEST_F(CasesPageTest, R_WN_5_ATaskIsOnlyGivenToThoseWhoWorkAtTheDesk)
{
    ASSERT_TRUE(m_desk.staff.put({StaffId(5), text(u"赵敏"), Role::DutyOfficer, {}, true, false}));
    ASSERT_TRUE(m_desk.staff.put({StaffId(4), text(u"系统"), Role::Administrator, {}, false, true}));
    click(u"assignTaskButton"_s);
    const auto &people = child<QComboBox>(u"taskPersonBox"_s);
    EXPECT_EQ(people.count(), 4) << "please choose, 王芳, 李强, 陈静";
    EXPECT_LT(people.findText(u"赵敏"_s), 0) << "has left";
}

TEST_F(CasesPageTest, R_WN_5_WhatWasAskedIsNotForTheOfficerToChange)
{
    assign(u"empty flats"_s);
    m_session.signIn(m_desk.li);
    click(u"changeCaseButton"_s);
    EXPECT_FALSE(child<QLineEdit>(u"taskMatterEdit"_s).isEnabled());
    EXPECT_FALSE(child<QComboBox>(u"taskPersonBox"_s).isEnabled());
    type(u"taskDialog"_s, u"taskNextStepEdit"_s, u"ask the agents"_s);
    press(u"taskDialog"_s);

    EXPECT_EQ(m_desk.cases.view(m_desk.li, CaseId(1))->head.of.nextStep, u"ask the agents"_s);
    EXPECT_TRUE(cell(timeline(), 0, 1).contains(u"Next: ask the agents"_s)) << "what is next stands above";
}

TEST_F(CasesPageTest, R_WN_5_TheFiltersShowOneKindOneStateOrOnePerson)
{
    assign(u"empty flats"_s);
    followUp(u"leak"_s);
    ASSERT_EQ(list().model()->rowCount(), 2);

    child<QComboBox>(u"caseKindFilter"_s).setCurrentText(u"follow-up"_s);
    ASSERT_EQ(list().model()->rowCount(), 1);
    EXPECT_TRUE(cell(list(), 0, 0).contains(u"GJ"_s));
    child<QComboBox>(u"caseKindFilter"_s).setCurrentIndex(0);
    child<QComboBox>(u"caseStateFilter"_s).setCurrentText(u"assigned"_s);
    EXPECT_EQ(list().model()->rowCount(), 1);
    child<QComboBox>(u"caseStateFilter"_s).setCurrentIndex(0);
    child<QComboBox>(u"casePersonFilter"_s).setCurrentText(u"李强"_s);
    EXPECT_EQ(list().model()->rowCount(), 1);
}

TEST_F(CasesPageTest, R_WN_5_TheTimeLeftIsSaidInWords)
{
    followUp(u"leak"_s, m_desk.clock.now().addSecs(7200));
    EXPECT_TRUE(cell(list(), 0, 8).contains(u"2 h"_s)) << cell(list(), 0, 8).toStdString();

    m_desk.clock.advance(3h);
    m_gateway.tellWhatWasWritten();
    followUp(u"lamp"_s);

    EXPECT_TRUE(cell(list(), 0, 8).contains(u"over"_s)) << cell(list(), 0, 8).toStdString();
}

TEST_F(CasesPageTest, R_WN_3_ALimitIsSetPausedResumedAndMet)
{
    followUp(u"leak"_s);
    EXPECT_FALSE(isOffered(u"meetLimitButton"_s));
    child<QAction>(u"setLimitAction"_s).trigger();
    child<QComboBox>(u"limitKindBox"_s).setCurrentText(u"on site"_s);
    press(u"limitDialog"_s);
    EXPECT_TRUE(cell(list(), 0, 8).contains(u"1 h 0 min"_s)) << cell(list(), 0, 8).toStdString();
    EXPECT_TRUE(cell(timeline(), 0, 1).contains(u"on site"_s));

    child<QAction>(u"pauseLimitAction"_s).trigger();
    press(u"limitDialog"_s);
    EXPECT_TRUE(child<QDialog>(u"limitDialog"_s).isVisible()) << "for whom is not said yet";
    type(u"limitDialog"_s, u"limitWordsEdit"_s, u"the owner"_s);
    press(u"limitDialog"_s);
    EXPECT_TRUE(cell(list(), 0, 8).contains(u"paused"_s)) << cell(list(), 0, 8).toStdString();
    EXPECT_FALSE(child<QAction>(u"pauseLimitAction"_s).isVisible());

    child<QAction>(u"resumeLimitAction"_s).trigger();
    type(u"limitDialog"_s, u"limitWordsEdit"_s, u"is here"_s);
    press(u"limitDialog"_s);
    click(u"meetLimitButton"_s);
    press(u"limitDialog"_s);
    EXPECT_FALSE(isOffered(u"meetLimitButton"_s));
    EXPECT_TRUE(cell(timeline(), 0, 1).contains(u"limit met: on site"_s)) << cell(timeline(), 0, 1).toStdString();
}

TEST_F(CasesPageTest, R_WN_3_WhyALimitWasMissedIsAskedOnceBeforeTheNextAct)
{
    followUp(u"leak"_s);
    ASSERT_TRUE(m_desk.cases.setLimit(m_desk.wang, CaseId(1), {.due = m_desk.clock.now().addSecs(600)}));
    m_desk.clock.advance(20min);
    m_gateway.tellWhatWasWritten();
    EXPECT_TRUE(cell(list(), 0, 8).contains(u"over"_s)) << cell(list(), 0, 8).toStdString();

    click(u"noteCaseButton"_s);
    EXPECT_FALSE(m_page.findChild<QDialog *>(u"caseActDialog"_s));
    type(u"limitDialog"_s, u"limitWordsEdit"_s, u"two calls at once"_s);
    press(u"limitDialog"_s);
    type(u"caseActDialog"_s, u"caseWordsEdit"_s, u"called back"_s);
    press(u"caseActDialog"_s);
    const std::vector<CaseStep> steps = m_desk.store.caseSteps.list().value();
    ASSERT_EQ(steps.size(), 4U);
    EXPECT_EQ(steps[2].act, CaseAct::ExplainLimit);
    EXPECT_EQ(steps[2].words, u"two calls at once"_s);
    EXPECT_EQ(steps[3].words, u"called back"_s);

    m_desk.clock.advance(1min);
    click(u"meetLimitButton"_s);
    press(u"limitDialog"_s);
    EXPECT_TRUE(m_desk.store.limits.findById(CaseLimitId(1))->endedAt) << "nothing was asked again";
    EXPECT_TRUE(cell(timeline(), 0, 1).contains(u"missed: answer"_s)
                || cell(timeline(), 1, 1).contains(u"missed: answer"_s));
}

TEST_F(CasesPageTest, R_HO_14_WhatIsSetGoingAboutACaseStandsInItsTimeline)
{
    followUp(u"leak"_s);
    click(u"measureCaseButton"_s);
    type(u"measureDialog"_s, u"measureEdit"_s, u"cordon"_s);
    press(u"measureDialog"_s);

    ASSERT_EQ(timeline().model()->rowCount(), 2);
    EXPECT_TRUE(cell(timeline(), 0, 1).contains(u"cordon"_s));
    EXPECT_EQ(cell(timeline(), 0, 2), u"in force"_s);
}

TEST_F(CasesPageTest, R_WN_5_ATaskIsFoundAmongTheCasesAndAFollowUpBesideItsPage)
{
    assign(u"empty flats"_s);
    followUp(u"leak"_s);
    click(u"historyView"_s);
    ASSERT_TRUE(m_page.showRecord({RecordType::Case, 1}));
    EXPECT_TRUE(list().isVisible());
    EXPECT_EQ(list().chosenId(), 1);

    ASSERT_TRUE(m_page.showRecord({RecordType::Case, 2}));
    EXPECT_FALSE(list().isVisible());
    EXPECT_TRUE(child<RegisterTable>(u"openWorkList"_s).isVisible());
    click(u"showCaseButton"_s);
    EXPECT_TRUE(list().isVisible());
    EXPECT_EQ(list().chosenId(), 2);
}

TEST_F(CasesPageTest, R_WN_5_AClosedTaskIsShownToo)
{
    assign(u"empty flats"_s);
    ASSERT_TRUE(m_desk.cases.perform(m_desk.manager, CaseId(1), CaseAct::Withdraw, u"not needed"_s));
    m_gateway.tellWhatWasWritten();

    ASSERT_TRUE(m_page.showRecord({RecordType::Case, 1}));

    EXPECT_EQ(list().chosenId(), 1);
    EXPECT_TRUE(cell(timeline(), 0, 1).contains(u"not needed"_s));
}

} // namespace dutydesk
