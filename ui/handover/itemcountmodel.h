// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover/handoverservice.h"

#include <QAbstractTableModel>

#include <span>

namespace dutydesk {

/// The counts of the shared items. A row stays uncounted until the officer enters or confirms a count.
class ItemCountModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ItemColumn, CheckColumn, ExpectedColumn, FoundColumn, StateColumn, ExplanationColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setItems(const std::vector<SharedItem> &items, const std::vector<ItemCountDraft> &counts);

    /// Shows the outgoing officer's counts, with the differences that the relief found.
    void setRecounted(const std::vector<SharedItem> &items, std::span<const ItemCount> told,
                      const std::vector<ItemCountDraft> &counts);

    /// The entered counts. In a recount, only those that differ from the outgoing officer's.
    std::vector<ItemCountDraft> counts() const;

    void countAsExpected(int row);

    /// Counts all uncounted rows as expected.
    void countRestAsExpected();

    bool needsExplanation(int row) const;
    bool isMoreThanExpected(int row) const;
    std::optional<int> firstNotCounted() const;
    std::optional<int> firstNotExplained() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        SharedItem item;
        ItemCountDraft count;
        bool counted;
        std::optional<ItemCountDraft> told = {}; ///< the outgoing officer's count, if the relief is recounting

        bool operator==(const Row &) const = default;
    };

    void replace(std::vector<Row> rows);
    const Row &rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    Row &rowAt(int row) { return m_rows[static_cast<std::size_t>(row)]; }
    QString text(const Row &row, Column column) const;
    void emitChanged(int row);

    std::vector<Row> m_rows;
};

} // namespace dutydesk
