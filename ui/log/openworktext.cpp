// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/openworktext.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

QString OpenWorkText::deadline(const QDateTime &deadline, const Clock &clock)
{
    const QString until = deadline.toTimeZone(clock.zone()).toString(u"yyyy-MM-dd HH:mm"_s);
    return deadline < clock.now() ? tr("Overdue since %1").arg(until) : tr("Until %1").arg(until);
}

bool OpenWorkText::isOverdue(const Case &work, const Clock &clock)
{
    return work.deadline && *work.deadline < clock.now();
}

} // namespace dutydesk
