// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/spreadsheetfiles.h"

#include "base/outsidefile.h"
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

TableResult<std::unique_ptr<QFile>> opened(const QString &path, qint64 atMost)
{
    using Kind = TableProblem::Kind;
    auto file = std::make_unique<QFile>(path);
    if (const Result<void> done = outsidefile::open(*file, atMost); !done) {
        const ErrorCode code = done.error().code;
        return code == ErrorCode::FileTooLarge
                   ? tl::unexpected(TableProblem{Kind::TooLarge, path, &TableLimits::fileBytes})
                   : tableProblem(code == ErrorCode::NotAFile ? Kind::NotAFile : Kind::NotReadable, path);
    }
    return file;
}

} // namespace

TableResult<std::vector<SheetTable>> SpreadsheetFiles::read(const QString &path, Progress &progress) const
{
    TableGuard guard(m_limits, progress);
    TableResult<std::unique_ptr<QFile>> file = opened(path, m_limits.fileBytes);
    if (!file) {
        return tl::unexpected(file.error());
    }
    if ((*file)->peek(2) == "PK") {
        return WorkbookReader::read(*std::move(file), guard);
    }
    QByteArray bytes = (*file)->read(std::min((*file)->size(), m_limits.fileBytes));
    if (isCompoundFile(bytes)) {
        return tableProblem(
            holdsEncryptedPackage(bytes) ? TableProblem::Kind::Encrypted : TableProblem::Kind::OldFormat, path);
    }
    if (isMarkup(bytes)) {
        return tableProblem(TableProblem::Kind::NotASpreadsheet, path);
    }
    TableResult<SheetTable> table = separatedtext::read(std::move(bytes), QFileInfo(path).completeBaseName(), guard);
    if (!table) {
        return tl::unexpected(table.error());
    }
    std::vector<SheetTable> tables;
    tables.push_back(*std::move(table));
    return tables;
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
