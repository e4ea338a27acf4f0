// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/tries.h"

#include <QElapsedTimer>

#include <unordered_set>

namespace dutydesk::test {

/// How much one test has tried for a row of the table of figures in docs/contributing.md. It is written when the test
/// ends, as a line of JSON, to the file that DUTYDESK_RELIABILITY names, and to the output.
class ReliabilityFigure
{
public:
    /// `row` as tests/support/reliability.py names it.
    explicit ReliabilityFigure(const char *row);
    ~ReliabilityFigure();

    ReliabilityFigure(const ReliabilityFigure &) = delete;
    ReliabilityFigure &operator=(const ReliabilityFigure &) = delete;

    /// Whether a test that has tried `tried` goes on to `all`: in a long run with a limit, only while it has time left.
    bool goesOn(qint64 tried, qint64 all) const;

    /// Counts a try. Tries with the same `state` count as different only once.
    void add(std::size_t state)
    {
        ++m_done;
        m_states.insert(state);
    }

    /// Counts many tries at once, of which the test knows how many were different.
    void add(qint64 done, qint64 different)
    {
        m_done += done;
        m_different += different;
    }

    /// Counts controls in which harm was done and found, without which the figure would say nothing.
    void addControls(int count) { m_controls += count; }

    qint64 done() const { return m_done; }
    qint64 different() const { return m_different + qint64(m_states.size()); }

private:
    const char *m_row;
    qint64 m_done = 0;
    qint64 m_different = 0;
    qint64 m_controls = 0;
    std::unordered_set<std::size_t> m_states;
    QElapsedTimer m_time;
};

} // namespace dutydesk::test
