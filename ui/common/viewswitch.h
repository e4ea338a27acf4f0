// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;
class QStackedWidget;

namespace dutydesk {

/// The views of one tab, of which one is visible, and a row of buttons that switches between them. Further buttons are
/// at the right.
class ViewSwitch final : public QWidget
{
    Q_OBJECT

public:
    explicit ViewSwitch(QWidget *parent);

    /// Adds a view. The first one is visible.
    QAbstractButton *add(const QString &label, const QString &name, QWidget *view);

    /// Switches to the view.
    void go(const QWidget *view);

    QHBoxLayout *row() { return m_row; }

private:
    QHBoxLayout *m_row;
    QButtonGroup *m_buttons;
    QStackedWidget *m_views;
};

} // namespace dutydesk
