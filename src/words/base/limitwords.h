// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/runninglimit.h"

#include <QCoreApplication>

#include <chrono>

namespace dutydesk {

/// How the window speaks of running limits.
class LimitWords
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::LimitWords)

public:
    static QString kind(LimitKind kind);

    /// `42 min`, then `only 03:12 left`, then `+01:12 over`, or `paused, 42 min left`: the words tell the state
    /// without a colour. What is left is negative when the limit is over.
    static QString timeLeft(std::chrono::seconds left, LimitState state);

    /// How long timeLeft() says the same, if the state does not change meanwhile.
    static std::chrono::seconds untilNextWords(std::chrono::seconds left, LimitState state);

    /// What the limit is about, such as `3-502 leak`, and for what it is if that is not the deadline.
    static QString placeAndMatter(const RunningLimit &limit);
};

} // namespace dutydesk
