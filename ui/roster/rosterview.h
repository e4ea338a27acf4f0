// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roster/rosteracts.h"
#include "roster/rostereditor.h"

#include <QTableView>

namespace dutydesk {

/// The grid of the month, edited by typing, painting, dragging, filling and copying codes (RO-8).
class RosterView final : public QTableView
{
    Q_OBJECT

public:
    RosterView(RosterTableModel &model, RosterEditor &editor, QWidget *parent = nullptr);

    /// Sets the pattern that clicks paint; while painting, no pattern clears cells. Without painting, clicks select.
    void setBrush(bool isPainting, std::optional<ShiftPatternId> pattern);

    /// Selects the cell and scrolls to it.
    void jumpTo(const QModelIndex &index);

    /// Fits the columns to the shown month.
    void fitColumns();

Q_SIGNALS:
    /// Emitted when Esc puts the brush away.
    void brushDropped();

    /// Emitted on Enter or a double click in a published month.
    void substituteWanted();

protected:
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Gesture { None, Paint, MayDrag, Drag, Fill };

    void addKeys();
    void returnToPlace();
    void fitTotals();
    bool editByKey(const QKeyEvent &event);
    bool exchangeByKey(const QKeyEvent &event);
    void type(const QString &text);
    void setSelected(std::optional<ShiftPatternId> pattern);
    void step(int columns);
    void copy(bool isCut);
    void paste();
    void fillFrom(Qt::Orientation orientation);
    void paint(const QModelIndex &index);
    void finishGesture(Qt::KeyboardModifiers modifiers);
    QRect fillHandle() const;
    QItemSelectionRange fillTarget() const;
    QPoint dragOffset() const;
    void updateCursor(const QPoint &position);

    RosterTableModel &m_model;
    RosterEditor &m_editor;
    bool m_isPainting = false;
    std::optional<ShiftPatternId> m_brush;
    Gesture m_gesture = Gesture::None;
    QPoint m_pressedAt;
    QPersistentModelIndex m_from;
    QPersistentModelIndex m_over;
    std::vector<CellPlace> m_painted;
    std::optional<CellPlace> m_placeBefore; ///< the cursor's person and day, while the model is reset
};

} // namespace dutydesk
