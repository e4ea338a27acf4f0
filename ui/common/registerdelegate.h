// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/registercell.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

class QTableView;

namespace dutydesk {

/// Draws the rows of every register: main text strong, the rest quiet below it, states as chips, and a thin line
/// between rows. The model gives each cell under RegisterCell::role.
class RegisterDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Applies this look to a table: the delegate, quiet headings and no grid.
    static void dress(QTableView &table);

    /// The height of a row with one or two lines of text.
    static int rowHeight(const QTableView &table, bool hasTwoLines);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The role under which a model tells that a row is retired.
    static constexpr int isRetiredRole = Qt::UserRole + 1001;

private:
    explicit RegisterDelegate(QTableView &table);

    const QTableView &m_table;
};

/// A header with small quiet letters on the background of the list.
class QuietHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit QuietHeader(QWidget *parent);

    /// Whether the user is resizing a column now.
    bool isHeld() const { return m_isHeld; }

protected:
    QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    bool m_isHeld = false;
};

} // namespace dutydesk
