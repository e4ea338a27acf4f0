// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/erasure.h"
#include "journal/jointrule.h"
#include "log/escalation.h"

#include <map>
#include <set>

namespace dutydesk {

/// A purge takes what was written before its volume was sealed, and all of it: nobody picks single records out, or
/// leaves them. What stays is work that went on since, with its line, what was set going and is not over, and lines
/// that remaining lines correct (HO-3).
class PurgeRule final : public JointRule
{
public:
    /// `types` are those of the records that a purge may take.
    explicit PurgeRule(std::set<RecordType> types);

    Finding check(const ReadEntry &read) override;

private:
    using Name = std::pair<RecordType, qint64>; ///< of a record; a statement has that of its handover

    struct Seal
    {
        qint64 sequence;
        QDateTime at;
    };

    /// Entries of one record that keep their bodies.
    struct Kept
    {
        qint64 first;
        qint64 last;
    };

    void note(const ReadEntry &read);
    void notePart(const Name &name);
    void noteReferences(const ReadEntry &read);
    void noteCases(const ReadEntry &read);
    void noteSubject(const Name &name, const CaseSubject &subject, bool goesOn);
    void noteOpen(const Name &name, bool goesOn);
    bool hasAttemptAfter(qint64 escalation, qint64 sequence) const;
    Finding checkPurge(const ReadEntry &read, const Erasure &erasure) const;
    bool isPartOfKept(const Name &name) const;
    bool mayGo(const Name &name) const;
    bool mayStay(const Name &name, const Kept &kept, qint64 seal) const;

    std::set<RecordType> m_types;
    std::map<qint64, Seal> m_seals;  ///< by volume
    int m_logKeptDays = 0;           ///< by the settings so far; the year itself is counted by ErasureChecker
    std::map<qint64, Name> m_erased; ///< entries without a body, by sequence
    std::map<Name, Kept> m_kept;
    std::set<qint64> m_needed;  ///< lines that lines and work with a body name
    std::set<qint64> m_carried; ///< work that was handed over, answered or acted on, where that has a body
    std::set<Name> m_open;      ///< work, reports, call-outs and measures that go on, as last told
    std::map<qint64, Name> m_ofEvidence;
    qint64 m_lastCase = 0;           ///< of the last entry of a case, with or without a body
    std::map<Name, qint64> m_caseOf; ///< steps and limits come right after the entry of their case
    std::map<qint64, qint64> m_escalationOfAttempt;
    std::map<qint64, qint64> m_lastAttempts; ///< the last entry with a body, by report
};

} // namespace dutydesk
