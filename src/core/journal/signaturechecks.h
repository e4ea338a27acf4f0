// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/crypto.h"
#include "journal/verificationreport.h"
#include "people/keyvault.h"

namespace dutydesk {

/// A signature that must be sound: one of the keys has made it over the message.
struct SignatureClaim
{
    qint64 sequence;        ///< the entry that is wrong if it is not sound
    JournalProblem problem; ///< what is wrong with it then
    std::vector<QByteArray> keys;
    QByteArray message;
    QByteArray signature;
};

/// Collects the signatures of the chain while it is walked, and checks many of them at once, on all cores.
class SignatureChecks
{
public:
    SignatureChecks(const KeyVault &keys, const Crypto &crypto)
        : m_keys(keys)
        , m_crypto(crypto)
    {}

    /// The signatures of entries up to this one are only added to the digest, because an earlier run has checked them.
    void skipUpTo(qint64 sequence) { m_skippedUpTo = sequence; }

    /// Takes the signatures in the order of the chain.
    void add(SignatureClaim claim);

    /// Checks all that were added since the last call, and names the first one that is not sound.
    std::optional<JournalFinding> check();

    /// One hash over all claims so far (docs/journal-format.md). Who has the same digest has made the same checks.
    const QByteArray &digest() const { return m_digest; }

private:
    bool isSound(const SignatureClaim &claim) const;

    const KeyVault &m_keys;
    const Crypto &m_crypto;
    std::vector<SignatureClaim> m_claims;
    QByteArray m_digest;
    qint64 m_skippedUpTo = 0;
};

} // namespace dutydesk
