// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/recordreference.h"

namespace dutydesk {

/// A page that can show records of some types when the user goes to them.
class RecordPage
{
public:
    virtual ~RecordPage() = default;

    /// Shows the record as soon as it is read. Returns false if it belongs to another page.
    virtual bool showRecord(const RecordReference &record) = 0;
};

} // namespace dutydesk
