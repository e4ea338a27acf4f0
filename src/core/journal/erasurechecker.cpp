// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/erasurechecker.h"

#include <algorithm>

namespace dutydesk {

void ErasureChecker::note(const JournalEntry &entry)
{
    const qint64 day = Retention::dayOf(entry.timeMs);
    if (m_day != day) {
        m_firstOfDay.push_back(entry.sequence);
        m_day = day;
    }
    if (!entry.body) {
        m_emptied[entry.sequence] = {entry.contentHash, entry.timeMs};
    }
}

qint64 ErasureChecker::daysWrittenAfter(qint64 sequence) const
{
    return m_firstOfDay.end() - std::ranges::upper_bound(m_firstOfDay, sequence);
}

std::optional<JournalProblem> ErasureChecker::check(const JournalEntry &entry, const Erasure &erasure)
{
    ErasureDigest digest;
    qint64 newestMs = 0;
    qint64 newest = 0;
    for (const EntryRun &run : erasure.entries.runs()) {
        for (qint64 sequence = run.first; sequence <= run.last; ++sequence) {
            const auto emptied = m_emptied.find(sequence);
            if (emptied == m_emptied.end()) {
                return JournalProblem::WrongErasure;
            }
            digest.add(sequence, emptied->second.contentHash);
            newestMs = emptied->second.timeMs;
            newest = sequence;
            m_emptied.erase(emptied);
        }
    }
    if (erasure.entryCount != erasure.entries.count() || m_crypto.hash(digest.preimage()) != erasure.digest) {
        return JournalProblem::WrongErasure;
    }
    if (entry.kind == EntryKind::PurgeCertificate
        && !Retention::isOver(newestMs, entry.timeMs, daysWrittenAfter(newest))) {
        return JournalProblem::EarlyErasure;
    }
    return std::nullopt;
}

std::vector<qint64> ErasureChecker::unaccounted() const
{
    std::vector<qint64> sequences;
    for (const auto &[sequence, emptied] : m_emptied) {
        sequences.push_back(sequence);
    }
    return sequences;
}

} // namespace dutydesk
