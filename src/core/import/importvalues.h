// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/unitnumber.h"
#include "owners/flat.h"
#include "owners/ownerdrafts.h"
#include "tables/sheettable.h"

#include <QStringList>

namespace dutydesk {

/// The reasons for which a row of a spreadsheet is not imported.
enum class ImportProblem {
    NoUnit,           ///< no column says which flat the row is about
    BadUnit,          ///< the unit number cannot be read
    NoValue,          ///< a formula has failed, or its result was not stored
    BadArea,          ///< not an area from 1 to 100000 square metres
    InnerAreaAbove,   ///< the inner area is larger than the gross area
    BadDate,          ///< not a date
    BadFloor,         ///< not a floor from -9 to 199
    BadTelephone,     ///< not a telephone number
    LostDigits,       ///< a number such as 1.38E+10, whose last digits are lost
    MaskedValue,      ///< the text contains stars, because it was exported masked
    TooLong,          ///< the text is longer than the archive allows
    SameRow,          ///< the row repeats another one
    OtherThanRow,     ///< the row contradicts another row about the same flat
    OtherThanArchive, ///< the flat is in the archive with other data
    TooMuchOfFlat,    ///< more rows, people or vehicles than are read for one flat
    OtherRowOfFlat,   ///< another row about the same flat was rejected
};

/// Reads the cells of spreadsheets in the notations of people and programs. An empty result means an empty cell.
namespace importvalues {

template<typename T>
using Read = tl::expected<T, ImportProblem>;

/// The text in half-width characters with single blanks. A dash, a slash or 无 counts as empty.
Read<QString> text(const SheetCell &cell);

/// The number of a building: 3, 3栋, 三号楼, 3.0 → 3.
Read<QString> building(const SheetCell &cell);

/// The number of an entrance: 1, 1单元, 一单元 → 1.
Read<QString> entrance(const SheetCell &cell);

/// The number of a flat: 502, 502室, 502.0 → 502.
Read<QString> number(const SheetCell &cell);

/// The telephone numbers in a cell. Numbers that a program stored as amounts are restored.
Read<QStringList> telephones(const SheetCell &cell);

/// An area in hundredths of a square metre: 98.77, 98.77㎡ → 9877.
Read<int> area(const SheetCell &cell);

/// A date cell, 2020-1-5, 2020年1月5日, 20200105, or the serial number of a day.
Read<std::optional<QDate>> date(const SheetCell &cell);

/// A floor: 5, 5层, B1 → 5, 5, -1.
Read<std::optional<int>> floor(const SheetCell &cell);

/// The use that the text names, or Unknown; `known` is false if the text was not understood.
FlatUse use(const QString &text, bool &known);
FitOut fitOut(const QString &text, bool &known);

/// The people in a cell, such as 张三、李四(妻) 13800138000, each with the text after the name. Companies are
/// recognised by their names. Numbers that are not telephones, such as 4人, are not people.
std::vector<ResidentDraft> people(const QString &text, ResidentKind kind);

/// The plates in a cell, such as 沪A·12345, 沪B88888, in capitals without dots and blanks.
QStringList plates(const QString &text);

/// The parts of a cell, separated by 、 , ; / or a new line.
QStringList parts(const QString &text);

} // namespace importvalues

} // namespace dutydesk
