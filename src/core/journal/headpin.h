// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/rootcode.h"

namespace dutydesk {

/// A desk's own note of the last saved entry, outside the database's folder. It reveals that the end of the chain was
/// cut off or that the disk lost a write.
class HeadPin
{
public:
    virtual ~HeadPin() = default;

    /// Nothing if this desk has not written to this journal yet. Fails with JournalBroken if the pin was tampered with.
    virtual Result<std::optional<JournalHead>> read(const QByteArray &journalId) const = 0;

    /// The pin is on the disk when this returns.
    virtual Result<void> write(const QByteArray &journalId, const JournalHead &head) = 0;

    /// The fingerprint of the centre's first key as this desk first saw it; nothing before keepRoot(). Fails with
    /// JournalBroken if the note of it was tampered with.
    virtual Result<std::optional<RootCode>> root(const QByteArray &journalId) const = 0;
    virtual Result<void> keepRoot(const QByteArray &journalId, const RootCode &root) = 0;
};

} // namespace dutydesk
