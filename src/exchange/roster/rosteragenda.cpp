// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/rosteragenda.h"

#include <algorithm>
#include <set>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 75;

QString moment(const QDateTime &utc)
{
    return utc.toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

} // namespace

RosterAgenda::RosterAgenda(const MonthRoster &roster, const Clock &clock)
    : m_roster(roster)
    , m_clock(clock)
{}

QByteArray RosterAgenda::folded(const QString &line)
{
    QByteArray rest = line.toUtf8();
    QByteArray lines;
    qsizetype room = mostBytes;
    while (rest.size() > room) {
        qsizetype cut = room;
        while (isContinuation(rest[cut])) {
            --cut;
        }
        lines += rest.left(cut) + "\r\n ";
        rest.remove(0, cut);
        room = mostBytes - 1; // the leading blank counts
    }
    return lines + rest + "\r\n";
}

QString RosterAgenda::escaped(const QString &text)
{
    QString result;
    for (const QChar character : text) {
        if (character == u'\n') {
            result += "\\n"_L1;
        } else if (character == u'\\' || character == u',' || character == u';') {
            result += u'\\';
            result += character;
        } else if (character >= u' ' || character == u'\t') {
            result += character;
        }
    }
    return result;
}

Result<QByteArray> RosterAgenda::of(std::optional<StaffId> who) const
{
    if (who && std::ranges::find(m_roster.everybody, *who, &StaffMember::id) == m_roster.everybody.end()) {
        return failure(ErrorCode::InvalidInput, u"person"_s);
    }
    const QString centre = m_roster.centre.name.toString();
    const QString name = who ? u"%1 %2"_s.arg(centre, m_roster.nameOf(*who)) : centre;
    QByteArray calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Dutydesk//Duty roster//EN\r\n"
                          "CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n";
    calendar += folded(u"X-WR-CALNAME:"_s + escaped(tr("Duties: %1").arg(name)));
    for (const auto &[cell, pattern] : m_roster.cells) {
        const ShiftPattern *shift = m_roster.pattern(pattern);
        if (shift && shift->kind == ShiftKind::Duty && (!who || *who == cell.first)) {
            calendar += duty(cell.first, cell.second, *shift);
        }
    }
    std::set<std::pair<StaffId, QDate>> told;
    for (const Substitution &made : m_roster.substitutions) {
        const ShiftPattern *now = m_roster.patternAt(made.original, made.date);
        const bool onDuty = now && now->kind == ShiftKind::Duty;
        if (!onDuty && (!who || *who == made.original) && told.emplace(made.original, made.date).second) {
            calendar += givenUp(made);
        }
    }
    return calendar + "END:VCALENDAR\r\n";
}

QByteArray RosterAgenda::duty(StaffId staff, QDate date, const ShiftPattern &shift) const
{
    QStringList more{m_roster.isPublished() ? u"STATUS:CONFIRMED"_s : u"STATUS:TENTATIVE"_s};
    if (const Substitution *made = m_roster.substitutionAt(staff, date)) {
        const QString text =
            tr("In place of %1, approved by %2. %3")
                .arg(m_roster.nameOf(made->original), m_roster.nameOf(made->approvedBy), made->reason.toString());
        more.push_back(u"DESCRIPTION:"_s + escaped(text));
    }
    return event(staff, date, shift, more);
}

/// An event that makes a calendar remove the duty that the officer gave up.
QByteArray RosterAgenda::givenUp(const Substitution &substitution) const
{
    const ShiftPattern *shift = m_roster.pattern(substitution.pattern);
    const QString text = tr("%1 takes this duty over, approved by %2.")
                             .arg(m_roster.nameOf(substitution.substitute), m_roster.nameOf(substitution.approvedBy));
    return shift ? event(substitution.original, substitution.date, *shift,
                         {u"STATUS:CANCELLED"_s, u"DESCRIPTION:"_s + escaped(text)})
                 : QByteArray();
}

QByteArray RosterAgenda::event(StaffId staff, QDate date, const ShiftPattern &shift, const QStringList &more) const
{
    const QDateTime start = m_clock.momentOf(date, shift.start);
    const QDateTime end = m_clock.momentOf(shift.crossesMidnight() ? date.addDays(1) : date, shift.end);
    QStringList lines{
        u"BEGIN:VEVENT"_s,
        u"UID:duty-%1-%2-%3@dutydesk"_s.arg(m_roster.centre.code).arg(staff.value()).arg(date.toString(u"yyyyMMdd"_s)),
        u"DTSTAMP:"_s + moment(m_clock.now()),
        u"DTSTART:"_s + moment(start),
        u"DTEND:"_s + moment(end),
        u"SEQUENCE:%1"_s.arg(m_roster.revision()),
        u"SUMMARY:"_s + escaped(u"%1 %2"_s.arg(shift.name.toString(), m_roster.nameOf(staff))),
        u"LOCATION:"_s + escaped(m_roster.centre.name.toString())};
    lines += more;
    lines.push_back(u"END:VEVENT"_s);
    QByteArray written;
    for (const QString &line : lines) {
        written += folded(line);
    }
    return written;
}

} // namespace dutydesk
