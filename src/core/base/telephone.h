// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace dutydesk {

/// 3 to 24 digits, among them + - ( ) / and blanks; an extension after 转, 分机 or ext.
bool isTelephone(const QString &text);

/// The same for a field that may stay empty.
bool isTelephoneOrNothing(const QString &text);

} // namespace dutydesk
