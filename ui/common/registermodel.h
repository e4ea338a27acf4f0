// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/registerdelegate.h"

#include <QAbstractTableModel>

#include <algorithm>

namespace dutydesk {

/// The model for the rows of a register's table.
class RegisterModel final : public QAbstractTableModel
{
public:
    RegisterModel(const std::vector<RegisterHeading> &headings, QObject *parent)
        : QAbstractTableModel(parent)
        , m_headings(headings)
    {}

    void show(std::vector<RegisterRow> shown)
    {
        beginResetModel();
        rows = std::move(shown);
        endResetModel();
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(rows.size());
    }

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        const RegisterRow &row = rows[static_cast<std::size_t>(index.row())];
        return role == RegisterDelegate::isRetiredRole ? QVariant(row.isRetired)
                                                       : row.cells[static_cast<std::size_t>(index.column())].data(role);
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole)) {
            return {};
        }
        const bool hasFigures = std::ranges::any_of(rows, [section](const RegisterRow &row) {
            return row.cells[static_cast<std::size_t>(section)].isFigure();
        });
        return role == Qt::DisplayRole ? QVariant(m_headings[static_cast<std::size_t>(section)].text)
                                       : QVariant(hasFigures ? Qt::AlignRight : Qt::AlignLeft);
    }

    qint64 idAt(int row) const { return rows[static_cast<std::size_t>(row)].id; }
    int rowOf(qint64 id) const
    {
        const auto row = std::ranges::find(rows, id, &RegisterRow::id);
        return row == rows.end() ? -1 : static_cast<int>(row - rows.begin());
    }

    std::vector<RegisterRow> rows;

private:
    const std::vector<RegisterHeading> m_headings;
};

} // namespace dutydesk
