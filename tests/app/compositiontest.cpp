// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composition.h"

#include "support/fixedclock.h"
#include "support/printers.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

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

TEST_F(DeskTest, makesANewDatabaseThatHasNotBegun)
{
    const auto desk = Desk::open(settings());
    ASSERT_TRUE(desk) << desk.error().detail.toStdString();
    EXPECT_EQ((*desk)->hasBegun(), false);

    ASSERT_TRUE((*desk)->journal().begin(Desk::deskId));
    EXPECT_EQ((*desk)->hasBegun(), true);
    EXPECT_EQ((*desk)->checkHead()->state, HeadState::Whole);
}

TEST_F(DeskTest, opensAgainWithWhatItPinned)
{
    ASSERT_TRUE(Desk::open(settings()).value()->journal().begin(Desk::deskId));

    const auto again = Desk::open(settings(false)).value();
    EXPECT_EQ(again->hasBegun(), true);
    EXPECT_EQ(again->checkHead()->state, HeadState::Whole);
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
