// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace dutydesk {

/// Makes an empty file for this account alone and returns its open descriptor, or -1 and the system's `errno`. What
/// lies under the name is removed, unless it is a folder: the name of a file that is made anew can be known beforehand,
/// and a link or a pipe laid there must neither lead the content elsewhere nor make the writer wait.
int createNewFile(const QString &path);

} // namespace dutydesk
