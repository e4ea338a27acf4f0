// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/repository.h"
#include "people/staffkey.h"

namespace dutydesk {

using StaffRepository = Repository<StaffMember>;
using StaffKeyRepository = Repository<StaffKey>;

/// Selects the active person of that name.
inline Selection<StaffMember> activeNamed(const QString &name)
{
    return Selection<StaffMember>().where(&StaffMember::name, name).where(&StaffMember::active, true);
}

/// Selects the person's key that has not been revoked.
inline Selection<StaffKey> currentKeyOf(StaffId staff)
{
    return Selection<StaffKey>().where(&StaffKey::staff, staff).whereMissing(&StaffKey::revokedAt);
}

} // namespace dutydesk
