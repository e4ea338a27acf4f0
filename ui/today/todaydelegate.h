// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace dutydesk {

class TodayModel;
struct TodayRow;

/// Draws the rows of Today: a chip or a time, the matter, what is quiet beside it, and a figure at the right.
class TodayDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TodayDelegate(const TodayModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintHeading(QPainter &painter, const QStyleOptionViewItem &item, const TodayRow &row);
    static void paintRow(QPainter &painter, const QStyleOptionViewItem &item, const TodayRow &row);

    const TodayModel &m_model;
};

} // namespace dutydesk
