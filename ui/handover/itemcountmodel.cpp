// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/itemcountmodel.h"

#include "log/logwords.h"

#include <QFont>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

void ItemCountModel::setItems(const std::vector<SharedItem> &items, const std::vector<ItemCountDraft> &counts)
{
    std::vector<Row> rows;
    for (const SharedItem &item : items) {
        const auto count = std::ranges::find(counts, item.id, &ItemCountDraft::item);
        const bool counted = count != counts.end();
        rows.push_back({item, counted ? *count : ItemCountDraft{.item = item.id, .found = item.expected}, counted});
    }
    replace(std::move(rows));
}

void ItemCountModel::setRecounted(const std::vector<SharedItem> &items, std::span<const ItemCount> told,
                                  const std::vector<ItemCountDraft> &counts)
{
    std::vector<Row> rows;
    for (const ItemCount &count : told) {
        const auto known = std::ranges::find(items, count.item, &SharedItem::id);
        const auto own = std::ranges::find(counts, count.item, &ItemCountDraft::item);
        const ItemCountDraft first{count.item, count.found, count.state, count.explanation};
        rows.push_back({{.id = count.item,
                         .name = count.name,
                         .expected = count.expected,
                         .check = known == items.end() ? QString() : known->check,
                         .place = {},
                         .sortOrder = 0,
                         .active = true},
                        own == counts.end() ? first : *own,
                        true,
                        first});
    }
    replace(std::move(rows));
}

void ItemCountModel::replace(std::vector<Row> rows)
{
    if (rows == m_rows) {
        return; // a reset would close an open editor
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

std::vector<ItemCountDraft> ItemCountModel::counts() const
{
    std::vector<ItemCountDraft> counts;
    for (const Row &row : m_rows) {
        if (row.counted && row.told != row.count) {
            counts.push_back(row.count);
        }
    }
    return counts;
}

void ItemCountModel::countAsExpected(int row)
{
    Row &counted = rowAt(row);
    counted.count = {.item = counted.item.id, .found = counted.item.expected};
    counted.counted = true;
    emitChanged(row);
}

void ItemCountModel::countRestAsExpected()
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!rowAt(row).counted) {
            countAsExpected(row);
        }
    }
}

bool ItemCountModel::needsExplanation(int row) const
{
    const Row &counted = rowAt(row);
    return counted.counted && isException(counted.item, counted.count) && counted.count.explanation.trimmed().isEmpty();
}

bool ItemCountModel::isMoreThanExpected(int row) const
{
    const Row &counted = rowAt(row);
    return counted.counted && counted.count.found > counted.item.expected;
}

std::optional<int> ItemCountModel::firstNotCounted() const
{
    const auto found = std::ranges::find(m_rows, false, &Row::counted);
    return found == m_rows.end() ? std::nullopt : std::optional(static_cast<int>(found - m_rows.begin()));
}

std::optional<int> ItemCountModel::firstNotExplained() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (needsExplanation(row)) {
            return row;
        }
    }
    return {};
}

int ItemCountModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ItemCountModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ItemCountModel::data(const QModelIndex &index, int role) const
{
    const Row &row = rowAt(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::EditRole:
        return column == FoundColumn   ? QVariant(row.count.found)
               : column == StateColumn ? QVariant(static_cast<int>(row.count.state))
                                       : QVariant(text(row, column));
    case Qt::ToolTipRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return column == ExpectedColumn || column == FoundColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                 : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(row.counted && isException(row.item, row.count));
        return font;
    }
    default:
        return {};
    }
}

QString ItemCountModel::text(const Row &row, Column column) const
{
    switch (column) {
    case ItemColumn:
        return row.item.name.toString();
    case CheckColumn:
        return row.item.check;
    case ExpectedColumn:
        return QString::number(row.item.expected);
    case FoundColumn:
        return !row.counted ? u"–"_s
               : row.told && row.told->found != row.count.found
                   ? tr("%1, not %2").arg(row.count.found).arg(row.told->found)
                   : QString::number(row.count.found);
    case StateColumn:
        return row.counted ? LogWords::itemState(row.count.state) : tr("not counted");
    case ExplanationColumn:
        return row.count.explanation;
    case ColumnCount:
        break;
    }
    return {};
}

bool ItemCountModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole) {
        return false;
    }
    Row &row = rowAt(index.row());
    ItemCountDraft &count = row.count;
    switch (static_cast<Column>(index.column())) {
    case FoundColumn:
        count.found = value.toInt();
        if (count.found < row.item.expected && count.state == ItemState::Sound) {
            count.state = ItemState::Missing; // the default state; it can be changed to lent or in repair
        } else if (count.found >= row.item.expected && count.state == ItemState::Missing) {
            count.state = ItemState::Sound;
        }
        break;
    case StateColumn:
        count.state = static_cast<ItemState>(value.toInt());
        break;
    case ExplanationColumn:
        count.explanation = value.toString();
        break;
    default:
        return false;
    }
    row.counted = row.counted || index.column() != ExplanationColumn;
    emitChanged(index.row());
    return true;
}

void ItemCountModel::emitChanged(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

QVariant ItemCountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case ItemColumn:
        return tr("Item");
    case CheckColumn:
        return tr("Sound if");
    case ExpectedColumn:
        return tr("Expected");
    case FoundColumn:
        return tr("Found");
    case StateColumn:
        return tr("State");
    case ExplanationColumn:
        return tr("Explanation");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags ItemCountModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    return index.column() < FoundColumn ? plain : plain | Qt::ItemIsEditable;
}

} // namespace dutydesk
