// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace dutydesk {

/// The number of a flat, however it was written: 3-502, 3-1-502, 3栋502, 3幢1单元502, ３号楼５０２室, 三栋502, 3号502,
/// 3/1/502.
struct UnitNumber
{
    QString building; ///< 3, A, B2: digits or capitals
    QString entrance; ///< 1, or empty where none was given
    QString number;   ///< 502

    /// Nothing where the text as a whole is no unit number.
    static std::optional<UnitNumber> from(const QString &text);

    /// The unit number that the text begins with, and how many characters of the text it takes up. Nothing where the
    /// text begins otherwise: "12-25 停水" is a date for all we know, but is read as a unit all the same.
    struct Start;
    static std::optional<Start> atStartOf(const QString &text);

    /// Every unit number that stands in the text. Within a sentence 25号3000 is a day and an amount, and 3/502 a share:
    /// those writings count only where a text begins with them.
    static std::vector<UnitNumber> allIn(const QString &text);

    /// Whether this, as it was written, can mean that flat: an entrance that was left out is any.
    bool mayMean(const UnitNumber &flat) const;

    /// 3-502 or 3-1-502.
    QString toString() const;

    bool operator==(const UnitNumber &) const = default;
};

struct UnitNumber::Start
{
    UnitNumber unit;
    qsizetype length; ///< in the text as it was given
};

/// 03 is written for 3, and 000 for 0.
QString withoutLeadingZeros(const QString &number);

} // namespace dutydesk
