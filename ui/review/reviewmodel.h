// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover/reviewservice.h"

#include <QAbstractTableModel>

namespace dutydesk {

/// The signed pages for the manager: what wants his eye first.
class ReviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ExceptionsColumn, DateColumn, OfficerColumn, PageColumn, ReviewColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPages(std::vector<PageToReview> pages);
    const PageToReview &pageAt(int row) const { return m_pages[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString text(const PageToReview &page, Column column);

    std::vector<PageToReview> m_pages;
};

} // namespace dutydesk
