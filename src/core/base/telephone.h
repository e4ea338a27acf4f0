// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace dutydesk {

/// Whether the text is a telephone number: 3 to 24 digits with + - ( ) / and blanks, then an optional extension after
/// 转, 分机 or ext.
bool isTelephone(const QString &text);

/// Whether the text is a telephone number or empty.
bool isTelephoneOrNothing(const QString &text);

} // namespace dutydesk
