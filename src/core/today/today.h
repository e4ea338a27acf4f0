// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backup/backupsettings.h"
#include "base/runninglimit.h"
#include "datarequests/privacyrecords.h"
#include "handover/reviewservice.h"
#include "roster/rosterservice.h"

namespace dutydesk {

/// What an item on the page Today is about.
enum class TodayKind {
    PageToReview,     ///< a page whose handover had exceptions
    PagesToReview,    ///< all signed pages without an opinion
    HandoverRefused,  ///< the running page was signed and not taken over
    PageAwaitsRelief, ///< the running page is signed and waits for the incoming officer
    DeskClosed,       ///< the desk was closed and is to be taken over first
    TaskToAccept,     ///< a task that the reader gave, and whose person has reported back
    TaskForMe,        ///< a task of the reader's
    DataRequest,
    Alarm,
    VolumeToPurge,
    FullVolume,
    UnpublishedRoster,
    Inspection,
    Backup,
    ReportToMe ///< somebody put a matter to the reader and waits for the answer (HO-13)
};

template<>
inline constexpr int lastEnumerator<TodayKind> = 14;

enum class TodayLevel { Calm, Warning, Overdue };

/// Something that waits for the reader, or that they are reminded of. Its texts are masked.
struct TodayItem
{
    TodayKind kind;
    TodayLevel level = TodayLevel::Calm;
    std::optional<RecordReference> record = {};
    QString name = {};             ///< of the facility or the task, the number of the volume, or what a report is about
    int count = 0;                 ///< of pages or alarms, or the number of the page
    std::optional<QDate> day = {}; ///< by or since when; of a roster, the first day of its month
    std::vector<PageException> exceptions = {};
    std::optional<DataRequestKind> request = {};
    std::optional<BackupWarning> backup = {};
    QString reason = {}; ///< why the reader was told

    bool operator==(const TodayItem &) const = default;
};

/// The newest lines of the running page.
struct LinesOfShift
{
    LogVolume volume;
    LogPage page;
    int count;
    std::vector<LogEntry> newest; ///< newest first, without those that were corrected
};

struct OpenWorkCount
{
    int all = 0;
    int important = 0;
};

/// What the page Today shows one person at one moment.
struct Today
{
    /// Has the page read again at this moment, if it is still to come.
    void changesAt(const QDateTime &moment);

    QDateTime now = {}; ///< UTC
    QDate date = {};
    QDateTime nextChange = {};             ///< UTC; the next moment at which it shows something else
    std::vector<RunningLimit> limits = {}; ///< nearest first
    std::vector<Case> due = {};            ///< overdue, due today and without a deadline, in this order
    std::vector<TodayItem> waiting = {};   ///< for the reader; the most pressing first
    std::vector<TodayItem> reminders = {};
    std::optional<LinesOfShift> lines = {};
    DutyNow duty = {};
    std::optional<LogPage> page = {}; ///< the newest
    std::chrono::minutes leadTime{0}; ///< before the end of the shift, in which it is handed over
    std::optional<OpenWorkCount> openWork = {};
};

} // namespace dutydesk
