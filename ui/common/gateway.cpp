// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/gateway.h"

#include "common/services.h"
#include "journal/journal.h"

namespace dutydesk {

RecordTypes Gateway::takeWritten(Services &services)
{
    return services.journal ? services.journal->takeWritten() : RecordTypes();
}

} // namespace dutydesk
