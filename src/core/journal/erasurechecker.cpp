// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/erasurechecker.h"

#include <algorithm>

namespace dutydesk {

void ErasureChecker::note(const JournalEntry &entry)
{
    m_days.note(entry);
    if (!entry.body) {
        m_emptied[entry.sequence] = {entry.contentHash, entry.timeMs, entry.type};
    }
}

/// A redaction takes owner data and nothing else, a purge the records of a volume and the statements on its pages.
bool ErasureChecker::mayLose(RecordType type, EntryKind certificate) const
{
    const bool isPurge = certificate == EntryKind::PurgeCertificate;
    if (type == RecordType::Statement) {
        return isPurge;
    }
    const auto rule = m_rules.find(type);
    return rule != m_rules.end() && rule->second.erasedBy == (isPurge ? ErasedBy::Purge : ErasedBy::Redaction);
}

std::optional<JournalProblem> ErasureChecker::check(const JournalEntry &entry, const Erasure &erasure)
{
    ErasureDigest digest;
    qint64 newestMs = 0;
    for (const EntryRun &run : erasure.entries.runs()) {
        for (qint64 sequence = run.first; sequence <= run.last; ++sequence) {
            const auto emptied = m_emptied.find(sequence);
            if (emptied == m_emptied.end() || !mayLose(emptied->second.type, entry.kind)) {
                return JournalProblem::WrongErasure;
            }
            digest.add(sequence, emptied->second.contentHash);
            newestMs = emptied->second.timeMs;
            m_emptied.erase(emptied);
        }
    }
    if (erasure.entryCount != erasure.entries.count() || m_crypto.hash(digest.preimage()) != erasure.digest) {
        return JournalProblem::WrongErasure;
    }
    const bool isPurge = entry.kind == EntryKind::PurgeCertificate;
    // A redaction keeps the content nowhere.
    const bool hasNoArchive = erasure.archiveName.isEmpty() && erasure.archiveHash == QByteArray(hashBytes, '\0');
    if (erasure.newestAt.toSecsSinceEpoch() != newestMs / 1000 || (!isPurge && !hasNoArchive)) {
        return JournalProblem::WrongErasure;
    }
    if (isPurge && !Retention::isOver(newestMs, entry.timeMs, m_days)) {
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
