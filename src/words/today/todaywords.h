// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "today/today.h"

#include <QCoreApplication>

namespace dutydesk {

/// What the page Today says of its items.
class TodayWords
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::TodayWords)

public:
    /// One or two words for the chip of an item.
    static QString kind(TodayKind kind);

    static QString sentence(const TodayItem &item, const QTimeZone &zone);
};

} // namespace dutydesk
