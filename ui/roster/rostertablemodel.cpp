// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/rostertablemodel.h"

#include "roster/rosterwords.h"

#include <QColor>
#include <QLocale>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// The shifts that need somebody, or that somebody has in this month.
std::vector<ShiftPatternId> countedShifts(const MonthRoster &roster)
{
    std::vector<ShiftPatternId> counted;
    for (const ShiftPattern &pattern : roster.patterns) {
        const bool isUsed =
            std::ranges::any_of(roster.cells, [&](const auto &cell) { return cell.second == pattern.id; });
        const bool isWanted =
            pattern.active && pattern.staffOnWorkdays + pattern.staffOnRestDays + pattern.staffOnHolidays > 0;
        if (pattern.kind == ShiftKind::Duty && (isUsed || isWanted)) {
            counted.push_back(pattern.id);
        }
    }
    return counted;
}

QString timesOf(const ShiftPattern &pattern)
{
    return pattern.start.toString(u"HH:mm"_s) + u'–' + pattern.end.toString(u"HH:mm"_s);
}

QString describe(const ShiftPattern &pattern)
{
    const QString name = pattern.code.toString() + u' ' + pattern.name.toString();
    return pattern.kind == ShiftKind::Duty ? name + u' ' + timesOf(pattern) : name;
}

bool isSameTable(const MonthRoster &one, const MonthRoster &other)
{
    return one.first == other.first
           && std::ranges::equal(one.people, other.people, {}, &StaffMember::id, &StaffMember::id);
}

} // namespace

void RosterTableModel::setRoster(std::optional<MonthRoster> roster)
{
    std::vector<ShiftPatternId> counted = roster ? countedShifts(*roster) : std::vector<ShiftPatternId>();
    if (roster && m_roster && isSameTable(*m_roster, *roster) && counted == m_counted) {
        m_roster = std::move(roster);
        readBrokenRules();
        if (rowCount() == 0) {
            return;
        }
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        return;
    }
    beginResetModel();
    m_roster = std::move(roster);
    m_counted = std::move(counted);
    readBrokenRules();
    endResetModel();
}

void RosterTableModel::apply(const std::vector<CellChange> &changes)
{
    if (!m_roster) {
        return;
    }
    for (const CellChange &change : changes) {
        if (!indexOf(CellPlace{change.staff, change.date}).isValid()) {
            continue; // the change belongs to another month
        }
        if (change.pattern) {
            m_roster->cells.insert_or_assign({change.staff, change.date}, *change.pattern);
        } else {
            m_roster->cells.erase({change.staff, change.date});
        }
    }
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void RosterTableModel::readBrokenRules()
{
    m_broken.clear();
    if (!m_roster) {
        return;
    }
    for (const Violation &violation : m_roster->violations) {
        if (const QModelIndex at = indexOf(violation); at.isValid()) {
            m_broken[{at.row(), at.column()}].append(RosterWords::sentence(violation, *m_roster));
        }
    }
}

std::optional<CellPlace> RosterTableModel::placeAt(const QModelIndex &index) const
{
    if (!index.isValid() || !isPerson(index.row()) || !isDay(index.column())) {
        return std::nullopt;
    }
    return CellPlace{person(index.row()).id, day(index.column()).date};
}

QModelIndex RosterTableModel::indexOf(const CellPlace &place) const
{
    if (!m_roster) {
        return {};
    }
    const auto row = std::ranges::find(m_roster->people, place.staff, &StaffMember::id) - m_roster->people.begin();
    const qint64 column = m_roster->first.daysTo(place.date);
    return row < peopleCount() && column >= 0 && column < dayCount()
               ? index(static_cast<int>(row), static_cast<int>(column))
               : QModelIndex();
}

QModelIndex RosterTableModel::indexOf(const Violation &violation) const
{
    if (violation.staff) {
        return indexOf(CellPlace{*violation.staff, violation.date});
    }
    const auto row =
        std::ranges::find(m_counted, violation.pattern, [](ShiftPatternId id) { return std::optional(id); })
        - m_counted.begin();
    return row < static_cast<qint64>(m_counted.size())
               ? index(peopleCount() + static_cast<int>(row), static_cast<int>(m_roster->first.daysTo(violation.date)))
               : QModelIndex();
}

int RosterTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || peopleCount() == 0 ? 0 : peopleCount() + static_cast<int>(m_counted.size());
}

int RosterTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_roster ? 0 : dayCount() + totalCount;
}

const ShiftPattern *RosterTableModel::shiftOfRow(int row) const
{
    return m_roster->pattern(m_counted[static_cast<std::size_t>(row - peopleCount())]);
}

QVariant RosterTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(isDay(index.column()) ? Qt::AlignCenter : Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role == BrokenRole) {
        return m_broken.contains({index.row(), index.column()});
    }
    if (role == HeadcountRole) {
        return !isPerson(index.row());
    }
    if (role == DayKindRole) {
        return isDay(index.column()) ? static_cast<int>(day(index.column()).kind) : -1;
    }
    if (role == Qt::ToolTipRole && isDay(index.column())) {
        return toolTip(index);
    }
    if (!isPerson(index.row())) {
        return headcountData(index, role);
    }
    return isDay(index.column()) ? personData(index, role) : totalData(index, role);
}

QVariant RosterTableModel::personData(const QModelIndex &index, int role) const
{
    const StaffId staff = person(index.row()).id;
    const QDate date = day(index.column()).date;
    const ShiftPattern *shift = m_roster->patternAt(staff, date);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return shift ? shift->code.toString() : QString();
    case Qt::AccessibleTextRole:
        return cellText(index);
    case ColourRole:
        return shift && !shift->colour.isEmpty() ? QVariant(QColor(shift->colour)) : QVariant();
    case SubstituteRole:
        return m_roster->substitutionAt(staff, date) != nullptr;
    default:
        return {};
    }
}

QVariant RosterTableModel::totalData(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    const RosterTotals totals = m_roster->totalsOf(person(index.row()).id);
    switch (static_cast<Total>(index.column() - dayCount())) {
    case Total::Duties:
        return totals.duties;
    case Total::Nights:
        return totals.nights;
    case Total::Rest:
        return totals.rest;
    case Total::Hours:
        return QLocale::c().toString(static_cast<double>(totals.length.count()) / 60.0, 'f',
                                     QLocale::FloatingPointShortest);
    case Total::Weekends:
        return totals.restDays;
    case Total::Holidays:
        return totals.holidays;
    }
    Q_UNREACHABLE();
}

QVariant RosterTableModel::headcountData(const QModelIndex &index, int role) const
{
    const ShiftPattern *shift = shiftOfRow(index.row());
    if (!shift || !isDay(index.column()) || role != Qt::DisplayRole) {
        return {};
    }
    const RosterDay &column = day(index.column());
    const int wanted = shift->active ? wantedOn(column, *shift) : 0;
    const QString found = QString::number(m_roster->countOn(column.date, shift->id));
    return wanted > 0 ? u"%1/%2"_s.arg(found).arg(wanted) : found;
}

QString RosterTableModel::cellText(const QModelIndex &index) const
{
    const StaffMember &who = person(index.row());
    const ShiftPattern *shift = m_roster->patternAt(who.id, day(index.column()).date);
    return tr("%1, %2: %3")
        .arg(who.name.toString(), day(index.column()).date.toString(Qt::ISODate),
             shift ? describe(*shift) : tr("nothing planned"));
}

QString RosterTableModel::toolTip(const QModelIndex &index) const
{
    QStringList lines;
    if (isPerson(index.row())) {
        lines.append(cellText(index));
        const Substitution *made = m_roster->substitutionAt(person(index.row()).id, day(index.column()).date);
        if (made) {
            lines.append(tr("Substitute for %1, approved by %2: %3")
                             .arg(m_roster->nameOf(made->original), m_roster->nameOf(made->approvedBy),
                                  made->reason.toString()));
        }
    }
    const auto broken = m_broken.find({index.row(), index.column()});
    if (broken != m_broken.end()) {
        lines.append(broken->second);
    }
    return lines.join(u'\n');
}

QVariant RosterTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_roster || section < 0) {
        return {};
    }
    if (orientation == Qt::Horizontal) {
        if (section >= columnCount()) {
            return {};
        }
        return isDay(section) ? dayHeader(section, role) : totalHeader(static_cast<Total>(section - dayCount()), role);
    }
    if (section >= rowCount()) {
        return {};
    }
    if (isPerson(section)) {
        const StaffMember &who = person(section);
        const QString text = who.name.toString() + u'\n' + RosterWords::post(*m_roster, who);
        return role == Qt::DisplayRole ? QVariant(text) : QVariant();
    }
    const ShiftPattern *shift = shiftOfRow(section);
    const bool isShown = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    return shift && isShown ? QVariant(tr("On shift %1").arg(shift->code.toString())) : QVariant();
}

QString RosterTableModel::markOf(const RosterDay &day)
{
    if (day.makeUp) {
        return tr("work", "mark of a make-up working day, four letters at most");
    }
    return day.kind == DayKind::Holiday ? tr("off", "mark of a public holiday, four letters at most") : QString();
}

QVariant RosterTableModel::dayHeader(int column, int role) const
{
    const RosterDay &shown = day(column);
    const QString weekday = RosterWords::weekday(shown.date);
    switch (role) {
    case Qt::DisplayRole: {
        QStringList lines{QString::number(shown.date.day()), weekday, markOf(shown)};
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    case Qt::ToolTipRole: {
        const QString date = shown.date.toString(Qt::ISODate) + u' ' + weekday;
        if (shown.makeUp) {
            return tr("%1: worked in exchange for %2").arg(date, shown.name);
        }
        return shown.name.isEmpty() ? date : date + u' ' + shown.name;
    }
    case DayKindRole:
        return static_cast<int>(shown.kind);
    default:
        return {};
    }
}

QVariant RosterTableModel::totalHeader(Total total, int role)
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    const bool isShort = role == Qt::DisplayRole;
    switch (total) {
    case Total::Duties:
        return isShort ? tr("Duty", "total") : tr("Duties in this month");
    case Total::Nights:
        return isShort ? tr("Night", "total") : tr("Duties across midnight");
    case Total::Rest:
        return isShort ? tr("Rest", "total") : tr("Days of rest");
    case Total::Hours:
        return isShort ? tr("Hours", "total") : tr("Hours on duty");
    case Total::Weekends:
        return isShort ? tr("W/e", "total") : tr("Duties on weekends");
    case Total::Holidays:
        return isShort ? tr("Hol.", "total") : tr("Duties on public holidays");
    }
    Q_UNREACHABLE();
}

Qt::ItemFlags RosterTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    // Cells are editable so that input methods work, but the view sets them as one act.
    return placeAt(index) && !m_roster->isPublished() ? shown | Qt::ItemIsEditable : shown;
}

} // namespace dutydesk
