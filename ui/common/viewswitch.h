// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;
class QStackedWidget;

namespace dutydesk {

/// The views of one tab, one of them seen: a row of buttons switches between them. Further buttons stand at its right.
class ViewSwitch final : public QWidget
{
    Q_OBJECT

public:
    explicit ViewSwitch(QWidget *parent);

    /// The first one that is added is seen.
    QAbstractButton *add(const QString &label, const QString &name, QWidget *view);

    /// Makes the view the one that is seen.
    void go(const QWidget *view);

    QHBoxLayout *row() { return m_row; }

private:
    QHBoxLayout *m_row;
    QButtonGroup *m_buttons;
    QStackedWidget *m_views;
};

} // namespace dutydesk
