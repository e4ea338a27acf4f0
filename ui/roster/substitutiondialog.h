// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/recorddialog.h"
#include "roster/rosterservice.h"

namespace dutydesk {

/// The dialog in which the manager names the substitute for a published duty (RO-3).
class SubstitutionDialog final : public RecordDialog
{
    Q_OBJECT

public:
    /// Starts with that person's duty on that day, if there is one.
    SubstitutionDialog(const Seat &seat, const MonthRoster &roster, std::optional<StaffId> original, QDate date,
                       QWidget *parent);

private:
    QComboBox *addPerson(StaffId SubstitutionDraft::*member, const FieldWords &words);
    void listPeople(QDate date);
    bool check();

    MonthRoster m_roster;
    DraftForm<SubstitutionDraft> *m_form;
    QComboBox *m_original = nullptr;
    QComboBox *m_substitute = nullptr;
};

} // namespace dutydesk
