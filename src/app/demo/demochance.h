// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <random>
#include <vector>

namespace dutydesk {

/// Chance that comes out the same for the same seed, on every computer.
class DemoChance
{
public:
    explicit DemoChance(uint seed)
        : m_engine(seed)
    {}

    /// 0 to `limit` - 1.
    int below(int limit) { return static_cast<int>(m_engine() % static_cast<std::mt19937::result_type>(limit)); }
    int between(int first, int last) { return first + below(last - first + 1); }
    bool percent(int share) { return below(100) < share; }

    template<typename List>
    const auto &oneOf(const List &list)
    {
        return list[static_cast<typename List::size_type>(below(static_cast<int>(list.size())))];
    }

private:
    std::mt19937 m_engine; ///< the standard says what it gives; of distributions it does not
};

} // namespace dutydesk
