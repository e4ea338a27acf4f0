// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/indicatorstyle.h"

#include "common/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace dutydesk {

void IndicatorStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                   const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isRound = element == PE_IndicatorRadioButton;
    if (!Theme::isDark() || (!isRound && element != PE_IndicatorCheckBox)) {
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, isRound);
    const auto group = option->state.testFlag(State_Enabled) ? QPalette::Active : QPalette::Disabled;
    painter->setPen(option->palette.color(group, QPalette::PlaceholderText));
    painter->setBrush(Qt::NoBrush);
    const QRectF edge = QRectF(option->rect).adjusted(1.5, 1.5, -1.5, -1.5);
    if (isRound) {
        painter->drawEllipse(edge);
    } else {
        painter->drawRect(edge);
    }
    painter->restore();
}

} // namespace dutydesk
