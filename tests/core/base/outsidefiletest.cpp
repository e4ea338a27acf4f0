// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/outsidefile.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

#include <algorithm>
#include <unistd.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

class OutsideFileTest : public testing::Test
{
protected:
    static constexpr qint64 most = 100;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, qsizetype bytes) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(QByteArray(bytes, 'a')), bytes);
        return path(name);
    }

    static ErrorCode refusal(const QString &path) { return outsidefile::read(path, most).error().code; }

    QTemporaryDir m_folder;
};

TEST_F(OutsideFileTest, readsAFileOfAtMostTheGivenSizeAlsoBehindALink)
{
    EXPECT_EQ(outsidefile::read(write(u"empty"_s, 0), most).value(), QByteArray());
    const QString full = write(u"full"_s, most);
    EXPECT_EQ(outsidefile::read(full, most).value(), QByteArray(most, 'a'));
    ASSERT_TRUE(QFile::link(full, path(u"link"_s)));
    EXPECT_EQ(outsidefile::read(path(u"link"_s), most).value(), QByteArray(most, 'a'));

    EXPECT_EQ(refusal(write(u"large"_s, most + 1)), ErrorCode::FileTooLarge);
    EXPECT_EQ(refusal(path(u"nowhere"_s)), ErrorCode::FileNotReadable);
    ASSERT_TRUE(QFile::link(path(u"nowhere"_s), path(u"broken"_s)));
    EXPECT_EQ(refusal(path(u"broken"_s)), ErrorCode::FileNotReadable);
}

TEST_F(OutsideFileTest, aFileWithHolesCountsWithAllThatItSaysToHave)
{
    QFile sparse(write(u"sparse"_s, 1));
    ASSERT_TRUE(sparse.open(QIODevice::ReadWrite));
    ASSERT_TRUE(sparse.resize(qint64(1) << 33));

    EXPECT_EQ(refusal(sparse.fileName()), ErrorCode::FileTooLarge);
}

TEST_F(OutsideFileTest, whatIsNoFileIsRefusedWithoutWaiting)
{
    // An ordinary open of the pipe would wait for somebody who writes to it, and this test would not end.
    ASSERT_EQ(mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), S_IRUSR | S_IWUSR), 0);
    ASSERT_TRUE(QFile::link(path(u"pipe"_s), path(u"linkToPipe"_s)));
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path(u"socket"_s));
    ASSERT_LT(static_cast<std::size_t>(name.size()), sizeof address.sun_path);
    std::ranges::copy(name, address.sun_path);
    ASSERT_EQ(bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);

    for (const QString &one : {path(u"pipe"_s), path(u"linkToPipe"_s), path(u"socket"_s), m_folder.path(),
                               u"/dev/zero"_s, u"/dev/null"_s, u"/dev/random"_s}) {
        EXPECT_EQ(refusal(one), ErrorCode::NotAFile) << qPrintable(one);
    }
    close(socket);
}

} // namespace dutydesk
