// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/limitchip.h"

#include "common/chip.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOfWords = 30; ///< in average characters

} // namespace

LimitChip::LimitChip(const QString &name, QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(name);
    setAutoDefault(true); // Enter presses it
    setFlat(true);
    Theme::scale(*this, TextSize::Caption);
}

void LimitChip::display(const QString &words, const QString &time, Tone tone, Icon icon)
{
    const int room = fontMetrics().averageCharWidth() * mostOfWords;
    const QString cut = fontMetrics().elidedText(words, Qt::ElideRight, room);
    const RegisterCell cell{.text = time.isEmpty() ? cut : cut + u" · "_s + time, .tone = tone, .icon = icon};
    setAccessibleName(time.isEmpty() ? words : words + u" · "_s + time);
    if (cell != m_cell) {
        m_cell = cell;
        updateGeometry();
        update();
    }
}

void LimitChip::explain(const QString &text)
{
    setToolTip(text);
    setAccessibleDescription(text);
}

QSize LimitChip::sizeHint() const
{
    return Chip::sizeOf(m_cell, font());
}

void LimitChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Chip::draw(painter, rect(), m_cell, font());
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace dutydesk
