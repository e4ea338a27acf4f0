// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/fieldform.h"
#include "common/gateway.h"
#include "signin/staffservice.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace dutydesk {

/// Adds a person or changes what is known of one. Deletes itself when closed.
class StaffDialog final : public QDialog
{
    Q_OBJECT

public:
    StaffDialog(Gateway &gateway, const Actor &actor, const std::optional<StaffMember> &member,
                const QStringList &roleNames, QWidget *parent);

private:
    StaffDraft draft() const;
    void save();

    Gateway &m_gateway;
    Actor m_actor;
    std::optional<StaffId> m_id;
    FieldForm *m_form;
    QLineEdit *m_name;
    QComboBox *m_role;
    QLineEdit *m_telephone;
    QCheckBox *m_onRoster;
    QPushButton *m_save;
};

} // namespace dutydesk
