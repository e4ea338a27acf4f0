// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

namespace dutydesk {

/// The space that erased content leaves behind in the database's files.
class ErasedSpace
{
public:
    virtual ~ErasedSpace() = default;

    /// Gives the space back, so that no erased byte is left in the files. Must not be called within a unit of work.
    virtual Result<void> release() = 0;
};

} // namespace dutydesk
