// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "centre/centrerepositories.h"
#include "people/staffrepository.h"
#include "sql/sqlrecords.h"
#include "storage/sql/testdatabase.h"
#include "support/fakerepository.h"
#include "support/printers.h"

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

/// Checks that a Selection means the same on the fakes as in the databases.
class SelectionContract : public testing::TestWithParam<Backend>
{
protected:
    void SetUp() override
    {
        if (GetParam() == Backend::Fake) {
            m_staff = std::make_unique<FakeRepository<StaffMember>>();
            m_keys = std::make_unique<FakeRepository<StaffKey>>();
        } else {
            m_database = openMigrated(GetParam());
            if (!m_database) {
                GTEST_SKIP() << "no such database here";
            }
            m_staff = std::make_unique<SqlRepository<StaffMember>>(*m_database);
            m_keys = std::make_unique<SqlRepository<StaffKey>>(*m_database);
        }
        for (const StaffMember &member : {m_wang, m_li, m_zhao, m_li2}) {
            ASSERT_TRUE(m_staff->put(member));
        }
    }

    static StaffMember someone(int id, const QString &name, Role role, const QString &telephone, bool active = true)
    {
        return {StaffId(id), NonBlankText::from(name).value(), role, telephone, true, active};
    }

    Result<std::vector<StaffMember>> list(const Selection<StaffMember> &selection) const
    {
        return m_staff->list(selection);
    }

    using Members = std::vector<StaffMember>;

    const StaffMember m_wang = someone(1, u"wang"_s, Role::DutyOfficer, u"3"_s);
    const StaffMember m_li = someone(2, u"li"_s, Role::CentreManager, u"1"_s);
    const StaffMember m_zhao = someone(3, u"zhao"_s, Role::DutyOfficer, u"2"_s);
    const StaffMember m_li2 = someone(4, u"li"_s, Role::DutyOfficer, u"1"_s, false);
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Repository<StaffMember>> m_staff;
    std::unique_ptr<Repository<StaffKey>> m_keys;
};

INSTANTIATE_TEST_SUITE_P(, SelectionContract, allBackends, testing::PrintToStringParamName());

TEST_P(SelectionContract, givesAllByTheirIds)
{
    EXPECT_EQ(m_staff->list(), (Members{m_wang, m_li, m_zhao, m_li2}));
}

TEST_P(SelectionContract, allItsConditionsHold)
{
    const Selection<StaffMember> officers = Selection<StaffMember>().where(&StaffMember::role, Role::DutyOfficer);

    EXPECT_EQ(list(officers), (Members{m_wang, m_zhao, m_li2}));
    EXPECT_EQ(list(Selection(officers).where(&StaffMember::name, u"li"_s)), Members{m_li2});
    EXPECT_EQ(list(Selection(officers).whereNot(&StaffMember::telephone, u"2"_s)), (Members{m_wang, m_li2}));
    EXPECT_EQ(list(Selection(officers).where(&StaffMember::name, u"LI"_s)), Members{});
    EXPECT_EQ(m_staff->where(&StaffMember::name, m_li.name), (Members{m_li, m_li2}));
}

TEST_P(SelectionContract, betweenIncludesBothEnds)
{
    EXPECT_EQ(list(Selection<StaffMember>().whereBetween(&StaffMember::telephone, u"2"_s, u"3"_s)),
              (Members{m_wang, m_zhao}));
    EXPECT_EQ(list(Selection<StaffMember>().whereBetween(&StaffMember::id, StaffId(2), StaffId(3))),
              (Members{m_li, m_zhao}));
}

TEST_P(SelectionContract, oneOfSelectsWhatHasAnyOfTheValues)
{
    const auto those = [](const std::vector<StaffId> &ids) {
        return Selection<StaffMember>().whereOneOf(&StaffMember::id, ids);
    };

    EXPECT_EQ(list(those({StaffId(3), StaffId(1), StaffId(9)})), (Members{m_wang, m_zhao}));
    EXPECT_EQ(list(those({StaffId(2), StaffId(4)}).where(&StaffMember::active, false)), Members{m_li2});
    EXPECT_EQ(list(those({})), Members{});
}

TEST_P(SelectionContract, ordersByMembersAndThenById)
{
    EXPECT_EQ(list(Selection<StaffMember>().orderedBy(&StaffMember::name)), (Members{m_li, m_li2, m_wang, m_zhao}));
    EXPECT_EQ(list(Selection<StaffMember>().newestFirst(&StaffMember::name)), (Members{m_zhao, m_wang, m_li2, m_li}));
    EXPECT_EQ(list(Selection<StaffMember>().orderedBy(&StaffMember::role).orderedBy(&StaffMember::telephone)),
              (Members{m_li2, m_zhao, m_wang, m_li}));
}

TEST_P(SelectionContract, givesNoMoreThanIsAskedFor)
{
    EXPECT_EQ(list(Selection<StaffMember>().atMost(2)), (Members{m_wang, m_li}));
    EXPECT_EQ(m_staff->first(Selection<StaffMember>().newestFirst(&StaffMember::id)), m_li2);
    EXPECT_EQ(m_staff->first(activeNamed(u"nobody"_s)).error().code, ErrorCode::NotFound);
}

TEST_P(SelectionContract, whatIsMissingEqualsNothing)
{
    const QDateTime now = FixedClock().now();
    const auto key = [&](int id, std::optional<QDateTime> revokedAt) {
        return StaffKey{StaffKeyId(id),    StaffId(1), QByteArray(32, 'k'), "sealed", "salt",   3,
                        qint64(256) << 20, "pinsalt",  "verifier",          now,      revokedAt};
    };
    ASSERT_TRUE(m_keys->put(key(1, now)));
    ASSERT_TRUE(m_keys->put(key(2, {})));

    EXPECT_EQ(m_keys->list(Selection<StaffKey>().whereMissing(&StaffKey::revokedAt)), std::vector{key(2, {})});
    EXPECT_EQ(m_keys->where(&StaffKey::revokedAt, now), std::vector{key(1, now)});
    EXPECT_EQ(m_keys->list(Selection<StaffKey>().whereNot(&StaffKey::revokedAt, now.addSecs(1))),
              std::vector{key(1, now)});
}

} // namespace dutydesk
