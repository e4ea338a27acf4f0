// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

class QPainter;

namespace dutydesk {

/// The vector icons on buttons. They are compiled in; ui/CMakeLists.txt says from where.
enum class Icon {
    Add,
    Calendar,
    Clock,
    Copy,
    Done,
    Down,
    Edit,
    Export,
    Find,
    Help,
    Import,
    Lock,
    Next,
    People,
    Person,
    Previous,
    Print,
    Settings,
    SwitchPerson,
    Undo,
    Up,
    View,
    Warning
};

inline constexpr Icon lastIcon = Icon::Warning;

/// The icon has the colour of the text beside it, in light and in dark.
QIcon iconOf(Icon icon);

/// Draws the icon in the given colour, such as that of a chip.
void drawIcon(QPainter &painter, const QRect &rect, Icon icon, const QColor &colour);

} // namespace dutydesk
