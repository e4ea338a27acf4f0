// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace dutydesk {

/// Turns full-width letters, digits, signs and blanks, as an input method writes them, into plain ones, one for one.
QString toHalfWidth(QString text);

/// Turns plain letters, digits and signs into full-width ones, one for one.
QString toFullWidth(QString text);

} // namespace dutydesk
