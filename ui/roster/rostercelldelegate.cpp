// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/rostercelldelegate.h"

#include "roster/rostercolours.h"
#include "roster/rostertablemodel.h"

#include <QPainter>
#include <QPainterPath>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal headcountScale = 0.82;

QColor behind(const QPalette &palette, const QModelIndex &index)
{
    const int kind = index.data(RosterTableModel::DayKindRole).toInt();
    const QColor column =
        kind < 0 ? palette.color(QPalette::Window) : RosterColours::day(palette, static_cast<DayKind>(kind));
    const QVariant colour = index.data(RosterTableModel::ColourRole);
    return colour.isValid() ? RosterColours::shift(colour.value<QColor>()) : column;
}

/// Draws a triangle in the upper right corner, a shape that is recognised without its colour.
void drawCorner(QPainter &painter, const QRect &rect, const QColor &colour)
{
    const qreal size = rect.height() * 0.38;
    const QPointF corner(rect.right(), rect.top());
    QPainterPath path(corner - QPointF(size, 0));
    path.lineTo(corner);
    path.lineTo(corner + QPointF(0, size));
    path.closeSubpath();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(path, colour);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

/// Headcounts use a smaller font, since they take three characters in the width of one code.
QFont fontOf(const QModelIndex &index, QFont font)
{
    font.setBold(index.data(RosterTableModel::BrokenRole).toBool());
    if (index.data(RosterTableModel::HeadcountRole).toBool()) {
        font.setPointSizeF(font.pointSizeF() * headcountScale);
    }
    return font;
}

QString textOf(const QModelIndex &index)
{
    const QString text = index.data().toString();
    return index.data(RosterTableModel::SubstituteRole).toBool() ? text + u'*' : text;
}

} // namespace

int RosterCellDelegate::widthOf(const QModelIndex &index, QFont font)
{
    font = fontOf(index, font);
    font.setBold(true);
    return QFontMetrics(font).horizontalAdvance(textOf(index));
}

void RosterCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isBroken = index.data(RosterTableModel::BrokenRole).toBool();
    const QColor accent = palette.color(QPalette::Highlight);
    QColor ground = behind(palette, index);
    painter->save();
    painter->fillRect(option.rect, isSelected ? RosterColours::mixed(ground, accent, 0.35) : ground);
    painter->setPen(RosterColours::mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.18));
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setFont(fontOf(index, option.font));
    painter->setPen(isBroken ? RosterColours::alarm() : palette.color(QPalette::Text));
    const int padding = option.fontMetrics.horizontalAdvance(u'0');
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const bool isCentred = alignment.testFlag(Qt::AlignHCenter);
    painter->drawText(isCentred ? option.rect : option.rect.adjusted(padding, 0, -padding, 0), alignment,
                      textOf(index));
    if (isBroken) {
        drawCorner(*painter, option.rect, RosterColours::alarm());
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace dutydesk
