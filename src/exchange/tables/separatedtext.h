// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/tableexport.h"
#include "tables/tableproblem.h"

#include <QByteArray>

namespace dutydesk {

/// Text with separators (.csv), as spreadsheet programs write and read it.
namespace separatedtext {

/// The table in `bytes`: UTF-8 or UTF-16 with or without mark, else GB18030; comma, semicolon or tab. NotASpreadsheet
/// where it is no text.
TableResult<SheetTable> read(const QByteArray &bytes, const QString &name);

/// In UTF-8 with its mark, without which Excel takes it for another encoding.
QByteArray written(const TableExport &table);

/// The text with an apostrophe before it where a spreadsheet program would take it for a formula: where it begins with
/// = + - @ (in full width too), a tab or the end of a line.
QString guarded(const QString &text);

} // namespace separatedtext

} // namespace dutydesk
