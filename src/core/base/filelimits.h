// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace dutydesk {

/// The limits for reading files from outside. Sizes are in bytes unless the name says otherwise.
namespace filelimits {

inline constexpr qint64 megabyte = 1024 * 1024;
inline constexpr qint64 calendarBytes = megabyte;      ///< a year's list takes about two thousand
inline constexpr qint64 manifestBytes = megabyte / 16; ///< a backup's manifest takes about one thousand

/// A backup is as large as its database, and is never held in memory.
inline constexpr qint64 backupBytes = megabyte * megabyte;

/// An archive of purged records is held in memory while it is compared.
inline constexpr qint64 archiveBytes = 1024 * megabyte;

/// A picture has four bytes of each pixel while it is decoded. A telephone makes pictures of 12 to 50 million pixels.
inline constexpr qint64 picturePixels = 50'000'000;

/// Up to this size, a workbook may be packed as densely as can be.
inline constexpr qint64 freelyUnpacked = 8 * megabyte;

} // namespace filelimits

/// The limits for reading one spreadsheet. With them, the worst file takes less than 300 MB of memory and five seconds.
/// Those of `rows`, `cells`, `characters`, `texts`, `merged` and `elements` are for the whole file.
struct TableLimits
{
    qint64 fileBytes = 20 * filelimits::megabyte;
    qint64 unpackedBytes = 128 * filelimits::megabyte; ///< of all parts of a workbook together
    qint64 density = 100;                              ///< unpacked bytes for each packed one, above `freelyUnpacked`
    qint64 parts = 10'000;                             ///< files inside a workbook
    qint64 sheets = 200;
    qint64 rows = 200'000; ///< including empty rows between others
    qint64 columns = 1'000;
    qint64 cells = 2'000'000; ///< including empty cells between others
    qint64 cellCharacters = 32'767;
    qint64 characters = 20'000'000;
    qint64 texts = 1'000'000; ///< that cells of a workbook can share
    qint64 merged = 50'000;   ///< ranges of cells shown as one
    qint64 depth = 64;        ///< elements of XML within each other
    qint64 attributes = 100;  ///< of one element
    qint64 elements = 5'000'000;
    qint64 tokenBytes = filelimits::megabyte; ///< one tag, comment or text of XML
};

/// Names one of the limits.
using TableLimit = qint64 TableLimits::*;

} // namespace dutydesk
