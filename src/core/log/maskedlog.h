// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "log/openwork.h"
#include "log/pageview.h"

namespace dutydesk {

// The duty log as it is shown, printed and exported, and the way back of what was edited so (OW-5; domain 4.2).

LogEntry masked(LogEntry entry);
OpenWork masked(OpenWork work);
PageView masked(PageView view);

/// What is masked in the draft is as it was in the old record. InvalidInput "masked" where something is masked that is
/// not to be found there.
Result<LogEntryDraft> restored(LogEntryDraft draft, const LogEntry &old);
Result<OpenWorkDraft> restored(OpenWorkDraft draft, const OpenWork &old);

/// Of open work that is made of a line.
Result<OpenWorkDraft> restored(OpenWorkDraft draft, const LogEntry &line);

/// How far the work got, likewise.
Result<QString> restored(const QString &outcome, const OpenWork &old);

} // namespace dutydesk
