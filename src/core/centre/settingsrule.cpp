// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "centre/settingsrule.h"

#include "centre/centredrafts.h"
#include "journal/erasure.h"

namespace dutydesk {

using namespace std::chrono_literals;

JointRule::Finding SettingsRule::check(const ReadEntry &read)
{
    const std::optional<Centre> centre = read.record<Centre>();
    if (!centre) {
        return std::nullopt;
    }
    const auto within = [](auto value, auto least, auto most) { return value >= least && value <= most; };
    const auto isKept = [&](int days) {
        return within(days, int(Retention::atLeast.count()), int(Retention::longestSetting.count()));
    };
    const bool isSound = within(centre->beforeHandingOver, 0min, 120min)
                         && within(centre->beforeTakingOver, 0min, 120min) && within(centre->rosterReminderDay, 1, 28)
                         && within(centre->idleLock, 1min, 120min) && within(centre->pagesPerVolume, 1, 1000)
                         && within(centre->minimumRest, 0h, 24h) && within(centre->longestRunOfDutyDays, 1, 31)
                         && within(centre->daysBetweenChecks, 1, 30) && isKept(centre->logKeptDays)
                         && isKept(centre->ownerDataKeptDays) && isCentreCode(centre->code);
    return isSound ? Finding() : read.bad(JournalProblem::WrongBody);
}

} // namespace dutydesk
