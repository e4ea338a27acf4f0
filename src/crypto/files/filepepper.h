// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/crypto.h"
#include "base/result.h"
#include "keys/sodiumbytes.h"

namespace dutydesk {

/// 32 random bytes of this computer, without which no password opens a key: a stolen database is not enough. The file
/// lies outside the database's folder and in no backup.
class FilePepper
{
public:
    static constexpr int size = 32; ///< bytes

    /// The folder must be there.
    FilePepper(const QString &folder, const Crypto &crypto);

    /// Whether there is one. Keys that were made with a pepper that is lost cannot be opened any more.
    bool exists() const;

    QString path() const { return m_path; }

    /// Makes it on first use. FileNotReadable if the file is not a pepper.
    Result<LockedBytes> read() const;

    /// The key with which the head pins of the computer with this pepper are authenticated.
    static QByteArray pinKeyOf(const LockedBytes &pepper);

private:
    QString m_path;
    const Crypto &m_crypto;
};

} // namespace dutydesk
