// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/clockwords.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

QString ClockWords::length(qint64 ms)
{
    const int minutes = static_cast<int>(ms / 60'000);
    if (minutes < 120) {
        return tr("%n minute(s)", nullptr, minutes);
    }
    return minutes < 48 * 60 ? tr("%n hour(s)", nullptr, minutes / 60) : tr("%n day(s)", nullptr, minutes / (24 * 60));
}

QString ClockWords::moment(qint64 ms, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(ms, zone).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString ClockWords::now(const ClockAnomaly &clock, const QTimeZone &zone)
{
    if (clock.isBehind()) {
        const QString at = QDateTime::fromMSecsSinceEpoch(clock.wallMs, zone).toString(u"HH:mm"_s);
        return tr("The computer's clock went back by %1 at %2; entries keep the journal's time until it is right "
                  "again.")
            .arg(length(clock.offByMs()), at);
    }
    return tr("The computer's clock shows %1, which is %2 after the last entry. If that is not so, set it right before "
              "you write.")
        .arg(moment(clock.wallMs, zone), length(clock.offByMs()));
}

QString ClockWords::noted(const ClockNote &note, const QTimeZone &zone)
{
    const QString shown = moment(note.clock.wallMs, zone);
    return note.clock.isBehind() ? tr("Entry %1: the computer's clock showed %2 and was %3 behind the journal.")
                                       .arg(note.sequence)
                                       .arg(shown, length(note.clock.offByMs()))
                                 : tr("Entry %1: the computer's clock showed %2, which was %3 after the entry before.")
                                       .arg(note.sequence)
                                       .arg(shown, length(note.clock.offByMs()));
}

} // namespace dutydesk
