// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace dutydesk {

/// A control character, or one that leaves no mark on paper and is no blank.
bool isInvisible(char32_t character);

/// Whether there is nothing to read: no character, or only blanks and invisible ones.
bool isBlank(const QString &text);

/// The text without blanks at its ends and without marks that turn its direction, with which 005 prints as 500.
QString inReadingOrder(QString text);

} // namespace dutydesk
