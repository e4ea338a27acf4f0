// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/fileheadpin.h"

#include "base/outsidefile.h"
#include "base/try.h"
#include "files/durablefile.h"
#include "journal/clockwatch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

// Format (docs/journal-format.md): domain[12], journal id[16], u64 sequence, hash[32], place, MAC[32] over all
// before it.
constexpr QByteArrayView pinDomain("dj2/pin\0\0\0\0\0", 12);
// The same, with a digest of signatures and a moment in the place of the place.
constexpr QByteArrayView verifiedDomain("dj2/verified", 12);
constexpr auto pinSuffix = ".pin"_L1;
constexpr auto verifiedSuffix = ".verified"_L1;
constexpr auto rootSuffix = ".root"_L1;
constexpr qsizetype hashBytes = 32;
constexpr qsizetype sequenceAt = 12 + 16;
constexpr qsizetype hashAt = sequenceAt + 8;
constexpr qsizetype placeAt = hashAt + hashBytes;
constexpr qsizetype momentAt = placeAt + hashBytes;
constexpr qsizetype longestFile = 8192;

QByteArray bigEndian(qint64 number)
{
    const qint64 swapped = qToBigEndian(number);
    return {reinterpret_cast<const char *>(&swapped), sizeof swapped};
}

QByteArray noteOf(QByteArrayView domain, const QByteArray &journalId, const JournalHead &head, const QByteArray &more)
{
    return domain.toByteArray() + journalId + bigEndian(head.sequence) + head.hash + more;
}

JournalHead headIn(const QByteArray &note)
{
    return {qFromBigEndian<qint64>(note.constData() + sequenceAt), note.mid(hashAt, hashBytes)};
}

/// Nothing if there is no such file. What is no file in its place was put there by somebody else, and so was a link.
Result<std::optional<QByteArray>> keptAt(const QString &name)
{
    const QFileInfo info(name);
    QFileInfo folder(info.absolutePath());
    while (!folder.exists() && !folder.isRoot()) {
        folder.setFile(folder.absolutePath());
    }
    if (!folder.isExecutable()) {
        return failure(ErrorCode::FileNotReadable, folder.filePath()); // what is in it cannot be seen
    }
    if (!info.exists() && !info.isSymLink()) {
        return std::optional<QByteArray>();
    }
    if (info.isSymLink() || !info.isFile()) {
        return failure(ErrorCode::JournalBroken, u"%1 is no file of this program's"_s.arg(name));
    }
    const Result<QByteArray> kept = outsidefile::read(name, longestFile);
    if (!kept) {
        return kept.error().code == ErrorCode::FileTooLarge
                   ? failure(ErrorCode::JournalBroken, u"%1 is not as written"_s.arg(name))
                   : tl::unexpected(kept.error());
    }
    return std::optional(*kept);
}

QByteArray placeOf(const QString &databasePath)
{
    return databasePath.isEmpty() ? QByteArray() : QDir::cleanPath(QFileInfo(databasePath).absoluteFilePath()).toUtf8();
}

} // namespace

FileHeadPin::FileHeadPin(QString folder, QByteArray key, const Crypto &crypto, const QString &databasePath)
    : m_folder(std::move(folder))
    , m_key(std::move(key))
    , m_crypto(crypto)
    , m_place(placeOf(databasePath))
{}

Result<std::optional<QByteArray>> FileHeadPin::readNote(const QByteArray &journalId, QLatin1StringView suffix,
                                                        QByteArrayView domain) const
{
    const QString name = path(journalId, suffix);
    TRY(const std::optional<QByteArray> kept, keptAt(name));
    if (!kept) {
        return std::optional<QByteArray>();
    }
    const QByteArray &content = *kept;
    const QByteArray note = content.chopped(std::min(hashBytes, content.size()));
    const bool ours = note.size() >= placeAt && note.startsWith(domain.toByteArray() + journalId)
                      && m_crypto.authenticate(note, m_key) == content.right(hashBytes) && headIn(note).sequence > 0;
    if (!ours) {
        return failure(ErrorCode::JournalBroken, u"the note %1 is not as written"_s.arg(name));
    }
    return std::optional(note);
}

Result<void> FileHeadPin::writeNote(const QByteArray &journalId, QLatin1StringView suffix, const QByteArray &note)
{
    return writeDurably(path(journalId, suffix), note + m_crypto.authenticate(note, m_key));
}

Result<std::optional<JournalHead>> FileHeadPin::read(const QByteArray &journalId) const
{
    TRY(const std::optional<QByteArray> note, readNote(journalId, pinSuffix, pinDomain));
    return note ? std::optional(headIn(*note)) : std::nullopt;
}

Result<void> FileHeadPin::write(const QByteArray &journalId, const JournalHead &head)
{
    return writeNote(journalId, pinSuffix, noteOf(pinDomain, journalId, head, m_place));
}

Result<std::optional<Checkpoint>> FileHeadPin::checkpoint(const QByteArray &journalId) const
{
    TRY(const std::optional<QByteArray> note, readNote(journalId, verifiedSuffix, verifiedDomain));
    if (!note) {
        return std::optional<Checkpoint>();
    }
    const qint64 moment = note->size() == momentAt + 8 ? qFromBigEndian<qint64>(note->constData() + momentAt) : -1;
    if (moment < 0 || moment >= JournalTime::endMs) {
        return failure(ErrorCode::JournalBroken, u"the note of the last check is not as written"_s);
    }
    return std::optional(
        Checkpoint{headIn(*note), note->mid(placeAt, hashBytes), QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC)});
}

Result<void> FileHeadPin::keepCheckpoint(const QByteArray &journalId, const Checkpoint &checkpoint)
{
    const QByteArray more = checkpoint.signatures + bigEndian(checkpoint.at.toMSecsSinceEpoch());
    return writeNote(journalId, verifiedSuffix, noteOf(verifiedDomain, journalId, checkpoint.head, more));
}

bool FileHeadPin::hasPinOf(const QString &databasePath, const QString &folder)
{
    const QByteArray place = placeOf(databasePath);
    const QFileInfoList pins = QDir(folder).entryInfoList({u"*.pin"_s}, QDir::Files);
    return std::ranges::any_of(pins, [&](const QFileInfo &pin) {
        const QByteArray kept = outsidefile::read(pin.filePath(), longestFile).value_or(QByteArray()).mid(placeAt);
        return kept.size() == place.size() + hashBytes && kept.startsWith(place);
    });
}

Result<std::optional<RootCode>> FileHeadPin::root(const QByteArray &journalId) const
{
    const QString name = path(journalId, rootSuffix);
    TRY(const std::optional<QByteArray> content, keptAt(name));
    if (!content) {
        return std::optional<RootCode>();
    }
    const Result<RootCode> known = RootCode::parse(QString::fromLatin1(*content).trimmed());
    return known ? Result<std::optional<RootCode>>(*known)
                 : failure(ErrorCode::JournalBroken, u"the note %1 is not as written"_s.arg(name));
}

/// The file is plain text, for a person who compares it with paper.
Result<void> FileHeadPin::keepRoot(const QByteArray &journalId, const RootCode &root)
{
    return writeDurably(path(journalId, rootSuffix), root.toString().toLatin1() + '\n');
}

QString FileHeadPin::path(const QByteArray &journalId, QLatin1StringView suffix) const
{
    return u"%1/%2%3"_s.arg(m_folder, QString::fromLatin1(journalId.toHex()), suffix);
}

} // namespace dutydesk
