// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/centredrafts.h"
#include "centre/centrerepositories.h"
#include "roster/dutyrepository.h"
#include "setup/referencefile.h"
#include "signin/staffservice.h"

namespace dutydesk {

/// What the first person at a new desk says about the centre and himself.
struct FirstStartDraft
{
    QString centreName;
    QString centreCode = QStringLiteral("DD");
    QString deskTelephone = {};
    QString language = QStringLiteral("zh_CN"); ///< or en: of reference data and printed forms
    QString managerName;
    QString managerTelephone = {};
    std::vector<OnCallLeaderDraft> leaders = {}; ///< none: the posts that come with the program, without names
    std::vector<StaffDraft> staff = {};          ///< beside the manager; they have no keys yet
};

/// Where the first start writes.
struct FirstStartRepositories
{
    CentreRepository &centre;
    SharedItemRepository &items;
    OnCallLeaderRepository &leaders;
    EmergencyNumberRepository &emergencyNumbers;
    PhraseRepository &phrases;
    CalendarRepository &calendar;
    ShiftPatternRepository &patterns;
    StaffRepository &staff;
    StaffKeyRepository &keys;
};

/// Makes a centre out of an empty database: the journal, the first manager with a key, the standard reference data.
class FirstStart
{
public:
    FirstStart(FirstStartRepositories repositories, KeyVault &vault, Journal &journal, DeskId desk);

    /// Whether there is no centre yet.
    Result<bool> isNeeded() const;

    /// InvalidInput names the field; Conflict where there is a centre, or a name is there twice ("name"). All or
    /// nothing, save that the journal has begun.
    Result<Actor> begin(const FirstStartDraft &draft, const Secret &password, const Secret &pin);

private:
    Result<void> write(Change &change, const FirstStartDraft &draft, const KeyMaterial &key);
    Result<Centre> centreOf(const FirstStartDraft &draft, const ReferenceFile &file) const;
    Result<void> writePeople(Change &change, const FirstStartDraft &draft);
    Result<void> writeReferenceData(Change &change, const FirstStartDraft &draft, const ReferenceFile &file);

    FirstStartRepositories m_repositories;
    KeyVault &m_vault;
    Journal &m_journal;
    DeskId m_desk;
};

} // namespace dutydesk
