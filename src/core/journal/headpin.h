// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalentry.h"

namespace dutydesk {

/// A desk's own note of the last entry that it was told is saved, outside the database's folder. It shows a chain whose
/// tail was cut, and a write that the disk lost.
class HeadPin
{
public:
    virtual ~HeadPin() = default;

    /// Nothing where this desk has not written to this journal yet. JournalBroken if the pin itself was tampered with.
    virtual Result<std::optional<JournalHead>> read(const QByteArray &journalId) const = 0;

    /// On the disk when this returns.
    virtual Result<void> write(const QByteArray &journalId, const JournalHead &head) = 0;
};

} // namespace dutydesk
