// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/registercell.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

class QTableView;

namespace dutydesk {

/// Draws the rows of every register: what matters in strong letters, the rest quietly beneath it, states in chips, a
/// thin line between the rows. The model gives each cell under RegisterCell::role.
class RegisterDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Gives a table this look: this delegate, quiet headings, no grid.
    static void dress(QTableView &table);

    /// Of a row with one line of text, or two.
    static int rowHeight(const QTableView &table, bool hasTwoLines);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Under which a model says that a row is one of the past.
    static constexpr int isRetiredRole = Qt::UserRole + 1001;

private:
    explicit RegisterDelegate(QTableView &table);

    const QTableView &m_table;
};

/// Headings in small quiet letters on the ground of the list.
class QuietHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit QuietHeader(QWidget *parent);

    /// Somebody is drawing a column wider or narrower.
    bool isHeld() const { return m_isHeld; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    bool m_isHeld = false;
};

} // namespace dutydesk
