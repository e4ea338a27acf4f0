// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace dutydesk {

/// How personal data is shown until it is unmasked with a reason (OW-5; domain 4.2). Empty stays empty.
namespace masking {

/// 138****5678; 021-****56.
QString telephone(const QString &telephone);

/// 张**, 欧阳**; J*** of a name in letters.
QString name(const QString &name);

/// 沪A***8K.
QString plate(const QString &plate);

/// Long numbers within a text as telephones: 来电****78, but not 3-502.
QString numbersIn(const QString &text);

/// Only as many stars as say that there is something.
QString text(const QString &text);

} // namespace masking

} // namespace dutydesk
