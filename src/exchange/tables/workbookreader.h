// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/packagefile.h"
#include "tables/sheetreader.h"

#include <QHash>

#include <functional>

namespace dutydesk {

/// Reads workbooks of Excel, WPS, LibreOffice and the libraries of other programs: with shared or inline texts,
/// relative or absolute part names, and the strict or the usual namespaces.
class WorkbookReader
{
public:
    /// All sheets of the workbook in their order, including empty ones.
    static TableResult<std::vector<SheetTable>> read(std::unique_ptr<QFile> file, TableGuard &guard);

private:
    explicit WorkbookReader(PackageFile package);

    struct Sheet
    {
        QString name;
        QString relation;
    };

    TableResult<std::vector<SheetTable>> readAll();
    TableResult<QString> findWorkbook();
    TableResult<SheetTable> readSheet(const Sheet &sheet);
    TableResult<void> readXml(const QString &part, const std::function<void(QXmlStreamReader &)> &read);
    TableResult<void> readRelations(const QString &part);
    TableResult<std::vector<Sheet>> readWorkbook(const QString &part);
    TableResult<void> readTexts();
    TableResult<void> readFormats();
    QString partOfType(QStringView type) const;

    struct Relation
    {
        QString type; ///< last word of the relation's type, such as worksheet
        QString part;
    };

    PackageFile m_package;
    TableGuard &m_guard;
    QHash<QString, Relation> m_relations; ///< relations of the workbook by id
    WorkbookParts m_parts;
};

} // namespace dutydesk
