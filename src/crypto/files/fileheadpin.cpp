// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/fileheadpin.h"

#include "files/durablefile.h"

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
constexpr auto pinSuffix = ".pin"_L1;
constexpr auto rootSuffix = ".root"_L1;
constexpr qsizetype hashBytes = 32;
constexpr qsizetype sequenceAt = 12 + 16;
constexpr qsizetype hashAt = sequenceAt + 8;
constexpr qsizetype placeAt = hashAt + hashBytes;
constexpr qsizetype longestFile = 8192;

QByteArray noteOf(const QByteArray &journalId, const JournalHead &head, const QByteArray &place)
{
    const qint64 sequence = qToBigEndian(head.sequence);
    return pinDomain.toByteArray() + journalId + QByteArray(reinterpret_cast<const char *>(&sequence), sizeof sequence)
           + head.hash + place;
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

Result<std::optional<JournalHead>> FileHeadPin::read(const QByteArray &journalId) const
{
    QFile file(path(journalId, pinSuffix));
    if (!file.exists()) {
        return std::optional<JournalHead>();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileNotReadable, file.fileName());
    }
    const QByteArray content = file.read(longestFile);
    const QByteArray note = content.chopped(std::min(hashBytes, content.size()));
    const bool ours = note.size() >= placeAt && note.startsWith(pinDomain.toByteArray() + journalId)
                      && m_crypto.authenticate(note, m_key) == content.right(hashBytes);
    if (!ours) {
        return failure(ErrorCode::JournalBroken, u"the head pin %1 is not as written"_s.arg(file.fileName()));
    }
    return std::optional(
        JournalHead{qFromBigEndian<qint64>(note.constData() + sequenceAt), note.mid(hashAt, hashBytes)});
}

Result<void> FileHeadPin::write(const QByteArray &journalId, const JournalHead &head)
{
    const QByteArray note = noteOf(journalId, head, m_place);
    return writeDurably(path(journalId, pinSuffix), note + m_crypto.authenticate(note, m_key));
}

bool FileHeadPin::hasPinOf(const QString &databasePath, const QString &folder)
{
    const QByteArray place = placeOf(databasePath);
    const QFileInfoList pins = QDir(folder).entryInfoList({u"*.pin"_s}, QDir::Files);
    return std::ranges::any_of(pins, [&](const QFileInfo &pin) {
        QFile file(pin.filePath());
        const QByteArray kept = file.open(QIODevice::ReadOnly) ? file.read(longestFile).mid(placeAt) : QByteArray();
        return kept.size() == place.size() + hashBytes && kept.startsWith(place);
    });
}

Result<std::optional<RootCode>> FileHeadPin::root(const QByteArray &journalId) const
{
    QFile file(path(journalId, rootSuffix));
    if (!file.exists()) {
        return std::optional<RootCode>();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileNotReadable, file.fileName());
    }
    TRY(const RootCode known, RootCode::parse(QString::fromLatin1(file.read(longestFile)).trimmed()));
    return std::optional(known);
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
