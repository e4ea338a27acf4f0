// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/try.h"
#include "cases/caseservice.h"
#include "journeys/deskjourney.h"
#include "log/callcounts.h"
#include "log/logpages.h"

#include <QAbstractItemView>
#include <QComboBox>

#include <gmock/gmock.h>

namespace dutydesk::test {

using namespace Qt::StringLiterals;

/// Grace Chen, the manager of the demo centre, gives Amy Wang, a duty officer, something to do.
class TaskJourneyTest : public DeskJourney
{
protected:
    void signIn()
    {
        ASSERT_EQ(run({u"demo"_s, u"--months"_s, u"1"_s}), 0) << m_errors.toStdString();
        Preferences(file(u"preferences.ini"_s)).setLastName(u"Grace Chen"_s);
        open();
        fill(u"secretEdit"_s, u"dutydesk-demo"_s);
        press(Qt::Key_Return);
        settle();
    }

    void switchTo(const QString &name, const QString &secret)
    {
        press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        write(name);
        press(Qt::Key_Return);
        write(secret);
        press(Qt::Key_Return);
        settle();
        ASSERT_EQ(textOn(u"personButton"_s), name);
    }

    /// The row of the list that names the task, or -1.
    int rowOfTask(const QString &list)
    {
        const QAbstractItemModel &model = *seen<QAbstractItemView>(list)->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex cell = model.index(row, column);
                if (cell.data().toString().contains(m_matter)
                    || cell.data(Qt::AccessibleTextRole).toString().contains(m_matter)) {
                    return row;
                }
            }
        }
        return -1;
    }

    void assign()
    {
        press(Qt::Key_T, Qt::ControlModifier);
        settle();
        click(u"assignTaskButton"_s);
        settle();
        auto *person = seen<QComboBox>(u"taskPersonBox"_s);
        for (int i = 0; i < person->count() && person->currentText() != u"Amy Wang"_s; ++i) {
            press(Qt::Key_Down);
        }
        fill(u"taskMatterEdit"_s, m_matter);
        press(Qt::Key_Return);
        settle();
        EXPECT_FALSE(isSeen(u"taskDialog"_s));
    }

    /// Chooses the task and does the act with these words.
    void act(const QString &button, const QString &words)
    {
        press(Qt::Key_T, Qt::ControlModifier);
        settle();
        const int row = rowOfTask(u"casesList"_s);
        ASSERT_GE(row, 0);
        clickItem(u"casesList"_s, row);
        click(button);
        fill(u"caseWordsEdit"_s, words);
        press(Qt::Key_Return);
        settle();
        EXPECT_FALSE(isSeen(u"caseActDialog"_s));
    }

    /// Who looks into the services beside the window.
    static Actor reader()
    {
        return {StaffId(1), NonBlankText::from(u"Grace Chen"_s).value(), Role::CentreManager, DeskId(1)};
    }

    /// The newest case as it is kept.
    CaseView newest()
    {
        return stored([](Services &services) -> Result<CaseView> {
                   TRY(const std::vector<ShownCase> all, services.cases->list(reader(), CasesShown::All));
                   return services.cases->view(reader(), all.front().of.id);
               })
            .value();
    }

    CallCount calls()
    {
        return stored([](Services &services) -> Result<CallCount> {
                   TRY(const LogPage page, services.logPages->lastPage());
                   return services.callCounts->ofPage(reader(), page.id);
               })
            .value();
    }

    const QString m_matter = u"核对三号楼门禁卡"_s;
};

TEST_F(TaskJourneyTest, R_WN_5_ATaskGoesFromTheManagerToTheOfficerAndBack)
{
    signIn();
    assign();
    EXPECT_EQ(newest().head.of.matter.toString(), m_matter);
    EXPECT_EQ(newest().head.responsible, u"Amy Wang"_s);

    switchTo(u"Amy Wang"_s, u"dutydesk-demo"_s);
    press(Qt::Key_1, Qt::ControlModifier);
    settle();
    EXPECT_GE(rowOfTask(u"todayWork"_s), 0) << "it waits for her";
    act(u"beginCaseButton"_s, u"今天上午去"_s);
    CallCount expected = calls();
    press(Qt::Key_F6);
    expected.missed += 1;
    EXPECT_EQ(calls(), expected) << "the telephone rang meanwhile";
    act(u"reportBackButton"_s, u"缺两张，已登记"_s);
    EXPECT_EQ(newest().head.of.state, CaseState::ReportedBack);

    switchTo(u"Grace Chen"_s, u"258036"_s);
    act(u"finishCaseButton"_s, u"好"_s);
    const CaseView done = newest();
    EXPECT_EQ(done.head.of.state, CaseState::Done);
    QStringList told;
    for (const ShownStep &step : done.steps) {
        told.append(step.officer + u' ' + step.step.words);
    }
    EXPECT_EQ(told, QStringList({u"Grace Chen "_s, u"Amy Wang 今天上午去"_s, u"Amy Wang 缺两张，已登记"_s,
                                 u"Grace Chen 好"_s}));
}

} // namespace dutydesk::test
