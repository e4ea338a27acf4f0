// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/draft.h"
#include "centre/centre.h"
#include "centre/referencedata.h"

namespace dutydesk {

// The input for the centre's settings and its reference data.

struct CentreDraft
{
    static constexpr auto fields()
    {
        return fieldsAre(Field{"name", &CentreDraft::name}, Field{"code", &CentreDraft::code},
                         Field{"desk_telephone", &CentreDraft::deskTelephone},
                         Field{"language", &CentreDraft::language}, Field{"role_names", &CentreDraft::roleNames},
                         Field{"minutes_before_handing_over", &CentreDraft::beforeHandingOver},
                         Field{"minutes_before_taking_over", &CentreDraft::beforeTakingOver},
                         Field{"roster_reminder_day", &CentreDraft::rosterReminderDay},
                         Field{"idle_lock_minutes", &CentreDraft::idleLock},
                         Field{"pages_per_volume", &CentreDraft::pagesPerVolume},
                         Field{"minimum_rest_minutes", &CentreDraft::minimumRest},
                         Field{"longest_run_of_duty_days", &CentreDraft::longestRunOfDutyDays},
                         Field{"days_between_checks", &CentreDraft::daysBetweenChecks},
                         Field{"keeps_sensitive_data", &CentreDraft::keepsSensitiveData},
                         Field{"log_kept_days", &CentreDraft::logKeptDays},
                         Field{"owner_data_kept_days", &CentreDraft::ownerDataKeptDays});
    }

    QString name = {};                      ///< not blank
    QString code = {};                      ///< two to six capitals A to Z
    QString deskTelephone = {};             ///< any text
    QString language = {};                  ///< zh_CN or en
    QString roleNames = {};                 ///< empty, or five lines that are not blank
    std::chrono::minutes beforeHandingOver; ///< 0 to 120 min
    std::chrono::minutes beforeTakingOver;  ///< 0 to 120 min
    int rosterReminderDay;                  ///< 1 to 28
    std::chrono::minutes idleLock;          ///< 1 to 120 min
    int pagesPerVolume;                     ///< 1 to 1000
    std::chrono::minutes minimumRest;       ///< 0 to 24 h
    int longestRunOfDutyDays;               ///< 1 to 31
    int daysBetweenChecks;                  ///< 1 to 30
    bool keepsSensitiveData = false;
    int logKeptDays;       ///< 365 to 36,500
    int ownerDataKeptDays; ///< 365 to 36,500

    bool operator==(const CentreDraft &) const = default;
};

struct SharedItemDraft
{
    static constexpr auto fields()
    {
        return fieldsAre(Field{"name", &SharedItemDraft::name}, Field{"expected", &SharedItemDraft::expected},
                         Field{"check_text", &SharedItemDraft::check}, Field{"place", &SharedItemDraft::place});
    }

    QString name = {}; ///< not blank
    int expected = 1;  ///< 1 to 999
    QString check = {};
    QString place = {};

    bool operator==(const SharedItemDraft &) const = default;
};

struct OnCallLeaderDraft
{
    static constexpr auto fields()
    {
        return fieldsAre(Field{"title", &OnCallLeaderDraft::title}, Field{"name", &OnCallLeaderDraft::name},
                         Field{"telephone", &OnCallLeaderDraft::telephone});
    }

    QString title = {}; ///< not blank
    QString name = {};
    QString telephone = {};

    bool operator==(const OnCallLeaderDraft &) const = default;
};

struct EmergencyNumberDraft
{
    static constexpr auto fields()
    {
        return fieldsAre(Field{"name", &EmergencyNumberDraft::name},
                         Field{"telephone", &EmergencyNumberDraft::telephone});
    }

    QString name = {}; ///< not blank
    QString telephone = {};

    bool operator==(const EmergencyNumberDraft &) const = default;
};

struct PhraseDraft
{
    static constexpr auto fields()
    {
        return fieldsAre(Field{"code", &PhraseDraft::code}, Field{"phrase_text", &PhraseDraft::text});
    }

    QString code = {}; ///< not blank, without blanks inside
    QString text = {}; ///< not blank

    bool operator==(const PhraseDraft &) const = default;
};

/// Whether the text may be the short code of a centre, with which the numbers of its volumes begin.
bool isCentreCode(const QString &code);

/// The records that the drafts describe. They are active and have no position in their list yet.
Result<Centre> recordFrom(const CentreDraft &draft, CentreId id);
Result<SharedItem> recordFrom(const SharedItemDraft &draft, SharedItemId id);
Result<OnCallLeader> recordFrom(const OnCallLeaderDraft &draft, OnCallLeaderId id);
Result<EmergencyNumber> recordFrom(const EmergencyNumberDraft &draft, EmergencyNumberId id);
Result<Phrase> recordFrom(const PhraseDraft &draft, PhraseId id);

} // namespace dutydesk
