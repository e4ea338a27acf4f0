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
            Field{"days_between_checks", &Centre::daysBetweenChecks},
            Field{"keeps_sensitive_data", &Centre::keepsSensitiveData}, Field{"log_kept_days", &Centre::logKeptDays},
            Field{"owner_data_kept_days", &Centre::ownerDataKeptDays});
    }

    static Centre withDefaults(const NonBlankText &name, const QString &deskTelephone, const QString &language);

    CentreId id;
    NonBlankText name;
    QString code; ///< two to six capital letters, part of the numbers of volumes and cases, such as FJY in FJY-2026-003
    QString deskTelephone;
    QString language;  ///< zh_CN or en; language of reference data and printed forms
    QString roleNames; ///< the centre's names of the roles, one per line as in Role; empty: the program's own
    std::chrono::minutes beforeHandingOver; ///< lead time of the prompt to the outgoing officer; default 15 min
    std::chrono::minutes beforeTakingOver;  ///< lead time at which the incoming officer is expected; default 5 min
    int rosterReminderDay;                  ///< day of the month; default 25
    std::chrono::minutes idleLock;          ///< time without input until the window locks; default 5 min
    int pagesPerVolume;                     ///< default 100
    std::chrono::minutes minimumRest;       ///< between two duties; default 11 h
    int longestRunOfDutyDays;               ///< default 6
    int daysBetweenChecks;                  ///< of the whole journal with all signatures; default 7

    /// Whether the owner archive may hold data that is sensitive by law (need of care, children under fourteen).
    /// Default off.
    bool keepsSensitiveData;

    int logKeptDays;       ///< how long a sealed volume is kept at least; default 365, which is the least (Retention)
    int ownerDataKeptDays; ///< after moving out, until the person's data is due for erasure; default three years

    bool operator==(const Centre &) const = default;
};

} // namespace dutydesk
