// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "people/actor.h"
#include "people/keyvault.h"
#include "people/staffkey.h"
#include "people/staffrepository.h"
#include "signin/thisdesk.h"

namespace dutydesk {

/// Replaces all keys of a centre after the computer's pepper file was lost. The journal records this for good: from
/// that entry on, new keys stand without a signature of the old ones.
class KeyRecovery
{
public:
    KeyRecovery(StaffRepository &staff, StaffKeyRepository &keys, KeyVault &vault, Journal &journal,
                const ThisDesk &desk);

    /// Revokes every key and enrols a manager, who then enrols the others. InvalidInput names the wrong field; NotFound
    /// means that no active person has that name, NotAllowed that the person may not enrol others.
    Result<void> recover(const QString &managerName, const QString &reason, const Secret &password, const Secret &pin);

private:
    Result<void> write(Change &change, const StaffMember &manager, const QString &reason, const KeyMaterial &fresh);
    Result<void> revokeAll(Change &change);

    StaffRepository &m_staff;
    StaffKeyRepository &m_keys;
    KeyVault &m_vault;
    Journal &m_journal;
    ThisDesk m_desk;
};

} // namespace dutydesk
