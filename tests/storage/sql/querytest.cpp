// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/query.h"

#include "storage/sql/testdatabase.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <limits>

namespace dutydesk {

using namespace Qt::StringLiterals;

using namespace test;

class QueryTest : public testing::TestWithParam<Backend>
{
protected:
    void SetUp() override
    {
        m_database = openEmpty(GetParam());
        if (!m_database) {
            GTEST_SKIP() << "no such database here";
        }
        const Dialect &dialect = m_database->dialect();
        ASSERT_TRUE(m_database->execute(u"CREATE TABLE t (number %1, words TEXT, bytes %2) %3"_s.arg(
            dialect.integerType, dialect.bytesType, dialect.tableEnd)));
    }

    Result<void> store(const Value &number, const Value &words, const Value &bytes)
    {
        return m_database->query(u"INSERT INTO t (number, words, bytes) VALUES (:number, :words, :bytes)"_s)
            .bindValue(u":number"_s, number)
            .bindValue(u":words"_s, words)
            .bindValue(u":bytes"_s, bytes)
            .execute();
    }

    Row stored()
    {
        const auto rows =
            m_database->query(u"SELECT number, words, bytes FROM t"_s).fetchAll([](const Query &row) -> Result<Row> {
                return row.row();
            });
        return rows && rows->size() == 1 ? rows->front() : Row();
    }

    void expectKept(const Value &number, const Value &words, const Value &bytes)
    {
        const Result<void> done = store(number, words, bytes);
        ASSERT_TRUE(done) << done.error().detail.toStdString();
        EXPECT_TRUE((stored() == Row{number, words, bytes}));
    }

    std::unique_ptr<Database> m_database;
};
INSTANTIATE_TEST_SUITE_P(, QueryTest, sqlBackends, testing::PrintToStringParamName());

TEST_P(QueryTest, keepsNothingAsNothing)
{
    expectKept({}, {}, {});
}

TEST_P(QueryTest, keepsEmptyTextAndEmptyBytesApartFromNothing)
{
    expectKept(qint64(0), QString(u""_s), QByteArray(""));
}

TEST_P(QueryTest, keepsTextThatIsNullInQtAsEmptyText)
{
    ASSERT_TRUE(store(qint64(0), QString(), QByteArray()));
    EXPECT_TRUE((stored() == Row{qint64(0), QString(u""_s), QByteArray("")}));
}

TEST_P(QueryTest, keepsNumbersOf64Bits)
{
    for (const qint64 number : {std::numeric_limits<qint64>::min(), qint64(-1), std::numeric_limits<qint64>::max()}) {
        ASSERT_TRUE(m_database->execute(u"DELETE FROM t"_s));
        expectKept(number, {}, {});
    }
}

TEST_P(QueryTest, keepsEveryByte)
{
    QByteArray all;
    for (int i = 0; i < 256; ++i) {
        all.append(static_cast<char>(i));
    }
    expectKept(qint64(1), {}, all + all);
}

TEST_P(QueryTest, keepsTextOfEveryPlane)
{
    expectKept(qint64(1), u"值班台 ''\"--;\\ %1 :words $1 ? \n\t 𠮷 🛗"_s, {});
}

TEST_P(QueryTest, refusesANulInText)
{
    EXPECT_EQ(store(qint64(1), QString(u"a"_s + QChar(u'\0') + u"b"_s), {}).error().code, ErrorCode::InvalidInput);
    EXPECT_TRUE(stored().empty());
}

TEST_P(QueryTest, refusesHalfASurrogatePair)
{
    EXPECT_EQ(store(qint64(1), QString(QChar(0xD800)), {}).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(store(qint64(1), QString(QChar(0xDC00)) + u"x"_s, {}).error().code, ErrorCode::InvalidInput);
    EXPECT_TRUE(stored().empty());
}

TEST_P(QueryTest, refusesAValueOfAnotherTypeThanTheColumn)
{
    EXPECT_FALSE(store(QString(u"five"_s), {}, {}));
}

} // namespace dutydesk
