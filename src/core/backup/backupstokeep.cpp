// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backup/backupstokeep.h"

#include <algorithm>
#include <set>
#include <utility>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

QString dayOf(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

QString weekOf(const QDate &date)
{
    int year = 0;
    const int week = date.weekNumber(&year);
    return u"%1-%2"_s.arg(year).arg(week);
}

QString monthOf(const QDate &date)
{
    return date.toString(u"yyyy-MM"_s);
}

/// Counts periods from the newest backup on; a period keeps the first backup that asks.
class Periods
{
public:
    Periods(QString (*nameOf)(const QDate &), std::size_t most)
        : m_nameOf(nameOf)
        , m_most(most)
    {}

    bool keeps(const QDate &date) { return m_seen.size() < m_most && m_seen.insert(m_nameOf(date)).second; }

private:
    QString (*m_nameOf)(const QDate &);
    std::size_t m_most;
    std::set<QString> m_seen;
};

} // namespace

std::vector<BackupManifest> backupsToRemove(std::vector<BackupManifest> all, const QTimeZone &zone)
{
    // The head tells apart what was made in one second, which is as exact as a manifest is.
    std::ranges::sort(all, std::greater<>(), [](const BackupManifest &backup) {
        return std::pair(backup.madeAt, backup.content.head.sequence);
    });
    Periods days(dayOf, BackupsKept::days);
    Periods weeks(weekOf, BackupsKept::weeks);
    Periods months(monthOf, BackupsKept::months);
    Periods brokenDays(dayOf, BackupsKept::days);
    std::erase_if(all, [&](const BackupManifest &backup) {
        const QDate date = backup.madeAt.toTimeZone(zone).date();
        if (!backup.isWhole) {
            return brokenDays.keeps(date);
        }
        const bool ofDay = days.keeps(date);
        const bool ofWeek = weeks.keeps(date);
        return months.keeps(date) || ofDay || ofWeek;
    });
    return all;
}

} // namespace dutydesk
