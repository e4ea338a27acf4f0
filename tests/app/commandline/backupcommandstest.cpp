// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline/commandlinefixture.h"
#include "backup/backupservice.h"

namespace dutydesk::test {
namespace {

class BackupCommandsTest : public CommandLineTest
{
protected:
    int backUp(const QStringList &more = {})
    {
        return run(QStringList{u"backup"_s, u"--to"_s, m_target.path(), u"--database"_s, database()} + more);
    }

    int restore(const QString &into, const QStringList &more = {})
    {
        return run(QStringList{u"restore"_s, backup(), u"--database"_s, into} + more);
    }

    /// The newest backup.
    QString backup() const
    {
        const QStringList names = QDir(m_target.path()).entryList({u"*.db"_s, u"*.sealed"_s}, QDir::Files, QDir::Name);
        return m_target.filePath(names.isEmpty() ? u"none"_s : names.last());
    }

    void writeLine(const QString &matter)
    {
        const auto desk = Desk::open(settings()).value();
        const Actor manager = desk->services().signIn->signIn(u"陈静"_s, Secret(u"correct horse battery"_s)).value();
        ASSERT_TRUE(desk->services().logLines->write(manager, {.happenedAt = m_clock.now(), .matter = matter}));
    }

    QTemporaryDir m_target;
};

TEST_F(BackupCommandsTest, R_RK_5_ABackupIsRestoredIntoAnotherFolder)
{
    makeCentre();
    ASSERT_EQ(backUp(), CommandLine::Done) << m_errors.toStdString();
    EXPECT_TRUE(m_output.contains(backup())) << m_output.toStdString();
    EXPECT_EQ(verify(), CommandLine::Done) << "the backup stands in a whole journal: " << m_errors.toStdString();
    const QTemporaryDir elsewhere;
    const QString copy = elsewhere.filePath(u"copy.db"_s);

    ASSERT_EQ(restore(copy), CommandLine::Done) << m_errors.toStdString();

    EXPECT_TRUE(m_output.contains(u"枫景苑服务中心; pages of the duty log: 1"_s)) << m_output.toStdString();
    EXPECT_TRUE(m_output.contains(u"by 陈静"_s)) << m_output.toStdString();
    EXPECT_TRUE(m_output.contains(u"no database yet"_s)) << m_output.toStdString();
    DeskSettings there = settings();
    there.connection.databaseName = copy;
    const auto desk = Desk::open(there).value();
    const Actor manager{StaffId(1), NonBlankText::from(u"陈静"_s).value(), Role::CentreManager, Desk::deskId};
    EXPECT_EQ(desk->services().logPages->currentPage(manager)->entries.size(), 1U);
}

TEST_F(BackupCommandsTest, R_RK_5_ARestoredDeskSaysFromWhichEntryOnItLacksWhatWasSaved)
{
    makeCentre();
    ASSERT_EQ(backUp(), CommandLine::Done) << m_errors.toStdString();
    writeLine(u"后写的一行"_s);

    EXPECT_EQ(restore(database(), {u"--check"_s}), CommandLine::Done) << m_errors.toStdString();
    EXPECT_TRUE(m_output.contains(u"The backup lacks the entries"_s)) << m_output.toStdString();
    EXPECT_FALSE(m_output.contains(u"Restored"_s));
    ASSERT_EQ(restore(database()), CommandLine::Done) << m_errors.toStdString();

    EXPECT_TRUE(m_output.contains(QRegularExpression(u"From entry \\d+ on, this database lacks"_s)))
        << m_output.toStdString();
    const QStringList kept = QDir(m_folder.path()).entryList({u"desk.db.before-restore-*"_s});
    EXPECT_EQ(kept.filter(QRegularExpression(u"\\d$"_s)).size(), 1) << kept.join(u' ').toStdString();
    EXPECT_EQ(verify(), CommandLine::NotWhole) << "the alarm is open";
    EXPECT_TRUE(m_errors.contains(u"records an alarm"_s)) << m_errors.toStdString();
}

TEST_F(BackupCommandsTest, R_RK_5_AnEncryptedBackupNeedsItsPassphrase)
{
    makeCentre();
    m_secrets = {u"short"_s};
    EXPECT_EQ(backUp({u"--encrypt"_s}), CommandLine::Failed);
    m_secrets = {u"a passphrase of a centre"_s};
    ASSERT_EQ(backUp({u"--encrypt"_s}), CommandLine::Done) << m_errors.toStdString();
    EXPECT_TRUE(backup().endsWith(u".sealed"_s));
    EXPECT_FALSE(content(backup()).contains("SQLite"));
    const QTemporaryDir elsewhere;
    const QString copy = elsewhere.filePath(u"copy.db"_s);

    m_secrets = {u"another passphrase"_s};
    EXPECT_EQ(restore(copy), CommandLine::Failed);
    EXPECT_TRUE(m_errors.contains(u"passphrase is not right"_s)) << m_errors.toStdString();
    EXPECT_FALSE(QFile::exists(copy));
    m_secrets = {u"a passphrase of a centre"_s};
    EXPECT_EQ(restore(copy), CommandLine::Done) << m_errors.toStdString();
}

TEST_F(BackupCommandsTest, R_RK_5_ALinkUnderTheNameOfTheRestoredFileLeadsNowhere)
{
    makeCentre();
    ASSERT_EQ(backUp(), CommandLine::Done) << m_errors.toStdString();
    const QTemporaryDir elsewhere;
    const QString letter = elsewhere.filePath(u"letter"_s);
    ASSERT_TRUE(QFile::copy(backup() + u".json"_s, letter));
    const QByteArray kept = content(letter);
    ASSERT_TRUE(QFile::link(letter, database() + u".restored"_s));

    EXPECT_EQ(restore(database()), CommandLine::Done) << m_errors.toStdString();

    EXPECT_EQ(content(letter), kept);
    EXPECT_FALSE(QFileInfo(database()).isSymLink());
    EXPECT_TRUE(content(database()).startsWith("SQLite"));
}

TEST_F(BackupCommandsTest, R_RK_5_ALinkToTheDatabaseIsFollowedBeforeRestoring)
{
    makeCentre();
    ASSERT_EQ(backUp(), CommandLine::Done) << m_errors.toStdString();
    const QTemporaryDir elsewhere;
    const QString link = elsewhere.filePath(u"d.db"_s);
    ASSERT_TRUE(QFile::link(database(), link));

    EXPECT_EQ(restore(link), CommandLine::Done) << m_errors.toStdString();

    EXPECT_TRUE(QFileInfo(link).isSymLink());
    EXPECT_FALSE(QDir(m_folder.path()).entryList({u"desk.db.before-restore-*"_s}).isEmpty());
    EXPECT_EQ(QDir(elsewhere.path()).entryList(QDir::Files), QStringList(u"d.db"_s));
}

TEST_F(BackupCommandsTest, R_RK_5_WhatWasReadDoesNotStayWhereRestoringFails)
{
    makeCentre();
    ASSERT_EQ(backUp(), CommandLine::Done) << m_errors.toStdString();
    const QDateTime now = m_clock.now().toTimeZone(m_clock.zone());
    ASSERT_TRUE(QDir().mkdir(database() + now.toString(u"'.before-restore-'yyyyMMdd-HHmmss"_s)));

    EXPECT_EQ(restore(database()), CommandLine::Failed);

    EXPECT_FALSE(QFile::exists(database() + u".restored"_s));
    EXPECT_EQ(verify(), CommandLine::Done) << m_errors.toStdString();
}

TEST_F(BackupCommandsTest, R_RK_5_ADamagedBackupIsRefusedAndNothingIsTouched)
{
    makeCentre();
    ASSERT_EQ(backUp(), CommandLine::Done) << m_errors.toStdString();
    QFile file(backup());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2) && file.write("xxxx") == 4);
    file.close();
    const QByteArray before = content(database());

    EXPECT_EQ(restore(database()), CommandLine::Failed);

    EXPECT_TRUE(m_errors.contains(u"damaged"_s)) << m_errors.toStdString();
    EXPECT_EQ(content(database()), before);
    EXPECT_EQ(restore(database(), {u"--check"_s}), CommandLine::Failed);
}

TEST_F(BackupCommandsTest, R_RK_5_NothingIsRestoredUnderAnOpenWindow)
{
    makeCentre();
    ASSERT_EQ(backUp(), CommandLine::Done) << m_errors.toStdString();
    const auto window = Desk::open(settings()).value();
    EXPECT_EQ(restore(database()), CommandLine::Failed);
    EXPECT_TRUE(m_errors.contains(u"already has this database open"_s)) << m_errors.toStdString();
    EXPECT_EQ(restore(database(), {u"--check"_s}), CommandLine::Done) << m_errors.toStdString();
}

TEST_F(BackupCommandsTest, R_RK_5_ABackupIsMadeBesideAnOpenWindow)
{
    makeCentre();
    auto window = Desk::open(settings()).value();
    const qint64 before = window->journal().head()->sequence;

    ASSERT_EQ(backUp(), CommandLine::Done) << m_errors.toStdString();

    EXPECT_TRUE(m_output.contains(u"window that is open enters this"_s)) << m_output.toStdString();
    EXPECT_EQ(window->journal().head()->sequence, before);
    EXPECT_TRUE(window->services().backups->beginIfDue()); // as the window does each minute
    EXPECT_EQ(window->journal().entry(before + 1)->kind, EntryKind::BackupManifest);
    window.reset();
    EXPECT_EQ(verify(), CommandLine::Done) << m_errors.toStdString();
    const QTemporaryDir elsewhere;
    EXPECT_EQ(restore(elsewhere.filePath(u"copy.db"_s)), CommandLine::Done) << m_errors.toStdString();
}

TEST_F(BackupCommandsTest, saysHowItIsUsed)
{
    makeCentre();
    EXPECT_EQ(run({u"backup"_s, u"--database"_s, database()}), CommandLine::WrongUsage);
    EXPECT_TRUE(m_errors.contains(u"--to FOLDER"_s)) << m_errors.toStdString();
    EXPECT_EQ(run({u"restore"_s, u"--database"_s, database()}), CommandLine::WrongUsage);
    EXPECT_EQ(run({u"restore"_s, m_target.filePath(u"none"_s), u"--database"_s, database()}), CommandLine::Failed);
    EXPECT_TRUE(m_errors.contains(u"cannot be read"_s)) << m_errors.toStdString();
    EXPECT_EQ(run({u"backup"_s, u"--to"_s, m_target.filePath(u"gone"_s), u"--database"_s, database()}),
              CommandLine::Failed);
    EXPECT_TRUE(m_errors.contains(u"folder is not there"_s)) << m_errors.toStdString();
}

} // namespace
} // namespace dutydesk::test
