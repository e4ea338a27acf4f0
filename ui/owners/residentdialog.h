// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "owners/archivedialog.h"
#include "owners/ownerdrafts.h"

class QCheckBox;
class QComboBox;

namespace dutydesk {

/// Adds somebody to a flat or changes what is known of one.
class ResidentDialog final : public ArchiveDialog
{
    Q_OBJECT

public:
    /// `resident` masked or not; nothing for somebody new.
    ResidentDialog(Gateway &gateway, Session &session, FlatId flat, const std::optional<Resident> &resident,
                   bool keepsSensitiveData, QWidget *parent);

private:
    void makePersonal(FieldForm &form, const Resident &resident);
    void makeRest(FieldForm &form, const Resident &resident);
    void setProblems(FieldForm &personal, FieldForm &rest);
    ResidentDraft draft() const;
    void submit() override;

    FlatId m_flat;
    std::optional<ResidentId> m_id;
    bool m_wasUnderFourteen = false;
    QComboBox *m_kind;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_relation = nullptr;
    QLineEdit *m_telephone = nullptr;
    QLineEdit *m_secondTelephone = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_email = nullptr;
    QCheckBox *m_isCompany;
    QCheckBox *m_isUnderFourteen = nullptr; ///< only where the centre keeps sensitive data
    DateLine *m_since = nullptr;
    DateLine *m_until = nullptr;
    DateLine *m_informedOn = nullptr;
    QLineEdit *m_note = nullptr;
};

} // namespace dutydesk
