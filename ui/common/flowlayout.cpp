// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/flowlayout.h"

#include <algorithm>

namespace dutydesk {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins({});
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    QLayoutItem *taken = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::sizeHint() const
{
    QSize line(0, 0);
    for (const auto &item : m_items) {
        if (!item->isEmpty()) {
            const int before = line.width() > 0 ? gap() : 0;
            const QSize hint = item->sizeHint();
            line = {line.width() + before + hint.width(), std::max(line.height(), hint.height())};
        }
    }
    return line;
}

QSize FlowLayout::minimumSize() const
{
    QSize widest(0, 0);
    for (const auto &item : m_items) {
        widest = item->isEmpty() ? widest : widest.expandedTo(item->minimumSize());
    }
    return widest;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

/// The distance of the style, which the other layouts keep as well.
int FlowLayout::gap() const
{
    return std::max(0, spacing());
}

/// Returns the height that the items need in the width of `rect`.
int FlowLayout::arrange(const QRect &rect, bool isReal) const
{
    QPoint at = rect.topLeft();
    int lineHeight = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const QSize size = item->sizeHint();
        if (at.x() > rect.left() && at.x() + size.width() > rect.right() + 1) {
            at = {rect.left(), at.y() + lineHeight + gap()};
            lineHeight = 0;
        }
        if (isReal) {
            item->setGeometry({at, size.boundedTo({rect.width(), size.height()})});
        }
        at.rx() += size.width() + gap();
        lineHeight = std::max(lineHeight, size.height());
    }
    return at.y() + lineHeight - rect.top();
}

} // namespace dutydesk
