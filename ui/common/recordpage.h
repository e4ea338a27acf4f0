// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/recordreference.h"

namespace dutydesk {

/// A page of the window that can show some types of records, where somebody wants to go there.
class RecordPage
{
public:
    virtual ~RecordPage() = default;

    /// Shows the record, now or as soon as it is read. False where it belongs to another page.
    virtual bool showRecord(const RecordReference &record) = 0;
};

} // namespace dutydesk
