// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roster/rosterservice.h"

#include <QAbstractTableModel>

namespace dutydesk {

/// A cell of the grid: one person on one day.
struct CellPlace
{
    StaffId staff;
    QDate date;

    bool operator==(const CellPlace &) const = default;
};

/// A month's roster as a table of people by days, with totals at the right. Rows below count the people on each shift
/// against the wanted number.
class RosterTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        BrokenRole = Qt::UserRole, ///< whether a rule is broken here
        SubstituteRole,            ///< whether the duty was taken over from somebody
        ColourRole,                ///< the colour of the shift pattern, if it has one
        DayKindRole,               ///< the kind of a day's column as int; -1 for totals
        HeadcountRole              ///< whether this is a row below the people
    };

    enum class Total { Duties, Nights, Rest, Hours, Weekends, Holidays };
    static constexpr int totalCount = 6;

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows another state of the roster. The selection stays if people and days are the same.
    void setRoster(std::optional<MonthRoster> roster);

    /// Shows changed cells before they are saved. Broken rules are updated by the next setRoster().
    void apply(const std::vector<CellChange> &changes);

    /// The shown roster; empty before the first is read and behind the lock.
    const std::optional<MonthRoster> &roster() const { return m_roster; }

    int dayCount() const { return m_roster ? static_cast<int>(m_roster->days.size()) : 0; }
    int peopleCount() const { return m_roster ? static_cast<int>(m_roster->people.size()) : 0; }

    /// The person and day of a cell; empty for totals and headcounts.
    std::optional<CellPlace> placeAt(const QModelIndex &index) const;

    QModelIndex indexOf(const CellPlace &place) const;
    QModelIndex indexOf(const Violation &violation) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// The mark of a holiday or make-up day in the header; empty for other days.
    static QString markOf(const RosterDay &day);

private:
    void readBrokenRules();
    bool isDay(int column) const { return column < dayCount(); }
    bool isPerson(int row) const { return row < peopleCount(); }
    const ShiftPattern *shiftOfRow(int row) const;
    const RosterDay &day(int column) const { return m_roster->days[static_cast<std::size_t>(column)]; }
    const StaffMember &person(int row) const { return m_roster->people[static_cast<std::size_t>(row)]; }
    QVariant personData(const QModelIndex &index, int role) const;
    QVariant totalData(const QModelIndex &index, int role) const;
    QVariant headcountData(const QModelIndex &index, int role) const;
    QVariant dayHeader(int column, int role) const;
    static QVariant totalHeader(Total total, int role);
    QString cellText(const QModelIndex &index) const;
    QString toolTip(const QModelIndex &index) const;

    std::optional<MonthRoster> m_roster;
    std::vector<ShiftPatternId> m_counted;               ///< the shifts of the headcount rows
    std::map<std::pair<int, int>, QStringList> m_broken; ///< the broken rules as sentences, by row and column
};

} // namespace dutydesk
