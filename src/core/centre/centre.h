// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/record.h"

namespace dutydesk {

using CentreId = Id<struct CentreTag>;

/// The service centre and its settings: one record, id 1. Defaults are in Centre::withDefaults.
struct Centre
{
    static constexpr RecordType recordType = RecordType::Centre;
    static constexpr const char *table = "centre";
    static constexpr auto fields()
    {
        return fieldsAre(
            Field{"id", &Centre::id}, Field{"name", &Centre::name, Personal::No},
            Field{"code", &Centre::code, Personal::No}, Field{"desk_telephone", &Centre::deskTelephone, Personal::No},
            Field{"language", &Centre::language, Personal::No}, Field{"role_names", &Centre::roleNames, Personal::No},
            Field{"minutes_before_handing_over", &Centre::beforeHandingOver},
            Field{"minutes_before_taking_over", &Centre::beforeTakingOver},
            Field{"roster_reminder_day", &Centre::rosterReminderDay}, Field{"idle_lock_minutes", &Centre::idleLock},
            Field{"pages_per_volume", &Centre::pagesPerVolume}, Field{"minimum_rest_minutes", &Centre::minimumRest},
            Field{"longest_run_of_duty_days", &Centre::longestRunOfDutyDays},
            Field{"keeps_sensitive_data", &Centre::keepsSensitiveData});
    }

    static Centre withDefaults(const NonBlankText &name, const QString &deskTelephone, const QString &language);

    CentreId id;
    NonBlankText name;
    QString code; ///< two to six capitals in numbers of volumes and cases, such as FJY in FJY-2026-003
    QString deskTelephone;
    QString language;  ///< zh_CN or en: of reference data and of printed forms
    QString roleNames; ///< the centre's own labels of the five roles, one per line in the order of Role; empty: ours
    std::chrono::minutes beforeHandingOver; ///< the desk prompts the outgoing officer; 15
    std::chrono::minutes beforeTakingOver;  ///< the incoming officer is expected; 5
    int rosterReminderDay;                  ///< of the month; 25
    std::chrono::minutes idleLock;          ///< 5
    int pagesPerVolume;                     ///< 100
    std::chrono::minutes minimumRest;       ///< between two duties; 11 h
    int longestRunOfDutyDays;               ///< 6

    /// Whether the owner archive may hold what the law calls sensitive: need of care, children under fourteen. Off.
    bool keepsSensitiveData;

    bool operator==(const Centre &) const = default;
};

} // namespace dutydesk
