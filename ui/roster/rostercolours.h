// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roster/rosterday.h"

#include <QPalette>

namespace dutydesk {

/// The colours of the roster, made from the window's palette so that they suit light and dark.
namespace RosterColours {

/// `amount` of `over` (0 to 1) on `under`.
QColor mixed(const QColor &under, const QColor &over, qreal amount);

/// Behind a cell whose shift pattern has this colour, given for the light palette.
QColor shift(const QColor &colour);

/// Behind a column.
QColor day(const QPalette &palette, DayKind kind);

/// Of marks that say that something is wrong.
QColor alarm();

} // namespace RosterColours

} // namespace dutydesk
