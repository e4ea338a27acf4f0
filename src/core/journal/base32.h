// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

/// Bits as a person can read and type them: five to a character, without I, L, O and U.
namespace dutydesk::base32 {

inline constexpr auto alphabet = QLatin1StringView("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

/// The first bits of the bytes, which must hold so many.
QString of(const QByteArray &bytes, int characters);

/// In capitals, with digits in place of the letters that look like them, without blanks and dashes.
QString asMeant(const QString &text);

bool isValid(const QString &text);

/// In groups of five characters.
QStringList inGroups(const QString &characters);

} // namespace dutydesk::base32
