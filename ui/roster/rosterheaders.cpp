// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/rosterheaders.h"

#include "roster/rostercolours.h"
#include "roster/rostertablemodel.h"

#include <QPainter>

namespace dutydesk {

namespace {

constexpr qreal captionScale = 0.82;

QFont captionOf(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * captionScale);
    return font;
}

QPen gridPen(const QPalette &palette)
{
    return RosterColours::mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.18);
}

QColor faint(const QPalette &palette)
{
    return RosterColours::mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.72);
}

/// The model may be gone already while the page is being destroyed.
QStringList linesOfHeader(const QHeaderView &header, int section)
{
    const QAbstractItemModel *model = header.model();
    return model ? model->headerData(section, header.orientation(), Qt::DisplayRole).toString().split(u'\n')
                 : QStringList();
}

} // namespace

RosterDayHeader::RosterDayHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(true);
}

QStringList RosterDayHeader::linesOf(int section) const
{
    return linesOfHeader(*this, section);
}

QSize RosterDayHeader::sectionSizeFromContents(int section) const
{
    const QFontMetrics caption(captionOf(font()));
    int width = 0;
    for (const QString &line : linesOf(section)) {
        width = std::max(width, caption.horizontalAdvance(line));
    }
    const int padding = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    const int below = std::max(0, static_cast<int>(linesOf(section).size()) - 1);
    return {width + 2 * padding, fontMetrics().height() + below * caption.height() + padding / 2};
}

void RosterDayHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (!rect.isValid()) {
        return;
    }
    const QStringList lines = linesOf(section);
    const QVariant kind = model()->headerData(section, orientation(), RosterTableModel::DayKindRole);
    const bool isSpecial = lines.size() > 2 && !lines[2].isEmpty();
    painter->save();
    painter->fillRect(rect, kind.isValid() ? RosterColours::day(palette(), static_cast<DayKind>(kind.toInt()))
                                           : palette().color(QPalette::Window));
    painter->setPen(gridPen(palette()));
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    QFont bold = font();
    bold.setBold(true);
    const int captionHeight = QFontMetrics(captionOf(font())).height();
    QRect line = rect;
    line.setHeight(lines.size() > 1 ? fontMetrics().height() : rect.height());
    painter->setFont(lines.size() > 1 ? bold : captionOf(font()));
    painter->setPen(palette().color(QPalette::WindowText));
    painter->drawText(line, Qt::AlignCenter, lines.value(0));
    painter->setFont(captionOf(font()));
    painter->setPen(kind.toInt() == static_cast<int>(DayKind::Workday) ? faint(palette())
                                                                       : palette().color(QPalette::WindowText));
    line = {rect.left(), line.bottom() + 1, rect.width(), captionHeight};
    painter->drawText(line, Qt::AlignCenter, lines.value(1));
    if (isSpecial) {
        painter->setPen(RosterColours::alarm());
        painter->drawText(line.translated(0, captionHeight), Qt::AlignCenter, lines[2]);
    }
    painter->restore();
}

RosterPeopleHeader::RosterPeopleHeader(QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
{
    setSectionsClickable(true);
    setHighlightSections(true);
    setSectionResizeMode(QHeaderView::Fixed);
    fit();
}

void RosterPeopleHeader::fit()
{
    setDefaultSectionSize(fontMetrics().height() + fontMetrics().horizontalAdvance(QLatin1Char('0')) / 2);
}

QSize RosterPeopleHeader::sectionSizeFromContents(int section) const
{
    const QStringList lines = linesOfHeader(*this, section);
    const int gap = fontMetrics().averageCharWidth();
    return {fontMetrics().horizontalAdvance(lines.value(0)) + 3 * gap
                + QFontMetrics(captionOf(font())).horizontalAdvance(lines.value(1)),
            defaultSectionSize()};
}

void RosterPeopleHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (!rect.isValid()) {
        return;
    }
    const QStringList lines = linesOfHeader(*this, section);
    const int gap = fontMetrics().averageCharWidth();
    const QRect inner = rect.adjusted(gap, 0, -gap, 0);
    painter->save();
    painter->fillRect(rect, palette().color(lines.size() > 1 ? QPalette::Base : QPalette::Window));
    painter->setPen(gridPen(palette()));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->setPen(palette().color(QPalette::WindowText));
    painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, lines.value(0));
    painter->setFont(captionOf(font()));
    painter->setPen(faint(palette()));
    painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, lines.value(1));
    painter->restore();
}

} // namespace dutydesk
