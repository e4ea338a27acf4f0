// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/workbookreader.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

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
    , m_guard(m_package.guard())
{}

TableResult<std::vector<SheetTable>> WorkbookReader::read(std::unique_ptr<QFile> file, TableGuard &guard)
{
    TableResult<PackageFile> package = PackageFile::open(std::move(file), guard);
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
    QSet<QString> parts;
    for (const Sheet &sheet : *sheets) {
        const Relation relation = m_relations.value(sheet.relation);
        if (relation.type != "worksheet"_L1 && !relation.type.isEmpty()) {
            continue; // a chart sheet or a macro sheet of the old kind
        }
        const QString key = PackageFile::keyOf(relation.part);
        if (parts.contains(key)) {
            return damaged(sheet.name); // two names of one part
        }
        parts.insert(key);
        TableResult<SheetTable> table = readSheet(sheet);
        if (!table) {
            return tl::unexpected(table.error());
        }
        tables.push_back(*std::move(table));
    }
    return tables;
}

TableResult<SheetTable> WorkbookReader::readSheet(const Sheet &sheet)
{
    const TableResult<std::unique_ptr<PackagePart>> part = m_package.read(m_relations.value(sheet.relation).part);
    if (!part) {
        return part.error().kind == TableProblem::Kind::MissingPart ? damaged(sheet.name)
                                                                    : tl::unexpected(part.error());
    }
    TableResult<SheetTable> table = SheetReader(m_parts, **part, m_guard).read(sheet.name);
    return !table || (*part)->isWhole() ? std::move(table) : m_guard.problem(sheet.name);
}

/// Reads a part that is not a sheet, from one token of its XML to the next.
TableResult<void> WorkbookReader::readXml(const QString &name, const std::function<void(QXmlStreamReader &)> &read)
{
    const TableResult<std::unique_ptr<PackagePart>> part = m_package.read(name);
    if (!part) {
        return tl::unexpected(part.error());
    }
    QXmlStreamReader xml(part->get());
    while (!xml.atEnd() && m_guard.goesOn()) {
        read(xml);
    }
    return !xml.hasError() && (*part)->isWhole() ? TableResult<void>() : m_guard.problem(name);
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
    return readXml(relationsOf(part), [&](QXmlStreamReader &xml) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "Relationship"_L1
            && xml.attributes().value("TargetMode"_L1) != "External"_L1
            && m_guard.check(&TableLimits::parts, m_relations.size() + 1)) {
            const QString target = xml.attributes().value("Target"_L1).toString();
            m_relations.insert(
                xml.attributes().value("Id"_L1).toString(),
                {xml.attributes().value("Type"_L1).toString().section(u'/', -1), resolved(part, target)});
        }
    });
}

TableResult<std::vector<WorkbookReader::Sheet>> WorkbookReader::readWorkbook(const QString &part)
{
    std::vector<Sheet> sheets;
    const TableResult<void> read = readXml(part, [&](QXmlStreamReader &xml) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "workbookPr"_L1) {
            const QStringView value = xml.attributes().value("date1904"_L1);
            m_parts.from1904 = value == "1"_L1 || value == "true"_L1;
        } else if (xml.isStartElement() && xml.name() == "sheet"_L1 && m_guard.count(&TableLimits::sheets)) {
            Sheet sheet{.name = xml.attributes().value("name"_L1).toString(), .relation = {}};
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                if (attribute.name() == "id"_L1 && attribute.namespaceUri().endsWith("/relationships"_L1)) {
                    sheet.relation = attribute.value().toString();
                }
            }
            sheets.push_back(sheet);
        }
    });
    if (!read) {
        return tl::unexpected(read.error());
    }
    return sheets.empty() ? damaged(part) : TableResult<std::vector<Sheet>>(sheets);
}

TableResult<void> WorkbookReader::readTexts()
{
    const QString part = partOfType(u"sharedStrings");
    if (part.isEmpty() || !m_package.has(part)) {
        return {}; // there are no shared texts; a cell that refers to one is reported when it is read
    }
    return readXml(part, [this](QXmlStreamReader &xml) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "si"_L1 && m_guard.count(&TableLimits::texts)) {
            m_parts.texts.append(SheetReader::readText(xml, m_guard));
        }
    });
}

TableResult<void> WorkbookReader::readFormats()
{
    const QString part = partOfType(u"styles");
    if (part.isEmpty() || !m_package.has(part)) {
        return {};
    }
    return readXml(part, [this](QXmlStreamReader &xml) { m_parts.formats = NumberFormats::from(xml); });
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
