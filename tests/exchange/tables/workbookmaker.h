// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace dutydesk::test {

/// Makes workbooks like those of other programs, from parts written by hand.
class WorkbookMaker
{
public:
    WorkbookMaker();

    WorkbookMaker &put(const QString &part, const QByteArray &content);
    WorkbookMaker &leaveOut(const QString &part);

    /// Puts one more part of this name into the workbook, even if it is there already.
    WorkbookMaker &add(const QString &part, const QByteArray &content);

    /// Has a sheet for each of the targets, which are parts in the folder of the workbook.
    WorkbookMaker &sheets(const QList<QByteArray> &targets);

    /// The XML of a sheet with these data rows.
    static QByteArray sheetXml(const QByteArray &rows, const QByteArray &after = {});

    /// Sets the data rows of the only sheet, and the XML after them.
    WorkbookMaker &sheet(const QByteArray &rows, const QByteArray &after = {});
    WorkbookMaker &texts(const QByteArray &items);
    WorkbookMaker &sheetTarget(const QByteArray &target);

    /// Writes the workbook and returns the path.
    QString writeTo(const QString &path) const;

    /// The content of one part of a workbook.
    static QByteArray part(const QByteArray &workbook, const QString &name);

private:
    QList<QPair<QString, QByteArray>> m_parts;
};

} // namespace dutydesk::test
