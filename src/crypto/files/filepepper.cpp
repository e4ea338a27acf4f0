// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/filepepper.h"

#include "base/try.h"
#include "files/durablefile.h"

#include <QFileInfo>

#include <sodium.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

FilePepper::FilePepper(const QString &folder, const Crypto &crypto)
    : m_path(folder + u"/pepper"_s)
    , m_crypto(crypto)
{}

bool FilePepper::exists() const
{
    return QFile::exists(m_path);
}

Result<LockedBytes> FilePepper::read() const
{
    if (!exists()) {
        QByteArray made = m_crypto.randomBytes(size);
        const Result<void> written = writeDurably(m_path, made);
        sodium_memzero(made.data(), size);
        CHECK(written);
    }
    QFile file(m_path);
    if (!QFileInfo(m_path).isFile()) { // reading a pipe would never end
        return failure(ErrorCode::NotAFile, m_path);
    }
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return failure(ErrorCode::FileNotReadable, m_path);
    }
    file.setPermissions(ownerOnly);
    QByteArray content = file.read(size + 1);
    LockedBytes pepper = LockedBytes::takenFrom(content);
    if (pepper.size() != size) {
        return failure(ErrorCode::FileNotReadable, u"%1 is not a pepper"_s.arg(m_path));
    }
    pepper.protect();
    return pepper;
}

QByteArray FilePepper::pinKeyOf(const LockedBytes &pepper)
{
    constexpr QByteArrayView domain("dj2/pin key");
    QByteArray key(size, Qt::Uninitialized);
    crypto_generichash(asBytes(key), size, reinterpret_cast<const unsigned char *>(domain.data()),
                       static_cast<unsigned long long>(domain.size()), pepper.data(), pepper.size());
    return key;
}

} // namespace dutydesk
