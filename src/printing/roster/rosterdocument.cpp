// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/rosterdocument.h"

#include "roster/rosterwords.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

QString small(const QString &text)
{
    return u"<p style=\"font-size:8pt; margin-top:3px; margin-bottom:0px\">%1</p>\n"_s.arg(text);
}

/// A label with its parts, or nothing if there are none.
QString footLine(const QString &label, const QStringList &parts)
{
    const QString text = parts.join(u"; "_s).toHtmlEscaped();
    return parts.isEmpty() ? QString() : small(u"<b>%1</b> %2"_s.arg(label.toHtmlEscaped(), text));
}

QString times(const ShiftPattern &pattern)
{
    return pattern.start.toString(u"HH:mm"_s) + u'–' + pattern.end.toString(u"HH:mm"_s);
}

} // namespace

QString RosterDocument::shade(const RosterDay &day)
{
    switch (day.kind) {
    case DayKind::Workday:
        return {};
    case DayKind::RestDay:
        return u" bgcolor=\"#eeeeee\""_s;
    case DayKind::Holiday:
        return u" bgcolor=\"#f6d5d5\""_s;
    }
    Q_UNREACHABLE();
}

QString RosterDocument::centred(const QString &text, const QString &attributes)
{
    return u"<td align=\"center\"%1>%2</td>"_s.arg(attributes, text.toHtmlEscaped());
}

PrintDocument RosterDocument::matrix(const MonthRoster &roster, Telephones telephones, const QDateTime &printedAt)
{
    QString table = dayRows(roster, telephones);
    for (const StaffMember &person : roster.people) {
        table += personRow(roster, person, telephones);
    }
    return document(roster, table, telephones, printedAt);
}

PrintDocument RosterDocument::document(const MonthRoster &roster, const QString &table, Telephones telephones,
                                       const QDateTime &printedAt)
{
    const QString html =
        head(roster, printedAt.timeZone())
        + u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"1\" width=\"100%\" "
          "style=\"font-size:8pt; border-style:solid; border-collapse:collapse\">\n%1</table>\n"_s.arg(table)
        + legend(roster) + foot(roster, telephones) + substitutions(roster) + signatures(roster);
    return {.title = tr("Duty roster %1").arg(roster.first.toString(u"yyyy-MM"_s)),
            .html = html,
            .headerText = roster.isPublished() ? tr("Revision %1").arg(roster.revision()) : tr("Draft"),
            .footerText = tr("No private swaps: only the manager names a substitute. Printed %1")
                              .arg(printedAt.toString(u"yyyy-MM-dd HH:mm"_s)),
            .orientation = QPageLayout::Landscape};
}

QString RosterDocument::head(const MonthRoster &roster, const QTimeZone &zone)
{
    const QString title = tr("Duty roster of the customer service centre");
    const QString month = tr("%1-%2").arg(roster.first.year()).arg(roster.first.month(), 2, 10, QChar(u'0'));
    QStringList about{roster.centre.name.toString(), month};
    if (const QStringList duty = dutyTimes(roster); !duty.isEmpty()) {
        about.push_back(tr("Duty hours: %1").arg(duty.join(u", "_s)));
    }
    about.push_back(tr("Duty telephone: %1").arg(roster.centre.deskTelephone));
    if (roster.isPublished() && roster.record->publishedAt) {
        about.push_back(
            tr("Published: %1").arg(roster.record->publishedAt->toTimeZone(zone).date().toString(Qt::ISODate)));
    }
    return u"<p align=\"center\" style=\"font-size:16pt; margin-top:0px; margin-bottom:0px\"><b>%1</b></p>\n"
           "<p align=\"center\" style=\"font-size:9pt; margin-top:0px; margin-bottom:3px\">%2</p>\n"_s.arg(
               title.toHtmlEscaped(), about.join(u" · "_s).toHtmlEscaped());
}

QStringList RosterDocument::dutyTimes(const MonthRoster &roster)
{
    QStringList duty;
    for (const ShiftPattern &pattern : roster.patterns) {
        if (pattern.active && pattern.kind == ShiftKind::Duty) {
            duty.push_back(times(pattern));
        }
    }
    return duty;
}

QString RosterDocument::dayRows(const MonthRoster &roster, Telephones telephones)
{
    QString numbers =
        u"<thead><tr>"_s + centred(tr("Name"), u" rowspan=\"2\""_s) + centred(tr("Post"), u" rowspan=\"2\""_s);
    if (telephones == Telephones::Shown) {
        numbers += centred(tr("Telephone"), u" rowspan=\"2\""_s);
    }
    QString weekdays = u"<tr>"_s;
    for (const RosterDay &day : roster.days) {
        numbers += centred(QString::number(day.date.day()), shade(day));
        weekdays += centred(RosterWords::weekday(day.date), shade(day));
    }
    for (const QString &total : {tr("Duties"), tr("Nights"), tr("Rest days")}) {
        numbers += centred(total, u" rowspan=\"2\""_s);
    }
    return numbers + u"</tr>\n"_s + weekdays + u"</tr></thead>\n"_s;
}

QString RosterDocument::personRow(const MonthRoster &roster, const StaffMember &person, Telephones telephones)
{
    QString row = u"<tr>"_s + centred(person.name.toString()) + centred(RosterWords::post(roster, person));
    if (telephones == Telephones::Shown) {
        row += centred(person.telephone);
    }
    for (const RosterDay &day : roster.days) {
        const ShiftPattern *shift = roster.patternAt(person.id, day.date);
        const QString code = shift ? shift->code.toString() : QString();
        row += centred(roster.substitutionAt(person.id, day.date) ? code + u'*' : code, shade(day));
    }
    const RosterTotals totals = roster.totalsOf(person.id);
    return row + centred(QString::number(totals.duties)) + centred(QString::number(totals.nights))
           + centred(QString::number(totals.rest)) + u"</tr>\n"_s;
}

QString RosterDocument::legend(const MonthRoster &roster)
{
    QStringList shifts;
    for (const ShiftPattern &pattern : roster.patterns) {
        if (pattern.active) {
            const QString name = u"%1 = %2"_s.arg(pattern.code.toString(), pattern.name.toString());
            shifts.push_back(pattern.kind == ShiftKind::Duty ? name + u' ' + times(pattern) : name);
        }
    }
    shifts.push_back(tr("* = substitute"));
    return footLine(tr("Shifts:"), shifts);
}

QString RosterDocument::foot(const MonthRoster &roster, Telephones telephones)
{
    QStringList special;
    for (const RosterDay &day : roster.days) {
        if (!day.name.isEmpty()) {
            const QString date = day.date.toString(u"MM-dd "_s) + day.name;
            special.push_back(day.makeUp ? tr("%1 (worked)").arg(date) : date);
        }
    }
    QStringList leaders;
    for (const OnCallLeader &leader : roster.leaders) {
        const QString who = leader.title.toString() + u' ' + leader.name;
        leaders.push_back((telephones == Telephones::Shown ? who + u' ' + leader.telephone : who).trimmed());
    }
    QStringList numbers;
    for (const EmergencyNumber &number : roster.emergencyNumbers) {
        if (!number.telephone.isEmpty()) {
            numbers.push_back(number.name.toString() + u' ' + number.telephone);
        }
    }
    return footLine(tr("Special days:"), special) + footLine(tr("On call:"), leaders)
           + footLine(tr("Emergency:"), numbers);
}

QString RosterDocument::substitutions(const MonthRoster &roster)
{
    QString html;
    for (const Substitution &made : roster.substitutions) {
        const ShiftPattern *shift = roster.pattern(made.pattern);
        const QString text = tr("%1 %2: on duty by plan %3, substitute %4, approved by %5. %6")
                                 .arg(made.date.toString(Qt::ISODate), shift ? shift->code.toString() : QString(),
                                      roster.nameOf(made.original), roster.nameOf(made.substitute),
                                      roster.nameOf(made.approvedBy), made.reason.toString());
        html += small(text.toHtmlEscaped());
    }
    return html.isEmpty() ? html : small(u"<b>%1</b>"_s.arg(tr("Substitutions").toHtmlEscaped())) + html;
}

QString RosterDocument::signatures(const MonthRoster &roster)
{
    const QString compiled = roster.record ? roster.nameOf(roster.record->compiledBy) : QString();
    QString row = u"<table width=\"100%\" cellpadding=\"6\" style=\"font-size:9pt\"><tr>"_s;
    for (const QString &place :
         {tr("Compiled by: %1").arg(compiled), tr("Checked by:"), tr("Approved by:"), tr("Date:")}) {
        row += u"<td width=\"25%\">%1</td>"_s.arg(place.toHtmlEscaped());
    }
    return row + u"</tr></table>\n"_s;
}

} // namespace dutydesk
