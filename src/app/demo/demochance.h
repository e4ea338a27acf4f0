// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <random>
#include <vector>

namespace dutydesk {

/// A random generator that gives the same numbers for the same seed on every computer.
class DemoChance
{
public:
    explicit DemoChance(uint seed)
        : m_engine(seed)
    {}

    /// A number from 0 to `limit` - 1.
    int below(int limit) { return static_cast<int>(m_engine() % static_cast<std::mt19937::result_type>(limit)); }
    int between(int first, int last) { return first + below(last - first + 1); }
    bool percent(int share) { return below(100) < share; }

    template<typename List>
    const auto &oneOf(const List &list)
    {
        return list[static_cast<typename List::size_type>(below(static_cast<int>(list.size())))];
    }

private:
    std::mt19937 m_engine; ///< the standard defines the numbers of this engine, but not those of distributions
};

} // namespace dutydesk
