// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/changechecker.h"

namespace dutydesk {

/// Collects the entries that a manager must explain, and checks the explanations.
class AlarmChecker
{
public:
    explicit AlarmChecker(const ChangeChecker &changes)
        : m_changes(changes)
    {}

    void raise(qint64 entry) { m_open.push_back(entry); }

    /// The notice must name an open alarm, and its writer had Right::ReviewRecords before the change.
    std::optional<JournalProblem> explain(const JournalEntry &entry, const Row &notice);

    const std::vector<qint64> &open() const { return m_open; }
    const std::vector<qint64> &old() const { return m_old; }

private:
    const ChangeChecker &m_changes;
    std::vector<qint64> m_open;
    std::vector<qint64> m_old; ///< those that were explained
};

} // namespace dutydesk
