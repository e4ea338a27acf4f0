// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/erasure.h"

#include <functional>

namespace dutydesk {

/// Where the chain is kept. Append only: there is no way to change or remove an entry. Only a certificate, as the last
/// entry, lets bodies go.
class JournalRepository
{
public:
    virtual ~JournalRepository() = default;

    /// 16 random bytes that name this journal. NotFound before the genesis.
    virtual Result<QByteArray> journalId() const = 0;
    virtual Result<void> setJournalId(const QByteArray &id) = 0;

    /// Nothing before the genesis. Inside a unit of work it also keeps other writers out until the end.
    virtual Result<std::optional<JournalEntry>> lastEntry() const = 0;

    virtual Result<void> append(const JournalEntry &entry) = 0;

    /// Takes the bodies out of entries that the certificate just appended names. Conflict if there is none.
    virtual Result<void> empty(const EntryRuns &entries) = 0;

    virtual Result<JournalEntry> findBySequence(qint64 sequence) const = 0;
    virtual Result<std::optional<JournalEntry>> findByClientId(const QByteArray &clientId) const = 0;

    /// Hands over every entry from `first` on, in order, until `visit` fails.
    virtual Result<void> visitFrom(qint64 first,
                                   const std::function<Result<void>(const JournalEntry &)> &visit) const = 0;
};

} // namespace dutydesk
