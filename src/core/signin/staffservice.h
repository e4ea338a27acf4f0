// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/draft.h"
#include "signin/signinservice.h"

namespace dutydesk {

/// What a person typed about a member of staff.
struct StaffDraft
{
    static constexpr auto fields()
    {
        return fieldsAre(Field{"name", &StaffDraft::name}, Field{"role", &StaffDraft::role},
                         Field{"telephone", &StaffDraft::telephone}, Field{"on_roster", &StaffDraft::onRoster});
    }

    QString name; ///< must say something; unique among the active
    Role role = Role::DutyOfficer;
    QString telephone = {};
    bool onRoster = true;

    bool operator==(const StaffDraft &) const = default;
};

/// Who works here, and their keys.
class StaffService
{
public:
    StaffService(StaffRepository &staff, StaffKeyRepository &keys, KeyVault &vault, Signer &signer, Journal &journal);

    /// By id, those who have left too.
    Result<std::vector<StaffMember>> list() const;

    /// Whether the person has a key and can sign in.
    Result<bool> isEnrolled(StaffId staff) const;

    Result<StaffMember> add(const Actor &actor, const StaffDraft &draft);
    Result<StaffMember> change(const Actor &actor, StaffId staff, const StaffDraft &draft);

    /// Blocked for the last active manager: somebody must be able to enrol people. Who leaves loses his key, and is
    /// enrolled anew if he comes back.
    Result<StaffMember> setActive(const Actor &actor, StaffId staff, bool active);

    /// A first password and PIN, or new ones for somebody who forgot them: an old key is revoked. The actor signs for
    /// the new key with his own secret. Conflict for oneself (SignInService::changeSecrets) and for who has left.
    Result<void> enrol(const Actor &actor, const Secret &actorSecret, StaffId staff, const Secret &password,
                       const Secret &pin);

private:
    Result<void> checkName(const QString &name, std::optional<StaffId> except) const;
    Result<void> check(const StaffDraft &draft, std::optional<StaffId> except) const;
    Result<void> keepAManager(const StaffMember &changed) const;
    Result<void> revokeKey(Change &change, StaffId staff);

    StaffRepository &m_staff;
    StaffKeyRepository &m_keys;
    KeyVault &m_vault;
    Signer &m_signer;
    Journal &m_journal;
};

} // namespace dutydesk
