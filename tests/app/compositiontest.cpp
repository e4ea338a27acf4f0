// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composition.h"

#include "journal/verifier.h"
#include "setup/firststart.h"
#include "signin/signinservice.h"
#include "support/fixedclock.h"
#include "support/printers.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sqlite3.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

using namespace test;

class DeskTest : public testing::Test
{
protected:
    DeskSettings settings(bool mayCreate = true) const
    {
        DeskSettings desk = DeskSettings::forFile(m_folder.filePath(u"desk.db"_s), m_clock);
        desk.connection.mayCreate = mayCreate;
        desk.privateFolder = m_private.filePath(u"private"_s);
        desk.keyCost = {1, 8 * 1024 * 1024};
        desk.keyAim = {};
        return desk;
    }

    /// Makes a used desk, with a centre, a manager and a key.
    void begin() const
    {
        const auto made = Desk::open(settings())
                              .value()
                              ->services()
                              .firstStart->begin({.centreName = u"福江园"_s, .managerName = u"王敏"_s},
                                                 Secret(u"correct horse battery"_s), Secret(u"493817"_s));
        ASSERT_TRUE(made) << made.error().detail.toStdString();
    }

    /// Runs a statement on the file as another program would.
    int execute(const char *sql) const
    {
        sqlite3 *raw = nullptr;
        sqlite3_open(QFile::encodeName(m_folder.filePath(u"desk.db"_s)).constData(), &raw);
        const int done = sqlite3_exec(raw, sql, nullptr, nullptr, nullptr);
        sqlite3_close(raw);
        return done;
    }

    FixedClock m_clock;
    QTemporaryDir m_folder;
    QTemporaryDir m_private;
};

TEST_F(DeskTest, makesANewDatabaseForTheFirstStart)
{
    const auto desk = Desk::open(settings());
    ASSERT_TRUE(desk) << desk.error().detail.toStdString();
    EXPECT_EQ((*desk)->services().firstStart->isNeeded(), true);
    EXPECT_EQ((*desk)->journal().headCheck().error().code, ErrorCode::NotFound);
}

TEST_F(DeskTest, opensAgainWithWhatTheFirstStartMade)
{
    const Secret password(u"correct horse battery"_s);
    const Secret pin(u"493817"_s);
    const auto made = Desk::open(settings())
                          .value()
                          ->services()
                          .firstStart->begin({.centreName = u"福江园"_s, .managerName = u"王敏"_s}, password, pin);
    ASSERT_TRUE(made) << made.error().detail.toStdString();

    const auto again = Desk::open(settings(false)).value();
    EXPECT_EQ(again->services().firstStart->isNeeded(), false);
    EXPECT_EQ(again->services().journal->headCheck()->state, HeadState::Whole);
    EXPECT_EQ(again->services().signIn->signIn(u"王敏"_s, password), *made);
}

TEST_F(DeskTest, verifiesWhatItWroteAndNamesWhatAnotherProgramChanged)
{
    begin();
    EXPECT_TRUE(Desk::open(settings()).value()->services().verifier->verify()->isWhole());

    EXPECT_EQ(execute("UPDATE staff_member SET telephone = '110'"), SQLITE_OK);

    const VerificationReport report = Desk::open(settings()).value()->services().verifier->verify().value();
    ASSERT_TRUE(report.firstBad());
    EXPECT_EQ(report.firstBad()->problem, JournalProblem::RowDiffers);
}

TEST_F(DeskTest, R_RK_1_RefusesToWorkWithoutThePepperOfTheKeys)
{
    begin();
    ASSERT_TRUE(QDir(settings().privateFolder).removeRecursively());

    const Error error = Desk::open(settings()).error();
    EXPECT_EQ(error.code, ErrorCode::PepperMissing);
    EXPECT_EQ(error.detail, settings().privateFolder + u"/pepper"_s);
    EXPECT_FALSE(QFile::exists(error.detail));

    DeskSettings looking = settings();
    looking.connection.readOnly = true;
    EXPECT_TRUE(Desk::open(looking).value()->services().verifier->verify()->isWhole());
    EXPECT_FALSE(QFile::exists(error.detail));
}

TEST_F(DeskTest, R_RK_1_TellsTheWindowThatEntriesAreMissing)
{
    begin();
    ASSERT_TRUE(
        Desk::open(settings()).value()->services().signIn->signIn(u"王敏"_s, Secret(u"correct horse battery"_s)));
    EXPECT_EQ(execute("DROP TRIGGER journal_not_removed; DELETE FROM journal WHERE kind = 4"), SQLITE_OK);

    EXPECT_EQ(Desk::open(settings()).value()->services().journal->headCheck()->state, HeadState::MissingTail);
}

TEST_F(DeskTest, isOpenOnlyOnce)
{
    const auto first = Desk::open(settings()).value();
    EXPECT_EQ(Desk::open(settings()).error().code, ErrorCode::AlreadyRunning);
}

TEST_F(DeskTest, R_RK_1_BeginsNoNewCentreWhereThisComputerKnowsOne)
{
    begin();
    const QString away = m_folder.filePath(u"away.db"_s);
    ASSERT_TRUE(QFile::rename(settings().connection.databaseName, away));

    for (const bool mayCreate : {true, false}) {
        EXPECT_EQ(Desk::open(settings(mayCreate)).error(),
                  (Error{ErrorCode::DatabaseMissing, settings().connection.databaseName}));
    }
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"away.db"_s});

    DeskSettings another = settings();
    another.connection.databaseName = m_folder.filePath(u"new.db"_s);
    EXPECT_EQ(Desk::open(another).value()->services().firstStart->isNeeded(), true);

    ASSERT_TRUE(QFile::rename(away, settings().connection.databaseName));
    EXPECT_EQ(Desk::open(settings()).value()->services().firstStart->isNeeded(), false);
}

TEST_F(DeskTest, closesToOtherAccountsWhatAnOlderVersionLeftOpen)
{
    begin();
    const auto everybody = QFileDevice::ReadOther | QFileDevice::ReadGroup;
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const auto isOpen = [&](const QString &path) { return bool(QFile::permissions(path) & everybody); };
    const QString database = settings().connection.databaseName;
    const QString theirs = m_folder.filePath(u"desk.db.txt"_s);
    for (const QString &path : {database + u".schema-3"_s, theirs}) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }
    const QDir secret(settings().privateFolder);
    QStringList own{database, database + u".schema-3"_s};
    for (const QString &name : secret.entryList(QDir::Files)) {
        own += secret.filePath(name);
    }
    ASSERT_EQ(own.size(), 5) << "pepper, pin and root among them";
    for (const QString &path : own + QStringList{theirs}) {
        ASSERT_TRUE(QFile::setPermissions(path, owner | everybody));
    }
    ASSERT_TRUE(QFile::setPermissions(secret.path(), owner | QFileDevice::ExeOwner | everybody));

    const auto desk = Desk::open(settings()).value();

    own += {secret.path(), database + u"-wal"_s, database + u"-shm"_s, database + u".lock"_s};
    for (const QString &path : own) {
        EXPECT_TRUE(QFile::exists(path) && !isOpen(path)) << path.toStdString();
    }
    EXPECT_TRUE(isOpen(theirs)) << "it is not the program's";
}

TEST_F(DeskTest, changesNoPermissionWhereItOnlyReads)
{
    begin();
    const auto everybody = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther;
    ASSERT_TRUE(QFile::setPermissions(settings().connection.databaseName, everybody));
    DeskSettings looking = settings(false);
    looking.connection.readOnly = true;

    ASSERT_TRUE(Desk::open(looking));

    EXPECT_TRUE(QFile::permissions(settings().connection.databaseName) & QFileDevice::ReadOther);
}

TEST_F(DeskTest, keepsItsSecretsAwayFromTheDatabase)
{
    ASSERT_TRUE(Desk::open(settings()));
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"desk.db"_s});
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    EXPECT_FALSE(QFile::permissions(settings().privateFolder) & others);
}

TEST_F(DeskTest, leavesNothingBehindWhereItCannotOpen)
{
    QFile letter(m_folder.filePath(u"desk.db"_s));
    ASSERT_TRUE(letter.open(QIODevice::WriteOnly));
    letter.write("a letter");
    letter.close();

    EXPECT_EQ(Desk::open(settings()).error().code, ErrorCode::NotOurDatabase);
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"desk.db"_s});
    EXPECT_FALSE(QDir(settings().privateFolder).exists());

    ASSERT_TRUE(letter.remove());
    EXPECT_EQ(Desk::open(settings(false)).error().code, ErrorCode::FileNotReadable);
    EXPECT_TRUE(QDir(m_folder.path()).isEmpty());
}

TEST_F(DeskTest, servesAWindowFromItsOwnThread)
{
    const auto gateway = ThreadGateway::start([this]() -> Result<std::unique_ptr<ServicesOwner>> {
        auto desk = Desk::open(settings());
        if (!desk) {
            return failure(desk.error());
        }
        return std::unique_ptr<ServicesOwner>(*std::move(desk));
    });
    ASSERT_TRUE(gateway) << gateway.error().detail.toStdString();
}

} // namespace dutydesk
