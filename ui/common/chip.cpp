// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/chip.h"

#include <QPainter>

namespace dutydesk {

namespace {

/// The margin around the text, and between the text and the icon.
int marginOf(const QFontMetrics &metrics)
{
    return metrics.height() / 2;
}

} // namespace

Chip::Chip(const RegisterCell &cell, QWidget *parent)
    : QWidget(parent)
    , m_cell(cell)
{
    setFont(Theme::font(TextSize::Caption));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(cell.text);
}

QSize Chip::sizeOf(const RegisterCell &cell, const QFont &font)
{
    const QFontMetrics metrics(font);
    const int icon = cell.icon ? metrics.height() + marginOf(metrics) / 2 : 0;
    return {metrics.horizontalAdvance(cell.text) + icon + 2 * marginOf(metrics),
            metrics.height() + metrics.height() / 4};
}

void Chip::draw(QPainter &painter, const QRect &rect, const RegisterCell &cell, const QFont &font)
{
    const QFontMetrics metrics(font);
    const QSize wanted = sizeOf(cell, font);
    const QRect area(rect.left(), rect.top() + (rect.height() - wanted.height()) / 2,
                     std::min(wanted.width(), rect.width()), wanted.height());
    const ToneColours colours = Theme::colours(*cell.tone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.background);
    painter.drawRoundedRect(area, area.height() / 2.0, area.height() / 2.0);
    QRect inside = area.adjusted(marginOf(metrics), 0, -marginOf(metrics), 0);
    if (cell.icon) {
        const int side = metrics.height();
        drawIcon(painter, {inside.left(), area.top() + (area.height() - side) / 2, side, side}, *cell.icon,
                 colours.text);
        inside.setLeft(inside.left() + side + marginOf(metrics) / 2);
    }
    painter.setFont(font);
    painter.setPen(colours.text);
    const bool isCut = area.width() < wanted.width(); // eliding and measuring a text round differently
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextDontClip,
                     isCut ? metrics.elidedText(cell.text, Qt::ElideRight, inside.width()) : cell.text);
    painter.restore();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw(painter, rect(), m_cell, font());
}

} // namespace dutydesk
