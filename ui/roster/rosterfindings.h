// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roster/rostertablemodel.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QTreeWidget;

namespace dutydesk {

/// Below the grid: the rules that are broken and the substitutions of the month. Choosing one jumps to its cell.
class RosterFindings final : public QWidget
{
    Q_OBJECT

public:
    explicit RosterFindings(QWidget *parent = nullptr);

    /// Nothing behind the lock.
    void showRoster(const std::optional<MonthRoster> &roster);

Q_SIGNALS:
    /// A line was walked over; `isDecided` if it was clicked or entered, so that work goes on in the grid.
    void violationChosen(const dutydesk::Violation &violation, bool isDecided);
    void placeChosen(const dutydesk::CellPlace &place, bool isDecided);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void makeViolations();
    void makeSubstitutions();
    void showViolations(const MonthRoster &roster);
    void showSubstitutions(const MonthRoster &roster);
    void chooseViolation(int row, bool isDecided);
    void chooseSubstitution(int row, bool isDecided);

    QLabel *m_violationsLabel;
    QListWidget *m_violationList;
    QLabel *m_substitutionsLabel;
    QTreeWidget *m_substitutionList;
    std::vector<Violation> m_violations;
    std::vector<Substitution> m_substitutions;
};

} // namespace dutydesk
