// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/chainchecker.h"
#include "journal/verifier.h"

namespace dutydesk {

/// One run of a Verifier, in steps, between which the journal may grow.
class Verification
{
public:
    explicit Verification(const Verifier &verifier);

    /// Checks the next entries, and with the last of them all that the journal must agree with. An error is one that
    /// kept the step from its end.
    Result<void> goOn();

    bool isDone() const { return m_isDone; }

    /// So far.
    const VerificationReport &report() const { return m_report; }

private:
    Result<void> start();
    Result<bool> walk();
    bool note(const JournalFinding &finding);
    Result<void> compare();
    Result<void> comparePin();
    Result<void> compareRecords();
    Result<bool> hasGrown() const;

    const Verifier &m_verifier;
    QByteArray m_journalId;
    std::optional<ChainChecker> m_checker;
    VerificationReport m_report;
    qint64 m_startedAgainAt = 0; ///< the certificate of an erasure that came between two steps
    bool m_isDone = false;
};

} // namespace dutydesk
