// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace dutydesk::test {

/// Workbooks as other programs write them, put together from their parts by hand.
class WorkbookMaker
{
public:
    WorkbookMaker();

    WorkbookMaker &put(const QString &part, const QByteArray &content);
    WorkbookMaker &leaveOut(const QString &part);

    /// The XML between the tags of the only sheet; `before` and `after` its data.
    WorkbookMaker &sheet(const QByteArray &rows, const QByteArray &after = {});
    WorkbookMaker &texts(const QByteArray &items);
    WorkbookMaker &sheetTarget(const QByteArray &target);

    /// Writes it and says where.
    QString writeTo(const QString &path) const;

    /// What one part of a workbook holds.
    static QByteArray part(const QByteArray &workbook, const QString &name);

private:
    QList<QPair<QString, QByteArray>> m_parts;
};

} // namespace dutydesk::test
