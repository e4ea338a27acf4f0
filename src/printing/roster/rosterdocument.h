// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "layout/printdocument.h"
#include "roster/monthroster.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace dutydesk {

/// 《客户服务中心值班安排表》 on A4 landscape (RO-7).
class RosterDocument
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::RosterDocument)

public:
    enum class Telephones {
        Shown,
        Left ///< left out, for prints that are put on the wall
    };

    /// People by days, with totals, legend, leaders, substitutions and places to sign. `printedAt` is local time.
    static PrintDocument matrix(const MonthRoster &roster, Telephones telephones, const QDateTime &printedAt);

    /// Each day with its shifts, officers and leader, and space for the names of stand-bys.
    static PrintDocument list(const MonthRoster &roster, Telephones telephones, const QDateTime &printedAt);

private:
    /// The background colour of a day of rest or a holiday.
    static QString shade(const RosterDay &day);
    static QString centred(const QString &text, const QString &attributes = {});
    static PrintDocument document(const MonthRoster &roster, const QString &table, Telephones telephones,
                                  const QDateTime &printedAt);
    static QString head(const MonthRoster &roster, const QTimeZone &zone);
    static QStringList dutyTimes(const MonthRoster &roster);
    static QString dayRows(const MonthRoster &roster, Telephones telephones);
    static QString personRow(const MonthRoster &roster, const StaffMember &person, Telephones telephones);
    static QString listRows(const MonthRoster &roster, const RosterDay &day, Telephones telephones);
    static QString listCells(const MonthRoster &roster, const RosterDay &day, const ShiftPattern &shift,
                             Telephones telephones);
    static QString note(const MonthRoster &roster, const RosterDay &day);
    static QString legend(const MonthRoster &roster);
    static QString foot(const MonthRoster &roster, Telephones telephones);
    static QString substitutions(const MonthRoster &roster);
    static QString signatures(const MonthRoster &roster);
};

} // namespace dutydesk
