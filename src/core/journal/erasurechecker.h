// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/crypto.h"
#include "journal/erasure.h"
#include "journal/verificationreport.h"

#include <map>

namespace dutydesk {

/// Keeps account of the entries without a body until a certificate accounts for them.
class ErasureChecker
{
public:
    explicit ErasureChecker(const Crypto &crypto)
        : m_crypto(crypto)
    {}

    /// Every entry of the chain, in order.
    void note(const JournalEntry &entry);

    /// What the certificate says of the entries: that they are empty now and no others, and old enough in the case of a
    /// volume. Signatures are not its business.
    std::optional<JournalProblem> check(const JournalEntry &entry, const Erasure &erasure);

    /// Entries without a body that no certificate names.
    std::vector<qint64> unaccounted() const;

private:
    struct Emptied
    {
        QByteArray contentHash;
        qint64 timeMs;
    };

    qint64 daysWrittenAfter(qint64 sequence) const;

    const Crypto &m_crypto;
    std::map<qint64, Emptied> m_emptied; ///< by sequence; not accounted for yet
    std::vector<qint64> m_firstOfDay;    ///< sequence of the first entry of each day
    std::optional<qint64> m_day = {};    ///< of the last entry
};

} // namespace dutydesk
