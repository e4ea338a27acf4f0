// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/limitwords.h"

#include "support/printers.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST(LimitWords, R_WN_3_TheTimeLeftSaysTheStateInWords)
{
    EXPECT_EQ(LimitWords::timeLeft(42min + 59s, LimitState::Running), u"42 min"_s);
    EXPECT_EQ(LimitWords::timeLeft(5h + 20min, LimitState::Running), u"5 h 20 min"_s);
    EXPECT_EQ(LimitWords::timeLeft(51h, LimitState::Running), u"2 d 3 h"_s);
    EXPECT_EQ(LimitWords::timeLeft(3min + 12s, LimitState::Near), u"only 03:12 left"_s);
    EXPECT_EQ(LimitWords::timeLeft(0s, LimitState::Near), u"only 00:00 left"_s);
    EXPECT_EQ(LimitWords::timeLeft(2h, LimitState::Near), u"only 2 h 0 min left"_s);
    EXPECT_EQ(LimitWords::timeLeft(-72s, LimitState::Over), u"+01:12 over"_s);
    EXPECT_EQ(LimitWords::timeLeft(-26h, LimitState::Over), u"+1 d 2 h over"_s);
    EXPECT_EQ(LimitWords::timeLeft(42min, LimitState::Paused), u"paused, 42 min left"_s);
}

/// Looks second by second whether the words last exactly as long as is said.
TEST(LimitWords, theWordsLastAsLongAsIsSaid)
{
    for (const LimitState state : {LimitState::Running, LimitState::Near, LimitState::Over}) {
        const int sign = state == LimitState::Over ? -1 : 1;
        for (const std::chrono::seconds time : {1s, 59s, 60s, 61s, 3599s, 3600s, 3661s, 86'399s, 86'400s, 90'061s}) {
            const std::chrono::seconds left = sign * time;
            const std::chrono::seconds wait = LimitWords::untilNextWords(left, state);
            if (left - wait < 0s && left > 0s) {
                continue; // then the state changes first
            }
            const QString words = LimitWords::timeLeft(left, state);
            EXPECT_NE(LimitWords::timeLeft(left - wait, state), words) << left.count();
            EXPECT_EQ(LimitWords::timeLeft(left - wait + 1s, state), words) << left.count();
        }
    }
}

} // namespace dutydesk
