// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attacks/attackedcentre.h"
#include "support/reliability.h"

#include <QRegularExpression>

#include <gmock/gmock.h>

#include <iostream>

namespace dutydesk::test {
namespace {

using namespace Qt::StringLiterals;
using testing::Contains;

/// The tables of records that have rows in the demo centre.
const QStringList &tables()
{
    static const QStringList all{u"staff_member"_s, u"duty"_s,        u"roster_month"_s, u"log_page"_s,
                                 u"log_entry"_s,    u"case_record"_s, u"handover"_s,     u"item_count"_s,
                                 u"page_review"_s,  u"flat"_s,        u"resident"_s,     u"facility"_s};
    return all;
}

class SchemaAttackTest : public testing::Test
{
protected:
    using Attack = std::function<void(const SqlTool &tool, int variant)>;

    QString table(int variant) const { return tables()[variant % tables().size()]; }

    /// Makes each variant of the attack on a copy of its own; each must be found as `problem`.
    void expectFound(const char *kind, JournalProblem problem, const Attack &attack, int count = attackVariants)
    {
        for (int variant = 0; variant < count; ++variant) {
            m_centre.copy();
            {
                const SqlTool tool(m_centre.path());
                attack(tool, variant);
            }
            const Verdict verdict = m_centre.databaseVerdict();
            EXPECT_THAT(verdict.problems, Contains(problem)) << kind << ' ' << variant << verdict.said.toStdString();
            m_figure.add(qHash(QLatin1StringView(kind), std::size_t(variant)));
            std::cout << kind << ' ' << variant << ": " << verdict.said.toStdString() << '\n';
        }
    }

    const AttackedCentre &m_centre = AttackedCentre::made();
    ReliabilityFigure m_figure{"attacks"};
};

TEST_F(SchemaAttackTest, R_RK_1_AnUnalteredCopyIsWhole)
{
    m_centre.copy();
    EXPECT_EQ(m_centre.databaseVerdict().said, QString());
    EXPECT_EQ(m_centre.searchVerdict().said, QString());
    QString said;
    EXPECT_EQ(m_centre.verify(&said), 0) << said.toStdString();
    std::cout << said.toStdString();
}

TEST_F(SchemaAttackTest, R_RK_1_FindsTriggersThatWereDropped)
{
    const QStringList triggers{u"journal_in_order"_s,   u"journal_not_removed"_s,      u"journal_not_changed"_s,
                               u"journal_named_once"_s, u"journal_name_not_changed"_s, u"journal_name_not_removed"_s};
    expectFound("trigger dropped", JournalProblem::PartMissing, [&](const SqlTool &tool, int variant) {
        tool.run(u"DROP TRIGGER "_s + triggers[variant % triggers.size()]);
        if (variant >= triggers.size()) { // two at once
            tool.run(u"DROP TRIGGER "_s + triggers[(variant + 1) % triggers.size()]);
        }
    });
    expectFound("trigger made harmless", JournalProblem::PartChanged, [&](const SqlTool &tool, int variant) {
        const QString name = triggers[variant % triggers.size()];
        const QString sql = tool.value(u"SELECT sql FROM sqlite_schema WHERE name = "_s + quoted(name));
        tool.run(u"DROP TRIGGER "_s + name);
        const qsizetype body = sql.indexOf("BEGIN\n"_L1);
        tool.run(u"%1\nBEGIN\n    SELECT %2;\nEND"_s.arg(sql.first(body)).arg(variant));
    });
}

TEST_F(SchemaAttackTest, R_RK_1_TheCommandNamesThePartThatIsGone)
{
    m_centre.copy();
    SqlTool(m_centre.path()).run(u"DROP INDEX duty_by_date; DROP TRIGGER journal_in_order"_s);
    QString said;

    EXPECT_EQ(m_centre.verify(&said), 3);

    EXPECT_TRUE(said.contains(u"the index duty_by_date of the table duty is missing"_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"the trigger journal_in_order of the table journal is missing"_s)) << said.toStdString();
}

TEST_F(SchemaAttackTest, R_RK_1_FindsUniqueIndexesThatWereDroppedOrMadePlain)
{
    const QStringList unique{u"staff_member_by_active_name"_s,  u"staff_key_current"_s,
                             u"shift_pattern_by_active_code"_s, u"duty_by_staff_and_date"_s,
                             u"building_by_number"_s,           u"flat_by_number"_s};
    const QStringList plain{u"duty_by_date"_s, u"log_page_by_date"_s, u"resident_by_flat"_s,
                            u"item_count_by_handover"_s};
    const QStringList all = unique + plain;
    expectFound("index dropped", JournalProblem::PartMissing,
                [&](const SqlTool &tool, int variant) { tool.run(u"DROP INDEX "_s + all[variant % all.size()]); });
    expectFound("unique index made plain", JournalProblem::PartChanged, [&](const SqlTool &tool, int variant) {
        const QString name = unique[variant % unique.size()];
        QString sql = tool.value(u"SELECT sql FROM sqlite_schema WHERE name = "_s + quoted(name));
        tool.run(u"DROP INDEX "_s + name);
        tool.run(sql.replace("UNIQUE "_L1, variant < unique.size() ? ""_L1 : " "_L1));
    });
    expectFound("uniqueness taken out of a table", JournalProblem::PartMissing, [](const SqlTool &tool, int variant) {
        const QStringList found = tool.rows(u"SELECT name FROM sqlite_schema WHERE name LIKE 'sqlite_autoindex%'"_s);
        const QString index = found[variant % found.size()];
        const QString name = tool.value(u"SELECT tbl_name FROM sqlite_schema WHERE name = "_s + quoted(index));
        QString sql = tool.value(u"SELECT sql FROM sqlite_schema WHERE name = "_s + quoted(name));
        static const QRegularExpression rule(u",\\s*UNIQUE \\([^)]*\\)| UNIQUE"_s);
        tool.run(u"PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE type = 'index' AND tbl_name = %1 AND "
                 "sql IS NULL; UPDATE sqlite_schema SET sql = %2 WHERE name = %1"_s.arg(quoted(name),
                                                                                        quoted(sql.remove(rule))));
    });
}

TEST_F(SchemaAttackTest, R_RK_1_FindsTablesThatAreNoLongerStrict)
{
    expectFound("STRICT dropped", JournalProblem::PartChanged, [&](const SqlTool &tool, int variant) {
        const QString name = variant == 0 ? u"journal"_s : table(variant);
        const QString sql = tool.value(u"SELECT sql FROM sqlite_schema WHERE name = "_s + quoted(name));
        ASSERT_TRUE(sql.endsWith(") STRICT"_L1)) << sql.toStdString();
        tool.rewrite(name, sql.chopped(7));
    });
}

TEST_F(SchemaAttackTest, R_RK_1_FindsTablesAndColumnsThatWereAdded)
{
    expectFound("table added", JournalProblem::PartAdded, [](const SqlTool &tool, int variant) {
        tool.run(u"CREATE TABLE kept_%1 AS SELECT * FROM %2"_s.arg(variant).arg(tables()[variant]));
    });
    expectFound("column added", JournalProblem::PartAdded, [&](const SqlTool &tool, int variant) {
        tool.run(
            u"ALTER TABLE %1 ADD COLUMN note_%2 TEXT"_s.arg(variant == 0 ? u"journal"_s : table(variant)).arg(variant));
    });
    expectFound("index added", JournalProblem::PartAdded, [&](const SqlTool &tool, int variant) {
        tool.run(u"CREATE INDEX another_%2 ON %1 (id) WHERE id > %2"_s.arg(table(variant)).arg(variant));
    });
}

TEST_F(SchemaAttackTest, R_RK_1_FindsViewsThatWereAdded)
{
    expectFound("view added", JournalProblem::PartAdded, [&](const SqlTool &tool, int variant) {
        const QString name = variant % 3 == 0 ? u"kept_%1"_s.arg(variant) : table(variant) + QString(variant % 3, u' ');
        tool.run(u"CREATE VIEW \"%1\" AS SELECT * FROM %2 WHERE id <> %3"_s.arg(name, table(variant)).arg(variant));
    });
    expectFound("view that hides as SQLite's own", JournalProblem::PartAdded, [&](const SqlTool &tool, int variant) {
        tool.run(u"PRAGMA writable_schema = ON; INSERT INTO sqlite_schema VALUES ('view', 'sqlite_%1', 'sqlite_%1', 0, "
                 "'CREATE VIEW sqlite_%1 AS SELECT * FROM %2')"_s.arg(variant)
                     .arg(table(variant)));
    });
}

TEST_F(SchemaAttackTest, R_RK_1_FindsDefinitionsThatAreNoLongerText)
{
    expectFound("definition as bytes", JournalProblem::PartChanged, [&](const SqlTool &tool, int variant) {
        const QString name = variant % 2 == 0 ? table(variant) : u"journal_not_changed"_s;
        tool.run(u"PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = CAST(sql AS BLOB) WHERE name = "_s
                 + quoted(name));
    });
}

TEST_F(SchemaAttackTest, R_RK_1_FindsSettingsThatTheProgramDoesNotMake)
{
    expectFound("version in the header", JournalProblem::FileDamaged,
                [](const SqlTool &tool, int variant) { tool.run(u"PRAGMA user_version = %1"_s.arg(variant - 1)); });
    const QStringList names{u"automerge"_s, u"crisismerge"_s, u"pgsz"_s, u"hashsize"_s};
    expectFound("settings of the search", JournalProblem::FileDamaged, [&](const SqlTool &tool, int variant) {
        const bool ofRank = variant % 5 == 4;
        const QString setting =
            ofRank ? u"'rank', 'bm25(%1)'"_s.arg(variant) : u"'%1', %2"_s.arg(names[variant % 5]).arg(32 + variant);
        tool.run(u"INSERT INTO search_token (search_token, rank) VALUES (%1)"_s.arg(setting));
    });
}

TEST_F(SchemaAttackTest, R_RK_1_FindsATriggerThatSwallowsLines)
{
    const QStringList words{u"投诉"_s, u"漏水"_s, u"电梯"_s, u"noise"_s, u"leak"_s};
    expectFound("foreign trigger", JournalProblem::PartAdded, [&](const SqlTool &tool, int variant) {
        const QString name = table(variant);
        const QString column =
            tool.value(u"SELECT name FROM pragma_table_info(%1) WHERE name <> 'id' LIMIT 1"_s.arg(quoted(name)));
        tool.run(u"CREATE TRIGGER quiet_%1 AFTER INSERT ON %2 WHEN NEW.%3 LIKE %4 BEGIN DELETE FROM %2 WHERE id = "
                 "NEW.id; END"_s.arg(variant)
                     .arg(name, column, quoted(u'%' + words[variant % words.size()] + u'%')));
    });
}

TEST_F(SchemaAttackTest, R_RK_1_FindsAViewInThePlaceOfATable)
{
    expectFound("view for a table", JournalProblem::PartMissing, [&](const SqlTool &tool, int variant) {
        const QString name = table(variant);
        tool.run(u"PRAGMA legacy_alter_table = ON; ALTER TABLE %1 RENAME TO %1_kept; "
                 "CREATE VIEW %1 AS SELECT * FROM %1_kept WHERE id <> %2"_s.arg(name)
                     .arg(1 + variant));
    });
}

} // namespace
} // namespace dutydesk::test
