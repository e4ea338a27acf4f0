// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/staffmember.h"

namespace dutydesk {

using DeskId = Id<struct DeskTag>;

/// The officer who acts, and their desk. Signing in gives an Actor; services ask it for rights before they do anything.
struct Actor
{
    StaffId staff;
    NonBlankText name;
    Role role;
    DeskId desk;

    bool may(Right right) const { return hasRight(role, right); }

    /// Fails with NotAllowed unless the role has the right.
    Result<void> require(Right right) const;

    bool operator==(const Actor &) const = default;
};

} // namespace dutydesk
