// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/crypto.h"
#include "journal/headpin.h"

namespace dutydesk {

/// Keeps the head pin in one small file per journal, authenticated with a key of this computer. The file also says
/// where the database of the journal was.
class FileHeadPin final : public HeadPin
{
public:
    /// The folder must exist and lie outside the databases' folders. `key` has 32 bytes (FilePepper::pinKeyOf). The
    /// path is empty for a database that is no file.
    FileHeadPin(QString folder, QByteArray key, const Crypto &crypto, const QString &databasePath);

    Result<std::optional<JournalHead>> read(const QByteArray &journalId) const override;
    Result<void> write(const QByteArray &journalId, const JournalHead &head) override;
    Result<std::optional<RootCode>> root(const QByteArray &journalId) const override;
    Result<void> keepRoot(const QByteArray &journalId, const RootCode &root) override;

    /// Whether a pin in the folder names this file as the place of its database. A pin that was tampered with counts
    /// too, since refusing to begin a new centre there loses nothing.
    static bool hasPinOf(const QString &databasePath, const QString &folder);

private:
    QString path(const QByteArray &journalId, QLatin1StringView suffix) const;

    QString m_folder;
    QByteArray m_key;
    const Crypto &m_crypto;
    QByteArray m_place;
};

} // namespace dutydesk
