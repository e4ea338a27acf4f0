// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/packagefile.h"
#include "tables/sheetreader.h"

#include <QHash>

namespace dutydesk {

/// Reads a workbook as Excel, WPS, LibreOffice and the libraries of other programs write it: with shared texts or with
/// texts in the cells, with relative or absolute places of its parts, by the strict or the usual name of the format.
class WorkbookReader
{
public:
    /// All its sheets, in their order, the empty ones too.
    static TableResult<std::vector<SheetTable>> read(const QString &path);

private:
    explicit WorkbookReader(PackageFile package);

    struct Sheet
    {
        QString name;
        QString relation;
    };

    TableResult<std::vector<SheetTable>> readAll();
    TableResult<QString> findWorkbook();
    TableResult<void> readRelations(const QString &part);
    TableResult<std::vector<Sheet>> readWorkbook(const QString &part);
    TableResult<void> readTexts();
    TableResult<void> readFormats();
    QString partOfType(QStringView type) const;

    struct Relation
    {
        QString type; ///< the last word of its name: worksheet
        QString part;
    };

    PackageFile m_package;
    QHash<QString, Relation> m_relations; ///< of the workbook, by their ids
    WorkbookParts m_parts;
};

} // namespace dutydesk
