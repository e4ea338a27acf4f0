// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/signinservice.h"

#include "base/try.h"
#include "journal/signature.h"
#include "signin/recordedtries.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int triesWithoutDelay = 2;
constexpr int mostDoublings = 8;

/// The delay after wrong tries: 1 s after the third, then 2, 4, 8 … up to about four minutes.
std::chrono::seconds delayAfter(int wrongTries)
{
    if (wrongTries <= triesWithoutDelay) {
        return 0s;
    }
    return std::chrono::seconds(1 << std::min(wrongTries - triesWithoutDelay - 1, mostDoublings));
}

} // namespace

SignInService::SignInService(StaffRepository &staff, StaffKeyRepository &keys, KeyVault &vault, Journal &journal,
                             const ThisDesk &desk)
    : m_staff(staff)
    , m_keys(keys)
    , m_vault(vault)
    , m_journal(journal)
    , m_desk(desk)
{}

Actor SignInService::actorOf(const StaffMember &member) const
{
    return {member.id, member.name, member.role, m_desk.id};
}

Result<void> SignInService::checkSecrets(const Secret &password, const Secret &pin)
{
    if (password.length() < shortestPassword) {
        return failure(ErrorCode::InvalidInput, u"password"_s);
    }
    if (!pinrules::isPin(pin) || pinrules::isEasyToGuess(pin)) {
        return failure(ErrorCode::InvalidInput, u"PIN"_s);
    }
    return {};
}

Result<void> SignInService::checkDelay(StaffId staff)
{
    if (!m_wrongTries.contains(staff)) {
        TRY(const int recorded, wrongTriesOf(m_journal, staff));
        m_wrongTries[staff] = {recorded, 0, m_startedAt + delayAfter(recorded)};
    }
    const auto left = m_wrongTries[staff].waitUntil - m_journal.clock().sinceBoot();
    if (left <= 0ms) {
        return {};
    }
    return failure(ErrorCode::Busy, QString::number(std::chrono::ceil<std::chrono::seconds>(left).count()));
}

Error SignInService::noteWrong(const StaffMember &member, const Error &error, bool pin)
{
    if (error.code != ErrorCode::WrongSecret) {
        return error;
    }
    WrongTries &tries = m_wrongTries[member.id];
    ++tries.count;
    tries.pins += pin ? 1 : 0;
    tries.waitUntil = m_journal.clock().sinceBoot() + delayAfter(tries.count);
    const Result<void> noted = m_journal.noteForDesk(m_desk.id, EntryKind::SignInFailed, member.id.value());
    return noted ? error : noted.error();
}

Result<Actor> SignInService::noteRight(const StaffMember &member)
{
    const Actor actor = actorOf(member);
    CHECK(m_journal.note(actor, EntryKind::SignedIn, member.id.value()));
    m_wrongTries[member.id] = {};
    CHECK(enrolDesk(actor));
    return actor;
}

/// A desk that is new to the centre becomes known with the first person who may enrol it.
Result<void> SignInService::enrolDesk(const Actor &actor)
{
    if (!actor.may(Right::EnrolStaff)) {
        return {};
    }
    TRY(const bool isKnown, m_desk.isEnrolled(m_vault));
    return isKnown ? Result<void>()
                   : m_journal.change(actor, [&](Change &change) { return m_desk.enrol(change, m_vault); });
}

Result<void> SignInService::open(StaffId staff, const StaffKey &key, const Secret &password)
{
    return m_vault.unlock(staff, key.material(), password);
}

Result<Actor> SignInService::signIn(const QString &name, const Secret &password)
{
    const Result<StaffMember> member = m_staff.first(activeNamed(name.trimmed()));
    if (!member) {
        const bool unknown = member.error().code == ErrorCode::NotFound;
        return failure(unknown ? Error{ErrorCode::WrongSecret, {}} : member.error());
    }
    CHECK(checkDelay(member->id));
    const Result<StaffKey> key = m_keys.first(currentKeyOf(member->id));
    if (!key) {
        const bool none = key.error().code == ErrorCode::NotFound;
        return failure(none ? Error{ErrorCode::WrongSecret, {}} : key.error());
    }
    const Result<void> opened = open(member->id, *key, password);
    return opened ? noteRight(*member) : failure(noteWrong(*member, opened.error(), false));
}

Result<Actor> SignInService::switchBack(StaffId staff, const Secret &pin)
{
    TRY(const StaffMember member, m_staff.findById(staff));
    TRY(const StaffKey key, m_keys.first(currentKeyOf(staff)));
    if (!member.active) {
        return failure(ErrorCode::WrongSecret, {});
    }
    CHECK(checkDelay(staff));
    if (!pinIsEnough(staff)) {
        return failure(ErrorCode::SecretLocked, {});
    }
    const Result<void> fits = m_vault.checkPin(staff, key.material(), pin);
    return fits ? noteRight(member) : failure(noteWrong(member, fits.error(), true));
}

bool SignInService::pinIsEnough(StaffId staff) const
{
    // The key stays open after too many wrong PINs: it still signs what the person writes.
    const auto tries = m_wrongTries.find(staff);
    return m_vault.isUnlocked(staff) && (tries == m_wrongTries.end() || tries->second.pins < triesOfAPin);
}

void SignInService::signOut(StaffId staff)
{
    m_vault.forget(staff);
}

Result<Signature> SignInService::sign(StaffId staff, const Secret &secret, const QByteArray &message)
{
    TRY(const StaffMember member, m_staff.findById(staff));
    TRY(const StaffKey key, m_keys.first(currentKeyOf(staff)));
    if (!member.active) {
        return failure(ErrorCode::NotAllowed, u"has left"_s);
    }
    CHECK(checkDelay(staff));
    // A PIN has exactly six digits and a password is longer, so the form of the secret tells which of the two it is.
    const bool isPin = pinrules::isPin(secret);
    if (isPin && !pinIsEnough(staff)) {
        return failure(ErrorCode::SecretLocked, {}); // without an open key no PIN can be checked
    }
    const Result<void> fits = isPin ? m_vault.checkPin(staff, key.material(), secret) : open(staff, key, secret);
    if (!fits) {
        return failure(noteWrong(member, fits.error(), isPin));
    }
    m_wrongTries[staff] = {};
    return signWith(key, message);
}

Result<Signature> SignInService::signWith(const StaffKey &key, const QByteArray &message)
{
    TRY(const QByteArray signature, m_vault.sign(key.staff, message));
    // The key in memory is an older one if another desk has enrolled the person anew.
    if (!m_vault.verify(key.publicKey, message, signature)) {
        m_vault.forget(key.staff);
        return failure(ErrorCode::SecretLocked, u"the key in memory is an old one"_s);
    }
    return Signature{key.publicKey, signature};
}

Result<void> SignInService::changeSecrets(const Actor &actor, const Secret &oldPassword, const Secret &password,
                                          const Secret &pin)
{
    CHECK(checkSecrets(password, pin));
    TRY(const StaffMember member, m_staff.findById(actor.staff));
    TRY(const StaffKey old, m_keys.first(currentKeyOf(actor.staff)));
    CHECK(checkDelay(actor.staff));
    if (const Result<void> fits = open(actor.staff, old, oldPassword); !fits) {
        return failure(noteWrong(member, fits.error(), false));
    }
    m_wrongTries[actor.staff] = {};
    TRY(const KeyMaterial fresh, m_vault.create(password, pin));
    const Result<void> done = m_journal.change(actor, [&](Change &change) { return replaceKey(change, old, fresh); });
    return done ? m_vault.unlock(actor.staff, fresh, password) : done;
}

Result<void> SignInService::replaceKey(Change &change, const StaffKey &old, const KeyMaterial &fresh)
{
    StaffKey revoked = old;
    revoked.revokedAt = change.at();
    // The table allows one current key per person, so the old key is revoked here. In the chain its revocation comes
    // after its signature for the new key.
    CHECK(m_keys.put(revoked));
    TRY(const StaffKeyId id, m_keys.nextId());
    const StaffKey enrolled = StaffKey::from(id, old.staff, fresh, change.at());
    CHECK(change.put(m_keys, enrolled, EntryKind::KeyEnrolled));
    const auto sign = [&](const QByteArray &message) { return signWith(old, message); };
    const Result<void> approved =
        signLastEntry(change, EntryKind::EnrolmentSignature, SigningSide::Enroller, id.value(), sign);
    return approved ? change.put(m_keys, revoked, EntryKind::KeyRevoked) : approved;
}

} // namespace dutydesk
