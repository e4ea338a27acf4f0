// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/unitnumber.h"
#include "owners/flat.h"
#include "owners/ownerdrafts.h"
#include "tables/sheettable.h"

#include <QStringList>

namespace dutydesk {

/// Why a row of a spreadsheet is not taken in.
enum class ImportProblem {
    NoUnit,           ///< nothing says which flat it is about
    BadUnit,          ///< the number of the flat cannot be read
    NoValue,          ///< a formula without its result, or one that failed
    BadArea,          ///< no area between 1 and 100000 square metres
    InnerAreaAbove,   ///< the inner area is larger than the gross area
    BadDate,          ///< no day
    BadFloor,         ///< no floor between -9 and 199
    BadTelephone,     ///< no telephone number
    LostDigits,       ///< 1.38E+10: the last digits are gone
    MaskedValue,      ///< holds stars: it was exported masked
    TooLong,          ///< a text longer than the archive keeps
    SameRow,          ///< the row says what another has said
    OtherThanRow,     ///< contradicts another row about the same flat
    OtherThanArchive, ///< the flat is in the archive with other data
    OtherRowOfFlat,   ///< another row about the same flat is not taken in
};

/// How the cells of spreadsheets are read: what people and programs put in, made one. An empty answer is an empty cell.
namespace importvalues {

template<typename T>
using Read = tl::expected<T, ImportProblem>;

/// Plain width, single blanks; a dash, a slash or 无 for nothing is nothing.
Read<QString> text(const SheetCell &cell);

/// 3, 3栋, 三号楼, 3.0 → 3.
Read<QString> building(const SheetCell &cell);

/// 1, 1单元, 一单元 → 1.
Read<QString> entrance(const SheetCell &cell);

/// 502, 502室, 502.0 → 502.
Read<QString> number(const SheetCell &cell);

/// One to many numbers in one cell. A number that a program took for an amount becomes one again.
Read<QStringList> telephones(const SheetCell &cell);

/// 98.77, 98.77㎡ → 9877.
Read<int> area(const SheetCell &cell);

/// A date, 2020-1-5, 2020年1月5日, 20200105, or the serial number of a day.
Read<std::optional<QDate>> date(const SheetCell &cell);

/// 5, 5层, B1 → 5, 5, -1.
Read<std::optional<int>> floor(const SheetCell &cell);

/// Unknown for what is neither; `known` says whether it was understood.
FlatUse use(const QString &text, bool &known);
FitOut fitOut(const QString &text, bool &known);

/// 张三、李四(妻) 13800138000: each with what stands behind the name. Companies are told by their names. Numbers that
/// are no telephone, such as 4人, are no person.
std::vector<ResidentDraft> people(const QString &text, ResidentKind kind);

/// 沪A·12345, 沪B88888: in capitals, without dots and blanks.
QStringList plates(const QString &text);

/// Parts that stand in one cell: 、 , ; / or a new line between them.
QStringList parts(const QString &text);

} // namespace importvalues

} // namespace dutydesk
