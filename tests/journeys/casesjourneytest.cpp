// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cases/calloutservice.h"
#include "cases/escalationservice.h"
#include "journeys/deskjourney.h"
#include "log/logpages.h"

#include <QAbstractItemView>

#include <gmock/gmock.h>

namespace dutydesk::test {

using namespace Qt::StringLiterals;

/// A matter that the desk cannot decide, in the demo centre, in front of the manager.
class CasesJourneyTest : public DeskJourney
{
protected:
    void signIn()
    {
        ASSERT_EQ(run({u"demo"_s, u"--months"_s, u"1"_s}), 0) << m_errors.toStdString();
        Preferences(file(u"preferences.ini"_s)).setLastName(u"Grace Chen"_s);
        open();
        fill(u"secretEdit"_s, u"dutydesk-demo"_s);
        press(Qt::Key_Return);
        press(Qt::Key_3, Qt::ControlModifier);
        press(Qt::Key_F2);
        write(u"3-502 厨房漏水，关不了阀"_s);
        press(Qt::Key_Return);
        settle();
    }

    /// Chooses the line that was written last, and presses the key of an act.
    void begin(Qt::Key key)
    {
        const int rows = seen<QAbstractItemView>(u"entriesView"_s)->model()->rowCount();
        clickItem(u"entriesView"_s, rows - 1);
        press(key, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
    }

    /// Who looks into the services beside the window.
    static Actor reader()
    {
        return {StaffId(1), NonBlankText::from(u"Grace Chen"_s).value(), Role::CentreManager, DeskId(1)};
    }

    PageView page()
    {
        return stored([](Services &services) { return services.logPages->currentPage(reader()); }).value();
    }
};

TEST_F(CasesJourneyTest, R_HO_13_R_HO_14_ALineIsReportedADepartmentComesAndAMeasureIsTakenAndLifted)
{
    signIn();
    begin(Qt::Key_R);
    EXPECT_EQ(focused(), u"reasonEdit"_s);
    write(u"需领导决定"_s);
    press(Qt::Key_Return);
    settle();
    EXPECT_FALSE(isSeen(u"reportDialog"_s));
    begin(Qt::Key_O);
    write(u"工程维修"_s); // the first field has the focus
    fill(u"whoEdit"_s, u"王师傅"_s);
    press(Qt::Key_Return);
    settle();
    begin(Qt::Key_M);
    write(u"关总阀"_s);
    press(Qt::Key_Return);
    settle();

    const auto measures = stored([](Services &services) { return services.callouts->measures(reader()); }).value();
    EXPECT_EQ(measures.front().measure.what.toString(), u"关总阀"_s);
    EXPECT_FALSE(measures.front().measure.liftedAt);
    const auto callouts = stored([](Services &services) { return services.callouts->callouts(reader()); }).value();
    EXPECT_EQ(callouts.front().callout.department.toString(), u"工程维修"_s);
    const auto reports = stored([](Services &services) { return services.escalations->list(reader()); }).value();
    EXPECT_EQ(reports.front().escalation.reason.toString(), u"需领导决定"_s);
    EXPECT_NE(reports.front().escalation.name, u"Grace Chen"_s) << "nobody reports to themselves";

    click(u"underWayView"_s);
    settle();
    clickItem(u"underWayList"_s, 0);
    click(u"notReachedButton"_s);
    settle();
    EXPECT_EQ(stored([](Services &services) { return services.escalations->list(reader()); })->front().state(),
              EscalationState::NotReached);
    EXPECT_GT(page().measures.size(), 0U) << "the relief will see it";
}

} // namespace dutydesk::test
