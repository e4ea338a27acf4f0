// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// How much of a file is taken in at once. Here, and not where files are read, because the window names it.
namespace dutydesk::tablelimits {

inline constexpr qint64 megabyte = 1024 * 1024;
inline constexpr qint64 largestFile = 20 * megabyte;
inline constexpr qint64 mostCells = 4'000'000; ///< of one sheet, the empty ones between others too
inline constexpr int mostSheets = 200;

} // namespace dutydesk::tablelimits
