// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/record.h"

#include <functional>
#include <set>

namespace dutydesk {

/// The stored rows of one type of record, for the comparison with the journal and for erasure.
class RecordStore
{
public:
    virtual ~RecordStore() = default;

    virtual RecordType type() const = 0;

    /// Calls `row` with every row in canonical form, in the order of the ids.
    virtual Result<void> visit(const std::function<void(qint64 id, const QByteArray &body)> &row) const = 0;

    /// Removes rows, the newest first. Only Change::erase may call it, for content that a certificate erases.
    virtual Result<void> remove(const std::set<qint64> &ids) = 0;
};

} // namespace dutydesk
