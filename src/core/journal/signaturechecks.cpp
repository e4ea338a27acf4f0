// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/signaturechecks.h"

#include "journal/canonical.h"

#include <QThreadPool>

#include <algorithm>
#include <atomic>

namespace dutydesk {

void SignatureChecks::add(SignatureClaim claim)
{
    Row row{m_digest, claim.sequence, claim.message, claim.signature};
    row.insert(row.end(), claim.keys.begin(), claim.keys.end());
    m_digest = m_crypto.hash(canonicalBody(RecordType::Signature, row));
    if (claim.sequence > m_skippedUpTo) {
        m_claims.push_back(std::move(claim));
    }
}

std::optional<JournalFinding> SignatureChecks::check()
{
    const std::vector<SignatureClaim> claims = std::exchange(m_claims, {});
    std::atomic<std::size_t> next = 0;
    std::atomic<std::size_t> firstBad = claims.size();
    // Claims are taken in order and none before the first bad one is left out, so the answer never depends on timing.
    const auto work = [&] {
        for (std::size_t one = next++; one < firstBad; one = next++) {
            std::size_t known = firstBad;
            if (!isSound(claims[one])) {
                while (one < known && !firstBad.compare_exchange_weak(known, one)) {
                }
            }
        }
    };
    QThreadPool others;
    const auto threads = std::min<std::size_t>(static_cast<std::size_t>(others.maxThreadCount()), claims.size());
    for (std::size_t thread = 1; thread < threads; ++thread) {
        others.start(work);
    }
    work();
    others.waitForDone();
    return firstBad == claims.size()
               ? std::nullopt
               : std::optional(JournalFinding{claims[firstBad].sequence, claims[firstBad].problem});
}

bool SignatureChecks::isSound(const SignatureClaim &claim) const
{
    return std::ranges::any_of(
        claim.keys, [&](const QByteArray &key) { return m_keys.verify(key, claim.message, claim.signature); });
}

} // namespace dutydesk
