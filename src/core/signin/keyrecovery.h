// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "people/actor.h"
#include "people/keyvault.h"
#include "people/staffkey.h"
#include "people/staffrepository.h"

namespace dutydesk {

class Change;
class Journal;

/// For a centre whose keys can no longer be opened, because the computer's secret file is lost. The journal tells of it
/// for good: from that entry on, the keys stand without the signature of those before.
class KeyRecovery
{
public:
    KeyRecovery(StaffRepository &staff, StaffKeyRepository &keys, KeyVault &vault, Journal &journal, DeskId desk);

    /// Revokes every key and enrols a manager anew, who then enrols the others. InvalidInput names what is not sound,
    /// NotFound where nobody of that name works here, NotAllowed where that person may not enrol others.
    Result<void> recover(const QString &managerName, const QString &reason, const Secret &password, const Secret &pin);

private:
    Result<void> write(Change &change, const StaffMember &manager, const QString &reason, const KeyMaterial &fresh);
    Result<void> revokeAll(Change &change);

    StaffRepository &m_staff;
    StaffKeyRepository &m_keys;
    KeyVault &m_vault;
    Journal &m_journal;
    DeskId m_desk;
};

} // namespace dutydesk
