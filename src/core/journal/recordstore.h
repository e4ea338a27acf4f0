// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/record.h"

#include <functional>
#include <set>

namespace dutydesk {

/// The rows of one type of record as they are stored, for the comparison with the journal and for their end.
class RecordStore
{
public:
    virtual ~RecordStore() = default;

    virtual RecordType type() const = 0;

    /// Hands over every row, in canonical form, in the order of the ids.
    virtual Result<void> visit(const std::function<void(qint64 id, const QByteArray &body)> &row) const = 0;

    /// Takes away rows, the newest first. Only for content that a certificate erases (Change::erase).
    virtual Result<void> remove(const std::set<qint64> &ids) = 0;
};

} // namespace dutydesk
