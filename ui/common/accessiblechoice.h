// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>

class QComboBox;

namespace dutydesk {

/// A combo box as a screen reader meets it: its name is the name of its label, the text that is chosen is its value and
/// its description, and Increase and Decrease choose the next and the previous one, as the arrow keys do. Qt 6.4 itself
/// gives the chosen text for the name wherever it is built for Unix.
class AccessibleChoice final : public QAccessibleWidget
{
public:
    explicit AccessibleChoice(QComboBox &box);

    /// Uses this for every combo box that is made from now on.
    static void install();

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QString text(QAccessible::Text kind) const override;
    QStringList actionNames() const override;
    void doAction(const QString &action) override;

private:
    QComboBox &m_box;
};

} // namespace dutydesk
