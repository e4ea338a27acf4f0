// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/record.h"

#include <compare>

namespace dutydesk {

/// Names any record of the desk by type and id, for search results and links.
struct RecordReference
{
    RecordType type;
    qint64 id;

    template<Record T>
    static RecordReference of(const T &record)
    {
        return {T::recordType, record.id.value()};
    }

    auto operator<=>(const RecordReference &) const = default;
};

} // namespace dutydesk
