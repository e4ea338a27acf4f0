// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roster/rostertablemodel.h"

#include <QWidget>

class QLabel;

namespace dutydesk {

class RegisterTable;

/// The broken rules and the substitutions of the month, below the grid. Choosing one jumps to its cell.
class RosterFindings final : public QWidget
{
    Q_OBJECT

public:
    explicit RosterFindings(QWidget *parent = nullptr);

    /// Shows the roster's findings; none behind the lock.
    void showRoster(const std::optional<MonthRoster> &roster);

Q_SIGNALS:
    /// The user has moved to a line. If `isDecided` they have clicked it or pressed Enter, and go on in the grid.
    void violationChosen(const dutydesk::Violation &violation, bool isDecided);
    void placeChosen(const dutydesk::CellPlace &place, bool isDecided);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void follow(RegisterTable &table, void (RosterFindings::*choose)(qint64 place, bool isDecided));
    void showViolations(const std::optional<MonthRoster> &roster);
    void showSubstitutions(const std::optional<MonthRoster> &roster);
    void chooseViolation(qint64 place, bool isDecided);
    void chooseSubstitution(qint64 place, bool isDecided);

    QLabel *m_violationsLabel;
    RegisterTable *m_violationTable;
    QLabel *m_substitutionsLabel;
    RegisterTable *m_substitutionTable;
    std::vector<Violation> m_violations;
    std::vector<Substitution> m_substitutions;
};

} // namespace dutydesk
