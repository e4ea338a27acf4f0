// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/alarmchecker.h"

#include "base/visibletext.h"

namespace dutydesk {

std::optional<JournalProblem> AlarmChecker::explain(const JournalEntry &entry, const Row &notice)
{
    const qint64 *alarm = notice.size() == 2 ? std::get_if<qint64>(&notice[0]) : nullptr;
    const QString *reason = notice.size() == 2 ? std::get_if<QString>(&notice[1]) : nullptr;
    if (!alarm || !reason || isBlank(*reason) || std::erase(m_open, *alarm) == 0) {
        return JournalProblem::WrongBody;
    }
    m_old.push_back(*alarm);
    const bool mayExplain =
        entry.actor > programItself && m_changes.hadRight(StaffId(entry.actor), Right::ReviewRecords);
    return wrongUnless(mayExplain, JournalProblem::WrongSigner);
}

} // namespace dutydesk
