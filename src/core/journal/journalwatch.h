// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal.h"
#include "journal/verification.h"

namespace dutydesk {

/// Verifies the journal in small steps between the desk's other work, so that a broken journal is noticed early: once
/// after each start, without the signatures that the last whole check has covered, and all of it from time to time.
class JournalWatch
{
public:
    JournalWatch(Journal &journal, const Verifier &verifier, const Clock &clock);

    /// The result of the last run.
    struct Outcome
    {
        bool isDone = false;            ///< no run is under way
        VerificationReport report = {}; ///< empty until the first run is done
        QDateTime at = {};              ///< when that was; invalid until then
    };

    /// Runs the next step; does nothing once all steps are done.
    Result<Outcome> goOn();

    /// Begins a run that checks all signatures if the last such run was so many days ago.
    void beginIfDue(int days);

    /// The entries of the alarms that nobody has explained, as far as the last run has found them.
    const std::vector<qint64> &alarms() const { return m_outcome.report.alarms; }

    /// Records that the manager has looked into the alarms, which are history from then on. Fails with InvalidInput
    /// without a reason and with NotFound if there is no alarm.
    Result<void> acknowledge(const Actor &actor, const QString &reason);

private:
    Journal &m_journal;
    const Verifier &m_verifier;
    const Clock &m_clock;
    std::optional<Verification> m_run; ///< present until the run is done
    SignatureScope m_scope = SignatureScope::New;
    QDateTime m_wholeAt; ///< when all signatures were checked last
    Outcome m_outcome;
};

} // namespace dutydesk
