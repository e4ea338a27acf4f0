// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/commandline.h"
#include "support/fixedclock.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace dutydesk::test {
namespace {

class DemoCentreTest : public testing::Test
{
protected:
    void SetUp() override { m_clock.set({2026, 3, 28}, {16, 0}); } // during the late shift

    int run(QStringList arguments)
    {
        m_output.clear();
        m_errors.clear();
        QTextStream output(&m_output);
        QTextStream errors(&m_errors);
        CommandLine commandLine(m_clock, output, errors);
        commandLine.setPrivateFolder(m_private.filePath(u"private"_s));
        commandLine.setKeyCost({1, 8 * 1024 * 1024});
        return commandLine.run(arguments + QStringList{u"--lang"_s, u"en"_s});
    }

    int makeDemo(const QString &name, const QStringList &more = {})
    {
        return run(QStringList{u"demo"_s, u"--database"_s, file(name), u"--months"_s, u"1"_s} + more);
    }

    /// All rows of a query, each as one text.
    QStringList rows(const QString &name, const QString &sql) const
    {
        QStringList found;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"reader"_s);
            database.setDatabaseName(file(name));
            QSqlQuery query(database);
            if (!database.open() || !query.exec(sql)) {
                return {u"cannot read "_s + sql};
            }
            while (query.next()) {
                QStringList row;
                for (int column = 0; column < query.record().count(); ++column) {
                    row.push_back(query.value(column).toString());
                }
                found.push_back(row.join(u'|'));
            }
        }
        QSqlDatabase::removeDatabase(u"reader"_s);
        return found;
    }

    int count(const QString &name, const QString &sql) const { return rows(name, sql).value(0).toInt(); }

    /// All records of the centre without keys, salts and hashes, which are random.
    QStringList records(const QString &name) const
    {
        QStringList all;
        for (const QString &table : {u"staff_member"_s,     u"duty"_s,
                                     u"roster_month"_s,     u"substitution"_s,
                                     u"log_volume"_s,       u"log_page"_s,
                                     u"log_entry"_s,        u"evidence"_s,
                                     u"evidence_content"_s, u"case_record"_s,
                                     u"case_step"_s,        u"open_work_answer"_s,
                                     u"handover"_s,         u"item_count"_s,
                                     u"page_review"_s,      u"flat"_s,
                                     u"resident"_s,         u"vehicle"_s,
                                     u"facility"_s,         u"facility_event"_s,
                                     u"escalation"_s,       u"escalation_attempt"_s,
                                     u"callout"_s,          u"measure"_s,
                                     u"case_limit"_s}) {
            all += rows(name, u"SELECT * FROM %1 ORDER BY id"_s.arg(table));
        }
        return all;
    }

    /// All entries of the journal. A body that contains a key or a hash is represented by its length.
    QStringList journal(const QString &name) const
    {
        return rows(name, u"SELECT sequence, time_ms, kind, actor, desk, reference, "
                          "CASE WHEN kind IN (1, 2, 20, 21, 22, 24) THEN length(body) ELSE hex(body) END "
                          "FROM journal ORDER BY sequence"_s);
    }

    QString file(const QString &name) const { return m_folder.filePath(name); }

    FixedClock m_clock;
    QTemporaryDir m_folder;
    QTemporaryDir m_private;
    QString m_output;
    QString m_errors;
};

TEST_F(DemoCentreTest, R_RK_1_TheJournalOfTheDemoCentreIsWhole)
{
    ASSERT_EQ(makeDemo(u"demo.db"_s), CommandLine::Done) << m_errors.toStdString();
    EXPECT_TRUE(m_output.contains(u"Grace Chen"_s)) << m_output.toStdString();

    EXPECT_EQ(run({u"verify"_s, u"--database"_s, file(u"demo.db"_s)}), CommandLine::Done) << m_errors.toStdString();
    EXPECT_THAT(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
                testing::ElementsAre(u"demo.db"_s));
}

TEST_F(DemoCentreTest, theDemoCentreHasAMonthOfDutyAndIsOnDutyNow)
{
    ASSERT_EQ(makeDemo(u"demo.db"_s), CommandLine::Done) << m_errors.toStdString();
    const QString name = u"demo.db"_s;

    EXPECT_EQ(count(name, u"SELECT count(*) FROM staff_member"_s), 12);
    EXPECT_EQ(count(name, u"SELECT count(*) FROM log_page"_s), 2 * 29);
    EXPECT_EQ(rows(name, u"SELECT duty_date, state FROM log_page ORDER BY id DESC LIMIT 1"_s),
              QStringList(u"2026-03-28|0"_s));
    EXPECT_GT(count(name, u"SELECT count(*) FROM case_record WHERE state = 0"_s), 0);
    EXPECT_EQ(count(name, u"SELECT count(*) FROM flat"_s), 1800);
    EXPECT_GT(count(name, u"SELECT count(*) FROM resident"_s), 3000);
    EXPECT_GT(count(name, u"SELECT count(*) FROM page_review"_s), 40);
    // March is published, and the first half of April is planned.
    EXPECT_EQ(rows(name, u"SELECT roster_month, state FROM roster_month ORDER BY id"_s),
              (QStringList{u"2|1"_s, u"3|1"_s, u"4|0"_s}));
    EXPECT_EQ(count(name, u"SELECT count(DISTINCT duty_date) FROM duty WHERE duty_date >= '2026-04-01'"_s), 18);
}

TEST_F(DemoCentreTest, theDemoCentreHoldsReportsCalloutsAndMeasuresInEveryState)
{
    ASSERT_EQ(makeDemo(u"demo.db"_s), CommandLine::Done) << m_errors.toStdString();
    for (const QString &state :
         {u"escalation WHERE came_at IS NOT NULL"_s, u"escalation WHERE ended_at IS NOT NULL AND came_at IS NULL"_s,
          u"escalation WHERE ended_at IS NULL"_s, u"escalation_attempt WHERE reached = 0"_s,
          u"callout WHERE done_at IS NOT NULL"_s, u"callout WHERE done_at IS NULL AND arrived_at IS NOT NULL"_s,
          u"callout WHERE arrived_at IS NULL"_s, u"measure WHERE lifted_at IS NULL"_s,
          u"measure WHERE lifted_at IS NOT NULL"_s}) {
        EXPECT_GT(count(u"demo.db"_s, u"SELECT count(*) FROM "_s + state), 0) << state.toStdString();
    }
}

/// Kind 1 is a task, and act 5 sends it back.
TEST_F(DemoCentreTest, theDemoCentreHoldsTasksAndFollowUpsInEveryState)
{
    ASSERT_EQ(makeDemo(u"demo.db"_s), CommandLine::Done) << m_errors.toStdString();
    const auto lastActIs = [](int act) {
        return u"(SELECT act FROM case_step WHERE case_id = case_record.id ORDER BY id DESC LIMIT 1) = %1"_s.arg(act);
    };
    for (const QString &which :
         {u"kind = 1 AND state = 0"_s, u"kind = 1 AND state = 1"_s, u"kind = 1 AND state = 2"_s,
          u"kind = 1 AND state = 3"_s, u"kind = 1 AND state = 1 AND "_s + lastActIs(5),
          u"kind = 1 AND state = 3 AND "_s + lastActIs(6), u"kind = 1 AND state = 3 AND "_s + lastActIs(7),
          u"kind = 1 AND state = 0 AND deadline < '2026-03-28'"_s, u"kind = 0 AND state = 0"_s,
          u"kind = 0 AND state = 3"_s}) {
        EXPECT_GT(count(u"demo.db"_s, u"SELECT count(*) FROM case_record WHERE "_s + which), 0) << which.toStdString();
    }
    EXPECT_EQ(count(u"demo.db"_s, u"SELECT count(DISTINCT given_by_id) FROM case_record WHERE kind = 1"_s), 2);
}

TEST_F(DemoCentreTest, theDemoCentreHoldsLimitsThatPauseWereMissedAndWereMet)
{
    ASSERT_EQ(makeDemo(u"demo.db"_s), CommandLine::Done) << m_errors.toStdString();
    for (const QString &which :
         {u"ended_at IS NULL AND paused_at IS NOT NULL"_s, u"ended_at IS NULL AND explained_at IS NOT NULL"_s,
          u"ended_at < due_at"_s, u"ended_at > due_at AND explained_at IS NOT NULL"_s}) {
        EXPECT_GT(count(u"demo.db"_s, u"SELECT count(*) FROM case_limit WHERE "_s + which), 0) << which.toStdString();
    }
}

TEST_F(DemoCentreTest, theSameSeedMakesTheSameRecords)
{
    ASSERT_EQ(makeDemo(u"one.db"_s, {u"--seed"_s, u"7"_s}), CommandLine::Done) << m_errors.toStdString();
    ASSERT_EQ(makeDemo(u"two.db"_s, {u"--seed"_s, u"7"_s}), CommandLine::Done) << m_errors.toStdString();

    EXPECT_THAT(records(u"one.db"_s), testing::SizeIs(testing::Gt(1000)));
    EXPECT_EQ(records(u"one.db"_s), records(u"two.db"_s));
    EXPECT_THAT(journal(u"one.db"_s), testing::SizeIs(testing::Gt(1000)));
    EXPECT_EQ(journal(u"one.db"_s), journal(u"two.db"_s));
}

TEST_F(DemoCentreTest, leavesAFileThatIsThereAlone)
{
    QFile letter(file(u"letter.txt"_s));
    ASSERT_TRUE(letter.open(QIODevice::WriteOnly) && letter.write("Dear all") > 0);
    letter.close();

    EXPECT_EQ(makeDemo(u"letter.txt"_s), CommandLine::Failed);
    EXPECT_EQ(m_errors.count(u'\n'), 1) << m_errors.toStdString();
    EXPECT_EQ(makeDemo(u"none/demo.db"_s), CommandLine::Failed);
    EXPECT_EQ(m_errors.count(u'\n'), 1) << m_errors.toStdString();

    ASSERT_TRUE(letter.open(QIODevice::ReadOnly));
    EXPECT_TRUE(letter.readAll() == "Dear all");
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden).size(), 1);
}

} // namespace
} // namespace dutydesk::test
