// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/draft.h"
#include "base/pagelines.h"
#include "log/logpage.h"

namespace dutydesk {

using LogEntryId = Id<struct LogEntryTag>;

enum class EntryState { Done, FollowUp };

template<>
inline constexpr int lastEnumerator<EntryState> = 1;

/// What a person typed for the log.
struct LogEntryDraft
{
    static constexpr auto fields()
    {
        return fieldsAre(Field{"happened_at", &LogEntryDraft::happenedAt}, Field{"source", &LogEntryDraft::source},
                         Field{"place", &LogEntryDraft::place}, Field{"person", &LogEntryDraft::person},
                         Field{"telephone", &LogEntryDraft::telephone}, Field{"matter", &LogEntryDraft::matter},
                         Field{"entry_class", &LogEntryDraft::entryClass},
                         Field{"action_taken", &LogEntryDraft::action}, Field{"told_whom", &LogEntryDraft::toldWhom},
                         Field{"state", &LogEntryDraft::state});
    }

    QDateTime happenedAt; ///< UTC; not in the future
    EntrySource source = EntrySource::Call;
    QString place = {}; ///< unit or place
    QString person = {};
    QString telephone = {};
    QString matter = {}; ///< must not be blank
    EntryClass entryClass = EntryClass::Other;
    QString action = {};   ///< what was done and what came of it
    QString toldWhom = {}; ///< who was told, and when
    EntryState state = EntryState::Done;

    bool operator==(const LogEntryDraft &) const = default;
};

/// A line of a page. It never changes: a correction is a new line that names it (HO-2).
struct LogEntry
{
    static constexpr RecordType recordType = RecordType::LogEntry;
    static constexpr const char *table = "log_entry";
    static constexpr auto fields()
    {
        return fieldsAre(
            Field{"id", &LogEntry::id}, Field{"log_page_id", &LogEntry::page}, Field{"line", &LogEntry::line},
            Field{"happened_at", &LogEntry::happenedAt}, Field{"written_at", &LogEntry::writtenAt, FromJournal::Time},
            Field{"source", &LogEntry::source}, Field{"place", &LogEntry::place, Personal::Text},
            Field{"person", &LogEntry::person, Personal::Name},
            Field{"telephone", &LogEntry::telephone, Personal::Telephone},
            Field{"matter", &LogEntry::matter, Personal::Text}, Field{"entry_class", &LogEntry::entryClass},
            Field{"action_taken", &LogEntry::action, Personal::Text},
            Field{"told_whom", &LogEntry::toldWhom, Personal::Text}, Field{"state", &LogEntry::state},
            Field{"officer_id", &LogEntry::officer}, Field{"amends_id", &LogEntry::amends},
            Field{"reason", &LogEntry::reason, Personal::Text},
            Field{"clock_behind", &LogEntry::clockBehind, FromJournal::ClockBehind});
    }

    /// A line that is written later than this after the event is marked on the page as 补记.
    static constexpr std::chrono::minutes lateAfter{15};
    bool isLate() const { return happenedAt.secsTo(writtenAt) > std::chrono::seconds(lateAfter).count(); }

    /// The print tells only the time of day of what happened, so a line is of the present, give or take a month.
    static constexpr std::chrono::hours oldest{31 * 24};
    static constexpr std::chrono::minutes newest{1};

    /// Whether the event is of the time of writing, or of the line that this one amends. A clock that is behind tells
    /// of any time before.
    bool isTimely(const std::optional<QDateTime> &amended) const
    {
        return happenedAt <= writtenAt.addDuration(newest)
               && (clockBehind || happenedAt >= writtenAt.addDuration(-oldest) || (amended && happenedAt >= *amended));
    }

    LogEntryId id;
    LogPageId page;
    int line; ///< on the page, from 1
    QDateTime happenedAt;
    QDateTime writtenAt;
    EntrySource source;
    QString place;
    QString person;
    QString telephone;
    NonBlankText matter;
    EntryClass entryClass;
    QString action;
    QString toldWhom;
    EntryState state;
    StaffId officer;
    std::optional<LogEntryId> amends; ///< the line that this one corrects
    QString reason;                   ///< why the other line is corrected
    bool clockBehind = false;         ///< the clock was behind the journal, so that the times are not the true ones

    bool operator==(const LogEntry &) const = default;
};

} // namespace dutydesk
