// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/lineplace.h"
#include "base/recordreference.h"
#include "base/result.h"

namespace dutydesk {

/// Says where the records stand that a verification names.
class RecordPlaces
{
public:
    virtual ~RecordPlaces() = default;

    /// The place of the record as the entry told it, or as its row does where the entry is 0 or tells nothing. Fails
    /// with NotFound for what stands on no page.
    virtual Result<LinePlace> placeOf(const RecordReference &record, qint64 entry) const = 0;
};

} // namespace dutydesk
