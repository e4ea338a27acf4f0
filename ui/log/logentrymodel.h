// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/registercell.h"
#include "log/pageview.h"

#include <QAbstractTableModel>

namespace dutydesk {

/// The lines of one page, with each correction below the line that it corrects.
class LogEntryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        LineColumn,
        TimeColumn,
        SourceColumn,
        PlaceColumn,
        PersonColumn,
        MatterColumn, ///< also holds class, action and remarks on the line
        ToldColumn,
        StateColumn,
        OfficerColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setView(const PageView &view, const QTimeZone &zone);
    void clear();

    const EntryOnPage &entryAt(int row) const { return m_view->entries[static_cast<std::size_t>(row)]; }

    /// The row of the line; -1 if it is not on the page.
    int rowOf(LogEntryId entry) const;

    /// The row of the line that was written last; -1 on an empty page.
    int newestRow() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    RegisterCell cell(const EntryOnPage &line, Column column) const;

private:
    RegisterCell timeOf(const LogEntry &entry) const;
    RegisterCell matterOf(const EntryOnPage &line) const;

    std::optional<PageView> m_view;
    QTimeZone m_zone;
};

} // namespace dutydesk
