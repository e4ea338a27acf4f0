// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cases/ladder.h"

#include "support/printers.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

class LadderTest : public testing::Test
{
protected:
    static NonBlankText words(const QString &text) { return NonBlankText::from(text).value(); }

    static OnCallLeader leader(int id, const QString &title, const QString &name)
    {
        return {OnCallLeaderId(id), words(title), name, {}, id, true};
    }

    static StaffMember person(int id, const QString &name, Role role)
    {
        return {StaffId(id), words(name), role, u"1380000000%1"_s.arg(id), true, true};
    }

    QStringList names(EscalationLevel level) const
    {
        QStringList found;
        for (const LadderStep &step : ladderOf(level, m_facts)) {
            found.append(step.name);
        }
        return found;
    }

    static Escalation report(OnCallLeaderId leader)
    {
        return {.id = EscalationId(1),
                .page = LogPageId(1),
                .entry = LogEntryId(1),
                .work = {},
                .leader = leader,
                .staff = {},
                .title = u"队长"_s,
                .name = {},
                .level = EscalationLevel::Undecided,
                .reason = words(u"停电"_s),
                .officer = StaffId(9),
                .begunAt = {},
                .endedAt = {},
                .cameAt = {}};
    }

    LadderFacts m_facts{.leaders = {leader(1, u"区域经理"_s, u"周敏"_s), leader(2, u"经理"_s, u"陈静"_s),
                                    leader(3, u"队长"_s, u"刘军"_s)},
                        .staff = {person(1, u"陈静"_s, Role::CentreManager),
                                  person(2, u"周敏"_s, Role::RegionalManager),
                                  person(3, u"王芳"_s, Role::DutyOfficer)}};
};

TEST_F(LadderTest, R_HO_13_WhatTheDeskCannotDecideGoesToTheCentreManager)
{
    EXPECT_EQ(names(EscalationLevel::Undecided), (QStringList{u"陈静"_s, u"周敏"_s, u"刘军"_s}));
}

TEST_F(LadderTest, R_HO_13_WhatIsMajorGoesToTheRegionalManagerAtOnce)
{
    EXPECT_EQ(names(EscalationLevel::Major), (QStringList{u"周敏"_s, u"陈静"_s, u"刘军"_s}));
}

TEST_F(LadderTest, R_HO_13_WhoWasNotReachedStandsBehindTheOthers)
{
    m_facts.notReached = {report(OnCallLeaderId(2))};
    EXPECT_EQ(names(EscalationLevel::Undecided), (QStringList{u"周敏"_s, u"刘军"_s, u"陈静"_s}));
}

TEST_F(LadderTest, R_HO_13_WhoIsOnLeaveIsToldLater)
{
    m_facts.onLeave = {StaffId(1)};
    EXPECT_EQ(names(EscalationLevel::Undecided), (QStringList{u"周敏"_s, u"刘军"_s, u"陈静"_s}));
}

TEST_F(LadderTest, R_HO_13_TheDutyManagerOfThePageIsToldFirst)
{
    m_facts.dutyManager = u" 刘军 "_s;
    EXPECT_EQ(names(EscalationLevel::Undecided).front(), u"刘军"_s);
    EXPECT_EQ(names(EscalationLevel::Major).front(), u"周敏"_s);
}

TEST_F(LadderTest, aLeaderWhoWorksHereIsOneStepWithBothIds)
{
    const LadderStep first = ladderOf(EscalationLevel::Undecided, m_facts).front();
    EXPECT_EQ(first.leader, OnCallLeaderId(2));
    EXPECT_EQ(first.staff, StaffId(1));
    EXPECT_EQ(first.telephone, u"13800000001"_s);
}

TEST_F(LadderTest, aManagerWhoIsNoOnCallLeaderIsOnTheLadderToo)
{
    m_facts.leaders.erase(m_facts.leaders.begin() + 1);
    EXPECT_THAT(names(EscalationLevel::Undecided), testing::ElementsAre(u"陈静"_s, u"周敏"_s, u"刘军"_s));
    m_facts.staff.front().active = false;
    EXPECT_THAT(names(EscalationLevel::Undecided), testing::ElementsAre(u"周敏"_s, u"刘军"_s));
}

} // namespace dutydesk
