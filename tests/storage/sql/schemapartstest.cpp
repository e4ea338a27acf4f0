// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/schemaparts.h"

#include "storage/sql/testdatabase.h"

namespace dutydesk::test {

class SchemaPartsTest : public testing::TestWithParam<Backend>
{
protected:
    void SetUp() override
    {
        m_database = openMigrated(GetParam());
        if (!m_database) {
            GTEST_SKIP() << "no such database here";
        }
    }

    void run(const QString &sql) const { ASSERT_TRUE(m_database->execute(sql)) << sql.toStdString(); }

    std::vector<JournalFinding> differences() const
    {
        const std::optional<SchemaParts> expected = schemaPartsOfSteps(*m_database).value();
        return compareSchemas(schemaPartsOf(*m_database).value(), expected.value());
    }

    void expectOnly(JournalProblem problem, const SchemaPart &part) const
    {
        const std::vector<JournalFinding> found = differences();
        ASSERT_EQ(found.size(), 1U);
        EXPECT_EQ(found.front().problem, problem);
        EXPECT_EQ(found.front().part, part);
    }

    std::unique_ptr<Database> m_database;
};
INSTANTIATE_TEST_SUITE_P(, SchemaPartsTest, sqlBackends, testing::PrintToStringParamName());

TEST_P(SchemaPartsTest, R_RK_1_ADatabaseOfThisProgramDiffersInNothing)
{
    EXPECT_TRUE(differences().empty());
    EXPECT_TRUE(differences().empty()) << "the comparison changes nothing";
}

TEST_P(SchemaPartsTest, R_RK_1_NamesTheIndexThatIsMissing)
{
    run(u"DROP INDEX duty_by_date"_s);
    expectOnly(JournalProblem::PartMissing, {SchemaPart::Kind::Index, u"duty_by_date"_s, u"duty"_s});
}

TEST_P(SchemaPartsTest, R_RK_1_NamesTheColumnThatWasAdded)
{
    run(u"ALTER TABLE duty ADD COLUMN another TEXT"_s);
    expectOnly(JournalProblem::PartAdded, {SchemaPart::Kind::Column, u"another"_s, u"duty"_s});
}

TEST_P(SchemaPartsTest, R_RK_1_NamesTheTableThatWasAddedOnce)
{
    run(u"CREATE TABLE another (id INTEGER)"_s);
    expectOnly(JournalProblem::PartAdded, {SchemaPart::Kind::Table, u"another"_s, u"another"_s});
}

TEST_P(SchemaPartsTest, R_RK_1_NamesTheIndexThatIsNoLongerUnique)
{
    run(u"DROP INDEX duty_by_staff_and_date"_s);
    run(u"CREATE INDEX duty_by_staff_and_date ON duty (staff_id, duty_date)"_s);
    expectOnly(JournalProblem::PartChanged, {SchemaPart::Kind::Index, u"duty_by_staff_and_date"_s, u"duty"_s});
}

} // namespace dutydesk::test
