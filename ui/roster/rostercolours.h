// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roster/rosterday.h"

#include <QPalette>

namespace dutydesk {

/// The colours of the roster, mixed from the window's palette to suit light and dark.
namespace RosterColours {

/// Mixes `amount` (0 to 1) of `over` into `under`.
QColor mixed(const QColor &under, const QColor &over, qreal amount);

/// The background of a cell for its shift's colour, which is given for the light palette.
QColor shift(const QColor &colour);

/// The background of a day's column.
QColor day(const QPalette &palette, DayKind kind);

/// The colour of marks for problems.
QColor alarm();

} // namespace RosterColours

} // namespace dutydesk
