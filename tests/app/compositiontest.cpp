// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composition.h"

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

    FixedClock m_clock;
    QTemporaryDir m_folder;
    QTemporaryDir m_private;
};

TEST_F(DeskTest, makesANewDatabaseForTheFirstStart)
{
    const auto desk = Desk::open(settings());
    ASSERT_TRUE(desk) << desk.error().detail.toStdString();
    EXPECT_EQ((*desk)->services().firstStart->isNeeded(), true);
    EXPECT_EQ((*desk)->checkHead().error().code, ErrorCode::NotFound);
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
    EXPECT_EQ(again->checkHead()->state, HeadState::Whole);
    EXPECT_EQ(again->services().signIn->signIn(u"王敏"_s, password), *made);
}

TEST_F(DeskTest, verifiesWhatItWroteAndNamesWhatAnotherProgramChanged)
{
    ASSERT_TRUE(Desk::open(settings())
                    .value()
                    ->services()
                    .firstStart->begin({.centreName = u"福江园"_s, .managerName = u"王敏"_s},
                                       Secret(u"correct horse battery"_s), Secret(u"493817"_s)));
    EXPECT_TRUE(Desk::open(settings()).value()->services().verifier->verify()->isWhole());

    sqlite3 *raw = nullptr;
    sqlite3_open(QFile::encodeName(m_folder.filePath(u"desk.db"_s)).constData(), &raw);
    EXPECT_EQ(sqlite3_exec(raw, "UPDATE staff_member SET telephone = '110'", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(raw);

    const VerificationReport report = Desk::open(settings()).value()->services().verifier->verify().value();
    ASSERT_TRUE(report.firstBad());
    EXPECT_EQ(report.firstBad()->problem, JournalProblem::RowDiffers);
}

TEST_F(DeskTest, isOpenOnlyOnce)
{
    const auto first = Desk::open(settings()).value();
    EXPECT_EQ(Desk::open(settings()).error().code, ErrorCode::AlreadyRunning);
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
