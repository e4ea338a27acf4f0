// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/draft.h"
#include "people/staffmember.h"
#include "roster/shiftpattern.h"

namespace dutydesk {

using LogVolumeId = Id<struct LogVolumeTag>;
using LogPageId = Id<struct LogPageTag>;

/// A bound book of the duty log 值班记录. Numbers run without gaps within a year (HO-3).
struct LogVolume
{
    static constexpr RecordType recordType = RecordType::LogVolume;
    static constexpr const char *table = "log_volume";
    static constexpr auto fields()
    {
        return fieldsAre(Field{"id", &LogVolume::id}, Field{"volume_year", &LogVolume::year},
                         Field{"serial", &LogVolume::serial}, Field{"number", &LogVolume::number, Personal::No},
                         Field{"opened_at", &LogVolume::openedAt, FromJournal::Time},
                         Field{"sealed_at", &LogVolume::sealedAt, FromJournal::Time},
                         Field{"purged_at", &LogVolume::purgedAt, FromJournal::Time});
    }

    LogVolumeId id;
    int year;
    int serial;          ///< 1, 2, 3 within the year
    NonBlankText number; ///< as printed: FJY-2026-003
    QDateTime openedAt;
    std::optional<QDateTime> sealedAt;      ///< when it was full; nothing is added any more
    std::optional<QDateTime> purgedAt = {}; ///< when the content of its pages was erased; their heads stay

    /// The number of a volume of the centre with that code.
    static QString numberOf(const QString &code, int year, int serial)
    {
        return QStringLiteral("%1-%2-%3").arg(code).arg(year).arg(serial, 3, 10, QChar(u'0'));
    }

    bool operator==(const LogVolume &) const = default;
};

enum class PageState {
    Open,           ///< the shift is on duty
    AwaitingRelief, ///< the outgoing officer has signed, the incoming officer has not
    DeskClosed,     ///< the outgoing officer has signed and no relief follows; the next officer takes over first (HO-9)
    Closed,         ///< both officers have signed
};

template<>
inline constexpr int lastEnumerator<PageState> = 3;

/// What a person typed at the head of a page.
struct PageHeadDraft
{
    static constexpr auto fields()
    {
        return fieldsAre(Field{"weather", &PageHeadDraft::weather}, Field{"duty_manager", &PageHeadDraft::dutyManager});
    }

    QString weather = {};
    QString dutyManager = {};

    bool operator==(const PageHeadDraft &) const = default;
};

/// A numbered page, on which the officers of one shift write.
struct LogPage
{
    static constexpr RecordType recordType = RecordType::LogPage;
    static constexpr const char *table = "log_page";
    static constexpr auto fields()
    {
        return fieldsAre(Field{"id", &LogPage::id}, Field{"log_volume_id", &LogPage::volume},
                         Field{"page_number", &LogPage::number}, Field{"duty_date", &LogPage::date},
                         Field{"shift_pattern_id", &LogPage::pattern}, Field{"planned_start", &LogPage::plannedStart},
                         Field{"planned_end", &LogPage::plannedEnd}, Field{"officer_id", &LogPage::officer},
                         Field{"weather", &LogPage::weather, Personal::Text},
                         Field{"duty_manager", &LogPage::dutyManager, Personal::Text}, Field{"state", &LogPage::state},
                         Field{"opened_at", &LogPage::openedAt, FromJournal::Time},
                         Field{"closed_at", &LogPage::closedAt, FromJournal::Time});
    }

    LogPageId id;
    LogVolumeId volume;
    int number; ///< within the volume, from 1
    QDate date; ///< local date on which the shift begins
    ShiftPatternId pattern;
    QDateTime plannedStart;
    QDateTime plannedEnd;
    StaffId officer;
    QString weather;
    QString dutyManager;
    PageState state;
    QDateTime openedAt;
    std::optional<QDateTime> closedAt;

    bool operator==(const LogPage &) const = default;
};

} // namespace dutydesk
