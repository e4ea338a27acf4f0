// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "log/loglines.h"
#include "log/logpages.h"

namespace dutydesk {

/// The services of the duty log.
struct DutyLog
{
    DutyLog(const LogPages::Parts &parts, EvidenceFiles &evidence, Journal &journal)
        : runningPage(parts.repositories)
        , openWork(parts.repositories, runningPage, journal)
        , lines(parts.repositories, runningPage, openWork, evidence, journal)
        , pages(parts, runningPage, journal)
    {}

    RunningPage runningPage;
    FollowUps openWork;
    LogLines lines;
    LogPages pages;
};

} // namespace dutydesk
