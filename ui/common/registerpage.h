// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/registerview.h"

namespace dutydesk {

/// A page with a register. It reads its lines when the page is visible and they have changed.
template<typename Line>
class RegisterPage : public RegisterView
{
public:
    /// `describe` is called again for each print, so that the print is in the centre's language.
    RegisterPage(const Seat &seat, const std::function<Register<Line>()> &describe, QWidget *parent)
        : RegisterView(
            seat, [this, describe] { return placed(describe(), m_lines); }, parent)
        , m_list(describe().list)
    {}

    /// Shows these lines, for a register without a `list` function.
    void show(std::vector<Line> lines)
    {
        m_lines = std::move(lines);
        takeLines(m_lines.size());
    }
    using RegisterView::show;

protected:
    const Line *chosen() const
    {
        const std::optional<std::size_t> line = chosenLine();
        return line ? &m_lines[*line] : nullptr;
    }

    const std::vector<Line> &lines() const { return m_lines; }

    void read() override
    {
        if (m_list && mayRead()) {
            ask([list = m_list, period = period()](Services &services,
                                                   const Actor &actor) { return list(services, actor, period); },
                [this](std::vector<Line> lines) { show(std::move(lines)); });
        }
    }

    void clear() override { show({}); }

private:
    std::function<Result<std::vector<Line>>(Services &, const Actor &, const DatePeriod &)> m_list;
    std::vector<Line> m_lines;
};

} // namespace dutydesk
