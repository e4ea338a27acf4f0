// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/unitnumber.h"
#include "find/romanisation.h"
#include "find/searchindex.h"

namespace dutydesk {

/// Search keys find records by text that does not occur in them: pinyin and its initials, a unit number in any
/// notation, the last digits of a telephone, a plate. A term finds a document if one of its keys begins with the term.
namespace searchkeys {

/// Keys such as zhangsan and zs, also from each later syllable on. A name with several readings gives several sets.
QStringList ofName(const QString &name, const Romanisation &romanisation);

/// The digits from the first one on, and the digits backwards from the last.
QStringList ofTelephone(const QString &telephone);
QStringList ofPlate(const QString &plate);

/// The unit number with and without the entrance, and the flat's number alone.
QStringList ofUnit(const UnitNumber &unit);

/// The beginnings of keys that a term of searchTerms() may stand for.
QStringList ofTerm(const QString &term);

/// Readings of the whole input as the number of exactly one flat, as keys, the likeliest first. Readings that leave the
/// building open come last.
std::vector<QStringList> ofWholeText(const QString &typed);

/// All beginnings of a key that can be searched for.
QStringList beginningsOf(const QString &key);

} // namespace searchkeys

} // namespace dutydesk
