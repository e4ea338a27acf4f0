// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/demohandover.h"
#include "demo/demolog.h"
#include "demo/demoroster.h"
#include "demo/demosigner.h"

namespace dutydesk {

/// Everybody of the demo centre has these two. They protect nothing: the centre is invented.
inline const QString demoPassword = QStringLiteral("dutydesk-demo");
inline const QString demoPin = QStringLiteral("258036");

/// The centre, its people with their keys, and the telephones of the duty roster's foot.
Result<DemoPeople> makeDemoPeople(const DemoWorld &world, const QString &language);

} // namespace dutydesk
