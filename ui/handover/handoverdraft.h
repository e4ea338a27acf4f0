// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover/handoverservice.h"

#include <map>
#include <set>

namespace dutydesk {

/// The answer to one piece of open work while it is being given.
struct TypedAnswer
{
    std::optional<WorkAnswer> answer = {};
    QString question = {};
    QString reply = {};
};

/// What was entered for the handover of one page and is not signed yet: it outlives the dialog. No secret is in it.
struct HandoverDraft
{
    std::optional<LogPageId> page = {};
    SigningOut out = {}; ///< `counts` holds the items counted so far
    std::optional<bool> reliefFollows = {};
    std::map<OpenWorkId, OpenWorkDraft> typedWork = {}; ///< changed and not saved yet
    std::set<OpenWorkId> toldWork = {};
    std::optional<StaffId> incoming = {};
    TakingOver in{.arrivedAt = {}};
    bool countAgreed = false;
    bool areaChecked = false;
    std::map<OpenWorkId, TypedAnswer> answers = {};
    bool refuses = false;
    QString refusalReason = {};
};

} // namespace dutydesk
