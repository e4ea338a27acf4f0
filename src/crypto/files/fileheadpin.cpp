// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/fileheadpin.h"

#include "files/durablefile.h"

#include <QFile>
#include <QtEndian>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

// Format (docs/journal-format.md): domain[12], journal id[16], u64 sequence, hash[32], MAC[32] over all before it.
constexpr QByteArrayView pinDomain("dj1/pin\0\0\0\0\0", 12);
constexpr qsizetype hashBytes = 32;
constexpr qsizetype sequenceAt = 12 + 16;
constexpr qsizetype hashAt = sequenceAt + 8;
constexpr qsizetype macAt = hashAt + hashBytes;

QByteArray noteOf(const QByteArray &journalId, const JournalHead &head)
{
    const qint64 sequence = qToBigEndian(head.sequence);
    return pinDomain.toByteArray() + journalId + QByteArray(reinterpret_cast<const char *>(&sequence), sizeof sequence)
           + head.hash;
}

} // namespace

FileHeadPin::FileHeadPin(QString folder, QByteArray key, const Crypto &crypto)
    : m_folder(std::move(folder))
    , m_key(std::move(key))
    , m_crypto(crypto)
{}

Result<std::optional<JournalHead>> FileHeadPin::read(const QByteArray &journalId) const
{
    QFile file(path(journalId));
    if (!file.exists()) {
        return std::optional<JournalHead>();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileNotReadable, file.fileName());
    }
    const QByteArray content = file.read(macAt + hashBytes + 1);
    const QByteArray note = content.left(macAt);
    const bool ours = content.size() == macAt + hashBytes && note.startsWith(pinDomain.toByteArray() + journalId)
                      && m_crypto.authenticate(note, m_key) == content.mid(macAt);
    if (!ours) {
        return failure(ErrorCode::JournalBroken, u"the head pin %1 is not as written"_s.arg(file.fileName()));
    }
    return std::optional(JournalHead{qFromBigEndian<qint64>(note.constData() + sequenceAt), note.mid(hashAt)});
}

Result<void> FileHeadPin::write(const QByteArray &journalId, const JournalHead &head)
{
    const QByteArray note = noteOf(journalId, head);
    return writeDurably(path(journalId), note + m_crypto.authenticate(note, m_key));
}

QString FileHeadPin::path(const QByteArray &journalId) const
{
    return u"%1/%2.pin"_s.arg(m_folder, QString::fromLatin1(journalId.toHex()));
}

} // namespace dutydesk
