// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rights/serviceacts.h"
#include "app/wholedesk.h"

namespace dutydesk {

using namespace test;

class RightsTest : public WholeDeskTest
{
protected:
    /// The manager of the first start in each role, since a role is all that a right depends on.
    Actor as(Role role) const
    {
        Actor actor = *m_chen;
        actor.role = role;
        return actor;
    }

    static std::vector<ServiceAct> allActs()
    {
        std::vector<ServiceAct> all;
        for (const auto &some : {actsOfPeople(), actsOfCentre(), actsOfRoster(), actsOfLog(), actsOfCases(),
                                 actsOfOwners(), actsOfRecords()}) {
            all.insert(all.end(), some.begin(), some.end());
        }
        return all;
    }
};

INSTANTIATE_TEST_SUITE_P(Sqlite, RightsTest, testing::Values(Backend::Sqlite));

/// What an act is given mostly names nothing that exists, so that the right must be asked for before anything is read.
TEST_P(RightsTest, R_RK_2_EachActIsRefusedToEachRoleWithoutItsRight)
{
    for (const ServiceAct &act : allActs()) {
        for (int i = 0; i <= lastEnumerator<Role>; ++i) {
            const auto role = static_cast<Role>(i);
            const bool may = !act.right || hasRight(role, *act.right);

            const Result<void> done = act.run(services(), as(role));

            const bool isRefused = !done && done.error().code == ErrorCode::NotAllowed;
            EXPECT_EQ(isRefused, !may) << act.name << " by role " << i;
        }
    }
}

/// What is open takes no actor, so that it is also all that can be done while nobody has signed in.
TEST_P(RightsTest, whatIsOpenToEverybodySaysWhy)
{
    for (const ServiceAct &act : allActs()) {
        EXPECT_EQ(act.right.has_value(), *act.whyOpen == '\0') << act.name;
    }
}

TEST_P(RightsTest, R_RK_2_AnAdministratorReadsNoRecords)
{
    int readings = 0;
    for (const ServiceAct &act : allActs()) {
        if (act.right == Right::ReadRecords) {
            ++readings;
            EXPECT_EQ(act.run(services(), as(Role::Administrator)).error().code, ErrorCode::NotAllowed) << act.name;
        }
    }
    EXPECT_GT(readings, 20);
}

} // namespace dutydesk
