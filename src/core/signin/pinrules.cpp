// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/pinrules.h"

#include <algorithm>
#include <set>

namespace dutydesk::pinrules {

namespace {

/// Whether each digit that differs from the one before is its neighbour, always on the same side; 0 follows 9.
bool isRow(const QByteArray &digits)
{
    std::set<int> steps;
    for (qsizetype i = 1; i < digits.size(); ++i) {
        steps.insert((digits[i] - digits[i - 1] + 10) % 10);
    }
    steps.erase(0);
    return steps.empty() || (steps.size() == 1 && (*steps.begin() == 1 || *steps.begin() == 9));
}

bool repeatsAGroup(const QByteArray &digits)
{
    return digits.startsWith(digits.last(digits.size() / 2)); // groups of one or two digits repeat as halves too
}

} // namespace

bool isPin(const Secret &secret)
{
    return secret.length() == length
           && std::ranges::all_of(secret.bytes(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isEasyToGuess(const Secret &pin)
{
    const QByteArray &digits = pin.bytes();
    const std::set<char> different(digits.begin(), digits.end());
    return different.size() <= 2 || isRow(digits) || repeatsAGroup(digits);
}

} // namespace dutydesk::pinrules
