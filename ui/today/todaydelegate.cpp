// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today/todaydelegate.h"

#include "common/chip.h"
#include "today/todaylist.h"

#include <QPainter>

namespace dutydesk {

namespace {

QFont smallOf(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.88);
    return small;
}

QFont boldOf(const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    return bold;
}

int marginOf(const QStyleOptionViewItem &item)
{
    return item.fontMetrics.averageCharWidth();
}

/// Draws the text from the left of the area, cut if it does not fit, and takes its width from the area.
void drawFrom(QPainter &painter, QRect &area, const QFont &font, const QColor &colour, const QString &text)
{
    if (text.isEmpty() || area.width() <= 0) {
        return;
    }
    const QFontMetrics metrics(font);
    const QString shown =
        metrics.elidedText(QString(text).replace(QChar(u'\n'), QChar(u' ')), Qt::ElideRight, area.width());
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    area.setLeft(area.left() + metrics.horizontalAdvance(shown) + metrics.averageCharWidth());
}

/// Draws the figure at the right of the area, and takes its width from the area.
void drawFigure(QPainter &painter, QRect &area, const QFont &font, const TodayRow &row, const QColor &plain)
{
    if (row.figure.isEmpty()) {
        return;
    }
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(row.figureTone == Tone::Quiet ? Theme::quietInk()
                   : row.figureTone              ? Theme::ink(*row.figureTone)
                                                 : plain);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, row.figure);
    area.setRight(area.right() - metrics.horizontalAdvance(row.figure) - 2 * metrics.averageCharWidth());
}

int barHeightOf(const QFontMetrics &metrics)
{
    return std::max(2, metrics.height() / 6);
}

/// Draws how much of the limit's time is over.
void drawBar(QPainter &painter, const QRect &area, const TodayRow &row)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal radius = area.height() / 2.0;
    QRectF over = area;
    over.setWidth(area.width() * row.timeOver);
    painter.setBrush(Theme::hairline());
    painter.drawRoundedRect(area, radius, radius);
    painter.setBrush(Theme::ink(row.figureTone.value_or(Tone::Notice)));
    painter.drawRoundedRect(over, radius, radius);
    painter.restore();
}

} // namespace

TodayDelegate::TodayDelegate(const TodayModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{}

void TodayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const TodayRow row = m_model.shownAt(index);
    painter->save();
    if (row.isHeading) {
        paintHeading(*painter, item, row);
    } else {
        paintRow(*painter, item, row);
    }
    painter->restore();
}

void TodayDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &item, const TodayRow &row)
{
    QRect area = item.rect.adjusted(0, item.fontMetrics.height() / 2, 0, 0);
    drawFrom(painter, area, boldOf(item.font), item.palette.color(QPalette::Normal, QPalette::Text), row.text);
    drawFrom(painter, area, smallOf(item.font), Theme::quietInk(), row.aside);
}

void TodayDelegate::paintRow(QPainter &painter, const QStyleOptionViewItem &item, const TodayRow &row)
{
    const bool isChosen = item.state.testFlag(QStyle::State_Selected);
    const int margin = marginOf(item);
    painter.fillRect(item.rect, isChosen ? Theme::chosenRow() : item.palette.color(QPalette::Base));
    painter.setPen(Theme::hairline());
    painter.drawLine(item.rect.bottomLeft(), item.rect.bottomRight());
    if (isChosen) {
        QRect bar = item.rect;
        bar.setWidth(std::max(2, margin / 3));
        painter.fillRect(bar, item.palette.color(QPalette::Highlight));
    }
    const QColor ink = item.palette.color(QPalette::Normal, QPalette::Text);
    const QFont small = smallOf(item.font);
    QRect area = item.rect.adjusted(margin, 0, -margin, -1);
    drawFigure(painter, area, row.limit ? boldOf(item.font) : item.font, row, ink);
    if (row.chip.tone) {
        Chip::draw(painter, area, row.chip, small);
        area.setLeft(area.left() + Chip::sizeOf(row.chip, small).width() + margin);
    }
    if (row.limit) {
        const int bar = barHeightOf(item.fontMetrics);
        area.setBottom(area.bottom() - 2 * bar);
        drawBar(painter, {area.left(), area.bottom(), area.width(), bar}, row);
    }
    QRect first = area;
    if (!row.subline.isEmpty()) {
        const int down = item.fontMetrics.height() / 4;
        first = area.adjusted(0, down, 0, 0);
        first.setHeight(item.fontMetrics.height());
        QRect second = area.adjusted(0, down + item.fontMetrics.height(), 0, -down);
        drawFrom(painter, second, small, Theme::quietInk(), row.subline);
    }
    drawFrom(painter, first, item.font, Theme::quietInk(), row.lead);
    drawFrom(painter, first, row.isStrong ? boldOf(item.font) : item.font, ink, row.text);
    drawFrom(painter, first, small, Theme::quietInk(), row.aside);
}

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TodayRow &row = m_model.rowAt(index);
    const int line = option.fontMetrics.height();
    const int second = row.subline.isEmpty() ? 0 : QFontMetrics(smallOf(option.font)).height();
    const int bar = row.limit ? 2 * barHeightOf(option.fontMetrics) : 0;
    return {marginOf(option) * 8, line + second + bar + line / 4 * (row.isHeading ? 4 : 3) + 1};
}

} // namespace dutydesk
