// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/registercell.h"

#include <QWidget>

namespace dutydesk {

/// A state in one or two words on a background of its tone. Lists and page heads show it.
class Chip final : public QWidget
{
    Q_OBJECT

public:
    /// The cell must have a tone.
    Chip(const RegisterCell &cell, QWidget *parent);

    static QSize sizeOf(const RegisterCell &cell, const QFont &font);

    /// Draws the chip at the left of `rect`, vertically centred. Text that does not fit ends with an ellipsis.
    static void draw(QPainter &painter, const QRect &rect, const RegisterCell &cell, const QFont &font);

    QSize sizeHint() const override { return sizeOf(m_cell, font()); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RegisterCell m_cell;
};

} // namespace dutydesk
