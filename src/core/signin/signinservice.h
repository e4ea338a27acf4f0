// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal.h"
#include "people/keyvault.h"
#include "people/signer.h"
#include "people/staffrepository.h"
#include "signin/pinrules.h"
#include "signin/thisdesk.h"

#include <map>

namespace dutydesk {

/// Sign-in, return by PIN, and signatures. Wrong secrets cause a growing delay and are recorded.
class SignInService final : public Signer
{
public:
    static constexpr qsizetype shortestPassword = 10; ///< in characters
    static constexpr qsizetype pinLength = pinrules::length;
    static constexpr int triesOfAPin = 5; ///< after this many wrong PINs the password is needed

    SignInService(StaffRepository &staff, StaffKeyRepository &keys, KeyVault &vault, Journal &journal,
                  const ThisDesk &desk);

    /// Signs in with name and password and opens the key at this desk. An unknown name gives WrongSecret too, so that
    /// names cannot be probed. Busy during the delay after wrong secrets, with the seconds left in `detail`.
    Result<Actor> signIn(const QString &name, const Secret &password);

    /// Returns to the session by PIN. Fails with SecretLocked if the password is needed.
    Result<Actor> switchBack(StaffId staff, const Secret &pin);

    /// Whether this person can sign with the PIN at this desk, because their key is open.
    bool pinIsEnough(StaffId staff) const;

    /// Closes this person's key; the password is needed afterwards.
    void signOut(StaffId staff);

    /// Within a change or outside of one. A wrong secret slows down and is recorded as with signing in, although the
    /// change that it was to sign is not kept. NotAllowed for somebody who has left.
    Result<Signature> sign(StaffId staff, const Secret &secret, const QByteArray &message) override;

    /// Replaces the actor's key by one under a new password and PIN, which is open afterwards. The old key signs for
    /// the new one and is revoked.
    Result<void> changeSecrets(const Actor &actor, const Secret &oldPassword, const Secret &password,
                               const Secret &pin);

    /// The one rule for new secrets, wherever they are set. Fails with InvalidInput; `detail` is "password" or "PIN".
    static Result<void> checkSecrets(const Secret &password, const Secret &pin);

private:
    struct WrongTries
    {
        int count = 0;
        int pins = 0;
        std::chrono::milliseconds waitUntil{0}; ///< on the scale of Clock::sinceBoot()
    };

    /// The delay after wrong secrets, those before the program's start included; these count from its start on, so
    /// that neither a restart nor another time of the clock shortens it.
    Result<void> checkDelay(StaffId staff);
    /// Counts and records a wrong secret and returns the error for the caller.
    Error noteWrong(const StaffMember &member, const Error &error, bool pin);
    Result<Actor> noteRight(const StaffMember &member);
    Result<void> enrolDesk(const Actor &actor);
    Result<void> open(StaffId staff, const StaffKey &key, const Secret &password);
    Result<Signature> signWith(const StaffKey &key, const QByteArray &message);
    Result<void> replaceKey(Change &change, const StaffKey &old, const KeyMaterial &fresh);
    Actor actorOf(const StaffMember &member) const;

    StaffRepository &m_staff;
    StaffKeyRepository &m_keys;
    KeyVault &m_vault;
    Journal &m_journal;
    ThisDesk m_desk;
    std::map<StaffId, WrongTries> m_wrongTries;
    const std::chrono::milliseconds m_startedAt = m_journal.clock().sinceBoot();
};

} // namespace dutydesk
