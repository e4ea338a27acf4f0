// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/canonical.h"
#include "journal/erasure.h"
#include "journal/recordrules.h"
#include "journal/verificationreport.h"

namespace dutydesk {

/// Checks that records tell the times at which the journal wrote them, and collects what it says of wrong clocks.
class TimeChecker
{
public:
    explicit TimeChecker(const RecordRules &rules)
        : m_rules(rules)
    {}

    /// For each entry, in order: its own time, seen from the entry before.
    std::optional<JournalProblem> checkMoment(const JournalEntry &entry);

    /// What the clock showed that wrote the last entry, as far as it counts for a verifier with this clock.
    qint64 shownMs(qint64 verifierMs) const;

    /// The last certificate: its sequence and its time. Nothing if nothing was erased.
    const std::optional<std::pair<qint64, qint64>> &lastErasure() const { return m_lastErasure; }

    /// For each entry with a record or a notice, in order. Nothing if its times are right.
    std::optional<JournalProblem> check(const JournalEntry &entry, const DecodedBody &body);

    /// A state of the record was erased, so that its next one cannot be compared with it.
    void forget(RecordType type, qint64 record) { m_before[{type, record}].reset(); }

    const std::vector<ClockNote> &notes() const { return m_notes; }

    /// Whether the last notice shows a time before a purge, which only a person can explain.
    bool takesBackAPurge() const
    {
        return !m_notes.empty() && m_notes.back().takenBack && m_notes.back().takenBack->purge != 0;
    }

private:
    std::optional<JournalProblem> checkNotice(const JournalEntry &entry, const Row &notice);
    bool areTimesRight(const JournalEntry &entry, const RecordRule &rule, const Row &row);
    bool isBehind(qint64 timeMs) const;
    void noteDated(const JournalEntry &entry);
    std::optional<TakenBack> takenBackBy(const ClockAnomaly &clock);

    /// The first entry of one actor with a time that a clock showed.
    struct Dated
    {
        qint64 timeMs;
        qint64 sequence;
        qint64 actor;
    };

    const RecordRules &m_rules;
    std::map<std::pair<RecordType, qint64>, std::optional<Row>> m_before; ///< of records that may be written again
    std::vector<ClockNote> m_notes;
    std::optional<std::pair<qint64, qint64>> m_lastErasure;
    std::optional<std::pair<qint64, qint64>> m_lastPurge;
    std::optional<qint64> m_lastMs;   ///< time of the entry that is checked
    std::optional<qint64> m_beforeMs; ///< time of the entry before it
    std::optional<qint64> m_firstMs;  ///< time of the first entry of all
    std::vector<Dated> m_dated;
    EntryRun m_told{0, 0};       ///< entries that were last told to be dated ahead
    qint64 m_lastDated = 0;      ///< the last entry with a time that a clock showed
    qint64 m_purgeTakenBack = 0; ///< the last certificate that was told of
};

} // namespace dutydesk
