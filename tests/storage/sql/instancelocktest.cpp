// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/instancelock.h"

#include "support/printers.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sys/stat.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

class InstanceLockTest : public testing::Test
{
protected:
    QString path(const QString &name = u"desk 台 'a'.db"_s) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

TEST_F(InstanceLockTest, isOpenInOneProgramOnly)
{
    auto first = InstanceLock::acquire(path()).value();
    const auto second = InstanceLock::acquire(path());
    EXPECT_EQ(second.error().code, ErrorCode::AlreadyRunning);
    first.reset();
    EXPECT_TRUE(InstanceLock::acquire(path()));
}

TEST_F(InstanceLockTest, WhatIsNoFileUnderTheNameOfTheLockIsNotWaitedFor)
{
    const QString name = path() + u".lock"_s;
    ASSERT_EQ(::mkfifo(QFile::encodeName(name).constData(), 0600), 0);
    EXPECT_EQ(InstanceLock::acquire(path()).error().code, ErrorCode::NotAFile);
    ASSERT_TRUE(QFile::rename(name, path(u"pipe"_s)) && QDir().mkdir(name));
    EXPECT_EQ(InstanceLock::acquire(path()).error().code, ErrorCode::NotAFile);
    ASSERT_TRUE(QDir().rmdir(name) && QFile::link(path(u"pipe"_s), name));
    EXPECT_TRUE(InstanceLock::acquire(path()));
    EXPECT_TRUE(QFileInfo::exists(path(u"pipe"_s)));
}

TEST_F(InstanceLockTest, ALockThatNamesNobodyKeepsNobodyOut)
{
    for (const QByteArray &left : {QByteArray(), QByteArray(20, '\0')}) { // as after a loss of power
        QFile file(path() + u".lock"_s);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(left) == left.size());
        file.close();

        EXPECT_TRUE(InstanceLock::acquire(path())) << left.size();
    }
}

TEST_F(InstanceLockTest, hasOneServerNameByWhateverPathItIsReached)
{
    ASSERT_TRUE(QFile(path()).open(QIODevice::WriteOnly));
    EXPECT_EQ(InstanceLock::serverName(path()),
              InstanceLock::serverName(m_folder.path() + u"/../"_s + QFileInfo(m_folder.path()).fileName() + u'/'
                                       + QFileInfo(path()).fileName()));
    EXPECT_NE(InstanceLock::serverName(path()), InstanceLock::serverName(path(u"b.db"_s)));
}

} // namespace dutydesk
