// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal.h"
#include "people/keyvault.h"
#include "people/signer.h"
#include "people/staffrepository.h"

#include <map>

namespace dutydesk {

/// Signing in, switching back, signing records. Wrong secrets slow down and are recorded.
class SignInService final : public Signer
{
public:
    static constexpr qsizetype shortestPassword = 10; ///< characters
    static constexpr qsizetype pinLength = 6;         ///< digits, exactly
    static constexpr int triesOfAPin = 5;             ///< then only the password opens

    SignInService(StaffRepository &staff, StaffKeyRepository &keys, KeyVault &vault, Journal &journal, DeskId desk);

    /// With name and password: opens the key for this desk. WrongSecret for an unknown name too, so that names cannot
    /// be tried out; Busy while the delay after wrong tries lasts, `detail` being the seconds left.
    Result<Actor> signIn(const QString &name, const Secret &password);

    /// Back within the session by PIN. SecretLocked once the password is needed.
    Result<Actor> switchBack(StaffId staff, const Secret &pin);

    /// Whether the PIN is enough for this person at this desk.
    bool pinIsEnough(StaffId staff) const;

    /// This person's password is needed from here on.
    void signOut(StaffId staff);

    /// Within a change or outside of one. A wrong secret slows down and is recorded as with signing in, although the
    /// change that it was to sign is not kept. NotAllowed for somebody who has left.
    Result<Signature> sign(StaffId staff, const Secret &secret, const QByteArray &message) override;

    /// A new key under a new password and PIN. The old key, opened with the old password, signs for it and is revoked.
    Result<void> changeSecrets(const Actor &actor, const Secret &oldPassword, const Secret &password,
                               const Secret &pin);

    /// InvalidInput names what is wrong: "password" or "PIN".
    static Result<void> checkSecrets(const Secret &password, const Secret &pin);

private:
    struct WrongTries
    {
        int count = 0;
        int pins = 0;
        std::chrono::milliseconds waitUntil{0}; ///< on Clock::sinceBoot
    };

    Result<void> checkDelay(StaffId staff) const;
    /// Counts and records a wrong secret; gives the error to hand on.
    Error noteWrong(const StaffMember &member, const Error &error, bool pin);
    Result<Actor> noteRight(const StaffMember &member);
    Result<void> open(StaffId staff, const StaffKey &key, const Secret &password);
    Result<Signature> signWith(const StaffKey &key, const QByteArray &message);
    Result<void> replaceKey(Change &change, const StaffKey &old, const KeyMaterial &fresh);
    Actor actorOf(const StaffMember &member) const;

    StaffRepository &m_staff;
    StaffKeyRepository &m_keys;
    KeyVault &m_vault;
    Journal &m_journal;
    DeskId m_desk;
    std::map<StaffId, WrongTries> m_wrongTries;
};

} // namespace dutydesk
