// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace dutydesk {

/// Full-width letters, digits, signs and blanks, as an input method writes them, become plain ones, one for one.
QString toHalfWidth(QString text);

/// The other way, of letters, digits and signs.
QString toFullWidth(QString text);

} // namespace dutydesk
