// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roster/rosterservice.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace dutydesk {

/// The manager names who takes a published duty over (RO-3). Stays open until it is saved.
class SubstitutionDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Starts with the duty of that person on that day, if there is one.
    SubstitutionDialog(const MonthRoster &roster, std::optional<StaffId> original, QDate date, QWidget *parent);

    /// Says what stands in the way; what was entered stays.
    void showProblem(const QString &problem);

Q_SIGNALS:
    void named(const dutydesk::SubstitutionDraft &draft);

private:
    void listPeople();
    void finish();

    MonthRoster m_roster;
    QDateEdit *m_date;
    QComboBox *m_original;
    QComboBox *m_substitute;
    QLineEdit *m_reason;
    QLabel *m_problem;
};

} // namespace dutydesk
