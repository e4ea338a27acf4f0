// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backup/sodiumbackupfiles.h"

#include "backup/backupstream.h"
#include "base/filelimits.h"
#include "base/newfile.h"
#include "base/outsidefile.h"
#include "base/try.h"
#include "files/durablefile.h"
#include "files/filepepper.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// Writes a new file by `work` and flushes it; a file that is not whole does not stay.
template<typename Work>
Result<WrittenFile> writeNew(const QString &path, QFile &source, const Progress &progress, Work work)
{
    QFile target(path);
    const int descriptor = createNewFile(path);
    if (descriptor < 0 || !target.open(descriptor, QIODevice::WriteOnly, QFileDevice::AutoCloseHandle)) {
        return failure(ErrorCode::FileNotWritable, path);
    }
    BackupStream stream(source, target, progress);
    Result<WrittenFile> written = work(stream);
    const bool isComplete = target.flush();
    target.close();
    if (written && !isComplete) {
        written = failure(ErrorCode::FileNotWritable, path);
    }
    if (written) {
        if (const Result<void> flushed = flushAndForget(path); !flushed) {
            written = failure(flushed.error());
        }
    }
    if (!written) {
        QFile::remove(path);
    }
    return written;
}

} // namespace

SodiumBackupFiles::SodiumBackupFiles(QString privateFolder, KeyCost cost, const Crypto &crypto)
    : m_privateFolder(std::move(privateFolder))
    , m_cost(cost)
    , m_crypto(crypto)
{}

std::optional<qint64> SodiumBackupFiles::roomIn(const QString &folder) const
{
    const QFileInfo info(folder);
    return info.isDir() && info.isWritable() ? std::optional(QStorageInfo(folder).bytesAvailable()) : std::nullopt;
}

Result<WrittenFile> SodiumBackupFiles::write(const QString &source, const QString &target,
                                             const BackupProtection &protection) const
{
    QFile from(source);
    CHECK(outsidefile::open(from, filelimits::backupBytes));
    const Progress untilItEnds;
    if (!protection.isEncrypted) {
        return writeNew(target, from, untilItEnds, [](BackupStream &stream) { return stream.copy(); });
    }
    TRY(const BackupKey key, protection.passphrase ? BackupKey::make(*protection.passphrase, m_cost) : keptKey());
    return writeNew(target, from, untilItEnds, [&](BackupStream &stream) { return stream.encrypt(key); });
}

Result<WrittenFile> SodiumBackupFiles::extract(const QString &source, const QString &target,
                                               const std::optional<Secret> &passphrase, const Progress &progress) const
{
    QFile from(source);
    CHECK(outsidefile::open(from, filelimits::backupBytes));
    const QString folder = QFileInfo(target).path();
    if (const std::optional<qint64> room = roomIn(folder); room && *room < from.size()) {
        return failure(ErrorCode::NoRoom, folder); // a file with holes says that it is larger than any disk
    }
    if (from.peek(BackupStream::mark().size()) != BackupStream::mark()) {
        return writeNew(target, from, progress, [](BackupStream &stream) { return stream.copy(); });
    }
    from.skip(BackupStream::mark().size());
    TRY(const BackupKey key, keyFor(from.read(BackupKey::headBytes), passphrase));
    return writeNew(target, from, progress, [&](BackupStream &stream) { return stream.decrypt(key); });
}

Result<void> SodiumBackupFiles::rename(const QString &from, const QString &to) const
{
    return renameDurably(from, to);
}

Result<BackupKey> SodiumBackupFiles::keptKey() const
{
    QFile file(keyPath());
    const FilePepper pepper(m_privateFolder, m_crypto);
    if (!pepper.exists() || !file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::PassphraseNeeded, keyPath());
    }
    TRY(const LockedBytes secret, pepper.read());
    return BackupKey::open(file.readAll(), secret);
}

/// The kept key is of no use for a file that was encrypted with another passphrase.
Result<BackupKey> SodiumBackupFiles::keyFor(const QByteArray &head, const std::optional<Secret> &passphrase) const
{
    if (passphrase) {
        return BackupKey::derive(head, *passphrase);
    }
    TRY(BackupKey kept, keptKey());
    return kept.head() == head ? Result<BackupKey>(std::move(kept))
                               : failure(ErrorCode::PassphraseNeeded, u"another passphrase"_s);
}

Result<void> SodiumBackupFiles::keepKeyOf(const Secret &passphrase)
{
    TRY(const BackupKey key, BackupKey::make(passphrase, m_cost));
    TRY(const LockedBytes pepper, FilePepper(m_privateFolder, m_crypto).read());
    return writeDurably(keyPath(), key.seal(pepper));
}

bool SodiumBackupFiles::keepsKey() const
{
    return keptKey().has_value();
}

} // namespace dutydesk
