// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/registerdelegate.h"

#include "common/chip.h"

#include <QPainter>
#include <QTableView>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// The layout and fonts of the parts of a cell.
struct Parts
{
    Parts(const RegisterCell &cell, const QStyleOptionViewItem &option, int width)
        : font(option.font)
        , small(option.font)
        , flags(cell.isFigure() ? Qt::AlignRight : Qt::AlignLeft)
    {
        font.setBold(cell.isStrong);
        font.setStrikeOut(cell.isStruck);
        small.setPointSizeF(small.pointSizeF() * 0.88);
        wraps = option.features.testFlag(QStyleOptionViewItem::WrapText);
        flags |= wraps ? Qt::TextWordWrap : Qt::TextSingleLine;
        const QSize room(wraps && width > 0 ? width : unlimited, unlimited);
        chip = cell.tone ? Chip::sizeOf(cell, small) : QSize();
        const QFontMetrics large(font);
        first = cell.tone ? QSize(chip.width(), std::max(chip.height(), large.height()))
                          : large.boundingRect(QRect({}, room), flags, cell.text).size();
        first.setHeight(std::max(first.height(), large.height()));
        second = cell.subline.isEmpty() ? QSize(0, 0)
                                        : QFontMetrics(small).boundingRect(QRect({}, room), flags, cell.subline).size();
    }

    QSize size() const { return {std::max(first.width(), second.width()), first.height() + second.height()}; }

    static constexpr int unlimited = 1 << 20;

    QFont font;
    QFont small;
    int flags;
    bool wraps = false;
    QSize chip;
    QSize first;
    QSize second;
};

QMargins marginsOf(const QFontMetrics &metrics)
{
    const int across = metrics.averageCharWidth();
    const int down = metrics.height() / 6;
    return {across, down, across, down};
}

RegisterCell cellAt(const QModelIndex &index)
{
    const QVariant cell = index.data(RegisterCell::role);
    return cell.isValid() ? cell.value<RegisterCell>() : RegisterCell{.text = index.data().toString()};
}

void drawText(QPainter &painter, const QRect &rect, const Parts &parts, const QFont &font, const QString &text)
{
    painter.setFont(font);
    painter.drawText(
        rect, parts.flags | Qt::AlignTop,
        parts.wraps ? text
                    : QFontMetrics(font).elidedText(QString(text).replace(u'\n', u' '), Qt::ElideRight, rect.width()));
}

} // namespace

RegisterDelegate::RegisterDelegate(QTableView &table)
    : QStyledItemDelegate(&table)
    , m_table(table)
{}

void RegisterDelegate::dress(QTableView &table)
{
    table.setItemDelegate(new RegisterDelegate(table));
    table.setHorizontalHeader(new QuietHeader(&table));
    table.setShowGrid(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setTabKeyNavigation(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
}

int RegisterDelegate::rowHeight(const QTableView &table, bool hasTwoLines)
{
    QStyleOptionViewItem option;
    option.font = table.font();
    const RegisterCell highest{.text = u"X"_s, .subline = hasTwoLines ? u"x"_s : QString(), .tone = Tone::Quiet};
    return Parts(highest, option, 0).size().grownBy(marginsOf(table.fontMetrics())).height() + 1;
}

void RegisterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const RegisterCell cell = cellAt(index);
    const bool isChosen = item.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(item.rect, isChosen ? Theme::chosenRow() : item.palette.color(QPalette::Base));
    painter->setPen(Theme::hairline());
    painter->drawLine(item.rect.bottomLeft(), item.rect.bottomRight());
    if (isChosen && m_table.horizontalHeader()->visualIndex(index.column()) == 0) {
        QRect bar = item.rect;
        bar.setWidth(std::max(2, item.fontMetrics.averageCharWidth() / 3));
        painter->fillRect(bar, item.palette.color(QPalette::Highlight));
    }
    const QRect inside = item.rect.marginsRemoved(marginsOf(item.fontMetrics));
    const Parts parts(cell, item, inside.width());
    const bool isQuiet = index.data(isRetiredRole).toBool() || cell.isStruck;
    painter->setPen(isQuiet ? Theme::quietInk() : item.palette.color(QPalette::Text));
    const QRect first(inside.topLeft(), QSize(inside.width(), parts.first.height()));
    if (cell.tone) {
        Chip::draw(*painter, first, cell, parts.small);
    } else {
        drawText(*painter, first, parts, parts.font, cell.text);
    }
    painter->setPen(Theme::quietInk());
    drawText(*painter, inside.adjusted(0, parts.first.height(), 0, 0), parts, parts.small, cell.subline);
    painter->restore();
}

QSize RegisterDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QMargins margins = marginsOf(item.fontMetrics);
    const int width = item.rect.width() - margins.left() - margins.right();
    return Parts(cellAt(index), item, width).size().grownBy(margins) + QSize(1, 1); // adds the line between rows
}

QuietHeader::QuietHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumSectionSize(fontMetrics().averageCharWidth() * 3);
    Theme::scale(*this, TextSize::Caption);
}

/// With the margins of the cells below, and room for the arrow of sorting where there is one.
QSize QuietHeader::sectionSizeFromContents(int section) const
{
    const QSize styled = QHeaderView::sectionSizeFromContents(section);
    if (!model()) {
        return styled; // the table is being taken down, and its model went first
    }
    const int margin = QFontMetrics(parentWidget()->font()).averageCharWidth();
    const QString text =
        model()->headerData(section, Qt::Horizontal).toString() + (isSortIndicatorShown() ? u" ↓"_s : u""_s);
    return {std::max(styled.width(), fontMetrics().horizontalAdvance(text) + 2 * margin + 1), styled.height()};
}

void QuietHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const int margin = QFontMetrics(parentWidget()->font()).averageCharWidth();
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->setPen(Theme::hairline());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const QVariant placed = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
    const bool isRight = placed.isValid() && Qt::Alignment::fromInt(placed.toInt()).testFlag(Qt::AlignRight);
    QString text = model()->headerData(section, Qt::Horizontal).toString();
    if (isSortIndicatorShown() && sortIndicatorSection() == section) {
        text += sortIndicatorOrder() == Qt::AscendingOrder ? u" ↑"_s : u" ↓"_s;
    }
    const QRect inside = rect.adjusted(margin, 0, -margin, 0);
    painter->setFont(font());
    painter->setPen(Theme::quietInk());
    painter->drawText(inside, Qt::AlignVCenter | (isRight ? Qt::AlignRight : Qt::AlignLeft),
                      fontMetrics().elidedText(text, Qt::ElideRight, inside.width()));
}

void QuietHeader::mousePressEvent(QMouseEvent *event)
{
    m_isHeld = true;
    QHeaderView::mousePressEvent(event);
}

void QuietHeader::mouseReleaseEvent(QMouseEvent *event)
{
    m_isHeld = false;
    QHeaderView::mouseReleaseEvent(event);
}

} // namespace dutydesk
