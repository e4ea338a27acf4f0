// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/draft.h"
#include "log/logentry.h"

namespace dutydesk {

using CaseId = Id<struct CaseTag>;

/// What a case is. Each kind has its own acts (log/caseacttable.h), and nothing else of its own.
enum class CaseKind {
    FollowUp, ///< work of the duty log that is carried from shift to shift 跟进
    Task      ///< assigned by a superior 交办 (WN-5)
};

template<>
inline constexpr int lastEnumerator<CaseKind> = 1;

/// How closely open work must be watched. Urgent work blocks the handover (HO-7).
enum class Urgency { Ordinary, Watch, Important };

template<>
inline constexpr int lastEnumerator<Urgency> = 2;

/// How far a case is. It is open until it is done.
enum class CaseState { Open, UnderWay, ReportedBack, Done };

template<>
inline constexpr int lastEnumerator<CaseState> = 3;

/// What a person typed about open work.
struct CaseDraft
{
    static constexpr auto fields()
    {
        return fieldsAre(Field{"matter", &CaseDraft::matter}, Field{"place", &CaseDraft::place},
                         Field{"progress", &CaseDraft::progress}, Field{"next_step", &CaseDraft::nextStep},
                         Field{"deadline", &CaseDraft::deadline}, Field{"if_worse", &CaseDraft::ifWorse},
                         Field{"follower", &CaseDraft::follower}, Field{"urgency", &CaseDraft::urgency},
                         Field{"log_entry_id", &CaseDraft::entry},
                         Aside{"less_urgent_because", &CaseDraft::lessUrgentBecause});
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

    bool operator==(const CaseDraft &) const = default;
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

/// A case 事项: something the desk was told and answers for until it is done, with one number and one timeline.
/// The open ones are the unfinished work 未完成事项 that goes through every handover (HO-5).
struct Case
{
    static constexpr RecordType recordType = RecordType::Case;
    static constexpr const char *table = "case_record";
    static constexpr auto fields()
    {
        return fieldsAre(
            Field{"id", &Case::id}, Field{"log_page_id", &Case::page}, Field{"log_entry_id", &Case::entry},
            Field{"matter", &Case::matter, Personal::Text}, Field{"place", &Case::place, Personal::Text},
            Field{"progress", &Case::progress, Personal::Text}, Field{"next_step", &Case::nextStep, Personal::Text},
            Field{"deadline", &Case::deadline}, Field{"if_worse", &Case::ifWorse, Personal::Text},
            Field{"follower", &Case::follower, Personal::Text}, Field{"urgency", &Case::urgency},
            Field{"state", &Case::state}, Field{"done_at", &Case::doneAt, FromJournal::Time},
            Field{"kind", &Case::kind}, Field{"number_year", &Case::year}, Field{"number_serial", &Case::serial},
            Field{"responsible_id", &Case::responsible}, Field{"given_by_id", &Case::givenBy},
            Field{"received_at", &Case::receivedAt, FromJournal::Time});
    }

    bool isOpen() const { return state != CaseState::Done; }

    /// As it is said: 2026-0131.
    QString number() const;

    /// As it is written, with the letters of the kind in front, which are the same in every language: JB 2026-0131.
    QString fullNumber() const;

    CaseId id;
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
    CaseState state;
    std::optional<QDateTime> doneAt;
    CaseKind kind;
    int year;                           ///< of the number, as the centre's clock had it
    int serial;                         ///< from 1 without gaps in each year, whatever the kind
    std::optional<StaffId> responsible; ///< of the staff; nothing where the follower is anybody
    StaffId givenBy;                    ///< who wrote it down, and of a task who assigned it
    QDateTime receivedAt;

    bool operator==(const Case &) const = default;
};

} // namespace dutydesk
