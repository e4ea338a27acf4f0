// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journeys/deskjourney.h"
#include "log/dutylog.h"
#include "setup/firststart.h"
#include "shell/limitchip.h"

#include <QTest>

#include <gmock/gmock.h>

namespace dutydesk::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testing::HasSubstr;
using testing::StartsWith;

/// 陈静 has a leak to look after within twenty minutes.
class LimitsJourney : public DeskJourney
{
protected:
    void begin()
    {
        open();
        const auto leak = stored([now = m_clock.now()](Services &services) -> Result<Case> {
            TRY(const Actor chen,
                services.firstStart->begin({.centreName = u"枫景苑服务中心"_s, .managerName = u"陈静"_s},
                                           Secret(u"steady rain falls"_s), Secret(u"240819"_s)));
            CHECK(services.logPages->openFirstPage(chen));
            return services.openWork->add(chen, {.matter = u"漏水"_s,
                                                 .place = u"3-502"_s,
                                                 .nextStep = u"打给业主"_s,
                                                 .deadline = now.addSecs(20 * 60)});
        });
        ASSERT_TRUE(leak) << leak.error().detail.toStdString();
        close();
        Preferences(file(u"preferences.ini"_s)).setLastName(u"陈静"_s);
    }

    const LimitChip &limitAfterSigningIn()
    {
        open();
        fill(u"secretEdit"_s, u"steady rain falls"_s);
        press(Qt::Key_Return);
        settle();
        return *seen<LimitChip>(u"limitChip1"_s);
    }
};

TEST_F(LimitsJourney, R_WN_3_ALimitThatRanOutWhileTheProgramWasClosedIsRedAndLeadsToItsWork)
{
    begin();
    {
        const LimitChip &limit = limitAfterSigningIn();
        EXPECT_EQ(limit.tone(), Tone::Quiet);
        EXPECT_THAT(limit.accessibleName().toStdString(), StartsWith("3-502 漏水"));
    }
    close();

    m_clock.advance(25min);

    const LimitChip &limit = limitAfterSigningIn();
    EXPECT_EQ(limit.tone(), Tone::Overdue);
    EXPECT_THAT(limit.accessibleName().toStdString(), HasSubstr("05:00"));
    EXPECT_THAT(limit.toolTip().toStdString(), HasSubstr("打给业主"));
    press(Qt::Key_J, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(isSeen(u"openWorkList"_s)) << "the open work beside the running page";
}

} // namespace dutydesk::test
