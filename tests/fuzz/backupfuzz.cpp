// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backup/backupmanifest.h"
#include "backup/backupsettings.h"
#include "backup/backupstream.h"
#include "fuzz/fuzztargets.h"
#include "fuzz/memoryfile.h"

#include <QFile>

namespace dutydesk::fuzz {

using namespace Qt::StringLiterals;

namespace {

const Secret &passphrase()
{
    static const Secret secret(u"a passphrase of tests"_s);
    return secret;
}

const BackupKey &cheapKey()
{
    static const BackupKey key = BackupKey::make(passphrase(), {1, 8192}).value();
    return key;
}

/// An encrypted backup of two portions.
const QByteArray &soundBackup()
{
    static const QByteArray sound = [] {
        const MemoryFile plain(QByteArray(70'000, 'd'));
        const MemoryFile sealed;
        const Progress progress;
        QFile source(plain.path());
        QFile target(sealed.path());
        demand(source.open(QIODevice::ReadOnly) && target.open(QIODevice::WriteOnly), "files open");
        demand(BackupStream(source, target, progress).encrypt(cheapKey()).has_value(), "a backup is encrypted");
        target.close();
        return sealed.content();
    }();
    return sound;
}

/// The sound backup with changes that the input describes: four bytes for what is done and where, so that all portions
/// are reached.
QByteArray damagedBackup(const QByteArray &input)
{
    QByteArray bytes = soundBackup();
    for (qsizetype at = 0; at + 3 < input.size() && at < 400; at += 4) {
        const auto byte = [&](qsizetype i) { return static_cast<quint8>(input[at + i]); };
        const qsizetype place = ((byte(1) << 16) | (byte(2) << 8) | byte(3)) % std::max<qsizetype>(1, bytes.size());
        if (byte(0) == 0) {
            bytes.truncate(place);
        } else if (byte(0) == 1 && bytes.size() < 300'000) {
            bytes.append(bytes.mid(place));
        } else if (byte(0) == 2) {
            bytes.remove(place, 65'553); // a whole portion
        } else if (!bytes.isEmpty()) {
            bytes[place] = static_cast<char>(bytes[place] ^ byte(0));
        }
    }
    return bytes;
}

/// Whether deriving its key costs no more than that of the tests, since a dear one only takes long.
bool isCheap(const QByteArray &head)
{
    return head.mid(16, 16) == cheapKey().head().mid(16, 16) || head.size() != BackupKey::headBytes;
}

} // namespace

void backupFile(const QByteArray &input)
{
    const QByteArray damaged = damagedBackup(input);
    const qsizetype markBytes = BackupStream::mark().size();
    const QByteArray head = damaged.mid(markBytes, BackupKey::headBytes);
    if (head != cheapKey().head() && isCheap(head)) {
        demand(!BackupKey::derive(head, passphrase()), "a head that was changed opens nothing");
        return;
    }
    const MemoryFile file(damaged);
    const MemoryFile out;
    const Progress progress;
    QFile source(file.path());
    QFile target(out.path());
    demand(source.open(QIODevice::ReadOnly) && target.open(QIODevice::WriteOnly), "files open");
    source.seek(std::min<qsizetype>(markBytes + BackupKey::headBytes, damaged.size()));
    const Result<WrittenFile> read = BackupStream(source, target, progress).decrypt(cheapKey());
    const bool isSound = damaged.mid(markBytes) == soundBackup().mid(markBytes) && head == cheapKey().head();
    demand(read || read.error().code == ErrorCode::BackupDamaged, "what does not open is said to be damaged");
    demand(read.has_value() == isSound || head != cheapKey().head(), "a backup opens exactly as it was written");
}

/// The kept key of the backups, and the head of a backup's file.
void backupKeyFile(const QByteArray &input)
{
    static const LockedBytes pepper = [] {
        QByteArray bytes(32, 'p');
        return LockedBytes::takenFrom(bytes);
    }();
    static const QByteArray sound = cheapKey().seal(pepper);
    QByteArray sealed = sound;
    for (qsizetype at = 0; at + 1 < input.size(); at += 2) {
        char &byte = sealed[static_cast<quint8>(input[at]) % sealed.size()];
        byte = static_cast<char>(byte ^ input[at + 1]);
    }
    const Result<BackupKey> opened = BackupKey::open(sealed, pepper);
    demand(opened.has_value() == (sealed == sound), "a kept key opens exactly as it was kept");
    const bool opensForeign = BackupKey::open(input, pepper).has_value();
    demand(!opensForeign, "what was not kept opens nothing");
}

void backupManifest(const QByteArray &input)
{
    if (const Result<BackupManifest> manifest = readManifest(input)) {
        const Result<BackupManifest> again = readManifest(manifestText(*manifest));
        demand(again && *again == *manifest, "a manifest that was written reads as the same");
        demand(!manifest->file.contains(u'/') && manifest->bytes > 0, "a manifest names a file beside it");
    }
    const BackupState state = readState(input);
    demand(readState(stateText(state)) == state, "a state that was written reads as the same");
    const QDateTime now(QDate(2027, 1, 1), QTime(12, 0), Qt::UTC);
    isBackupDue(state, now, QTimeZone::utc());
    warningOf(
        state, [](const QString &) { return std::optional<qint64>(1 << 20); }, now, QTimeZone::utc());
}

} // namespace dutydesk::fuzz
