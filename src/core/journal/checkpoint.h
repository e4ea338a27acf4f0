// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalentry.h"

namespace dutydesk {

/// What a check of the whole journal leaves behind if it finds nothing: how far it went, and what it checked.
struct Checkpoint
{
    JournalHead head;      ///< the last entry of the check
    QByteArray signatures; ///< SignatureChecks::digest() there
    QDateTime at;          ///< UTC

    bool operator==(const Checkpoint &) const = default;
};

/// Where a desk keeps its checkpoint, outside the database's folder and sealed as its pin is.
class Checkpoints
{
public:
    virtual ~Checkpoints() = default;

    /// Nothing if there is none. Fails with JournalBroken if it was tampered with or belongs to another journal.
    virtual Result<std::optional<Checkpoint>> checkpoint(const QByteArray &journalId) const = 0;
    virtual Result<void> keepCheckpoint(const QByteArray &journalId, const Checkpoint &checkpoint) = 0;
};

} // namespace dutydesk
