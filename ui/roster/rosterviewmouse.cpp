// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/rostercolours.h"
#include "roster/rosterview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace dutydesk {

void RosterView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    m_pressedAt = event->pos();
    m_from = index;
    m_over = index;
    const bool mayEdit = event->button() == Qt::LeftButton && m_editor.mayEdit();
    if (mayEdit && m_isPainting) {
        m_gesture = Gesture::Paint;
        setFocus(Qt::MouseFocusReason);
        paint(index);
    } else if (mayEdit && fillHandle().contains(event->pos())) {
        m_gesture = Gesture::Fill;
    } else if (mayEdit && m_model.placeAt(index) && selectionModel()->isSelected(index)
               && event->modifiers() == Qt::NoModifier) {
        m_gesture = Gesture::MayDrag;
    } else {
        QTableView::mousePressEvent(event);
    }
}

void RosterView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_gesture == Gesture::None) {
        updateCursor(event->pos());
        QTableView::mouseMoveEvent(event);
        return;
    }
    const bool isFar = (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_gesture == Gesture::MayDrag && isFar) {
        m_gesture = Gesture::Drag;
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    m_over = indexAt(event->pos());
    if (m_gesture == Gesture::Paint) {
        paint(m_over);
    }
    viewport()->update();
}

void RosterView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_gesture == Gesture::None) {
        QTableView::mouseReleaseEvent(event);
        return;
    }
    m_over = indexAt(event->pos());
    finishGesture(event->modifiers());
    updateCursor(event->pos());
    viewport()->update();
}

void RosterView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_model.roster() && m_model.roster()->isPublished()) {
        Q_EMIT substituteWanted();
        return;
    }
    mousePressEvent(event);
}

/// Collects the painted cells, which become one act when the button is released.
void RosterView::paint(const QModelIndex &index)
{
    const std::optional<CellPlace> place = m_model.placeAt(index);
    if (place && std::ranges::find(m_painted, *place) == m_painted.end()) {
        m_painted.push_back(*place);
        viewport()->update();
    }
}

void RosterView::finishGesture(Qt::KeyboardModifiers modifiers)
{
    const Gesture gesture = std::exchange(m_gesture, Gesture::None);
    if (gesture == Gesture::Paint) {
        m_editor.set(RosterActs::set(std::exchange(m_painted, {}), m_brush));
    } else if (gesture == Gesture::MayDrag) {
        jumpTo(m_from);
    } else if (gesture == Gesture::Fill) {
        const QItemSelectionRange source = RosterActs::around(selectionModel()->selection());
        const QItemSelectionRange target = fillTarget();
        m_editor.set(RosterActs::repeat(m_model, source, target));
        selectionModel()->select(QItemSelection(target.topLeft(), target.bottomRight()),
                                 QItemSelectionModel::ClearAndSelect);
    } else if (gesture == Gesture::Drag && m_over.isValid() && !dragOffset().isNull()) {
        const std::vector<CellPlace> moved = RosterActs::places(m_model, selectionModel()->selection());
        const QPoint offset = dragOffset();
        const bool isCopy = modifiers.testFlag(Qt::ControlModifier);
        const std::vector<CellChange> changes = RosterActs::move(m_model, moved, offset, isCopy);
        if (changes.empty()) {
            return;
        }
        QItemSelection target;
        for (const CellPlace &place : moved) {
            const QModelIndex from = m_model.indexOf(place);
            const QModelIndex to = m_model.index(from.row() + offset.y(), from.column() + offset.x());
            target.select(to, to);
        }
        m_editor.set(changes);
        selectionModel()->setCurrentIndex(m_over, QItemSelectionModel::NoUpdate);
        selectionModel()->select(target, QItemSelectionModel::ClearAndSelect);
    }
}

/// The fill handle at the corner of a selected range.
QRect RosterView::fillHandle() const
{
    const QItemSelection &selection = selectionModel()->selection();
    if (selection.size() != 1 || !m_editor.mayEdit() || m_isPainting || !m_model.placeAt(selection.first().topLeft())
        || !m_model.placeAt(selection.first().bottomRight())) {
        return {};
    }
    const int size = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + fontMetrics().height() / 3;
    QRect handle(0, 0, size, size);
    handle.moveBottomRight(visualRect(selection.first().bottomRight()).bottomRight());
    return handle;
}

/// The selection, extended to the cell under the mouse in the direction of the larger distance.
QItemSelectionRange RosterView::fillTarget() const
{
    const QItemSelectionRange source = RosterActs::around(selectionModel()->selection());
    if (!m_model.placeAt(m_over)) {
        return source;
    }
    const int rows = std::max({m_over.row() - source.bottom(), source.top() - m_over.row(), 0});
    const int columns = std::max({m_over.column() - source.right(), source.left() - m_over.column(), 0});
    if (rows > columns) {
        return {m_model.index(std::min(source.top(), m_over.row()), source.left()),
                m_model.index(std::max(source.bottom(), m_over.row()), source.right())};
    }
    return {m_model.index(source.top(), std::min(source.left(), m_over.column())),
            m_model.index(source.bottom(), std::max(source.right(), m_over.column()))};
}

QPoint RosterView::dragOffset() const
{
    return {m_over.column() - m_from.column(), m_over.row() - m_from.row()};
}

void RosterView::updateCursor(const QPoint &position)
{
    if (m_isPainting) {
        viewport()->setCursor(Qt::CrossCursor);
        return;
    }
    const QModelIndex index = indexAt(position);
    if (fillHandle().contains(position)) {
        viewport()->setCursor(Qt::CrossCursor);
    } else if (m_editor.mayEdit() && selectionModel()->isSelected(index) && !index.data().toString().isEmpty()
               && m_model.placeAt(index)) {
        viewport()->setCursor(Qt::OpenHandCursor);
    } else {
        viewport()->setCursor(Qt::ArrowCursor);
    }
}

void RosterView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor veil = RosterColours::mixed(palette().color(QPalette::Base), accent, 0.8);
    if (const QRect handle = fillHandle(); !handle.isNull()) {
        painter.fillRect(handle, accent);
    }
    painter.setPen(QPen(veil, 2, Qt::DashLine));
    const auto outline = [&](const QModelIndex &first, const QModelIndex &last) {
        painter.drawRect((visualRect(first) | visualRect(last)).adjusted(1, 1, -1, -1));
    };
    for (const CellPlace &place : m_painted) {
        outline(m_model.indexOf(place), m_model.indexOf(place));
    }
    if (m_gesture == Gesture::Fill) {
        outline(fillTarget().topLeft(), fillTarget().bottomRight());
    } else if (m_gesture == Gesture::Drag && m_over.isValid()) {
        const QItemSelectionRange source = RosterActs::around(selectionModel()->selection());
        const QPoint offset = dragOffset();
        outline(m_model.index(source.top() + offset.y(), source.left() + offset.x()),
                m_model.index(source.bottom() + offset.y(), source.right() + offset.x()));
    }
}

} // namespace dutydesk
