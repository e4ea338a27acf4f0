// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/rostercolours.h"

#include "common/theme.h"

namespace dutydesk {

QColor RosterColours::mixed(const QColor &under, const QColor &over, qreal amount)
{
    const auto part = [amount](float below, float above) {
        return static_cast<float>((1 - amount) * static_cast<qreal>(below) + amount * static_cast<qreal>(above));
    };
    return QColor::fromRgbF(part(under.redF(), over.redF()), part(under.greenF(), over.greenF()),
                            part(under.blueF(), over.blueF()));
}

QColor RosterColours::shift(const QColor &colour)
{
    return Theme::area(colour.name()).background;
}

QColor RosterColours::day(const QPalette &palette, DayKind kind)
{
    const QColor base = palette.color(QPalette::Base);
    switch (kind) {
    case DayKind::Workday:
        return base;
    case DayKind::RestDay:
        return mixed(base, palette.color(QPalette::Text), 0.07);
    case DayKind::Holiday:
        return mixed(base, alarm(), 0.14);
    }
    Q_UNREACHABLE();
}

QColor RosterColours::alarm()
{
    return Theme::ink(Tone::Overdue);
}

} // namespace dutydesk
