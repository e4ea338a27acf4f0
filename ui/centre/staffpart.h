// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/administrationpart.h"
#include "signin/staffservice.h"

namespace dutydesk {

/// Who works at the centre, who is on the roster, and who can sign in.
class StaffPart final : public AdministrationPart
{
    Q_OBJECT

public:
    explicit StaffPart(const Seat &seat, QWidget *parent = nullptr);

protected:
    void read() override;
    void clear() override;

private:
    struct Shown
    {
        std::vector<StaffMember> staff;
        std::vector<bool> isEnrolled; ///< in the order of `staff`
        QStringList roleNames;
    };

    static Result<Shown> readStaff(Services &services);
    void show(const Shown &shown);
    void makeButtons();
    const StaffMember *chosen() const;
    void followChoice();
    void edit(const std::optional<StaffMember> &member);
    void setSecrets();
    void leaveOrReturn();

    Shown m_shown;
    QTableWidget *m_table;
    QPushButton *m_change = nullptr;
    QPushButton *m_secrets = nullptr;
    QPushButton *m_leave = nullptr;
};

} // namespace dutydesk
