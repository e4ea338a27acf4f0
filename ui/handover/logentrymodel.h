// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover/dutylog.h"

#include <QAbstractTableModel>

namespace dutydesk {

/// The lines of one page.
class LogEntryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        LineColumn,
        TimeColumn,
        SourceColumn,
        PlaceColumn,
        MatterColumn,
        ActionColumn,
        StateColumn,
        OfficerColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(std::vector<EntryOnPage> entries, const QTimeZone &zone);
    const EntryOnPage &entryAt(int row) const { return m_entries[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const EntryOnPage &line, Column column) const;

    std::vector<EntryOnPage> m_entries;
    QTimeZone m_zone;
};

} // namespace dutydesk
