// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/unitnumber.h"
#include "find/romanisation.h"
#include "find/searchindex.h"

namespace dutydesk {

/// The ways to something that are not a part of its text: pinyin and its initials, a unit number in any writing, the
/// last digits of a telephone, a plate. What is typed finds a document if it begins one of the document's keys.
namespace searchkeys {

/// zhangsan, zs, and the same from each later syllable on. Several where a name has several readings.
QStringList ofName(const QString &name, const Romanisation &romanisation);

/// From its first digit, and backwards from its last.
QStringList ofTelephone(const QString &telephone);
QStringList ofPlate(const QString &plate);

/// With and without the entrance, and the number alone.
QStringList ofUnit(const UnitNumber &unit);

/// What a term of searchTerms() may stand for besides itself.
QStringList ofTerm(const QString &term);

/// The whole of what was typed as the number of a flat, the likeliest reading first: keys that only exactly that flat
/// has. A flat of any building comes after those of one.
std::vector<QStringList> ofWholeText(const QString &typed);

/// All beginnings of a key that can be looked for.
QStringList beginningsOf(const QString &key);

} // namespace searchkeys

} // namespace dutydesk
