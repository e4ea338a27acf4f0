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
