// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace dutydesk {

/// Draws a cell of the roster: the code on its colour, the mark of a broken rule, the mark of a substitution.
class RosterCellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// What the text of a cell needs, also where it is bold because a rule is broken.
    static int widthOf(const QModelIndex &index, QFont font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace dutydesk
