// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attacks/attackedcentre.h"

#include <QFile>
#include <QProcess>
#include <QtEndian>

#include <gtest/gtest.h>

namespace dutydesk::test {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype pageBytes = 4096;
constexpr int branches = 300; ///< from a branch to the next page
constexpr int levels = 8;

QByteArray bigEndian(qsizetype number, qsizetype width)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(quint32(number), bytes.data());
    return bytes.right(width);
}

/// A page of a table all of whose ways lead to the same page.
QByteArray branchTo(qsizetype child)
{
    QByteArray page(pageBytes, '\0');
    const QByteArray cell = bigEndian(child, 4) + "\x81\x01"_ba;
    const qsizetype cells = pageBytes - branches * cell.size();
    page.replace(0, 12,
                 "\5"_ba + bigEndian(0, 2) + bigEndian(branches, 2) + bigEndian(cells, 2) + '\0' + bigEndian(child, 4));
    for (int i = 0; i < branches; ++i) {
        page.replace(12 + 2 * i, 2, bigEndian(cells + i * cell.size(), 2));
        page.replace(cells + i * cell.size(), cell.size(), cell);
    }
    return page;
}

/// The centre's file, changed page by page by somebody who knows how SQLite stores.
class FileAttackTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_centre.copy();
        QFile file(m_centre.path());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        m_bytes = file.readAll();
    }

    qsizetype rootOf(const QString &table) const
    {
        return SqlTool(m_centre.path())
            .value(u"SELECT rootpage FROM sqlite_schema WHERE name = '%1'"_s.arg(table))
            .toLongLong();
    }

    QByteArray page(qsizetype number) const { return m_bytes.mid((number - 1) * pageBytes, pageBytes); }
    void put(qsizetype number, const QByteArray &page) { m_bytes.replace((number - 1) * pageBytes, pageBytes, page); }

    qsizetype add(const QByteArray &page)
    {
        m_bytes += page;
        m_bytes.replace(28, 4, bigEndian(m_bytes.size() / pageBytes, 4));
        return m_bytes.size() / pageBytes;
    }

    /// A tree in which the page is met 300^8 times.
    qsizetype repeat(const QByteArray &page)
    {
        qsizetype child = add(page);
        for (int level = 1; level < levels; ++level) {
            child = add(branchTo(child));
        }
        return child;
    }

    void repeatTable(const QString &table)
    {
        const qsizetype root = rootOf(table);
        put(root, branchTo(repeat(page(root))));
    }

    void callFree(const QByteArray &pages)
    {
        QByteArray list = bigEndian(0, 4) + bigEndian(pages.size() / 4, 4) + pages;
        list.resize(pageBytes, '\0');
        const qsizetype first = add(list);
        m_bytes.replace(32, 8, bigEndian(first, 4) + bigEndian(1 + pages.size() / 4, 4));
    }

    void store() const
    {
        QFile file(m_centre.path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(m_bytes) == m_bytes.size());
    }

    /// By the command, by the independent verifier, and by a window or a backup before they write anything.
    void expectFound(const std::string &what)
    {
        store();
        QString said;
        EXPECT_EQ(m_centre.verify(&said), 3) << what;
        EXPECT_TRUE(said.contains(u"The database file is damaged"_s)) << what << said.toStdString();
        QProcess twin;
        twin.start(u"python3"_s,
                   {QStringLiteral(DUTYDESK_SOURCE_DIR "/tests/verify/independent_verifier.py"), m_centre.path()});
        EXPECT_TRUE(twin.waitForFinished());
        EXPECT_EQ(twin.readAllStandardOutput(), "bad 0 FileDamaged\n") << what;
        const auto desk = Desk::open(m_centre.settings(false));
        EXPECT_FALSE(desk);
        EXPECT_EQ(desk ? ErrorCode::InvalidInput : desk.error().code, ErrorCode::DatabaseDamaged) << what;
        QFile file(m_centre.path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly) && file.readAll() == m_bytes) << "nothing was written";
    }

    const AttackedCentre &m_centre = AttackedCentre::made();
    QByteArray m_bytes;
};

TEST_F(FileAttackTest, R_RK_1_FindsATreeOfATableThatHasNoEnd)
{
    const QStringList tables{
        u"schema_migration"_s, u"journal_identity"_s, u"journal_signature"_s, u"staff_member"_s,  u"evidence_content"_s,
        u"journal"_s,          u"search_state"_s,     u"search_document"_s,   u"access_record"_s, u"centre"_s};
    const QByteArray whole = m_bytes;
    for (int variant = 0; variant < attackVariants; ++variant) {
        m_bytes = whole;
        m_centre.copy();
        repeatTable(tables[variant]);
        expectFound(tables[variant].toStdString());
    }
}

TEST_F(FileAttackTest, R_RK_1_FindsASchemaThatHasNoEnd)
{
    ASSERT_EQ(m_bytes[100], 5) << "the schema needs several pages";
    const qsizetype last = qFromBigEndian<quint32>(m_bytes.constData() + 108);
    const qsizetype endless = repeat(page(last));
    m_bytes.replace(108, 4, bigEndian(endless, 4));
    expectFound("schema");
}

TEST_F(FileAttackTest, R_RK_1_FindsPagesThatAreFreeAndUsed)
{
    const QByteArray whole = m_bytes;
    const QStringList tables{u"journal_signature"_s, u"item_count"_s, u"log_entry"_s, u"journal"_s};
    for (const QString &table : tables) {
        m_bytes = whole;
        m_centre.copy();
        callFree(bigEndian(rootOf(table), 4));
        expectFound(table.toStdString());
    }
    m_bytes = whole;
    m_centre.copy();
    callFree(m_bytes.mid(108, 4)); // a leaf of the schema
    expectFound("schema");
}

/// The next change would write over what the row says, and nothing in the trees tells of it.
TEST_F(FileAttackTest, R_RK_1_FindsTheRestOfALongRowThatIsFreeToo)
{
    for (int variant = 0; variant < attackVariants; ++variant) {
        m_centre.copy();
        qsizetype rest = 0;
        {
            const SqlTool tool(m_centre.path());
            tool.run(u"UPDATE staff_key SET sealed_key = zeroblob(%1)"_s.arg(9000 + 4096 * variant));
            rest = tool.value(u"SELECT pageno FROM dbstat WHERE pagetype = 'overflow' ORDER BY pageno DESC LIMIT 1 "
                              "OFFSET %1"_s.arg(variant))
                       .toLongLong();
        }
        ASSERT_GT(rest, 1);
        QFile file(m_centre.path());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        m_bytes = file.readAll();
        file.close();
        callFree(bigEndian(rest, 4));
        expectFound(std::to_string(variant));
    }
}

} // namespace
} // namespace dutydesk::test
