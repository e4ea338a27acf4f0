// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal.h"
#include "journal/verification.h"

namespace dutydesk {

/// Verifies the whole journal once after each start, in small steps between the desk's other work, so that a broken
/// journal is noticed early.
class JournalWatch
{
public:
    JournalWatch(Journal &journal, const Verifier &verifier);

    /// The result so far.
    struct Outcome
    {
        bool isDone;
        std::optional<JournalFinding> finding;
        std::vector<qint64> alarms; ///< alarms that have not been acknowledged

        bool operator==(const Outcome &) const = default;
    };

    /// Runs the next step; does nothing once all steps are done.
    Result<Outcome> goOn();

    /// Records that the manager has looked into the alarms, which are history from then on. Fails with InvalidInput
    /// without a reason and with NotFound if there is no alarm.
    Result<void> acknowledge(const Actor &actor, const QString &reason);

private:
    Journal &m_journal;
    const Verifier &m_verifier;
    std::optional<Verification> m_run; ///< present until the run is done
    Outcome m_outcome{};
};

} // namespace dutydesk
