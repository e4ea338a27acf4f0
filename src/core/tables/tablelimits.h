// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// The limits for reading a file. They are defined here because the window names them too.
namespace dutydesk::tablelimits {

inline constexpr qint64 megabyte = 1024 * 1024;
inline constexpr qint64 largestFile = 20 * megabyte;
inline constexpr qint64 mostCells = 4'000'000; ///< in one sheet, including empty cells between others
inline constexpr int mostSheets = 200;

} // namespace dutydesk::tablelimits
