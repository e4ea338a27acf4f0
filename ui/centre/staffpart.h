// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/registerpage.h"
#include "people/staffmember.h"

namespace dutydesk {

/// A line in the list of staff.
struct StaffLine
{
    StaffMember member;
    bool isEnrolled;
    QString role;
};

/// The register of staff: who works at the centre, is on the roster and can sign in.
class StaffPart final : public RegisterPage<StaffLine>
{
    Q_OBJECT

public:
    StaffPart(const Seat &seat, QWidget *parent);

private:
    static Register<StaffLine> describe(StaffPart *part);
    void edit(const std::optional<StaffMember> &member);
    void setSecrets(const StaffMember &member);
    void leaveOrReturn(const StaffMember &member);
};

} // namespace dutydesk
