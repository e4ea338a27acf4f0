// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/staffservice.h"

#include "base/collation.h"
#include "base/telephone.h"
#include "base/try.h"
#include "journal/signature.h"
#include "people/personname.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

StaffService::StaffService(StaffRepository &staff, StaffKeyRepository &keys, KeyVault &vault, Signer &signer,
                           Journal &journal)
    : m_staff(staff)
    , m_keys(keys)
    , m_vault(vault)
    , m_signer(signer)
    , m_journal(journal)
{}

Result<std::vector<StaffMember>> StaffService::list() const
{
    Result<std::vector<StaffMember>> staff = m_staff.list();
    if (staff) {
        std::ranges::stable_sort(*staff, Collation(), [](const StaffMember &member) { return member.name.toString(); });
    }
    return staff;
}

Result<bool> StaffService::isEnrolled(StaffId staff) const
{
    TRY(const std::optional<StaffKey> key, ifFound(m_keys.first(currentKeyOf(staff))));
    return key.has_value();
}

Result<void> StaffService::checkName(const QString &name, std::optional<StaffId> except) const
{
    const Result<NonBlankText> kept = personName(name);
    if (!kept) {
        return invalid<&StaffDraft::name>();
    }
    TRY(const std::vector<StaffMember> all, m_staff.list());
    const bool isTaken = std::ranges::any_of(all, [&](const StaffMember &other) {
        return other.active && other.id != except && lookOf(other.name) == lookOf(*kept);
    });
    return isTaken ? invalid<&StaffDraft::name>(ErrorCode::Conflict) : Result<void>();
}

Result<void> StaffService::check(const StaffDraft &draft, std::optional<StaffId> except) const
{
    Result<void> named = checkName(draft.name, except);
    if (named && !isTelephoneOrNothing(draft.telephone)) {
        return invalid<&StaffDraft::telephone>();
    }
    return named;
}

Result<void> StaffService::keepAManager(const StaffMember &changed) const
{
    TRY(const std::vector<StaffMember> all, m_staff.list());
    const auto manages = [](const StaffMember &member) { return member.active && member.role == Role::CentreManager; };
    const bool before = std::ranges::any_of(all, manages);
    const bool after = manages(changed) || std::ranges::any_of(all, [&](const StaffMember &member) {
                           return member.id != changed.id && manages(member);
                       });
    return before && !after ? invalid<&StaffDraft::role>(ErrorCode::Blocked) : Result<void>();
}

Result<StaffMember> StaffService::add(const Actor &actor, const StaffDraft &draft)
{
    CHECK(actor.require(Right::EnrolStaff));
    CHECK(check(draft, std::nullopt));
    return m_journal.change(actor, [&](Change &change) -> Result<StaffMember> {
        TRY(const StaffId id, m_staff.nextId());
        TRY(const NonBlankText name, personName(draft.name));
        const StaffMember added{id, name, draft.role, draft.telephone.trimmed(), draft.onRoster, true};
        CHECK(change.put(m_staff, added, EntryKind::RecordCreated));
        return added;
    });
}

Result<StaffMember> StaffService::change(const Actor &actor, StaffId staff, const StaffDraft &draft)
{
    CHECK(actor.require(Right::EnrolStaff));
    CHECK(check(draft, staff));
    TRY(StaffMember member, m_staff.findById(staff));
    TRY(const NonBlankText name, personName(draft.name));
    const bool isOtherRole = std::exchange(member.role, draft.role) != draft.role;
    member.name = name;
    member.telephone = draft.telephone.trimmed();
    member.onRoster = draft.onRoster;
    CHECK(keepAManager(member));
    if (isOtherRole && staff == actor.staff) {
        return failure(ErrorCode::OwnRole, {});
    }
    CHECK(m_journal.change(actor, [&](Change &change) { return change.put(m_staff, member); }));
    return member;
}

Result<StaffMember> StaffService::setActive(const Actor &actor, StaffId staff, bool active)
{
    CHECK(actor.require(Right::EnrolStaff));
    TRY(StaffMember member, m_staff.findById(staff));
    CHECK(active ? checkName(member.name.toString(), staff) : Result<void>());
    member.active = active;
    CHECK(keepAManager(member));
    CHECK(m_journal.change(actor, [&](Change &change) -> Result<void> {
        const Result<void> put = change.put(m_staff, member);
        return put && !active ? revokeKey(change, staff) : put;
    }));
    if (!active) {
        m_vault.forget(staff);
    }
    return member;
}

Result<void> StaffService::revokeKey(Change &change, StaffId staff)
{
    TRY(std::optional<StaffKey> key, ifFound(m_keys.first(currentKeyOf(staff))));
    if (!key) {
        return {};
    }
    key->revokedAt = change.at();
    return change.put(m_keys, *key, EntryKind::KeyRevoked);
}

Result<void> StaffService::enrol(const Actor &actor, const Secret &actorSecret, StaffId staff, const Secret &password,
                                 const Secret &pin)
{
    CHECK(actor.require(Right::EnrolStaff));
    if (staff == actor.staff) {
        return failure(ErrorCode::Conflict, u"one's own secrets change with the old password"_s);
    }
    CHECK(SignInService::checkSecrets(password, pin));
    TRY(const StaffMember member, m_staff.findById(staff));
    if (!member.active) {
        return failure(ErrorCode::Conflict, u"has left"_s);
    }
    TRY(const KeyMaterial fresh, m_vault.create(password, pin));
    const auto sign = [&](const QByteArray &message) { return m_signer.sign(actor.staff, actorSecret, message); };
    Result<void> done = m_journal.change(actor, [&](Change &change) -> Result<void> {
        CHECK(revokeKey(change, staff));
        TRY(const StaffKeyId id, m_keys.nextId());
        const StaffKey key = StaffKey::from(id, staff, fresh, change.at());
        CHECK(change.put(m_keys, key, EntryKind::KeyEnrolled));
        return signLastEntry(change, EntryKind::EnrolmentSignature, SigningSide::Enroller, id.value(), sign);
    });
    if (done) {
        m_vault.forget(staff);
    }
    return done;
}

} // namespace dutydesk
