// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people/staffrepository.h"

namespace dutydesk {

void forgetToLook(StaffRepository &repository)
{
    repository.first(activeNamed(QString()));
}

} // namespace dutydesk
