// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/momentedit.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

MomentEdit::MomentEdit(const Clock &clock, QWidget *parent)
    : QDateTimeEdit(parent)
    , m_clock(clock)
{
    setTimeSpec(Qt::UTC); // the field shows wall times of the centre, whatever the computer's time zone
    setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    setCalendarPopup(true);
    setMoment(clock.now());
}

void MomentEdit::setMoment(const QDateTime &moment)
{
    setDateTime(QDateTime(m_clock.localDate(moment), m_clock.localTime(moment), Qt::UTC));
}

} // namespace dutydesk
