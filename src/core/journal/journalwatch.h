// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal.h"
#include "journal/verification.h"

namespace dutydesk {

/// Verifies the whole journal once after each start, a little at a time between the desk's other work, so that nobody
/// writes on for days in records that are not whole.
class JournalWatch
{
public:
    JournalWatch(Journal &journal, const Verifier &verifier);

    /// What is known so far.
    struct Outcome
    {
        bool isDone;
        std::optional<JournalFinding> finding;
        std::vector<qint64> alarms; ///< that nobody has looked into

        bool operator==(const Outcome &) const = default;
    };

    /// The next step; once all is done, nothing more.
    Result<Outcome> goOn();

    /// The manager has looked into the alarms: they are history from now on. InvalidInput without a reason, NotFound
    /// where there is none.
    Result<void> acknowledge(const Actor &actor, const QString &reason);

private:
    Journal &m_journal;
    const Verifier &m_verifier;
    std::optional<Verification> m_run; ///< until it is done
    Outcome m_outcome{};
};

} // namespace dutydesk
