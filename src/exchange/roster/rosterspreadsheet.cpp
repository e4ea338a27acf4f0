// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/rosterspreadsheet.h"

#include "roster/rosterwords.h"
#include "tables/workbookfile.h"

#include <xlsxwriter.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstDay = 3; // after name, post and telephone
constexpr int totals = 3;

QString times(const ShiftPattern &pattern)
{
    return pattern.start.toString(u"HH:mm"_s) + u'–' + pattern.end.toString(u"HH:mm"_s);
}

lxw_row_t rowOf(int row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnOf(int column)
{
    return static_cast<lxw_col_t>(column);
}

} // namespace

Result<QByteArray> RosterSpreadsheet::of(const MonthRoster &roster)
{
    return writeWorkbook([&](lxw_workbook *workbook) { RosterSpreadsheet(roster, workbook).write(); });
}

RosterSpreadsheet::RosterSpreadsheet(const MonthRoster &roster, lxw_workbook *workbook)
    : m_roster(roster)
    , m_workbook(workbook)
    , m_sheet(workbook_add_worksheet(workbook, roster.first.toString(u"yyyy-MM"_s).toUtf8().constData()))
{}

void RosterSpreadsheet::write()
{
    writeHead();
    writeDays();
    worksheet_freeze_panes(m_sheet, rowOf(m_row), 1);
    for (const StaffMember &person : m_roster.people) {
        writePerson(person);
    }
    writeHeadcounts();
    writeFoot();
    writeSubstitutions();
    setUpPage();
}

void RosterSpreadsheet::writeHead()
{
    const QString title = tr("Duty roster of the customer service centre");
    QStringList about{m_roster.centre.name.toString(), m_roster.first.toString(u"yyyy-MM"_s),
                      tr("Duty telephone: %1").arg(m_roster.centre.deskTelephone),
                      m_roster.isPublished() ? tr("Revision %1").arg(m_roster.revision()) : tr("Draft")};
    worksheet_merge_range(m_sheet, 0, 0, 0, columnOf(totalsColumn() + totals - 1), title.toUtf8().constData(),
                          format(Look::Title));
    worksheet_merge_range(m_sheet, 1, 0, 1, columnOf(totalsColumn() + totals - 1),
                          about.join(u" · "_s).toUtf8().constData(), format(Look::Cell));
    m_row = 2;
}

void RosterSpreadsheet::writeDays()
{
    int column = 0;
    for (const QString &label : {tr("Name"), tr("Post"), tr("Telephone")}) {
        worksheet_merge_range(m_sheet, rowOf(m_row), columnOf(column), rowOf(m_row + 1), columnOf(column),
                              label.toUtf8().constData(), format(Look::Cell));
        ++column;
    }
    for (const RosterDay &day : m_roster.days) {
        text(m_row, column, QString::number(day.date.day()), format(Look::Cell, shade(day)));
        text(m_row + 1, column, RosterWords::weekday(day.date), format(Look::Cell, shade(day)));
        ++column;
    }
    for (const QString &label : {tr("Duties"), tr("Nights"), tr("Rest days")}) {
        worksheet_merge_range(m_sheet, rowOf(m_row), columnOf(column), rowOf(m_row + 1), columnOf(column),
                              label.toUtf8().constData(), format(Look::Cell));
        ++column;
    }
    m_row += 2;
}

void RosterSpreadsheet::writePerson(const StaffMember &person)
{
    text(m_row, 0, person.name.toString(), format(Look::NameCell));
    text(m_row, 1, m_roster.postOf(person), format(Look::Cell));
    text(m_row, 2, person.telephone, format(Look::Cell));
    int column = firstDay;
    for (const RosterDay &day : m_roster.days) {
        const ShiftPattern *shift = m_roster.patternAt(person.id, day.date);
        const QString mark = m_roster.substitutionAt(person.id, day.date) ? u"*"_s : QString();
        const QString colour = shift && !shift->colour.isEmpty() ? shift->colour : shade(day);
        text(m_row, column++, shift ? shift->code.toString() + mark : QString(), format(Look::Cell, colour));
    }
    const RosterTotals sums = m_roster.totalsOf(person.id);
    for (const int sum : {sums.duties, sums.nights, sums.rest}) {
        number(m_row, column++, sum);
    }
    ++m_row;
}

void RosterSpreadsheet::writeHeadcounts()
{
    for (const ShiftPattern &pattern : m_roster.patterns) {
        if (!pattern.active || pattern.kind != ShiftKind::Duty) {
            continue;
        }
        text(m_row, 0, tr("On %1").arg(pattern.name.toString()), format(Look::NameCell));
        text(m_row, 1, times(pattern), format(Look::Cell));
        text(m_row, 2, {}, format(Look::Cell));
        int column = firstDay;
        for (const RosterDay &day : m_roster.days) {
            number(m_row, column++, m_roster.countOn(day.date, pattern.id));
        }
        ++m_row;
    }
    ++m_row;
}

void RosterSpreadsheet::writeFoot()
{
    QStringList shifts;
    for (const ShiftPattern &pattern : m_roster.patterns) {
        if (pattern.active) {
            const QString name = u"%1 = %2"_s.arg(pattern.code.toString(), pattern.name.toString());
            shifts.push_back(pattern.kind == ShiftKind::Duty ? name + u' ' + times(pattern) : name);
        }
    }
    QStringList special;
    for (const RosterDay &day : m_roster.days) {
        if (!day.name.isEmpty()) {
            const QString date = day.date.toString(u"MM-dd "_s) + day.name;
            special.push_back(day.makeUp ? tr("%1 (worked)").arg(date) : date);
        }
    }
    QStringList leaders;
    for (const OnCallLeader &leader : m_roster.leaders) {
        leaders.push_back(QStringList{leader.title.toString(), leader.name, leader.telephone}.join(u' ').trimmed());
    }
    QStringList numbers;
    for (const EmergencyNumber &entry : m_roster.emergencyNumbers) {
        if (!entry.telephone.isEmpty()) {
            numbers.push_back(entry.name.toString() + u' ' + entry.telephone);
        }
    }
    line(tr("Shifts:"), shifts + QStringList(tr("* = substitute")));
    line(tr("Special days:"), special);
    line(tr("On call:"), leaders);
    line(tr("Emergency:"), numbers);
}

void RosterSpreadsheet::writeSubstitutions()
{
    for (const Substitution &made : m_roster.substitutions) {
        const ShiftPattern *shift = m_roster.pattern(made.pattern);
        line(tr("Substitution:"), {made.date.toString(Qt::ISODate), shift ? shift->name.toString() : QString(),
                                   tr("by plan %1").arg(m_roster.nameOf(made.original)),
                                   tr("substitute %1").arg(m_roster.nameOf(made.substitute)),
                                   tr("approved by %1").arg(m_roster.nameOf(made.approvedBy)), made.reason.toString()});
    }
}

void RosterSpreadsheet::setUpPage()
{
    constexpr double nameWidth = 10;
    constexpr double telephoneWidth = 13;
    constexpr double dayWidth = 3.5;
    constexpr double totalWidth = 6;
    worksheet_set_column(m_sheet, 0, 0, nameWidth, nullptr);
    worksheet_set_column(m_sheet, 1, 2, telephoneWidth, nullptr);
    worksheet_set_column(m_sheet, firstDay, columnOf(totalsColumn() - 1), dayWidth, nullptr);
    worksheet_set_column(m_sheet, columnOf(totalsColumn()), columnOf(totalsColumn() + totals - 1), totalWidth, nullptr);
    dutydesk::setUpPage(m_sheet, 3);
}

void RosterSpreadsheet::line(const QString &label, const QStringList &parts)
{
    if (parts.isEmpty()) {
        return;
    }
    text(m_row, 0, label, format(Look::Bold));
    text(m_row, 1, parts.join(u"; "_s), format(Look::Plain));
    ++m_row;
}

void RosterSpreadsheet::text(int row, int column, const QString &text, lxw_format *format)
{
    // A string cell is never read as a formula, even if it begins with = + - or @.
    worksheet_write_string(m_sheet, rowOf(row), columnOf(column), text.toUtf8().constData(), format);
}

void RosterSpreadsheet::number(int row, int column, int number)
{
    worksheet_write_number(m_sheet, rowOf(row), columnOf(column), number, format(Look::Cell));
}

lxw_format *RosterSpreadsheet::format(Look look, const QString &colour)
{
    lxw_format *&made = m_formats[{look, colour}];
    if (made) {
        return made;
    }
    made = workbook_add_format(m_workbook);
    format_set_font_name(made, "Noto Sans CJK SC");
    format_set_font_size(made, look == Look::Title ? 16 : 10);
    if (look == Look::Title || look == Look::Bold) {
        format_set_bold(made);
    }
    if (look == Look::Title || look == Look::Cell) {
        format_set_align(made, LXW_ALIGN_CENTER);
        format_set_align(made, LXW_ALIGN_VERTICAL_CENTER);
    }
    if (look == Look::Cell || look == Look::NameCell) {
        format_set_border(made, LXW_BORDER_THIN);
    }
    if (!colour.isEmpty()) {
        format_set_bg_color(made, colour.mid(1).toUInt(nullptr, 16));
    }
    return made;
}

int RosterSpreadsheet::totalsColumn() const
{
    return firstDay + static_cast<int>(m_roster.days.size());
}

QString RosterSpreadsheet::shade(const RosterDay &day)
{
    switch (day.kind) {
    case DayKind::Workday:
        return {};
    case DayKind::RestDay:
        return u"#eeeeee"_s;
    case DayKind::Holiday:
        return u"#f6d5d5"_s;
    }
    Q_UNREACHABLE();
}

} // namespace dutydesk
