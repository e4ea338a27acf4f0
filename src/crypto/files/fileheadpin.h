// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/crypto.h"
#include "journal/checkpoint.h"
#include "journal/headpin.h"

namespace dutydesk {

/// Keeps head pin and checkpoint in one small file each per journal, authenticated with a key of this computer. That of
/// the pin also says where the database of the journal was.
class FileHeadPin final : public HeadPin, public Checkpoints
{
public:
    /// The folder must exist and lie outside the databases' folders. `key` has 32 bytes (FilePepper::pinKeyOf). The
    /// path is empty for a database that is no file.
    FileHeadPin(QString folder, QByteArray key, const Crypto &crypto, const QString &databasePath);

    Result<std::optional<JournalHead>> read(const QByteArray &journalId) const override;
    Result<void> write(const QByteArray &journalId, const JournalHead &head) override;
    Result<std::optional<RootCode>> root(const QByteArray &journalId) const override;
    Result<void> keepRoot(const QByteArray &journalId, const RootCode &root) override;

    Result<std::optional<Checkpoint>> checkpoint(const QByteArray &journalId) const override;
    Result<void> keepCheckpoint(const QByteArray &journalId, const Checkpoint &checkpoint) override;

    /// Whether a pin in the folder names this file as the place of its database. A pin that was tampered with counts
    /// too, since refusing to begin a new centre there loses nothing.
    static bool hasPinOf(const QString &databasePath, const QString &folder);

private:
    Result<std::optional<QByteArray>> readNote(const QByteArray &journalId, QLatin1StringView suffix,
                                               QByteArrayView domain) const;
    Result<void> writeNote(const QByteArray &journalId, QLatin1StringView suffix, const QByteArray &note);
    QString path(const QByteArray &journalId, QLatin1StringView suffix) const;

    QString m_folder;
    QByteArray m_key;
    const Crypto &m_crypto;
    QByteArray m_place;
};

} // namespace dutydesk
