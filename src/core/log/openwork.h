// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/draft.h"
#include "log/logentry.h"

namespace dutydesk {

using OpenWorkId = Id<struct OpenWorkTag>;

/// How closely open work must be watched. Urgent work blocks the handover (HO-7).
enum class Urgency { Ordinary, Watch, Important };

template<>
inline constexpr int lastEnumerator<Urgency> = 2;

enum class WorkState { Open, Done };

template<>
inline constexpr int lastEnumerator<WorkState> = 1;

/// What a person typed about open work.
struct OpenWorkDraft
{
    static constexpr auto fields()
    {
        return fieldsAre(Field{"matter", &OpenWorkDraft::matter}, Field{"place", &OpenWorkDraft::place},
                         Field{"progress", &OpenWorkDraft::progress}, Field{"next_step", &OpenWorkDraft::nextStep},
                         Field{"deadline", &OpenWorkDraft::deadline}, Field{"if_worse", &OpenWorkDraft::ifWorse},
                         Field{"follower", &OpenWorkDraft::follower}, Field{"urgency", &OpenWorkDraft::urgency},
                         Field{"log_entry_id", &OpenWorkDraft::entry},
                         Aside{"less_urgent_because", &OpenWorkDraft::lessUrgentBecause});
    }

    QString matter = {}; ///< must not be blank
    QString place = {};
    QString progress = {};
    QString nextStep = {};
    std::optional<QDateTime> deadline = {}; ///< UTC
    QString ifWorse = {};
    QString follower = {};
    Urgency urgency = Urgency::Ordinary;
    std::optional<LogEntryId> entry = {}; ///< the line that it comes from
    QString lessUrgentBecause = {};       ///< required of the manager who takes the urgency away (HO-7)

    bool operator==(const OpenWorkDraft &) const = default;
};

/// What a person typed about a line to follow up, besides the line itself.
struct FollowUpDraft
{
    static constexpr auto fields()
    {
        return fieldsAre(Field{"next_step", &FollowUpDraft::nextStep}, Field{"deadline", &FollowUpDraft::deadline},
                         Field{"if_worse", &FollowUpDraft::ifWorse}, Field{"follower", &FollowUpDraft::follower},
                         Field{"urgency", &FollowUpDraft::urgency});
    }

    QString nextStep = {};
    std::optional<QDateTime> deadline = {}; ///< UTC
    QString ifWorse = {};
    QString follower = {}; ///< empty stands for the writer of the line
    Urgency urgency = Urgency::Ordinary;

    bool operator==(const FollowUpDraft &) const = default;
};

/// Unfinished work 未完成事项, carried from shift to shift until it is done (HO-5).
struct OpenWork
{
    static constexpr RecordType recordType = RecordType::OpenWork;
    static constexpr const char *table = "open_work";
    static constexpr auto fields()
    {
        return fieldsAre(Field{"id", &OpenWork::id}, Field{"log_page_id", &OpenWork::page},
                         Field{"log_entry_id", &OpenWork::entry}, Field{"matter", &OpenWork::matter, Personal::Text},
                         Field{"place", &OpenWork::place, Personal::Text},
                         Field{"progress", &OpenWork::progress, Personal::Text},
                         Field{"next_step", &OpenWork::nextStep, Personal::Text},
                         Field{"deadline", &OpenWork::deadline}, Field{"if_worse", &OpenWork::ifWorse, Personal::Text},
                         Field{"follower", &OpenWork::follower, Personal::Text}, Field{"urgency", &OpenWork::urgency},
                         Field{"state", &OpenWork::state}, Field{"done_at", &OpenWork::doneAt, FromJournal::Time});
    }

    OpenWorkId id;
    LogPageId page; ///< the page on which it was first written
    std::optional<LogEntryId> entry;
    NonBlankText matter;
    QString place;
    QString progress; ///< how far it got
    QString nextStep;
    std::optional<QDateTime> deadline;
    QString ifWorse;  ///< what to do if it gets worse
    QString follower; ///< who follows it up
    Urgency urgency;
    WorkState state;
    std::optional<QDateTime> doneAt;

    bool operator==(const OpenWork &) const = default;
};

} // namespace dutydesk
