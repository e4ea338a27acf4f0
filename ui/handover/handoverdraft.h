// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover/handoverservice.h"

#include <map>
#include <set>

namespace dutydesk {

/// The answer to one piece of open work that is not signed yet.
struct TypedAnswer
{
    static constexpr auto fields()
    {
        return fieldsAre(Field{"answer", &TypedAnswer::answer}, Field{"question", &TypedAnswer::question},
                         Field{"reply", &TypedAnswer::reply});
    }

    std::optional<WorkAnswer> answer = {};
    QString question = {};
    QString reply = {};
};

/// The unsigned input for the handover of one page. It outlives the dialog and, as text, the program. It holds no
/// passwords or PINs.
struct HandoverDraft
{
    static constexpr auto fields()
    {
        return fieldsAre(
            Field{"page", &HandoverDraft::page}, Field{"out", &HandoverDraft::out},
            Field{"relief_follows", &HandoverDraft::reliefFollows}, Field{"typed_work", &HandoverDraft::typedWork},
            Field{"told_work", &HandoverDraft::toldWork}, Field{"incoming", &HandoverDraft::incoming},
            Field{"in", &HandoverDraft::in}, Field{"count_agreed", &HandoverDraft::countAgreed},
            Field{"area_checked", &HandoverDraft::areaChecked}, Field{"answers", &HandoverDraft::answers},
            Field{"refuses", &HandoverDraft::refuses}, Field{"refusal_reason", &HandoverDraft::refusalReason});
    }

    /// Reads the draft of `page` from `text`. The draft is empty if the text is empty or belongs to another page.
    static HandoverDraft from(const QString &text, LogPageId page);
    QString text() const;

    std::optional<LogPageId> page = {};
    SigningOut out = {}; ///< `counts` holds the items counted so far
    std::optional<bool> reliefFollows = {};
    std::map<CaseId, CaseDraft> typedWork = {}; ///< changes that are not saved yet
    std::set<CaseId> toldWork = {};
    std::optional<StaffId> incoming = {};
    TakingOver in{.arrivedAt = {}};
    bool countAgreed = false;
    bool areaChecked = false;
    std::map<CaseId, TypedAnswer> answers = {};
    bool refuses = false;
    QString refusalReason = {};
};

} // namespace dutydesk
