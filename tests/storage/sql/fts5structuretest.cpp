// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/fts5structure.h"

#include "storage/sql/testdatabase.h"

#include <gtest/gtest.h>

namespace dutydesk {

using namespace Qt::StringLiterals;
using namespace test;

/// The index of the words, whose record of its parts says what the test wants.
class Fts5StructureTest : public testing::Test
{
protected:
    bool namesOnce(QByteArray record) const
    {
        // The program's connections refuse to change SQLite's own tables, so the record stands in another one.
        const QString set = u"INSERT OR REPLACE INTO forged_data VALUES (10, x'%1')"_s;
        EXPECT_TRUE(
            m_database->execute(u"CREATE TABLE IF NOT EXISTS forged_data (id INTEGER PRIMARY KEY, block BLOB)"_s));
        EXPECT_TRUE(m_database->execute(set.arg(QLatin1StringView(record.replace(' ', "")))));
        return namesEachSegmentOnce(*m_database, u"forged"_s).value();
    }

    std::unique_ptr<Database> m_database = openMigrated(Backend::Sqlite);
};

TEST_F(Fts5StructureTest, whatSqliteWritesNamesEachSegmentOnce)
{
    EXPECT_TRUE(*namesEachSegmentOnce(*m_database, u"search_token"_s)) << "an empty index";
    for (int row = 1; row <= 200; ++row) { // merges happen too
        ASSERT_TRUE(
            m_database->execute(u"INSERT INTO search_token (rowid, pairs, words) VALUES (%1, 'a', 'b%1')"_s.arg(row)));
        EXPECT_TRUE(*namesEachSegmentOnce(*m_database, u"search_token"_s)) << row;
    }
    EXPECT_TRUE(*namesEachSegmentOnce(*m_database, u"no_such_index"_s));
}

TEST_F(Fts5StructureTest, R_RK_1_FindsASegmentThatIsNamedTwice)
{
    EXPECT_TRUE(namesOnce("00000001 01 02 05 00 02 010101 020101"));
    EXPECT_FALSE(namesOnce("00000001 01 02 05 00 02 010101 010101"));
    EXPECT_FALSE(namesOnce("00000001 02 02 05 00 01 010101 00 01 010101")) << "in two levels";
    EXPECT_FALSE(namesOnce("00000001 01 02 05 00 02 010101 88808080010101")) << "SQLite leaves the bits above 31 out";
    EXPECT_FALSE(namesOnce("00000001 01")) << "cut off";
    EXPECT_FALSE(namesOnce("00000001010105000101")) << "cut off";
    EXPECT_FALSE(namesOnce("00000001010205000101 0101")) << "fewer than it says";
}

} // namespace dutydesk
