// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/crypto.h"
#include "base/result.h"
#include "keys/sodiumbytes.h"

namespace dutydesk {

/// The pepper: 32 random bytes of this computer, without which no password opens a key, so that a stolen database is
/// not enough. Its file lies outside the database's folder and is in no backup.
class FilePepper
{
public:
    static constexpr int size = 32; ///< in bytes

    /// The folder must exist.
    FilePepper(const QString &folder, const Crypto &crypto);

    /// Whether the file exists. Keys made with a pepper that is lost can no longer be opened.
    bool exists() const;

    QString path() const { return m_path; }

    /// Reads the pepper, or makes it on first use. Fails with FileNotReadable if the file is not a pepper.
    Result<LockedBytes> read() const;

    /// The key that authenticates the head pins of the computer with this pepper.
    static QByteArray pinKeyOf(const LockedBytes &pepper);

private:
    QString m_path;
    const Crypto &m_crypto;
};

} // namespace dutydesk
