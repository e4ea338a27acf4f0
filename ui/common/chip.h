// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/registercell.h"

#include <QWidget>

namespace dutydesk {

/// A state in one or two words on an area of its tone. The delegate of the lists draws it, and a page's head shows it.
class Chip final : public QWidget
{
    Q_OBJECT

public:
    /// `cell` has a tone.
    Chip(const RegisterCell &cell, QWidget *parent);

    static QSize sizeOf(const RegisterCell &cell, const QFont &font);

    /// From the left of `rect` and in its middle; a text that does not fit ends with an ellipsis.
    static void draw(QPainter &painter, const QRect &rect, const RegisterCell &cell, const QFont &font);

    QSize sizeHint() const override { return sizeOf(m_cell, font()); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RegisterCell m_cell;
};

} // namespace dutydesk
