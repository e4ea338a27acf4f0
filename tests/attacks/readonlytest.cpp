// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attacks/attackedcentre.h"

#include <QDir>
#include <QFile>

#include <gmock/gmock.h>

namespace dutydesk::test {
namespace {

using namespace Qt::StringLiterals;

/// `verify` is the tool for evidence, so it must not change what it looks at.
class ReadOnlyTest : public testing::Test
{
protected:
    void SetUp() override { m_centre.copy(); }

    /// All files of the folder with their content; SQLite's shared memory is no data.
    std::map<QString, QByteArray> files() const
    {
        std::map<QString, QByteArray> all;
        const QDir folder(m_centre.folder());
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            all[name] = name.endsWith("-shm"_L1) ? QByteArray() : file.readAll();
        }
        return all;
    }

    void expectWholeAndUnchanged() const
    {
        const auto before = files();
        QString said;
        EXPECT_EQ(m_centre.verify(&said), 0) << said.toStdString();
        EXPECT_TRUE(files() == before);
    }

    const AttackedCentre &m_centre = AttackedCentre::made();
};

TEST_F(ReadOnlyTest, R_RK_1_VerifyChangesNothingOfACopy)
{
    expectWholeAndUnchanged();
}

TEST_F(ReadOnlyTest, R_RK_1_VerifyWorksOnAReadOnlyMedium)
{
    const auto reading = QFileDevice::ReadOwner | QFileDevice::ReadGroup;
    ASSERT_TRUE(QFile::setPermissions(m_centre.path(), reading));
    ASSERT_TRUE(QFile::setPermissions(m_centre.folder(), reading | QFileDevice::ExeOwner));

    expectWholeAndUnchanged();

    ASSERT_TRUE(QFile::setPermissions(m_centre.folder(), reading | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    ASSERT_TRUE(QFile::setPermissions(m_centre.path(), reading | QFileDevice::WriteOwner));
}

/// SQLite takes back a change that was not ended, unless somebody else has the file open: then it reads what stands
/// there.
TEST_F(ReadOnlyTest, R_RK_1_NothingIsReadBesideAJournalThatTheProgramNeverWrites)
{
    const QString spare = m_centre.folder() + u"/spare.db"_s;
    {
        const SqlTool tool(m_centre.path());
        tool.run(u"PRAGMA journal_mode = DELETE"_s);
        const QString matter = tool.value(u"SELECT quote(matter) FROM log_entry WHERE id = 5"_s);
        tool.run(u"UPDATE log_entry SET matter = 'nothing' WHERE id = 5"_s);
        tool.run(u"PRAGMA cache_size = 1"_s);
        tool.run(u"BEGIN IMMEDIATE"_s);
        tool.run(u"UPDATE log_entry SET matter = %1 WHERE id = 5"_s.arg(matter));
        tool.run(u"UPDATE resident SET note = note"_s); // more pages than the cache holds, so they are written
        ASSERT_TRUE(QFile::copy(m_centre.path(), spare));
        ASSERT_TRUE(QFile::copy(m_centre.path() + u"-journal"_s, spare + u"-journal"_s));
        tool.run(u"ROLLBACK"_s);
    }
    for (const QString &suffix : {u""_s, u"-journal"_s}) {
        QFile::remove(m_centre.path() + suffix);
        ASSERT_TRUE(QFile::rename(spare + suffix, m_centre.path() + suffix));
    }
    const auto before = files();
    QString said;
    EXPECT_EQ(m_centre.verify(&said), 3) << said.toStdString();
    EXPECT_TRUE(said.contains(u"-journal"_s)) << said.toStdString();
    EXPECT_EQ(Desk::open(m_centre.settings(false)).error().code, ErrorCode::ForeignJournal);
    EXPECT_TRUE(files() == before);
}

TEST_F(ReadOnlyTest, R_RK_1_VerifyReadsTheLogOfTheFileThatALinkLeadsTo)
{
    const QString real = m_centre.folder() + u"/real.db"_s;
    {
        const SqlTool tool(m_centre.path());
        tool.run(u"PRAGMA journal_mode = WAL"_s);
        tool.run(u"UPDATE log_entry SET matter = 'nothing' WHERE id = 5"_s);
        ASSERT_TRUE(QFile::copy(m_centre.path(), real));
        ASSERT_TRUE(QFile::copy(m_centre.path() + u"-wal"_s, real + u"-wal"_s));
    }
    QFile::remove(m_centre.path());
    ASSERT_TRUE(QFile::link(real, m_centre.path()));
    QString said;
    EXPECT_EQ(m_centre.verify(&said), 3) << said.toStdString();
    QFile::remove(m_centre.path());
    QFile::remove(real);
    QFile::remove(real + u"-wal"_s);
}

TEST_F(ReadOnlyTest, R_RK_1_VerifyWorksBesideAnOpenWindow)
{
    const auto desk = Desk::open(m_centre.settings(false)).value();
    ASSERT_TRUE(desk->journal().noteForDesk(Desk::deskId, EntryKind::SignInFailed, 1));

    expectWholeAndUnchanged();
}

TEST_F(ReadOnlyTest, R_RK_1_VerifyReadsTheLogOfACopyWithoutTouchingIt)
{
    {
        const auto desk = Desk::open(m_centre.settings(false)).value();
        ASSERT_TRUE(desk->journal().noteForDesk(Desk::deskId, EntryKind::SignInFailed, 1));
        const QDir folder(m_centre.folder());
        for (const QString &name : {u"desk.db"_s, u"desk.db-wal"_s}) {
            ASSERT_TRUE(QFile::copy(folder.filePath(name), folder.filePath(u"kept-"_s + name)));
        }
    }
    const QDir folder(m_centre.folder());
    for (const QString &name : {u"desk.db"_s, u"desk.db-wal"_s}) {
        QFile::remove(folder.filePath(name));
        ASSERT_TRUE(QFile::rename(folder.filePath(u"kept-"_s + name), folder.filePath(name)));
    }

    expectWholeAndUnchanged();
}

} // namespace
} // namespace dutydesk::test
