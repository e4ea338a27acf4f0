// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/try.h"
#include "people/actor.h"
#include "today/today.h"

namespace dutydesk {

/// What one feature tells on the page Today. It costs as many statements however many closed records there are.
class TodaySource
{
public:
    virtual ~TodaySource() = default;

    /// Adds what this person may see.
    Result<void> tellTo(const Actor &actor, Today &today) const
    {
        return !m_right || actor.may(*m_right) ? tell(actor, today) : Result<void>();
    }

protected:
    /// Without a right, everybody may see it.
    explicit TodaySource(std::optional<Right> right = {})
        : m_right(right)
    {}

    virtual Result<void> tell(const Actor &actor, Today &today) const = 0;

private:
    std::optional<Right> m_right;
};

} // namespace dutydesk
