// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;

namespace dutydesk {

/// The line above a register in which one says what of it is shown.
class FilterRow final : public QWidget
{
public:
    explicit FilterRow(QWidget *parent);

    void add(const QString &label, QWidget *field, const QString &name, int stretch = 0);
    void addButton(QWidget *button);

private:
    QHBoxLayout *m_line;
};

} // namespace dutydesk
