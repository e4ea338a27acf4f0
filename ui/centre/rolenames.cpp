// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "centre/rolenames.h"

namespace dutydesk {

QStringList RoleNames::of(const Centre &centre)
{
    const QStringList own = centre.roleNames.split(u'\n', Qt::SkipEmptyParts);
    if (own.size() == 5) {
        return own;
    }
    return {tr("Duty officer"), tr("Head of the desk"), tr("Centre manager"), tr("Regional manager"),
            tr("Administrator")};
}

} // namespace dutydesk
