// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/chainchecker.h"
#include "journal/verifier.h"

#include <deque>

namespace dutydesk {

/// One run of a Verifier, done in steps; the journal may grow between two steps.
class Verification
{
public:
    explicit Verification(const Verifier &verifier, SignatureScope scope = SignatureScope::All);

    /// Checks the next entries, and after the last one the comparisons with the rest of the data. An error means that
    /// the step could not be finished, not that the journal is bad.
    Result<void> goOn();

    bool isDone() const { return m_isDone; }

    /// The findings so far.
    const VerificationReport &report() const { return m_report; }

private:
    Result<void> start();
    Result<void> goOnWithChain();
    Result<void> collectSteps();
    void end();
    void namePlaces();
    Result<bool> walk();
    Result<void> judge(std::optional<JournalFinding> found);
    void readCheckpoint();
    bool contradictsCheckpoint(bool isOver) const;
    void keepCheckpoint();
    Result<void> compare();
    Result<void> compareRoot();
    Result<void> comparePin();
    void compareClock();
    Result<void> compareRecords();
    Result<bool> hasGrown() const;

    const Verifier &m_verifier;
    SignatureScope m_scope;
    QByteArray m_journalId;
    std::optional<ChainChecker> m_checker;
    VerificationReport m_report;
    std::optional<std::deque<DatabaseCheck::Step>> m_steps; ///< checks of the database that are still to be made
    VerificationReport m_database;                          ///< what these checks have found
    std::optional<Checkpoint> m_checkpoint;                 ///< whose signatures are not checked again
    bool m_isAsRemembered = false; ///< whether the walk came by the checkpoint and found the chain as it was
    bool m_checkpointIgnored = false;
    qint64 m_startedAgainAt = 0; ///< sequence of the erasure certificate that made the run start again; 0 for none
    bool m_isDone = false;
};

} // namespace dutydesk
