// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace dutydesk {

/// Key of a stored row. It has no empty state: a row that is not stored yet has no id, and an absent id is an optional.
template<typename Tag>
class Id
{
public:
    explicit constexpr Id(qint64 value)
        : m_value(value)
    {
        Q_ASSERT(value > 0);
    }

    constexpr qint64 value() const { return m_value; }

    friend constexpr auto operator<=>(Id, Id) = default; // NOLINT(modernize-use-nullptr): there is no pointer
    friend std::size_t qHash(Id id, std::size_t seed = 0) noexcept { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value;
};

} // namespace dutydesk
