// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/crypto.h"
#include "journal/erasure.h"
#include "journal/recordrules.h"
#include "journal/verificationreport.h"

#include <map>

namespace dutydesk {

/// Collects the entries without a body and checks that certificates account for them.
class ErasureChecker
{
public:
    ErasureChecker(const Crypto &crypto, const RecordRules &rules)
        : m_crypto(crypto)
        , m_rules(rules)
    {}

    /// Takes every entry of the chain, in order.
    void note(const JournalEntry &entry);

    /// Checks that the named entries have lost their bodies and match the digest, and that a purged volume was old
    /// enough. It does not check the signatures.
    std::optional<JournalProblem> check(const JournalEntry &entry, const Erasure &erasure);

    /// Entries without a body that no certificate names.
    std::vector<qint64> unaccounted() const;

private:
    struct Emptied
    {
        QByteArray contentHash;
        qint64 timeMs;
        RecordType type;
    };

    bool mayLose(RecordType type, EntryKind certificate) const;

    const Crypto &m_crypto;
    const RecordRules &m_rules;
    std::map<qint64, Emptied> m_emptied; ///< emptied entries without a certificate so far, by sequence
    DaysOfWork m_days;
};

} // namespace dutydesk
