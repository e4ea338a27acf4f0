// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backup/backupstream.h"

#include "base/try.h"

#include <QCryptographicHash>
#include <QFile>

#include <sodium.h>

namespace dutydesk {

namespace {

constexpr qint64 portionBytes = 64 * 1024;
constexpr qint64 sealedBytes = portionBytes + crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype streamHeaderBytes = crypto_secretstream_xchacha20poly1305_HEADERBYTES;

/// Counts and hashes the bytes of a file as they pass.
class Measure
{
public:
    void add(const QByteArray &bytes)
    {
        m_hash.addData(bytes);
        m_bytes += bytes.size();
    }
    WrittenFile result() const { return {m_bytes, m_hash.result()}; }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_bytes = 0;
};

/// The state of libsodium's stream, which holds a key and is wiped.
struct StreamState
{
    StreamState() = default;
    StreamState(const StreamState &) = delete;
    StreamState &operator=(const StreamState &) = delete;
    ~StreamState() { sodium_memzero(&state, sizeof state); }

    crypto_secretstream_xchacha20poly1305_state state{};
};

} // namespace

QByteArray BackupStream::mark()
{
    return QByteArrayLiteral("dutydesk/backup1");
}

Result<void> BackupStream::write(const QByteArray &bytes)
{
    if (m_progress.isCancelled) {
        return failure(ErrorCode::Stopped, m_source.fileName());
    }
    return m_target.write(bytes) == bytes.size() ? Result<void>()
                                                 : failure(ErrorCode::FileNotWritable, m_target.fileName());
}

tl::unexpected<Error> BackupStream::notReadable() const
{
    return failure(ErrorCode::FileNotReadable, m_source.fileName());
}

tl::unexpected<Error> BackupStream::damaged() const
{
    return failure(ErrorCode::BackupDamaged, m_source.fileName());
}

Result<WrittenFile> BackupStream::copy()
{
    Measure measure;
    while (!m_source.atEnd()) {
        const QByteArray portion = m_source.read(portionBytes);
        if (portion.isEmpty()) {
            return notReadable();
        }
        measure.add(portion);
        CHECK(write(portion));
    }
    return measure.result();
}

Result<WrittenFile> BackupStream::encrypt(const BackupKey &key)
{
    StreamState stream;
    QByteArray begin(streamHeaderBytes, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(&stream.state, asBytes(begin), key.data());
    begin.prepend(mark() + key.head());
    Measure measure;
    measure.add(begin);
    CHECK(write(begin));
    QByteArray bound = begin; // the first portion opens only behind this beginning
    bool isLast = false;
    while (!isLast) {
        const QByteArray portion = m_source.read(portionBytes);
        isLast = m_source.atEnd();
        if (portion.isEmpty()) {
            return notReadable();
        }
        QByteArray sealed(portion.size() + crypto_secretstream_xchacha20poly1305_ABYTES, Qt::Uninitialized);
        crypto_secretstream_xchacha20poly1305_push(&stream.state, asBytes(sealed), nullptr, asBytes(portion),
                                                   length(portion), asBytes(bound), length(bound),
                                                   isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        bound.clear();
        measure.add(sealed);
        CHECK(write(sealed));
    }
    return measure.result();
}

Result<WrittenFile> BackupStream::decrypt(const BackupKey &key)
{
    const QByteArray header = m_source.read(streamHeaderBytes);
    StreamState stream;
    if (header.size() != streamHeaderBytes
        || crypto_secretstream_xchacha20poly1305_init_pull(&stream.state, asBytes(header), key.data()) != 0) {
        return damaged();
    }
    QByteArray bound = mark() + key.head() + header;
    Measure measure;
    measure.add(bound);
    unsigned char tag = 0;
    while (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL) {
        const QByteArray sealed = m_source.read(sealedBytes);
        QByteArray portion(std::max<qsizetype>(sealed.size() - crypto_secretstream_xchacha20poly1305_ABYTES, 0), '\0');
        if (portion.isEmpty()
            || crypto_secretstream_xchacha20poly1305_pull(&stream.state, asBytes(portion), nullptr, &tag,
                                                          asBytes(sealed), length(sealed), asBytes(bound),
                                                          length(bound))
                   != 0) {
            return damaged();
        }
        bound.clear();
        measure.add(sealed);
        CHECK(write(portion));
    }
    return m_source.atEnd() ? Result<WrittenFile>(measure.result()) : damaged();
}

} // namespace dutydesk
