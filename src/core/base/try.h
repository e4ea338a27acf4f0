// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

// The only macros of the program (docs/adr/0017). They take the value of a call or return its error.

#define DUTYDESK_JOIN_TEXT(first, second) first##second
#define DUTYDESK_JOIN(first, second) DUTYDESK_JOIN_TEXT(first, second)

#define DUTYDESK_TRY_AS(result, declaration, ...)                                                                      \
    auto &&result = (__VA_ARGS__);                                                                                     \
    if (!result) {                                                                                                     \
        return ::dutydesk::failure(std::move(result).error());                                                         \
    }                                                                                                                  \
    declaration = *std::move(result)

#define DUTYDESK_CHECK_AS(result, ...)                                                                                 \
    if (auto &&result = (__VA_ARGS__); !result) {                                                                      \
        return ::dutydesk::failure(std::move(result).error());                                                         \
    }                                                                                                                  \
    static_assert(true)

/// Declares a variable with the value of a call, or returns the call's error from the function:
///
///     TRY(const Flat flat, repositories.flats.findById(id));
#define TRY(declaration, ...) DUTYDESK_TRY_AS(DUTYDESK_JOIN(tried, __COUNTER__), declaration, __VA_ARGS__)

/// Returns the call's error from the function if there is one. The value of the call is ignored.
#define CHECK(...) DUTYDESK_CHECK_AS(DUTYDESK_JOIN(checked, __COUNTER__), __VA_ARGS__)
