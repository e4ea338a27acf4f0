// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/centredrafts.h"
#include "centre/centrerepositories.h"
#include "roster/dutyrepository.h"
#include "setup/referencefile.h"
#include "signin/staffservice.h"

namespace dutydesk {

/// The first person's input about the centre and themselves.
struct FirstStartDraft
{
    QString centreName;
    QString centreCode = QStringLiteral("DD");
    QString deskTelephone = {};
    QString language = QStringLiteral("zh_CN"); ///< zh_CN or en; language of reference data and printed forms
    QString managerName;
    QString managerTelephone = {};
    std::vector<OnCallLeaderDraft> leaders = {}; ///< if empty, the program's own posts are used, without names
    std::vector<StaffDraft> staff = {};          ///< further staff beside the manager; they have no keys yet
};

/// The repositories that the first start writes to.
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
    FirstStart(FirstStartRepositories repositories, KeyVault &vault, Journal &journal, const ThisDesk &desk);

    /// Whether the database has no centre yet.
    Result<bool> isNeeded() const;

    /// Fails with InvalidInput, which names the field, and with Conflict if there is a centre already or a name occurs
    /// twice ("name"). Either all records are stored or none; only the start of the journal may remain.
    Result<Actor> begin(const FirstStartDraft &draft, const Secret &password, const Secret &pin);

private:
    Result<void> write(Change &change, const FirstStartDraft &draft, const KeyMaterial &key);
    Result<Centre> centreOf(const FirstStartDraft &draft, const ReferenceFile &file) const;
    Result<void> writePeople(Change &change, const FirstStartDraft &draft);
    Result<void> writeReferenceData(Change &change, const FirstStartDraft &draft, const ReferenceFile &file);

    FirstStartRepositories m_repositories;
    KeyVault &m_vault;
    Journal &m_journal;
    ThisDesk m_desk;
};

} // namespace dutydesk
