// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/centre.h"
#include "centre/referencedata.h"

namespace dutydesk {

// What a person typed about the centre and its reference data. Where it breaks a rule, InvalidInput names the field by
// the words behind it.

struct CentreDraft
{
    static CentreDraft of(const Centre &centre);

    QString name;                           ///< "name": must say something
    QString code;                           ///< "code": two to six capitals A to Z
    QString deskTelephone;                  ///< free
    QString language;                       ///< "language": zh_CN or en
    QString roleNames;                      ///< "role names": empty, or five lines that say something
    std::chrono::minutes beforeHandingOver; ///< "before handing over": 0 to 120 min
    std::chrono::minutes beforeTakingOver;  ///< "before taking over": 0 to 120 min
    int rosterReminderDay;                  ///< "roster reminder day": 1 to 28
    std::chrono::minutes idleLock;          ///< "idle lock": 1 to 120 min
    int pagesPerVolume;                     ///< "pages per volume": 1 to 1000
    std::chrono::minutes minimumRest;       ///< "minimum rest": 0 to 24 h
    int longestRunOfDutyDays;               ///< "longest run": 1 to 31
    bool keepsSensitiveData = false;

    bool operator==(const CentreDraft &) const = default;
};

struct SharedItemDraft
{
    QString name;     ///< "name": must say something
    int expected = 1; ///< "expected": 1 to 999
    QString check = {};
    QString place = {};

    bool operator==(const SharedItemDraft &) const = default;
};

struct OnCallLeaderDraft
{
    QString title; ///< "title": must say something
    QString name = {};
    QString telephone = {};

    bool operator==(const OnCallLeaderDraft &) const = default;
};

struct EmergencyNumberDraft
{
    QString name; ///< "name": must say something
    QString telephone = {};

    bool operator==(const EmergencyNumberDraft &) const = default;
};

struct PhraseDraft
{
    QString code; ///< "code": must say something, without blanks
    QString text; ///< "text": must say something

    bool operator==(const PhraseDraft &) const = default;
};

/// The records that the drafts describe, active and in no place yet.
Result<Centre> recordFrom(const CentreDraft &draft, CentreId id);
Result<SharedItem> recordFrom(const SharedItemDraft &draft, SharedItemId id);
Result<OnCallLeader> recordFrom(const OnCallLeaderDraft &draft, OnCallLeaderId id);
Result<EmergencyNumber> recordFrom(const EmergencyNumberDraft &draft, EmergencyNumberId id);
Result<Phrase> recordFrom(const PhraseDraft &draft, PhraseId id);

} // namespace dutydesk
