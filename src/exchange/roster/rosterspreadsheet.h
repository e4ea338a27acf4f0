// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roster/monthroster.h"

#include <QCoreApplication>

#include <map>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace dutydesk {

/// The month's roster as a sheet on A4 landscape: people by days with totals, headcounts, legend and leaders.
class RosterSpreadsheet
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::RosterSpreadsheet)

public:
    static Result<QByteArray> of(const MonthRoster &roster);

private:
    enum class Look { Title, Plain, Bold, Cell, NameCell };

    RosterSpreadsheet(const MonthRoster &roster, lxw_workbook *workbook);

    void write();
    void writeHead();
    void writeDays();
    void writePerson(const StaffMember &person);
    void writeHeadcounts();
    void writeFoot();
    void writeSubstitutions();
    void setUpPage();

    /// Writes a bold label and a text across the sheet to the next row.
    void line(const QString &label, const QStringList &parts);
    void text(int row, int column, const QString &text, lxw_format *format);
    void number(int row, int column, int number);

    lxw_format *format(Look look, const QString &colour = {});
    int totalsColumn() const;
    static QString shade(const RosterDay &day);

    const MonthRoster &m_roster;
    lxw_workbook *m_workbook;
    lxw_worksheet *m_sheet;
    std::map<std::pair<Look, QString>, lxw_format *> m_formats;
    int m_row = 0; ///< next row to write
};

} // namespace dutydesk
