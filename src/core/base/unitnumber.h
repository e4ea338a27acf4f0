// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace dutydesk {

/// The number of a flat, in any usual notation: 3-502, 3-1-502, 3栋502, 3幢1单元502, ３号楼５０２室, 三栋502, 3号502,
/// 3/1/502.
struct UnitNumber
{
    QString building; ///< digits or capital letters, such as 3, A, B2
    QString entrance; ///< such as 1; empty if none was given
    QString number;   ///< such as 502

    /// Nothing if the text as a whole is not a unit number.
    static std::optional<UnitNumber> from(const QString &text);

    /// The unit number at the beginning of the text and its length. Nothing if the text begins with something else. A
    /// date such as "12-25 停水" counts as a unit, because it looks the same.
    struct Start;
    static std::optional<Start> atStartOf(const QString &text);

    /// All unit numbers in the text. Within a sentence 25号3000 is a day and an amount, and 3/502 is a fraction, so
    /// those notations count only at the beginning of the text.
    static std::vector<UnitNumber> allIn(const QString &text);

    /// Whether this number can mean that flat: a number written without an entrance fits every entrance.
    bool mayMean(const UnitNumber &flat) const;

    /// The number as 3-502 or 3-1-502.
    QString toString() const;

    bool operator==(const UnitNumber &) const = default;
};

struct UnitNumber::Start
{
    UnitNumber unit;
    qsizetype length; ///< in characters of the given text
};

/// Turns 03 into 3, and 000 into 0.
QString withoutLeadingZeros(const QString &number);

} // namespace dutydesk
