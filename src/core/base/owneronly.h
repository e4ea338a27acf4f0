// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

namespace dutydesk {

/// Keeps files and folders for this account of the computer alone. What the program makes while such an object exists,
/// no other account can open. It concerns all threads, so it must not exist for long.
class OwnerOnly
{
public:
    OwnerOnly();
    ~OwnerOnly();

    OwnerOnly(const OwnerOnly &) = delete;
    OwnerOnly &operator=(const OwnerOnly &) = delete;

    /// Makes the folder, and those above it, where they are missing. Fails with FileNotWritable.
    static Result<void> makeFolder(const QString &folder);

    /// Takes the rights of other accounts away from a file or folder that an older version made. Does nothing if it
    /// does not exist or belongs to another account.
    static void close(const QString &path);

    /// Closes a folder and the files in it.
    static void closeFolder(const QString &folder);
};

} // namespace dutydesk
