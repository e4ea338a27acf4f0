// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

namespace dutydesk {

/// Sends what the program and Qt say of themselves to rotating files. Nothing in it is people's data: errors carry
/// statements and codes, never values.
class Logging
{
public:
    /// FileNotWritable where no file can be made in `folder`; messages then go to the standard error only.
    static Result<void> start(const QString &folder);

    static QString defaultFolder();
};

} // namespace dutydesk
