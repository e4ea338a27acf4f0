// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/try.h"
#include "journeys/deskjourney.h"
#include "log/callcounts.h"
#include "log/logpages.h"

#include <QTest>

namespace dutydesk::test {

using namespace Qt::StringLiterals;

/// An officer at the telephone of a centre with a past.
class CallsJourneyTest : public DeskJourney
{
protected:
    void signIn()
    {
        ASSERT_EQ(run({u"demo"_s, u"--months"_s, u"1"_s}), 0) << m_errors.toStdString();
        Preferences(file(u"preferences.ini"_s)).setLastName(u"Grace Chen"_s);
        open();
        fill(u"secretEdit"_s, u"dutydesk-demo"_s);
        press(Qt::Key_Return);
    }

    CallCount callsOfShift()
    {
        return stored([](Services &services) -> Result<CallCount> {
                   const Actor reader{StaffId(1), NonBlankText::from(u"Grace Chen"_s).value(), Role::CentreManager,
                                      DeskId(1)};
                   TRY(const LogPage page, services.logPages->lastPage());
                   return services.callCounts->ofPage(reader, page.id);
               })
            .value();
    }
};

TEST_F(CallsJourneyTest, R_HO_15_CallsAreNotedByOneKeyOnAnyPageAndCountedOnTheirShift)
{
    signIn();
    CallCount expected = callsOfShift();

    press(Qt::Key_F6);
    expected.missed += 1;
    EXPECT_EQ(callsOfShift(), expected) << "a missed call needs nothing but the key";

    press(Qt::Key_F2);
    write(u"3-1-502 13812345678 问停水"_s);
    press(Qt::Key_F7);
    expected.late += 1;
    EXPECT_EQ(callsOfShift(), expected) << "what was typed is the late call's matter";
    EXPECT_EQ(textOn(u"quickEntryLine"_s), QString());

    press(Qt::Key_F8);
    EXPECT_EQ(focused(), u"quickEntryLine"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(callsOfShift(), expected) << "an outgoing call needs its reason";
    write(u"维保 三号梯何时修好"_s);
    press(Qt::Key_Return);
    expected.outgoing += 1;
    EXPECT_EQ(callsOfShift(), expected);
}

} // namespace dutydesk::test
