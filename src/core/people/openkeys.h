// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/staffmember.h"

namespace dutydesk {

/// Signs with the keys that are open at this desk.
class OpenKeys
{
public:
    virtual ~OpenKeys() = default;

    /// A 64-byte signature. Fails with SecretLocked if the key is not in memory.
    virtual Result<QByteArray> sign(StaffId staff, const QByteArray &message) const = 0;

    /// Signs with the desk's own key, which is always open, for what the program writes by itself.
    virtual QByteArray signForDesk(const QByteArray &message) const = 0;

    /// Closes the person's key; the password is needed afterwards.
    virtual void forget(StaffId staff) = 0;
};

} // namespace dutydesk
