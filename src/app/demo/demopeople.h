// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/demohandover.h"
#include "demo/demolog.h"
#include "demo/demoroster.h"
#include "demo/demosigner.h"

namespace dutydesk {

/// Everyone in the demo centre has this password and this PIN. They protect nothing, because the centre is invented.
inline const QString demoPassword = QStringLiteral("dutydesk-demo");
inline const QString demoPin = QStringLiteral("258036");

/// Makes the centre, its staff with their keys, and the telephone numbers at the foot of the roster.
Result<DemoPeople> makeDemoPeople(const DemoWorld &world, const QString &language);

} // namespace dutydesk
