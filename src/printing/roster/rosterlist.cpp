// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/rosterdocument.h"
#include "roster/rosterwords.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

// The part of RosterDocument that prints the month day by day.

namespace {

QString cell(const QString &text, const QString &attributes)
{
    return u"<td style=\"padding-left:4px\"%1>%2</td>"_s.arg(attributes, text.toHtmlEscaped());
}

/// The duty shifts of that day that have an officer or that the centre wants staffed.
std::vector<const ShiftPattern *> shiftsOn(const MonthRoster &roster, const RosterDay &day)
{
    std::vector<const ShiftPattern *> shifts;
    for (const ShiftPattern &pattern : roster.patterns) {
        const bool wanted = pattern.active && wantedOn(day, pattern) > 0;
        if (pattern.kind == ShiftKind::Duty && (wanted || roster.countOn(day.date, pattern.id) > 0)) {
            shifts.push_back(&pattern);
        }
    }
    return shifts;
}

/// The on-call leader who holds the manager's post.
QString dutyManagerOf(const MonthRoster &roster)
{
    const QString post = roster.centre.roleNames.split(u'\n').value(static_cast<int>(Role::CentreManager));
    const auto leader =
        std::ranges::find(roster.leaders, post, [](const OnCallLeader &one) { return one.title.toString(); });
    return leader == roster.leaders.end() ? QString() : leader->name;
}

} // namespace

PrintDocument RosterDocument::list(const MonthRoster &roster, Telephones telephones, const QDateTime &printedAt)
{
    QStringList labels{tr("Date"),    tr("Weekday"),  tr("Shift"),        tr("Time"),
                       tr("On duty"), tr("Stand-by"), tr("Duty manager"), tr("Note")};
    if (telephones == Telephones::Shown) {
        labels.insert(7, tr("Telephone"));
    }
    QString table = u"<thead><tr>"_s;
    for (const QString &label : labels) {
        table += u"<th>%1</th>"_s.arg(label.toHtmlEscaped());
    }
    table += u"</tr></thead>\n"_s;
    for (const RosterDay &day : roster.days) {
        table += listRows(roster, day, telephones);
    }
    return document(roster, table, telephones, printedAt);
}

QString RosterDocument::listRows(const MonthRoster &roster, const RosterDay &day, Telephones telephones)
{
    const std::vector<const ShiftPattern *> shifts = shiftsOn(roster, day);
    const std::size_t count = std::max<std::size_t>(shifts.size(), 1);
    const QString spanning = shade(day) + u" rowspan=\"%1\""_s.arg(count);
    QString rows = u"<tr>"_s + centred(day.date.toString(Qt::ISODate), spanning)
                   + centred(RosterWords::weekday(day.date), spanning);
    for (std::size_t i = 0; i < count; ++i) {
        rows += i > 0 ? u"<tr>"_s : QString();
        if (shifts.empty()) {
            const int columns = telephones == Telephones::Shown ? 6 : 5;
            rows += cell(tr("Nobody is on duty."), shade(day) + u" colspan=\"%1\""_s.arg(columns));
        } else {
            rows += listCells(roster, day, *shifts[i], telephones);
        }
        rows += i == 0 ? cell(note(roster, day), spanning) : QString();
        rows += u"</tr>\n"_s;
    }
    return rows;
}

QString RosterDocument::listCells(const MonthRoster &roster, const RosterDay &day, const ShiftPattern &shift,
                                  Telephones telephones)
{
    QStringList names;
    QStringList numbers;
    for (const StaffMember &person : roster.people) {
        const ShiftPattern *planned = roster.patternAt(person.id, day.date);
        if (planned && planned->id == shift.id) {
            const bool substitute = roster.substitutionAt(person.id, day.date);
            names.push_back(substitute ? person.name.toString() + u'*' : person.name.toString());
            numbers.push_back(person.telephone);
        }
    }
    const QString shaded = shade(day);
    const QString time = shift.start.toString(u"HH:mm"_s) + u'–' + shift.end.toString(u"HH:mm"_s);
    QString cells = centred(shift.name.toString(), shaded) + centred(time, shaded) + cell(names.join(u", "_s), shaded)
                    + cell({}, shaded) + cell(dutyManagerOf(roster), shaded);
    if (telephones == Telephones::Shown) {
        cells += cell(numbers.join(u", "_s), shaded);
    }
    return cells;
}

QString RosterDocument::note(const MonthRoster &roster, const RosterDay &day)
{
    QStringList notes;
    if (!day.name.isEmpty()) {
        notes.push_back(day.makeUp ? tr("%1 (worked)").arg(day.name) : day.name);
    }
    QStringList away;
    for (const StaffMember &person : roster.people) {
        const ShiftPattern *planned = roster.patternAt(person.id, day.date);
        if (planned && planned->kind == ShiftKind::Leave) {
            away.push_back(person.name.toString());
        }
    }
    if (!away.isEmpty()) {
        notes.push_back(tr("On leave: %1").arg(away.join(u", "_s)));
    }
    for (const Substitution &made : roster.substitutions) {
        if (made.date == day.date) {
            notes.push_back(
                tr("%1 for %2, approved by %3")
                    .arg(roster.nameOf(made.substitute), roster.nameOf(made.original), roster.nameOf(made.approvedBy)));
        }
    }
    return notes.join(u"; "_s);
}

} // namespace dutydesk
