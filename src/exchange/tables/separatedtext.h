// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/tableexport.h"
#include "tables/tableguard.h"

#include <QByteArray>

namespace dutydesk {

/// Reads and writes text with separators (.csv) as spreadsheet programs do.
namespace separatedtext {

/// The table in `bytes`. The encoding is UTF-8 or UTF-16 with or without byte order mark, else GB18030; the separator
/// is a comma, a semicolon or a tab. Fails with NotASpreadsheet if it is not text.
TableResult<SheetTable> read(QByteArray bytes, const QString &name, TableGuard &guard);

/// The table as UTF-8 with a byte order mark, without which Excel assumes another encoding.
QByteArray written(const TableExport &table);

/// Puts an apostrophe before text that a spreadsheet program would take for a formula, because it begins with = + - @
/// (also in full width), a tab or a line end.
QString guarded(const QString &text);

} // namespace separatedtext

} // namespace dutydesk
