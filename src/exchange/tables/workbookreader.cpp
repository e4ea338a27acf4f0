// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/workbookreader.h"

#include "tables/tablelimits.h"

#include <QDir>
#include <QFileInfo>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

using tablelimits::mostSheets;

tl::unexpected<TableProblem> damaged(const QString &part)
{
    return tableProblem(TableProblem::Kind::Damaged, part);
}

/// The part with the relations of a part: xl/workbook.xml has xl/_rels/workbook.xml.rels.
QString relationsOf(const QString &part)
{
    const QFileInfo info(part);
    return part.isEmpty() ? u"_rels/.rels"_s : u"%1/_rels/%2.rels"_s.arg(info.path(), info.fileName());
}

/// The part that a target names: absolute if it begins with a slash, otherwise relative to the folder of `part`.
QString resolved(const QString &part, const QString &target)
{
    const QString path = target.startsWith(u'/') ? target : u'/' + QFileInfo(part).path() + u'/' + target;
    return QDir::cleanPath(path).mid(1);
}

} // namespace

WorkbookReader::WorkbookReader(PackageFile package)
    : m_package(std::move(package))
{}

TableResult<std::vector<SheetTable>> WorkbookReader::read(const QString &path)
{
    TableResult<PackageFile> package = PackageFile::open(path);
    if (!package) {
        return tl::unexpected(package.error());
    }
    return WorkbookReader(*std::move(package)).readAll();
}

TableResult<std::vector<SheetTable>> WorkbookReader::readAll()
{
    const TableResult<QString> workbook = findWorkbook();
    if (!workbook) {
        return tl::unexpected(workbook.error());
    }
    const TableResult<void> relations = readRelations(*workbook);
    const TableResult<std::vector<Sheet>> sheets = readWorkbook(*workbook);
    for (const TableResult<void> &step : {relations, readTexts(), readFormats()}) {
        if (!step) {
            return tl::unexpected(step.error());
        }
    }
    if (!sheets) {
        return tl::unexpected(sheets.error());
    }
    std::vector<SheetTable> tables;
    for (const Sheet &sheet : *sheets) {
        const Relation relation = m_relations.value(sheet.relation);
        if (relation.type != "worksheet"_L1 && !relation.type.isEmpty()) {
            continue; // a chart sheet or a macro sheet of the old kind
        }
        const TableResult<QByteArray> xml = m_package.read(relation.part);
        if (!xml) {
            return xml.error().kind == TableProblem::Kind::MissingPart ? damaged(sheet.name)
                                                                       : tl::unexpected(xml.error());
        }
        TableResult<SheetTable> table = SheetReader(m_parts, *xml).read(sheet.name);
        if (!table) {
            return tl::unexpected(table.error());
        }
        tables.push_back(*std::move(table));
    }
    return tables;
}

TableResult<QString> WorkbookReader::findWorkbook()
{
    if (const TableResult<void> read = readRelations({}); !read) {
        return tl::unexpected(read.error().kind == TableProblem::Kind::MissingPart
                                  ? TableProblem{TableProblem::Kind::NotASpreadsheet, {}}
                                  : read.error());
    }
    const QString part = partOfType(u"officeDocument");
    m_relations.clear();
    return m_package.has(part) && part.endsWith(".xml"_L1) ? TableResult<QString>(part)
                                                           : tableProblem(TableProblem::Kind::NotASpreadsheet, part);
}

TableResult<void> WorkbookReader::readRelations(const QString &part)
{
    const QString name = relationsOf(part);
    const TableResult<QByteArray> content = m_package.read(name);
    if (!content) {
        return tl::unexpected(content.error());
    }
    QXmlStreamReader xml(*content);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "Relationship"_L1
            && xml.attributes().value("TargetMode"_L1) != "External"_L1) {
            const QString target = xml.attributes().value("Target"_L1).toString();
            m_relations.insert(
                xml.attributes().value("Id"_L1).toString(),
                {xml.attributes().value("Type"_L1).toString().section(u'/', -1), resolved(part, target)});
        }
    }
    return xml.hasError() ? TableResult<void>(damaged(name)) : TableResult<void>();
}

TableResult<std::vector<WorkbookReader::Sheet>> WorkbookReader::readWorkbook(const QString &part)
{
    const TableResult<QByteArray> content = m_package.read(part);
    if (!content) {
        return tl::unexpected(content.error());
    }
    std::vector<Sheet> sheets;
    QXmlStreamReader xml(*content);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "workbookPr"_L1) {
            const QStringView value = xml.attributes().value("date1904"_L1);
            m_parts.from1904 = value == "1"_L1 || value == "true"_L1;
        } else if (xml.isStartElement() && xml.name() == "sheet"_L1) {
            Sheet sheet{.name = xml.attributes().value("name"_L1).toString(), .relation = {}};
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                if (attribute.name() == "id"_L1 && attribute.namespaceUri().endsWith("/relationships"_L1)) {
                    sheet.relation = attribute.value().toString();
                }
            }
            sheets.push_back(sheet);
        }
    }
    if (xml.hasError() || sheets.empty()) {
        return damaged(part);
    }
    return sheets.size() > mostSheets ? tableProblem(TableProblem::Kind::TooLarge, part)
                                      : TableResult<std::vector<Sheet>>(sheets);
}

TableResult<void> WorkbookReader::readTexts()
{
    const QString part = partOfType(u"sharedStrings");
    if (part.isEmpty() || !m_package.has(part)) {
        return {}; // there are no shared texts; a cell that refers to one is reported when it is read
    }
    const TableResult<QByteArray> content = m_package.read(part);
    if (!content) {
        return tl::unexpected(content.error());
    }
    QXmlStreamReader xml(*content);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "si"_L1) {
            m_parts.texts.append(SheetReader::readText(xml));
        }
    }
    return xml.hasError() ? TableResult<void>(damaged(part)) : TableResult<void>();
}

TableResult<void> WorkbookReader::readFormats()
{
    const QString part = partOfType(u"styles");
    if (part.isEmpty() || !m_package.has(part)) {
        return {};
    }
    const TableResult<QByteArray> content = m_package.read(part);
    TableResult<NumberFormats> formats = content ? NumberFormats::from(*content) : tl::unexpected(content.error());
    if (!formats) {
        return tl::unexpected(formats.error());
    }
    m_parts.formats = *std::move(formats);
    return {};
}

QString WorkbookReader::partOfType(QStringView type) const
{
    for (const Relation &relation : m_relations) {
        if (relation.type == type) {
            return relation.part;
        }
    }
    return {};
}

} // namespace dutydesk
