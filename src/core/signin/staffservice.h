// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/draft.h"
#include "signin/signinservice.h"

namespace dutydesk {

/// The input for a member of staff.
struct StaffDraft
{
    static constexpr auto fields()
    {
        return fieldsAre(Field{"name", &StaffDraft::name}, Field{"role", &StaffDraft::role},
                         Field{"telephone", &StaffDraft::telephone}, Field{"on_roster", &StaffDraft::onRoster});
    }

    QString name; ///< not blank; unique among active staff
    Role role = Role::DutyOfficer;
    QString telephone = {};
    bool onRoster = true;

    bool operator==(const StaffDraft &) const = default;
};

/// The staff of the centre and their keys.
class StaffService
{
public:
    StaffService(StaffRepository &staff, StaffKeyRepository &keys, KeyVault &vault, Signer &signer, Journal &journal);

    /// All staff by name, including those who have left.
    Result<std::vector<StaffMember>> list() const;

    /// Whether the person has a key and can sign in.
    Result<bool> isEnrolled(StaffId staff) const;

    Result<StaffMember> add(const Actor &actor, const StaffDraft &draft);
    Result<StaffMember> change(const Actor &actor, StaffId staff, const StaffDraft &draft);

    /// Activates or deactivates a person. Blocked for the last active manager, because someone must be able to enrol
    /// staff. A person who leaves loses their key and must be enrolled again when they return.
    Result<StaffMember> setActive(const Actor &actor, StaffId staff, bool active);

    /// Gives a person a password and PIN, for the first time or after they forgot them; an old key is revoked. The
    /// actor signs for the new key with their own secret. Conflict for the actor themselves (see
    /// SignInService::changeSecrets) and for a person who has left.
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
