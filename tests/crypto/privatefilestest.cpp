// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/coredumps.h"
#include "files/durablefile.h"
#include "files/fileheadpin.h"
#include "files/filepepper.h"
#include "journal/clockwatch.h"
#include "keys/opensslcrypto.h"
#include "support/printers.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstring>
#include <functional>
#include <limits>
#include <vector>

namespace dutydesk {

using namespace Qt::StringLiterals;

class PrivateFilesTest : public testing::Test
{
protected:
    QString onlyFile() const
    {
        const QStringList names = QDir(m_folder.path()).entryList(QDir::Files);
        return names.size() == 1 ? m_folder.filePath(names.front()) : QString();
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QTemporaryDir m_folder;
    OpenSslCrypto m_crypto;
    const QByteArray m_journalId = QByteArray(16, 'j');
    FileHeadPin m_pin{m_folder.path(), QByteArray(32, 'k'), m_crypto, u"/data/desk.db"_s};
    const JournalHead m_head{42, QByteArray(32, 'h')};
    const Checkpoint m_checkpoint{m_head, QByteArray(32, 's'), QDateTime({2026, 3, 2}, {8, 0}, Qt::UTC)};
};

TEST_F(PrivateFilesTest, thePepperIsMadeOnceAndIsTheOwnersAlone)
{
    const FilePepper pepper(m_folder.path(), m_crypto);
    EXPECT_FALSE(pepper.exists());
    const LockedBytes made = pepper.read().value();
    const LockedBytes again = pepper.read().value();

    EXPECT_TRUE(pepper.exists());
    ASSERT_EQ(made.size(), 32);
    EXPECT_EQ(std::memcmp(made.data(), again.data(), 32), 0);
    EXPECT_EQ(QFile::permissions(onlyFile()),
              QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
    EXPECT_EQ(FilePepper::pinKeyOf(made), FilePepper::pinKeyOf(again));
    EXPECT_NE(FilePepper::pinKeyOf(made), contentOf(onlyFile()));
}

TEST_F(PrivateFilesTest, aFileThatIsNoPepperIsNotReplaced)
{
    write(m_folder.filePath(u"pepper"_s), "short");
    EXPECT_EQ(FilePepper(m_folder.path(), m_crypto).read().error().code, ErrorCode::FileNotReadable);
    EXPECT_EQ(contentOf(onlyFile()), "short");
}

TEST_F(PrivateFilesTest, aMissingFolderIsSaid)
{
    const QString nowhere = m_folder.filePath(u"nowhere"_s);
    EXPECT_EQ(FilePepper(nowhere, m_crypto).read().error().code, ErrorCode::FolderMissing);
    EXPECT_EQ(FileHeadPin(nowhere, QByteArray(32, 'k'), m_crypto, {}).write(m_journalId, m_head).error().code,
              ErrorCode::FolderMissing);
}

TEST_F(PrivateFilesTest, thePinComesBackAsWritten)
{
    EXPECT_FALSE(m_pin.read(m_journalId)->has_value());
    ASSERT_TRUE(m_pin.write(m_journalId, {41, QByteArray(32, 'g')}));
    ASSERT_TRUE(m_pin.write(m_journalId, m_head));
    EXPECT_EQ(**m_pin.read(m_journalId), m_head);
    EXPECT_FALSE(m_pin.read(QByteArray(16, 'o'))->has_value());
    EXPECT_FALSE(onlyFile().isEmpty());
}

TEST_F(PrivateFilesTest, R_RK_1_EveryFlippedBitOfThePinIsFound)
{
    ASSERT_TRUE(m_pin.write(m_journalId, m_head));
    const QByteArray right = contentOf(onlyFile());
    for (qsizetype bit = 0; bit < right.size() * 8; ++bit) {
        QByteArray flipped = right;
        flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << (bit % 8)));
        write(onlyFile(), flipped);
        EXPECT_EQ(m_pin.read(m_journalId).error().code, ErrorCode::JournalBroken) << bit;
    }
    write(onlyFile(), right + 'x');
    EXPECT_EQ(m_pin.read(m_journalId).error().code, ErrorCode::JournalBroken);
}

TEST_F(PrivateFilesTest, R_RK_1_ANoteOfTheFirstKeyThatIsNotAsWrittenIsFound)
{
    const QString name = m_folder.filePath(QString::fromLatin1(m_journalId.toHex()) + u".root"_s);
    for (const QByteArray &content :
         {QByteArray(), QByteArray("\n"), QByteArray("AAAAA-AAAAA"), QByteArray(9000, 'A')}) {
        write(name, content);
        EXPECT_EQ(m_pin.root(m_journalId).error().code, ErrorCode::JournalBroken) << content.toStdString();
    }
    ASSERT_TRUE(QFile::remove(name));
    EXPECT_FALSE(m_pin.root(m_journalId)->has_value());
    ASSERT_TRUE(QDir().mkpath(name));
    EXPECT_EQ(m_pin.root(m_journalId).error().code, ErrorCode::JournalBroken);
}

TEST_F(PrivateFilesTest, thePinKnowsWhereTheDatabaseWas)
{
    const auto isKnown = [this](const QString &path) { return FileHeadPin::hasPinOf(path, m_folder.path()); };
    EXPECT_FALSE(isKnown(u"/data/desk.db"_s));

    ASSERT_TRUE(m_pin.write(m_journalId, m_head));

    EXPECT_TRUE(isKnown(u"/data/desk.db"_s));
    EXPECT_TRUE(isKnown(u"/data/old/../desk.db"_s));
    EXPECT_FALSE(isKnown(u"/data/desk.d"_s));
    EXPECT_FALSE(isKnown(u"/data/desk.db2"_s));
    write(m_folder.filePath(u"cut.pin"_s), "dj1/pin");
    EXPECT_FALSE(isKnown(u"/data/other.db"_s));
}

TEST_F(PrivateFilesTest, R_RK_1_AFolderThatCannotBeEnteredIsNotTakenForOneWithoutAPin)
{
    write(m_folder.filePath(u"closed"_s), {}); // which not even root can enter
    const auto read = [this](const QString &folder) {
        return FileHeadPin(m_folder.filePath(folder), QByteArray(32, 'k'), m_crypto, {}).read(m_journalId);
    };

    EXPECT_EQ(read(u"closed"_s).error().code, ErrorCode::FileNotReadable);
    EXPECT_EQ(read(u"closed/dutydesk/private"_s).error().code, ErrorCode::FileNotReadable);
    EXPECT_FALSE(read(u"missing/dutydesk/private"_s)->has_value());
}

TEST_F(PrivateFilesTest, aPipeInThePlaceOfAPepperOrBehindAPinIsNotWaitedFor)
{
    const QString pipe = m_folder.filePath(u"pepper"_s);
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    ASSERT_TRUE(QFile::link(pipe, m_folder.filePath(u"a.pin"_s)));

    EXPECT_EQ(FilePepper(m_folder.path(), m_crypto).read().error().code, ErrorCode::NotAFile);
    EXPECT_FALSE(FileHeadPin::hasPinOf(u"/data/desk.db"_s, m_folder.path()));
}

TEST_F(PrivateFilesTest, R_RK_1_WhatIsNoFileInThePlaceOfThePinIsFoundWithoutWaiting)
{
    ASSERT_TRUE(m_pin.write(m_journalId, m_head));
    const QString name = onlyFile();
    const QByteArray path = QFile::encodeName(name);
    const QString kept = m_folder.filePath(u"kept"_s);
    ASSERT_TRUE(QFile::rename(name, kept));
    const std::vector<std::function<bool()>> impostors{
        [&] { return ::mkfifo(path.constData(), 0600) == 0; }, [&] { return QDir().mkdir(name); },
        [&] { return QFile::link(kept, name); }, [&] { return QFile::link(u"nowhere"_s, name); }};
    for (const auto &make : impostors) {
        ASSERT_TRUE(make());
        EXPECT_EQ(m_pin.read(m_journalId).error().code, ErrorCode::JournalBroken);
        ASSERT_TRUE(QFile::remove(name) || QDir().rmdir(name));
    }
}

TEST_F(PrivateFilesTest, aPinOfAnotherJournalDoesNotCount)
{
    ASSERT_TRUE(m_pin.write(m_journalId, m_head));
    const QByteArray other(16, 'o');
    ASSERT_TRUE(QFile::rename(onlyFile(), m_folder.filePath(QString::fromLatin1(other.toHex()) + u".pin"_s)));
    EXPECT_EQ(m_pin.read(other).error().code, ErrorCode::JournalBroken);
}

TEST_F(PrivateFilesTest, theCheckpointComesBackAsWrittenAndIsApartFromThePin)
{
    EXPECT_FALSE(m_pin.checkpoint(m_journalId)->has_value());
    ASSERT_TRUE(m_pin.keepCheckpoint(m_journalId, m_checkpoint));
    EXPECT_EQ(**m_pin.checkpoint(m_journalId), m_checkpoint);
    EXPECT_FALSE(m_pin.read(m_journalId)->has_value());
    EXPECT_EQ(QFile::permissions(onlyFile()),
              QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
}

TEST_F(PrivateFilesTest, everyFlippedBitOfTheCheckpointIsFound)
{
    ASSERT_TRUE(m_pin.keepCheckpoint(m_journalId, m_checkpoint));
    const QByteArray right = contentOf(onlyFile());
    for (qsizetype bit = 0; bit < right.size() * 8; ++bit) {
        QByteArray flipped = right;
        flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << (bit % 8)));
        write(onlyFile(), flipped);
        EXPECT_EQ(m_pin.checkpoint(m_journalId).error().code, ErrorCode::JournalBroken) << bit;
    }
    for (const QByteArray &wrong : {right + 'x', right.chopped(1), QByteArray()}) {
        write(onlyFile(), wrong);
        EXPECT_EQ(m_pin.checkpoint(m_journalId).error().code, ErrorCode::JournalBroken);
    }
}

TEST_F(PrivateFilesTest, aCheckpointOfAnotherJournalOrOfAnotherComputerDoesNotCount)
{
    ASSERT_TRUE(m_pin.keepCheckpoint(m_journalId, m_checkpoint));
    const FileHeadPin elsewhere(m_folder.path(), QByteArray(32, 'e'), m_crypto, {});
    EXPECT_EQ(elsewhere.checkpoint(m_journalId).error().code, ErrorCode::JournalBroken);
    const QByteArray other(16, 'o');
    ASSERT_TRUE(QFile::rename(onlyFile(), m_folder.filePath(QString::fromLatin1(other.toHex()) + u".verified"_s)));
    EXPECT_EQ(m_pin.checkpoint(other).error().code, ErrorCode::JournalBroken);
}

/// With the right key, but with numbers that no journal has.
TEST_F(PrivateFilesTest, R_RK_1_ANoteOfAnImpossibleEntryOrMomentIsNotAsWritten)
{
    using Limits = std::numeric_limits<qint64>;
    for (const qint64 sequence : {qint64(0), qint64(-1), -m_head.sequence, Limits::min(), Limits::min() + 1}) {
        const JournalHead head{sequence, m_head.hash};
        ASSERT_TRUE(m_pin.write(m_journalId, head));
        EXPECT_EQ(m_pin.read(m_journalId).error().code, ErrorCode::JournalBroken) << sequence;
        ASSERT_TRUE(m_pin.keepCheckpoint(m_journalId, {head, m_checkpoint.signatures, m_checkpoint.at}));
        EXPECT_EQ(m_pin.checkpoint(m_journalId).error().code, ErrorCode::JournalBroken) << sequence;
    }
    ASSERT_TRUE(m_pin.write(m_journalId, {Limits::max(), m_head.hash}));
    EXPECT_EQ((*m_pin.read(m_journalId))->sequence, Limits::max());
    for (const qint64 moment : {qint64(-1), JournalTime::endMs, JournalTime::endMs * 8}) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC);
        ASSERT_TRUE(m_pin.keepCheckpoint(m_journalId, {m_head, m_checkpoint.signatures, at}));
        EXPECT_EQ(m_pin.checkpoint(m_journalId).error().code, ErrorCode::JournalBroken) << moment;
    }
}

TEST_F(PrivateFilesTest, aPinIsNoCheckpoint)
{
    ASSERT_TRUE(m_pin.write(m_journalId, m_head));
    const QString pin = onlyFile();
    ASSERT_TRUE(QFile::copy(pin, QString(pin).replace(u".pin"_s, u".verified"_s)));
    EXPECT_EQ(m_pin.checkpoint(m_journalId).error().code, ErrorCode::JournalBroken);
}

TEST(CoreDumpsTest, canBeSwitchedOff)
{
    EXPECT_TRUE(switchOffCoreDumps());
}

TEST_F(PrivateFilesTest, aLinkOrAPipeUnderTheNameOfAnUnfinishedNoteIsReplaced)
{
    const QString letter = m_folder.filePath(u"letter"_s);
    const QString note = m_folder.filePath(u"note"_s);
    write(letter, "my only letter");
    ASSERT_TRUE(QFile::link(letter, note + u".new"_s));
    ASSERT_TRUE(writeDurably(note, "one"));
    EXPECT_EQ(contentOf(letter), "my only letter");
    EXPECT_FALSE(QFileInfo(note).isSymLink());
    ASSERT_EQ(::mkfifo(QFile::encodeName(note + u".new"_s).constData(), 0600), 0);
    ASSERT_TRUE(writeDurably(note, "two"));
    EXPECT_EQ(contentOf(note), "two");
}

TEST_F(PrivateFilesTest, aFullDiskIsToldFromOneThatMayNotBeWritten)
{
    EXPECT_EQ(writeErrorOf(ENOSPC), ErrorCode::DiskFull);
    EXPECT_EQ(writeErrorOf(EDQUOT), ErrorCode::DiskFull);
    EXPECT_EQ(writeErrorOf(EROFS), ErrorCode::FileNotWritable);
    EXPECT_EQ(writeErrorOf(EIO), ErrorCode::FileNotWritable);
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"taken.new"_s));
    EXPECT_EQ(writeDurably(m_folder.filePath(u"taken"_s), "x").error().code, ErrorCode::FileNotWritable);
    EXPECT_FALSE(QFile::exists(m_folder.filePath(u"taken"_s)));
}

} // namespace dutydesk
