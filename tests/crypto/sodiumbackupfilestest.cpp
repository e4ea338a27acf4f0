// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backup/sodiumbackupfiles.h"

#include "backup/backupstream.h"
#include "keys/opensslcrypto.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

namespace dutydesk {

using namespace Qt::StringLiterals;

class SodiumBackupFilesTest : public testing::Test
{
protected:
    /// Writes bytes that are not alike, so that a swapped portion shows.
    void make(qsizetype size)
    {
        m_content.clear();
        for (qsizetype i = 0; i < size; ++i) {
            m_content.append(static_cast<char>((i * 31 + i / 251) % 256));
        }
        QFile file(source());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(m_content), size);
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Result<WrittenFile> encrypt() { return m_files.write(source(), target(), {true, m_passphrase}); }

    ErrorCode refusal(const std::optional<Secret> &passphrase)
    {
        const Result<WrittenFile> read = m_files.extract(target(), back(), passphrase, {});
        EXPECT_FALSE(read);
        EXPECT_FALSE(QFile::exists(back())) << "a part of a backup must not stay behind";
        return read ? ErrorCode::Conflict : read.error().code;
    }

    void change(const std::function<void(QByteArray &)> &by)
    {
        QByteArray bytes = read(target());
        by(bytes);
        QFile file(target());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

    QString source() const { return m_folder.filePath(u"source.db"_s); }
    QString target() const { return m_folder.filePath(u"backup"_s); }
    QString back() const { return m_folder.filePath(u"back.db"_s); }

    static constexpr qsizetype portion = 64 * 1024;
    QTemporaryDir m_folder;
    QTemporaryDir m_private;
    OpenSslCrypto m_crypto;
    SodiumBackupFiles m_files{m_private.path(), {1, 8 * 1024 * 1024}, m_crypto};
    const std::optional<Secret> m_passphrase{std::in_place, u"绿 horse battery"_s};
    QByteArray m_content;
};

TEST_F(SodiumBackupFilesTest, R_RK_5_WhatWasEncryptedComesBackByItsPassphrase)
{
    for (const qsizetype size : {qsizetype(1), portion - 1, portion, portion + 1, 3 * portion}) {
        make(size);
        const WrittenFile written = encrypt().value();
        EXPECT_EQ(written.bytes, read(target()).size());
        EXPECT_EQ(written.hash, m_crypto.hash(read(target())));
        EXPECT_FALSE(size > 100 && read(target()).contains(m_content.left(50)));
        EXPECT_EQ(m_files.extract(target(), back(), m_passphrase, {}).value(), written);
        EXPECT_EQ(read(back()), m_content) << size;
        ASSERT_TRUE(QFile::remove(back()));
    }
    EXPECT_TRUE(read(target()).startsWith(BackupStream::mark()));
    EXPECT_EQ(QFile(target()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST_F(SodiumBackupFilesTest, R_RK_5_APlainBackupIsTheFileItself)
{
    make(2 * portion + 5);
    const WrittenFile written = m_files.write(source(), target(), {}).value();
    EXPECT_EQ(read(target()), m_content);
    EXPECT_EQ(m_files.extract(target(), back(), {}, {}).value(), written);
}

TEST_F(SodiumBackupFilesTest, R_RK_5_AReadingThatIsStoppedLeavesNoFile)
{
    make(2 * portion);
    ASSERT_TRUE(encrypt());
    Progress progress;
    progress.isCancelled = true;
    EXPECT_EQ(m_files.extract(target(), back(), m_passphrase, progress).error().code, ErrorCode::Stopped);
    EXPECT_FALSE(QFile::exists(back()));
}

TEST_F(SodiumBackupFilesTest, R_RK_5_AWrongPassphraseIsToldFromADamagedFile)
{
    make(2 * portion);
    ASSERT_TRUE(encrypt());
    EXPECT_EQ(refusal(Secret(u"another passphrase"_s)), ErrorCode::WrongSecret);
    change([](QByteArray &bytes) { bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1); });
    EXPECT_EQ(refusal(m_passphrase), ErrorCode::BackupDamaged);
}

TEST_F(SodiumBackupFilesTest, R_RK_5_AFileThatWasCutOffLengthenedOrMixedIsDamaged)
{
    constexpr qsizetype head = 16 + BackupKey::headBytes + 24;
    constexpr qsizetype sealed = portion + 17;
    const std::vector<std::function<void(QByteArray &)>> damages{
        [](QByteArray &bytes) { bytes.chop(1); },
        [](QByteArray &bytes) { bytes.truncate(head + sealed); },
        [](QByteArray &bytes) { bytes.truncate(head); },
        [](QByteArray &bytes) { bytes.append('x'); },
        [](QByteArray &bytes) { bytes = bytes.left(head) + bytes.mid(head + sealed); },
        [](QByteArray &bytes) { bytes += bytes.mid(head); },
        [](QByteArray &bytes) { bytes[head - 1] = static_cast<char>(bytes[head - 1] ^ 1); },
    };
    make(2 * portion + 9);
    for (std::size_t i = 0; i < damages.size(); ++i) {
        ASSERT_TRUE(encrypt());
        change(damages[i]);
        EXPECT_EQ(refusal(m_passphrase), ErrorCode::BackupDamaged) << i;
    }
}

TEST_F(SodiumBackupFilesTest, R_RK_5_ACostThatWouldOccupyTheDeskIsRefused)
{
    make(10);
    ASSERT_TRUE(encrypt());
    change([](QByteArray &bytes) { bytes[16 + 16] = 1; }); // the highest byte of the passes
    EXPECT_EQ(refusal(m_passphrase), ErrorCode::BackupDamaged);
}

TEST_F(SodiumBackupFilesTest, R_RK_5_TheScheduleEncryptsWithTheKeptKeyOnly)
{
    make(portion);
    EXPECT_EQ(m_files.write(source(), target(), {.isEncrypted = true}).error().code, ErrorCode::PassphraseNeeded);
    EXPECT_FALSE(m_files.keepsKey());
    ASSERT_TRUE(m_files.keepKeyOf(*m_passphrase));
    EXPECT_TRUE(m_files.keepsKey());
    ASSERT_TRUE(m_files.write(source(), target(), {.isEncrypted = true}));
    EXPECT_TRUE(m_files.extract(target(), back(), {}, {}));
    ASSERT_TRUE(QFile::remove(back()));

    // On another computer there is only the passphrase.
    const QTemporaryDir elsewhere;
    const SodiumBackupFiles other(elsewhere.path(), {1, 8 * 1024 * 1024}, m_crypto);
    EXPECT_EQ(other.extract(target(), back(), {}, {}).error().code, ErrorCode::PassphraseNeeded);
    EXPECT_TRUE(other.extract(target(), back(), m_passphrase, {}));
    ASSERT_TRUE(QFile::remove(back()));

    // A new passphrase does not open older backups.
    ASSERT_TRUE(m_files.keepKeyOf(Secret(u"a newer passphrase"_s)));
    EXPECT_EQ(refusal({}), ErrorCode::PassphraseNeeded);
}

TEST_F(SodiumBackupFilesTest, R_RK_5_TheKeptKeyHoldsNoPassphraseAndNeedsThePepper)
{
    ASSERT_TRUE(m_files.keepKeyOf(*m_passphrase));
    const QByteArray kept = read(m_private.filePath(u"backup.key"_s));
    EXPECT_FALSE(kept.contains("horse"));
    EXPECT_EQ(QFile(m_private.filePath(u"backup.key"_s)).permissions() & (QFile::ReadGroup | QFile::ReadOther),
              QFile::Permissions());
    QFile pepper(m_private.filePath(u"pepper"_s));
    ASSERT_TRUE(pepper.open(QIODevice::WriteOnly));
    ASSERT_EQ(pepper.write(QByteArray(32, 'x')), 32);
    pepper.close();
    EXPECT_FALSE(m_files.keepsKey());
}

TEST_F(SodiumBackupFilesTest, R_RK_5_AFullDiskLeavesNoPartOfABackup)
{
    make(4 * portion);
    rlimit before{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
    auto *handler = std::signal(SIGXFSZ, SIG_IGN);
    const auto restore = qScopeGuard([&] {
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
    });
    const rlimit small{2 * portion, before.rlim_max};
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
    for (const BackupProtection &protection : {BackupProtection{}, BackupProtection{true, m_passphrase}}) {
        const Result<WrittenFile> written = m_files.write(source(), target(), protection);
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().code, ErrorCode::FileNotWritable);
        EXPECT_FALSE(QFile::exists(target()));
    }
}

TEST_F(SodiumBackupFilesTest, R_RK_5_ALinkOrAPipeUnderTheNameOfANewFileIsReplaced)
{
    make(1000);
    const QString letter = m_folder.filePath(u"letter"_s);
    ASSERT_TRUE(QFile::copy(source(), letter));
    const QByteArray kept = read(letter);
    const auto isNewFile = [](const QString &path) { return QFileInfo(path).isFile() && !QFileInfo(path).isSymLink(); };

    ASSERT_TRUE(QFile::link(letter, target()));
    ASSERT_TRUE(encrypt());
    ASSERT_TRUE(QFile::link(letter, back()));
    ASSERT_TRUE(m_files.extract(target(), back(), m_passphrase, {}));
    EXPECT_TRUE(isNewFile(target()) && isNewFile(back()));
    EXPECT_EQ(read(letter), kept);

    for (const QString &path : {target(), back()}) {
        ASSERT_TRUE(QFile::remove(path));
        ASSERT_EQ(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    }
    ASSERT_TRUE(encrypt());
    ASSERT_TRUE(m_files.extract(target(), back(), m_passphrase, {}));
    EXPECT_EQ(read(back()), m_content);
    ASSERT_TRUE(QFile::remove(target()) && QDir().mkdir(target()));
    EXPECT_EQ(encrypt().error().code, ErrorCode::FileNotWritable);
}

TEST_F(SodiumBackupFilesTest, aFolderThatIsGoneHasNoRoom)
{
    EXPECT_TRUE(m_files.roomIn(m_folder.path()).value_or(0) > 0);
    EXPECT_FALSE(m_files.roomIn(m_folder.filePath(u"gone"_s)));
}

} // namespace dutydesk
