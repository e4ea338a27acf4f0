// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attacks/attackedcentre.h"
#include "support/reliability.h"

#include <QFile>

#include <gmock/gmock.h>

#include <algorithm>
#include <iostream>
#include <random>

namespace dutydesk::test {
namespace {

using namespace Qt::StringLiterals;
using testing::Contains;

class RowAttackTest : public testing::Test
{
protected:
    /// The indexes that cover rows of the demo centre, with those of SQLite's own for UNIQUE.
    static QStringList indexes(const SqlTool &tool)
    {
        return tool.rows(u"SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name IN ('duty', 'log_page', "
                         "'log_entry', 'case_record', 'handover', 'item_count', 'open_work_answer', 'page_review', "
                         "'flat', 'resident', 'vehicle', 'facility_event', 'calendar_day', 'journal') ORDER BY name"_s);
    }

    static QString sqlOf(const SqlTool &tool, const QString &name)
    {
        return tool.value(u"SELECT sql FROM sqlite_schema WHERE name = "_s + quoted(name));
    }

    /// Runs statements on the journal as if it had neither triggers nor types, and puts both back as they were.
    static void changeJournal(const SqlTool &tool, const QString &statements)
    {
        const QString sql = sqlOf(tool, u"journal"_s);
        const QStringList triggers =
            tool.rows(u"SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name LIKE 'journal%'"_s);
        for (const QString &name :
             tool.rows(u"SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name LIKE 'journal%'"_s)) {
            tool.run(u"DROP TRIGGER "_s + name);
        }
        tool.rewrite(u"journal"_s, sql.chopped(7)); // STRICT
        tool.run(u"PRAGMA ignore_check_constraints = ON"_s);
        tool.run(statements);
        for (const QString &trigger : triggers) {
            tool.run(trigger);
        }
        tool.rewrite(u"journal"_s, sql);
    }

    void say(const char *kind, int variant, const Verdict &verdict)
    {
        m_figure.add(std::size_t(variant));
        std::cout << kind << ' ' << variant << ": " << verdict.said.toStdString() << '\n';
    }

    const AttackedCentre &m_centre = AttackedCentre::made();
    ReliabilityFigure m_figure{"attacks"};
};

TEST_F(RowAttackTest, R_RK_1_FindsASignatureBesideTheFirstEntry)
{
    for (int variant = 0; variant < attackVariants; ++variant) {
        m_centre.copy();
        const QString signature = variant % 2 == 0 ? u"randomblob(64)"_s : u"signature"_s;
        {
            const SqlTool tool(m_centre.path());
            changeJournal(tool, u"INSERT INTO journal_signature SELECT 1, %1 FROM journal_signature ORDER BY sequence "
                                "LIMIT 1 OFFSET %2"_s.arg(signature)
                                    .arg(variant));
        }
        const Verdict verdict = m_centre.wholeVerdict();
        EXPECT_THAT(verdict.problems, Contains(JournalProblem::ForgedSignature)) << verdict.said.toStdString();
        say("signature beside the first entry", variant, verdict);
    }
}

TEST_F(RowAttackTest, R_RK_1_FindsAnIndexThatWasBuiltWithoutOneRow)
{
    int tried = 0;
    for (int variant = 0; tried < attackVariants + 2 && variant < 100; ++variant) {
        m_centre.copy();
        {
            const SqlTool tool(m_centre.path());
            const QStringList plain =
                tool.rows(u"SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY name"_s);
            const QString name = plain[variant % plain.size()];
            const QString table = tool.value(u"SELECT tbl_name FROM sqlite_schema WHERE name = "_s + quoted(name));
            const QString sql = sqlOf(tool, name);
            const QString condition = sql.contains(" WHERE "_L1) ? sql.section(" WHERE "_L1, 1) : u"1"_s;
            const QString id =
                tool.value(u"SELECT id FROM %1 WHERE %2 ORDER BY id DESC LIMIT 1 OFFSET %3"_s.arg(table, condition)
                               .arg(variant / plain.size()));
            if (id.isEmpty()) {
                continue; // nothing of this table is in the demo centre
            }
            tool.run(u"DROP INDEX "_s + name);
            tool.run(sql + (condition == "1"_L1 ? " WHERE "_L1 : " AND "_L1) + "id <> "_L1 + id);
            tool.rewrite(name, sql);
        }
        const Verdict verdict = m_centre.databaseVerdict();
        EXPECT_THAT(verdict.problems, Contains(JournalProblem::FileDamaged)) << verdict.said.toStdString();
        say("row left out of an index", ++tried, verdict);
    }
    EXPECT_GE(tried, attackVariants);
    QString said;
    EXPECT_EQ(m_centre.verify(&said), 3) << said.toStdString();
}

TEST_F(RowAttackTest, R_RK_1_FindsSingleBitsFlippedInIndexes)
{
    std::mt19937 random(5);
    int effective = 0;
    for (int variant = 0; variant < 60 && effective < attackVariants + 2; ++variant) {
        m_centre.copy();
        QString byIndex;
        QString before;
        qint64 page = 0;
        {
            const SqlTool tool(m_centre.path());
            const QStringList all = indexes(tool);
            const QString name = all[variant % all.size()];
            page = tool.value(u"SELECT rootpage FROM sqlite_schema WHERE name = "_s + quoted(name)).toLongLong();
            const QStringList columns =
                tool.rows(u"SELECT COALESCE(name, 'rowid') FROM pragma_index_xinfo(%1)"_s.arg(quoted(name)));
            byIndex = u"SELECT quote(%1) FROM %2 INDEXED BY %3 %4"_s.arg(
                columns.join(") || quote("_L1),
                tool.value(u"SELECT tbl_name FROM sqlite_schema WHERE name = "_s + quoted(name)), name,
                sqlOf(tool, name).contains(" WHERE "_L1) ? "WHERE "_L1 + sqlOf(tool, name).section(" WHERE "_L1, 1)
                                                         : QString());
            before = tool.rows(byIndex).join(u'\n');
        }
        QFile file(m_centre.path());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
        ASSERT_TRUE(file.seek((page - 1) * 4096));
        QByteArray bytes = file.read(4096);
        const auto at = static_cast<qsizetype>(random() % 4096);
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << random() % 8));
        ASSERT_TRUE(file.seek((page - 1) * 4096));
        ASSERT_EQ(file.write(bytes), 4096);
        file.close();
        if (SqlTool(m_centre.path()).rows(byIndex).join(u'\n') == before) {
            continue; // the bit says nothing
        }
        ++effective;
        const Verdict verdict = m_centre.databaseVerdict();
        EXPECT_FALSE(verdict.isWhole()) << "byte " << at << " of page " << page;
        say("bit flipped in an index", variant, verdict);
    }
    EXPECT_GE(effective, attackVariants);
}

TEST_F(RowAttackTest, R_RK_1_FindsRowsWithTheSmallestId)
{
    const QStringList tables{u"duty"_s,     u"item_count"_s,     u"handed_over_work"_s, u"case_record"_s,
                             u"handover"_s, u"page_review"_s,    u"resident"_s,         u"vehicle"_s,
                             u"facility"_s, u"facility_event"_s, u"phrase"_s,           u"shared_item"_s};
    m_centre.copy();
    int tried = 0;
    {
        const SqlTool tool(m_centre.path());
        for (const QString &table : tables) {
            const QStringList columns =
                tool.rows(u"SELECT name FROM pragma_table_info(%1) WHERE name <> 'id'"_s.arg(quoted(table)));
            const QString put = u"INSERT INTO %1 (id, %2) SELECT -9223372036854775807 - 1, %2 FROM %1 LIMIT 1"_s;
            tried += tool.tryToRun(put.arg(table, columns.join(", "_L1))) ? 1 : 0; // a rule of the table may refuse it
        }
    }
    EXPECT_GE(tried, attackVariants);

    const Verdict verdict = m_centre.wholeVerdict();

    EXPECT_EQ(std::ranges::count(verdict.problems, JournalProblem::RowExtra), tried) << verdict.said.toStdString();
    for (int variant = 0; variant < tried; ++variant) {
        say("row with the smallest id", variant, verdict);
    }
}

TEST_F(RowAttackTest, R_RK_1_FindsAKindPlus65536)
{
    for (int variant = 0; variant < attackVariants; ++variant) {
        m_centre.copy();
        const int sequence = 2 + 17 * variant;
        changeJournal(
            SqlTool(m_centre.path()),
            u"UPDATE journal SET kind = kind + %1 WHERE sequence = %2"_s.arg(65536LL << (variant % 4)).arg(sequence));
        const Verdict verdict = m_centre.wholeVerdict();
        EXPECT_THAT(verdict.problems, Contains(JournalProblem::UnknownKind));
        EXPECT_TRUE(verdict.said.contains(QString::number(sequence))) << verdict.said.toStdString();
        say("kind plus 65,536", variant, verdict);
    }
}

TEST_F(RowAttackTest, R_RK_1_FindsValuesOfAnotherTypeInTheJournal)
{
    const QStringList columns{u"time_ms"_s, u"kind"_s, u"actor"_s, u"desk"_s, u"reference"_s};
    const QStringList values{u"'zero'"_s, u"%1 + 0.5"_s, u"CAST(%1 AS TEXT) || 'x'"_s, u"CAST(%1 AS BLOB)"_s};
    for (int variant = 0; variant < 2 * attackVariants; ++variant) {
        m_centre.copy();
        const QString column = columns[variant % columns.size()];
        QString value = values[variant / columns.size()];
        value.replace("%1"_L1, column);
        changeJournal(SqlTool(m_centre.path()),
                      u"UPDATE journal SET %1 = %2 WHERE sequence = %3"_s.arg(column, value).arg(3 + variant));
        const Verdict alone = m_centre.databaseVerdict();
        EXPECT_THAT(alone.problems, Contains(JournalProblem::FileDamaged)) << alone.said.toStdString();
        if (variant % 2 == 0) { // the entry is named too
            const Verdict verdict = m_centre.wholeVerdict();
            EXPECT_TRUE(verdict.said.contains(QString::number(3 + variant))) << verdict.said.toStdString();
        }
        say("value of another type", variant, alone);
    }
}

TEST_F(RowAttackTest, R_RK_1_FindsASecondNameOfTheJournal)
{
    for (int variant = 0; variant < attackVariants; ++variant) {
        m_centre.copy();
        changeJournal(SqlTool(m_centre.path()), u"INSERT INTO journal_identity VALUES (%1, randomblob(16))"_s.arg(
                                                    variant < 5 ? -variant : variant));
        const Verdict verdict = m_centre.databaseVerdict();
        EXPECT_THAT(verdict.problems, Contains(JournalProblem::SecondIdentity)) << verdict.said.toStdString();
        say("second name of the journal", variant, verdict);
    }
}

} // namespace
} // namespace dutydesk::test
