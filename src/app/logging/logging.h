// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

namespace dutydesk {

/// Sends the messages of the program and of Qt to rotating files. They contain no personal data: errors have statements
/// and codes, never values.
class Logging
{
public:
    /// Fails with FileNotWritable if no file can be created in `folder`; messages then go to the standard error only.
    static Result<void> start(const QString &folder);

    static QString defaultFolder();
};

} // namespace dutydesk
