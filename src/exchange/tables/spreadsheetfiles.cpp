// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/spreadsheetfiles.h"

#include "tables/separatedtext.h"
#include "tables/tablespreadsheet.h"
#include "tables/workbookreader.h"

#include <QFile>
#include <QFileInfo>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// Whether the file is a workbook of the old format (.xls) or a new one encrypted with a password; both look the same.
bool isCompoundFile(const QByteArray &bytes)
{
    return bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

bool holdsEncryptedPackage(const QByteArray &bytes)
{
    const QString name = u"EncryptedPackage"_s;
    return bytes.contains(QByteArray(reinterpret_cast<const char *>(name.utf16()), name.size() * 2));
}

/// Whether the file is HTML or XML, which some programs save under the name of a spreadsheet.
bool isMarkup(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(200).trimmed().toLower();
    return start.startsWith('<') || start.startsWith("\xEF\xBB\xBF<") || start.startsWith("%pdf");
}

} // namespace

TableResult<std::vector<SheetTable>> SpreadsheetFiles::read(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return tableProblem(TableProblem::Kind::NotReadable, path);
    }
    if (file.size() > largestFile) {
        return tableProblem(TableProblem::Kind::TooLarge, path);
    }
    const QByteArray bytes = file.readAll();
    if (bytes.startsWith("PK")) {
        return WorkbookReader::read(path);
    }
    if (isCompoundFile(bytes)) {
        return tableProblem(
            holdsEncryptedPackage(bytes) ? TableProblem::Kind::Encrypted : TableProblem::Kind::OldFormat, path);
    }
    if (isMarkup(bytes)) {
        return tableProblem(TableProblem::Kind::NotASpreadsheet, path);
    }
    TableResult<SheetTable> table = separatedtext::read(bytes, QFileInfo(path).completeBaseName());
    if (!table) {
        return tl::unexpected(table.error());
    }
    return std::vector<SheetTable>{*std::move(table)};
}

Result<QByteArray> SpreadsheetFiles::spreadsheet(const TableExport &table) const
{
    return TableSpreadsheet::of(table);
}

Result<QByteArray> SpreadsheetFiles::separatedText(const TableExport &table) const
{
    return separatedtext::written(table);
}

} // namespace dutydesk
