// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/erasure.h"

#include <functional>

namespace dutydesk {

/// The store of the chain. It is append-only: no entry can be changed or removed. Bodies can be removed only by a
/// certificate that is the last entry.
class JournalRepository
{
public:
    virtual ~JournalRepository() = default;

    /// The 16 random bytes that name this journal. Fails with NotFound before the genesis.
    virtual Result<QByteArray> journalId() const = 0;
    virtual Result<void> setJournalId(const QByteArray &id) = 0;

    /// The last entry, or nothing before the genesis. Within a unit of work it also keeps other writers out.
    virtual Result<std::optional<JournalEntry>> lastEntry() const = 0;

    virtual Result<void> append(const JournalEntry &entry) = 0;

    /// Stores the signature of a change beside its last entry, which must be the last of the chain.
    virtual Result<void> sign(qint64 sequence, const QByteArray &signature) = 0;

    /// Removes the bodies of the entries that the last entry, a certificate, names. Fails with Conflict without a
    /// certificate.
    virtual Result<void> empty(const EntryRuns &entries) = 0;

    virtual Result<JournalEntry> findBySequence(qint64 sequence) const = 0;
    virtual Result<std::optional<JournalEntry>> findByClientId(const QByteArray &clientId) const = 0;

    /// Calls `visit` with every entry from sequence `first` on, in order, until `visit` fails.
    virtual Result<void> visitFrom(qint64 first,
                                   const std::function<Result<void>(const JournalEntry &)> &visit) const = 0;

    /// The same with the entries of these types alone, with a body or without.
    virtual Result<void> visitTypes(const std::vector<RecordType> &types, qint64 first,
                                    const std::function<Result<void>(const JournalEntry &)> &visit) const = 0;
};

} // namespace dutydesk
