// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/progress.h"
#include "storage/sql/testdatabase.h"
#include "support/printers.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sys/stat.h>

namespace dutydesk::test {

using namespace Qt::StringLiterals;

class SqliteGuardTest : public testing::Test
{
protected:
    QString path() const { return m_folder.filePath(u"desk.db"_s); }

    Result<std::unique_ptr<Database>> open() const
    {
        return Database::open({.dialect = Dialect::sqlite(), .databaseName = path()});
    }

    QTemporaryDir m_folder;
};

TEST_F(SqliteGuardTest, endsAStatementThatWouldNeverEnd)
{
    const auto database = open().value();
    ASSERT_TRUE(database->execute(u"CREATE VIEW endless AS WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + "
                                  "1 FROM number) SELECT n FROM number"_s));

    EXPECT_EQ(database->query(u"SELECT COUNT(*) FROM endless"_s).fetchInteger().error().code,
              ErrorCode::DatabaseDamaged);
    EXPECT_EQ(database->query(u"SELECT 4"_s).fetchInteger().value(), 4) << "the next one has all its time";
}

TEST_F(SqliteGuardTest, endsAStatementThatAPersonStops)
{
    const auto database = open().value();
    const auto ask = [&] {
        return database
            ->query(u"WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 100000) "
                    "SELECT COUNT(*) FROM number"_s)
            .fetchInteger();
    };
    Progress progress;
    database->stopBy(&progress);
    EXPECT_EQ(ask().value(), 100'000);
    progress.isCancelled = true;

    EXPECT_FALSE(ask());

    database->stopBy(nullptr);
    EXPECT_EQ(ask().value(), 100'000);
}

TEST_F(SqliteGuardTest, takesNoPipeForAFileThatLiesBesideTheDatabase)
{
    ASSERT_TRUE(open());
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        const QByteArray pipe = QFile::encodeName(path() + suffix);
        ASSERT_EQ(::mkfifo(pipe.constData(), 0600), 0);
        EXPECT_EQ(open().error().code, ErrorCode::NotAFile) << suffix.toStdString();
        ASSERT_TRUE(QFile::remove(path() + suffix));
    }
}

} // namespace dutydesk::test
