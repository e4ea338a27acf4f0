// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/rosterrepositories.h"

#include "roster/dutyrepository.h"
#include "sql/sqlrecords.h"
#include "storage/sql/testdatabase.h"
#include "support/fakerepository.h"
#include "support/printers.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

/// The contract of the roster's repositories. The fakes run it too, so that they behave like the database.
class RosterRepositoriesContract : public testing::TestWithParam<Backend>
{
protected:
    void SetUp() override
    {
        if (GetParam() == Backend::Fake) {
            m_patterns = std::make_unique<FakeRecords<ShiftPatternRepository>>();
            m_duties = std::make_unique<FakeRepository<Duty>>();
            m_months = std::make_unique<FakeRepository<RosterMonth>>();
            m_substitutions = std::make_unique<FakeRepository<Substitution>>();
        } else {
            m_database = openMigrated(GetParam());
            if (!m_database) {
                GTEST_SKIP() << "no such database here";
            }
            ASSERT_TRUE(m_database->execute(
                u"INSERT INTO staff_member VALUES (1, '王芳', 0, '', 1, 1), (2, '李强', 2, '', 1, 1)"_s));
            m_patterns = std::make_unique<SqlRepository<ShiftPattern>>(*m_database);
            m_duties = std::make_unique<SqlRepository<Duty>>(*m_database);
            m_months = std::make_unique<SqlRepository<RosterMonth>>(*m_database);
            m_substitutions = std::make_unique<SqlRepository<Substitution>>(*m_database);
        }
        ASSERT_TRUE(m_patterns->put(m_day));
    }

    static NonBlankText words(QStringView text) { return NonBlankText::from(text.toString()).value(); }

    static Duty duty(int id, int staff, QDate date) { return {DutyId(id), StaffId(staff), date, ShiftPatternId(1)}; }

    const ShiftPattern m_day{ShiftPatternId(1),
                             words(u"白"),
                             words(u"白班"),
                             ShiftKind::Duty,
                             {8, 0},
                             {20, 30},
                             2,
                             1,
                             1,
                             u"#dcebff"_s,
                             1,
                             true};
    const QDateTime m_now = FixedClock().now();
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ShiftPatternRepository> m_patterns;
    std::unique_ptr<DutyRepository> m_duties;
    std::unique_ptr<RosterMonthRepository> m_months;
    std::unique_ptr<SubstitutionRepository> m_substitutions;
};

INSTANTIATE_TEST_SUITE_P(, RosterRepositoriesContract, allBackends, testing::PrintToStringParamName());

TEST_P(RosterRepositoriesContract, keepsAPatternAsItIs)
{
    EXPECT_EQ(m_patterns->findById(ShiftPatternId(1)), m_day);
}

TEST_P(RosterRepositoriesContract, listsCellsOfDaysByDateAndStaff)
{
    for (const Duty &cell : {duty(1, 2, {2026, 3, 31}), duty(2, 1, {2026, 3, 31}), duty(3, 2, {2026, 3, 1}),
                             duty(4, 1, {2026, 2, 28}), duty(5, 1, {2026, 4, 1})}) {
        ASSERT_TRUE(m_duties->put(cell));
    }

    EXPECT_THAT(*m_duties->list(dutiesBetween({2026, 3, 1}, {2026, 3, 31})),
                testing::ElementsAre(duty(3, 2, {2026, 3, 1}), duty(2, 1, {2026, 3, 31}), duty(1, 2, {2026, 3, 31})));
}

TEST_P(RosterRepositoriesContract, keepsAClearedCell)
{
    Duty cleared = duty(1, 1, {2026, 3, 1});
    ASSERT_TRUE(m_duties->put(cleared));
    cleared.pattern.reset();

    ASSERT_TRUE(m_duties->put(cleared));

    EXPECT_THAT(*m_duties->list(dutiesBetween({2026, 3, 1}, {2026, 3, 1})), testing::ElementsAre(cleared));
}

TEST_P(RosterRepositoriesContract, findsAMonthOfAYear)
{
    const RosterMonth draft{RosterMonthId(1), 2026, 3, RosterState::Draft, 0, StaffId(1), {}, {}};
    RosterMonth published{RosterMonthId(2), 2027, 3, RosterState::Published, 1, StaffId(1), StaffId(2), m_now};
    ASSERT_TRUE(m_months->put(draft));
    ASSERT_TRUE(m_months->put(published));

    EXPECT_EQ(m_months->first(monthOf(2026, 3)), draft);
    EXPECT_EQ(m_months->first(monthOf(2027, 3)), published);
    EXPECT_EQ(m_months->first(monthOf(2026, 4)).error().code, ErrorCode::NotFound);
}

TEST_P(RosterRepositoriesContract, listsSubstitutionsOfDays)
{
    ASSERT_TRUE(m_duties->put(duty(1, 1, {2026, 3, 5})));
    const Substitution made{SubstitutionId(1), DutyId(1),  {2026, 3, 5}, ShiftPatternId(1), StaffId(1),
                            StaffId(2),        StaffId(2), m_now,        words(u"发烧")};
    ASSERT_TRUE(m_substitutions->put(made));

    EXPECT_THAT(*m_substitutions->list(substitutionsBetween({2026, 3, 1}, {2026, 3, 31})), testing::ElementsAre(made));
    EXPECT_THAT(*m_substitutions->list(substitutionsBetween({2026, 3, 6}, {2026, 3, 31})), testing::IsEmpty());
}

} // namespace dutydesk
