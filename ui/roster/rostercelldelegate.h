// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace dutydesk {

/// Draws a cell of the roster: the code on its colour, and marks for a broken rule and a substitution.
class RosterCellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The width of a cell's text, which is bold if a rule is broken.
    static int widthOf(const QModelIndex &index, QFont font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace dutydesk
