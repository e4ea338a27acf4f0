// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/nonblanktext.h"

#include <optional>

namespace dutydesk {

/// What a text of a record says of people, and so how it is shown until it is unmasked (privacy/masking.h).
enum class Personal {
    No, ///< it says nothing of them, or what everybody at the desk works with
    Name,
    Telephone,
    Plate,
    Text,  ///< it was written freely: the numbers in it are masked
    Hidden ///< it only shows that there is something
};

/// Whether a type of members is text that a person wrote.
template<typename T>
inline constexpr bool isFreeText = false;

template<>
inline constexpr bool isFreeText<QString> = true;

template<>
inline constexpr bool isFreeText<NonBlankText> = true;

template<typename T>
inline constexpr bool isFreeText<std::optional<T>> = isFreeText<T>;

} // namespace dutydesk
