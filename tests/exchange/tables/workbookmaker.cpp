// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/tables/workbookmaker.h"

#include <QFile>
#include <QTemporaryDir>

#include <unzip.h>
#include <zip.h>

namespace dutydesk::test {

using namespace Qt::StringLiterals;

namespace {

const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

QByteArray relations(const QByteArray &inner)
{
    return head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inner
           + "</Relationships>";
}

QByteArray oneRelation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + relation + '/' + type + "\" Target=\"" + target + "\"/>";
}

} // namespace

WorkbookMaker::WorkbookMaker()
{
    put(u"[Content_Types].xml"_s,
        head + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
    put(u"_rels/.rels"_s, relations(oneRelation("rId1", "officeDocument", "xl/workbook.xml")));
    put(u"xl/workbook.xml"_s,
        head + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relation
            + "\"><sheets><sheet name=\"业主\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    sheetTarget("worksheets/sheet1.xml");
    put(u"xl/styles.xml"_s,
        head + "<styleSheet xmlns=\"" + main
            + "\"><numFmts count=\"1\"><numFmt numFmtId=\"176\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/>"
              "</numFmts><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"176\"/>"
              "</cellXfs></styleSheet>");
    texts({});
    sheet({});
}

WorkbookMaker &WorkbookMaker::put(const QString &part, const QByteArray &content)
{
    leaveOut(part);
    m_parts.append({part, content});
    return *this;
}

WorkbookMaker &WorkbookMaker::leaveOut(const QString &part)
{
    m_parts.removeIf([&](const auto &known) { return known.first == part; });
    return *this;
}

WorkbookMaker &WorkbookMaker::sheet(const QByteArray &rows, const QByteArray &after)
{
    return put(u"xl/worksheets/sheet1.xml"_s, sheetXml(rows, after));
}

QByteArray WorkbookMaker::sheetXml(const QByteArray &rows, const QByteArray &after)
{
    return head + "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData>" + after + "</worksheet>";
}

WorkbookMaker &WorkbookMaker::add(const QString &part, const QByteArray &content)
{
    m_parts.append({part, content});
    return *this;
}

WorkbookMaker &WorkbookMaker::sheets(const QList<QByteArray> &targets)
{
    QByteArray list;
    QByteArray targetsOfAll = oneRelation("texts", "sharedStrings", "sharedStrings.xml");
    for (int i = 0; i < targets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        list += "<sheet name=\"" + number + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
        targetsOfAll += oneRelation("rId" + number, "worksheet", targets[i]);
    }
    put(u"xl/workbook.xml"_s, head + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relation + "\"><sheets>" + list
                                  + "</sheets></workbook>");
    return put(u"xl/_rels/workbook.xml.rels"_s, relations(targetsOfAll));
}

WorkbookMaker &WorkbookMaker::texts(const QByteArray &items)
{
    return put(u"xl/sharedStrings.xml"_s, head + "<sst xmlns=\"" + main + "\">" + items + "</sst>");
}

WorkbookMaker &WorkbookMaker::sheetTarget(const QByteArray &target)
{
    return put(u"xl/_rels/workbook.xml.rels"_s,
               relations(oneRelation("rId1", "worksheet", target) + oneRelation("rId2", "styles", "styles.xml")
                         + oneRelation("rId3", "sharedStrings", "sharedStrings.xml")));
}

QString WorkbookMaker::writeTo(const QString &path) const
{
    void *zip = zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE);
    for (const auto &[part, content] : m_parts) {
        zipOpenNewFileInZip(zip, part.toUtf8().constData(), nullptr, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED, 6);
        zipWriteInFileInZip(zip, content.constData(), static_cast<unsigned>(content.size()));
        zipCloseFileInZip(zip);
    }
    zipClose(zip, nullptr);
    return path;
}

QByteArray WorkbookMaker::part(const QByteArray &workbook, const QString &name)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"workbook.xlsx"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(workbook) != workbook.size()) {
        return {};
    }
    file.close();
    void *zip = unzOpen64(QFile::encodeName(file.fileName()).constData());
    QByteArray content;
    if (unzLocateFile(zip, name.toUtf8().constData(), 1) == UNZ_OK && unzOpenCurrentFile(zip) == UNZ_OK) {
        constexpr int most = 1 << 20;
        content.resize(most);
        content.resize(std::max(0, unzReadCurrentFile(zip, content.data(), most)));
        unzCloseCurrentFile(zip);
    }
    unzClose(zip);
    return content;
}

} // namespace dutydesk::test
