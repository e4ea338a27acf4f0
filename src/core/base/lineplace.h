// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace dutydesk {

/// The place of a line, in the numbers that people use.
struct LinePlace
{
    QString volume; ///< number of the volume
    int page;       ///< number within the volume
    int line;       ///< 0 for what concerns the page as a whole

    bool operator==(const LinePlace &) const = default;
};

} // namespace dutydesk
