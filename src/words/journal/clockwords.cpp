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

QString ClockWords::ahead(const TakenBack &taken)
{
    const QString sentence =
        taken.names.isEmpty() ? tr(
            "Entries %1 to %2 were dated ahead of it, the last one by %3, if it was right; this time does not count.")
                              : tr("Entries %1 to %2 were dated ahead of it, the last one by %3, if it was right; this "
                                   "time does not count. "
                                   "They were written by %4.");
    const QString told = sentence.arg(taken.first).arg(taken.last).arg(length(taken.aheadMs));
    return taken.names.isEmpty() ? told : told.arg(taken.names.join(tr(", ")));
}

QString ClockWords::alarm(const ClockNote &note, const QTimeZone &zone)
{
    return tr("Entry %1 records an alarm: the computer's clock showed %2, which is before the purge that entry %3 "
              "certifies. Either that clock was wrong, or a volume was purged too early. The manager has not explained "
              "it "
              "yet. This is done in the window, under Administration, Records.")
        .arg(note.sequence)
        .arg(moment(note.clock.wallMs, zone))
        .arg(note.takenBack ? note.takenBack->purge : 0);
}

} // namespace dutydesk
