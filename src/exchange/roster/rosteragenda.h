// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "roster/monthroster.h"

#include <QCoreApplication>

namespace dutydesk {

/// The duties of a month as iCalendar (RFC 5545), with times in UTC.
class RosterAgenda
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::RosterAgenda)

public:
    RosterAgenda(const MonthRoster &roster, const Clock &clock);

    /// Fails with InvalidInput if the person is unknown.
    Result<QByteArray> of(std::optional<StaffId> who) const;

    /// A content line folded as RFC 5545 asks: at most 75 bytes, then CR LF and a blank. No character is cut in two.
    static QByteArray folded(const QString &line);

    /// A text value with backslash, comma, semicolon and line ends escaped.
    static QString escaped(const QString &text);

private:
    QByteArray duty(StaffId staff, QDate date, const ShiftPattern &shift) const;
    QByteArray givenUp(const Substitution &substitution) const;
    QByteArray event(StaffId staff, QDate date, const ShiftPattern &shift, const QStringList &more) const;

    const MonthRoster &m_roster;
    const Clock &m_clock;
};

} // namespace dutydesk
