// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/crypto.h"
#include "journal/headpin.h"

namespace dutydesk {

/// Keeps the head pin in one small file per journal, authenticated with a key of this computer.
class FileHeadPin final : public HeadPin
{
public:
    /// The folder must exist and lie outside the databases' folders. `key` has 32 bytes (FilePepper::pinKeyOf).
    FileHeadPin(QString folder, QByteArray key, const Crypto &crypto);

    Result<std::optional<JournalHead>> read(const QByteArray &journalId) const override;
    Result<void> write(const QByteArray &journalId, const JournalHead &head) override;

private:
    QString path(const QByteArray &journalId) const;

    QString m_folder;
    QByteArray m_key;
    const Crypto &m_crypto;
};

} // namespace dutydesk
