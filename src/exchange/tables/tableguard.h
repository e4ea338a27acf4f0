// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "tables/tableproblem.h"

#include <algorithm>

namespace dutydesk {

/// Watches over the reading of one file: counts what is read against the limits, and sees when reading is to stop.
class TableGuard
{
public:
    TableGuard(const TableLimits &limits, Progress &progress)
        : m_limits(limits)
        , m_left(limits)
        , m_progress(progress)
    {}

    /// Counts towards a limit of the whole file. Returns false if the limit is exceeded or reading is to stop.
    bool count(TableLimit limit, qint64 amount = 1)
    {
        m_left.*limit -= amount;
        return m_left.*limit >= 0 ? goesOn() : exceed(limit);
    }

    /// Compares one amount with its limit. Returns the same as count().
    bool check(TableLimit limit, qint64 amount) { return amount <= m_limits.*limit ? goesOn() : exceed(limit); }

    qint64 counted(TableLimit limit) const { return m_limits.*limit - m_left.*limit; }

    bool goesOn() const { return !m_exceeded && !m_progress.isCancelled; }

    /// Tells the person how far reading is.
    void tell(qint64 done, qint64 total)
    {
        m_progress.total = static_cast<int>(std::min(total, m_limits.unpackedBytes));
        m_progress.done = static_cast<int>(std::min(done, m_limits.unpackedBytes));
    }

    /// Why reading ended at this place: at a limit or the wish to stop, and otherwise because the file is damaged.
    tl::unexpected<TableProblem> problem(const QString &place) const
    {
        using Kind = TableProblem::Kind;
        const Kind kind = m_exceeded ? Kind::TooLarge : m_progress.isCancelled ? Kind::Stopped : Kind::Damaged;
        return tl::unexpected(TableProblem{kind, place, m_exceeded});
    }

private:
    bool exceed(TableLimit limit)
    {
        m_exceeded = m_exceeded ? m_exceeded : limit;
        return false;
    }

    const TableLimits m_limits;
    TableLimits m_left;
    Progress &m_progress;
    TableLimit m_exceeded = nullptr;
};

} // namespace dutydesk
