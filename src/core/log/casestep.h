// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "log/caselimit.h"

namespace dutydesk {

using CaseStepId = Id<struct CaseStepTag>;

/// One step of a case. All of them are its timeline; a step never changes.
struct CaseStep
{
    static constexpr RecordType recordType = RecordType::CaseStep;
    static constexpr const char *table = "case_step";
    static constexpr auto fields()
    {
        return fieldsAre(Field{"id", &CaseStep::id}, Field{"case_id", &CaseStep::of},
                         Field{"log_page_id", &CaseStep::page}, Field{"act", &CaseStep::act},
                         Field{"state_before", &CaseStep::before}, Field{"state_after", &CaseStep::after},
                         Field{"taken_at", &CaseStep::takenAt, FromJournal::Time},
                         Field{"officer_id", &CaseStep::officer}, Field{"words", &CaseStep::words, Personal::Text},
                         Field{"limit_id", &CaseStep::limit});
    }

    CaseStepId id;
    CaseId of;
    LogPageId page; ///< the page of the log that was open
    CaseAct act;
    CaseState before;
    CaseState after;
    QDateTime takenAt;
    StaffId officer;
    QString words;                         ///< what was done, said or reported; of a change, how far it got
    std::optional<CaseLimitId> limit = {}; ///< of an act on a limit

    bool operator==(const CaseStep &) const = default;
};

} // namespace dutydesk
