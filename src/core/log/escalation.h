// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/referencedata.h"
#include "log/case.h"

namespace dutydesk {

// What the desk sets going about a matter: leaders who are told, departments that are called out, measures that are
// taken. Each is about one line of the log or one piece of open work, and stands on the page on which it began.

/// The line or the open work that something is about: exactly one of them.
struct CaseSubject
{
    std::optional<LogEntryId> entry = {};
    std::optional<CaseId> work = {};

    bool isOne() const { return entry.has_value() != work.has_value(); }
    auto operator<=>(const CaseSubject &) const = default;
};

/// Why a leader is told (HO-13): the officer cannot decide it, or it is major.
enum class EscalationLevel { Undecided, Major };

template<>
inline constexpr int lastEnumerator<EscalationLevel> = 1;

using EscalationId = Id<struct EscalationTag>;

/// A report to a leader 上报 (HO-13). Each attempt to reach them is a record of its own.
struct Escalation
{
    static constexpr RecordType recordType = RecordType::Escalation;
    static constexpr const char *table = "escalation";
    static constexpr auto fields()
    {
        return fieldsAre(
            Field{"id", &Escalation::id}, Field{"log_page_id", &Escalation::page},
            Field{"log_entry_id", &Escalation::entry}, Field{"case_id", &Escalation::work},
            Field{"on_call_leader_id", &Escalation::leader}, Field{"staff_id", &Escalation::staff},
            Field{"title", &Escalation::title, Personal::No}, Field{"name", &Escalation::name, Personal::No},
            Field{"level", &Escalation::level}, Field{"reason", &Escalation::reason, Personal::Text},
            Field{"officer_id", &Escalation::officer}, Field{"begun_at", &Escalation::begunAt, FromJournal::Time},
            Field{"ended_at", &Escalation::endedAt, FromJournal::Time},
            Field{"came_at", &Escalation::cameAt, FromJournal::Time});
    }

    CaseSubject subject() const { return {entry, work}; }

    /// Title and name, as far as they are known.
    QString person() const { return QStringLiteral("%1 %2").arg(title, name).trimmed(); }

    EscalationId id;
    LogPageId page;
    std::optional<LogEntryId> entry;
    std::optional<CaseId> work;
    std::optional<OnCallLeaderId> leader;
    std::optional<StaffId> staff; ///< the same person as a member of the staff, or somebody who is no on-call leader
    QString title;                ///< as it was then
    QString name;                 ///< as it was then
    EscalationLevel level;
    NonBlankText reason;
    StaffId officer; ///< who told them
    QDateTime begunAt;
    std::optional<QDateTime> endedAt; ///< when they, or another leader who was told of the same, answered or came
    std::optional<QDateTime> cameAt;

    bool operator==(const Escalation &) const = default;
};

using EscalationAttemptId = Id<struct EscalationAttemptTag>;

/// One attempt to reach a leader, or what they answered later.
struct EscalationAttempt
{
    static constexpr RecordType recordType = RecordType::EscalationAttempt;
    static constexpr const char *table = "escalation_attempt";
    static constexpr auto fields()
    {
        return fieldsAre(Field{"id", &EscalationAttempt::id}, Field{"escalation_id", &EscalationAttempt::escalation},
                         Field{"log_page_id", &EscalationAttempt::page},
                         Field{"tried_at", &EscalationAttempt::triedAt, FromJournal::Time},
                         Field{"reached", &EscalationAttempt::reached},
                         Field{"answer", &EscalationAttempt::answer, Personal::Text},
                         Field{"officer_id", &EscalationAttempt::officer});
    }

    EscalationAttemptId id;
    EscalationId escalation;
    LogPageId page;
    QDateTime triedAt;
    bool reached;
    QString answer;
    StaffId officer;

    bool operator==(const EscalationAttempt &) const = default;
};

/// How far a report has got.
enum class EscalationState {
    Begun,      ///< nobody was called yet
    NotReached, ///< no attempt reached them: an exception of the handover and of the review (HO-13)
    Reached,    ///< they know, and have not decided
    Settled,    ///< another leader answered or came
    Answered,
    Came,
};

template<>
inline constexpr int lastEnumerator<EscalationState> = 5;

EscalationState stateOf(const Escalation &escalation, const std::vector<EscalationAttempt> &attempts);

using CalloutId = Id<struct CalloutTag>;

/// Another department's staff called out 调派 (HO-14).
struct Callout
{
    static constexpr RecordType recordType = RecordType::Callout;
    static constexpr const char *table = "callout";
    static constexpr auto fields()
    {
        return fieldsAre(
            Field{"id", &Callout::id}, Field{"log_page_id", &Callout::page}, Field{"log_entry_id", &Callout::entry},
            Field{"case_id", &Callout::work}, Field{"department", &Callout::department, Personal::Text},
            Field{"who", &Callout::who, Personal::Text}, Field{"officer_id", &Callout::officer},
            Field{"told_at", &Callout::toldAt, FromJournal::Time},
            Field{"arrived_at", &Callout::arrivedAt, FromJournal::Time},
            Field{"done_at", &Callout::doneAt, FromJournal::Time}, Field{"note", &Callout::note, Personal::Text});
    }

    CaseSubject subject() const { return {entry, work}; }

    CalloutId id;
    LogPageId page;
    std::optional<LogEntryId> entry;
    std::optional<CaseId> work;
    NonBlankText department;
    QString who;
    StaffId officer; ///< who called them out
    QDateTime toldAt;
    std::optional<QDateTime> arrivedAt;
    std::optional<QDateTime> doneAt;
    QString note;

    bool operator==(const Callout &) const = default;
};

using MeasureId = Id<struct MeasureTag>;

/// A temporary protective measure 临时保护措施, until it is lifted (HO-14).
struct Measure
{
    static constexpr RecordType recordType = RecordType::Measure;
    static constexpr const char *table = "measure";
    static constexpr auto fields()
    {
        return fieldsAre(
            Field{"id", &Measure::id}, Field{"log_page_id", &Measure::page}, Field{"log_entry_id", &Measure::entry},
            Field{"case_id", &Measure::work}, Field{"what", &Measure::what, Personal::Text},
            Field{"officer_id", &Measure::officer}, Field{"taken_at", &Measure::takenAt, FromJournal::Time},
            Field{"lifted_by", &Measure::liftedBy}, Field{"lifted_at", &Measure::liftedAt, FromJournal::Time});
    }

    CaseSubject subject() const { return {entry, work}; }

    MeasureId id;
    LogPageId page;
    std::optional<LogEntryId> entry;
    std::optional<CaseId> work;
    NonBlankText what;
    StaffId officer; ///< who took it
    QDateTime takenAt;
    std::optional<StaffId> liftedBy;
    std::optional<QDateTime> liftedAt;

    bool operator==(const Measure &) const = default;
};

} // namespace dutydesk
