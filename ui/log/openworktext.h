// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "log/case.h"

#include <QCoreApplication>

namespace dutydesk {

/// What pages and dialogs say of open work.
class OpenWorkText
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::OpenWorkText)

public:
    /// `Until …`, or `Overdue since …`
    static QString deadline(const QDateTime &deadline, const Clock &clock);
    static bool isOverdue(const Case &work, const Clock &clock);
};

} // namespace dutydesk
