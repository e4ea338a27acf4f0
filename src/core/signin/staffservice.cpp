// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/staffservice.h"

#include "base/collation.h"
#include "base/telephone.h"
#include "journal/signature.h"

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
    const Result<StaffKey> key = m_keys.findCurrent(staff);
    if (!key && key.error().code != ErrorCode::NotFound) {
        return failure(key.error());
    }
    return key.has_value();
}

Result<void> StaffService::checkName(const QString &name, std::optional<StaffId> except) const
{
    if (name.trimmed().isEmpty()) {
        return failure(ErrorCode::InvalidInput, u"name"_s);
    }
    const Result<StaffMember> same = m_staff.findActiveByName(name.trimmed());
    if (same && same->id != except) {
        return failure(ErrorCode::Conflict, u"name"_s);
    }
    return same || same.error().code == ErrorCode::NotFound ? Result<void>() : failure(same.error());
}

Result<void> StaffService::check(const StaffDraft &draft, std::optional<StaffId> except) const
{
    const Result<void> named = checkName(draft.name, except);
    if (named && !isTelephoneOrNothing(draft.telephone)) {
        return failure(ErrorCode::InvalidInput, u"telephone"_s);
    }
    return named;
}

Result<void> StaffService::keepAManager(const StaffMember &changed) const
{
    const Result<std::vector<StaffMember>> all = m_staff.list();
    if (!all) {
        return failure(all.error());
    }
    const auto manages = [](const StaffMember &member) { return member.active && member.role == Role::CentreManager; };
    const bool before = std::ranges::any_of(*all, manages);
    const bool after = manages(changed) || std::ranges::any_of(*all, [&](const StaffMember &member) {
                           return member.id != changed.id && manages(member);
                       });
    return before && !after ? failure(ErrorCode::Blocked, u"the last manager"_s) : Result<void>();
}

Result<StaffMember> StaffService::add(const Actor &actor, const StaffDraft &draft)
{
    const Result<void> allowed = actor.require(Right::EnrolStaff);
    const Result<void> sound = check(draft, std::nullopt);
    if (!allowed || !sound) {
        return failure(!allowed ? allowed.error() : sound.error());
    }
    std::optional<StaffMember> added;
    const Result<void> done = m_journal.change(actor, [&](Change &change) -> Result<void> {
        const Result<StaffId> id = m_staff.nextId();
        const Result<NonBlankText> name = NonBlankText::from(draft.name);
        if (!id || !name) {
            return failure(!id ? id.error() : name.error());
        }
        added = StaffMember{*id, *name, draft.role, draft.telephone.trimmed(), draft.onRoster, true};
        return change.put(m_staff, *added, EntryKind::RecordCreated);
    });
    return done ? Result<StaffMember>(*added) : failure(done.error());
}

Result<StaffMember> StaffService::change(const Actor &actor, StaffId staff, const StaffDraft &draft)
{
    const Result<void> allowed = actor.require(Right::EnrolStaff);
    const Result<void> sound = check(draft, staff);
    if (!allowed || !sound) {
        return failure(!allowed ? allowed.error() : sound.error());
    }
    Result<StaffMember> member = m_staff.findById(staff);
    Result<NonBlankText> name = NonBlankText::from(draft.name);
    if (!member || !name) {
        return failure(!member ? member.error() : name.error());
    }
    member->name = *name;
    member->role = draft.role;
    member->telephone = draft.telephone.trimmed();
    member->onRoster = draft.onRoster;
    if (const Result<void> kept = keepAManager(*member); !kept) {
        return failure(kept.error());
    }
    const Result<void> done = m_journal.change(actor, [&](Change &change) { return change.put(m_staff, *member); });
    return done ? member : failure(done.error());
}

Result<StaffMember> StaffService::setActive(const Actor &actor, StaffId staff, bool active)
{
    if (const Result<void> allowed = actor.require(Right::EnrolStaff); !allowed) {
        return failure(allowed.error());
    }
    Result<StaffMember> member = m_staff.findById(staff);
    if (!member) {
        return member;
    }
    if (const Result<void> named = active ? checkName(member->name.toString(), staff) : Result<void>(); !named) {
        return failure(named.error());
    }
    member->active = active;
    if (const Result<void> kept = keepAManager(*member); !kept) {
        return failure(kept.error());
    }
    const Result<void> done = m_journal.change(actor, [&](Change &change) -> Result<void> {
        const Result<void> put = change.put(m_staff, *member);
        return put && !active ? revokeKey(change, staff) : put;
    });
    if (!done) {
        return failure(done.error());
    }
    if (!active) {
        m_vault.forget(staff);
    }
    return member;
}

Result<void> StaffService::revokeKey(Change &change, StaffId staff)
{
    Result<StaffKey> key = m_keys.findCurrent(staff);
    if (!key) {
        return key.error().code == ErrorCode::NotFound ? Result<void>() : failure(key.error());
    }
    key->revokedAt = change.at();
    return change.put(m_keys, *key, EntryKind::KeyRevoked);
}

Result<void> StaffService::enrol(const Actor &actor, const Secret &actorSecret, StaffId staff, const Secret &password,
                                 const Secret &pin)
{
    if (Result<void> allowed = actor.require(Right::EnrolStaff); !allowed) {
        return allowed;
    }
    if (staff == actor.staff) {
        return failure(ErrorCode::Conflict, u"one's own secrets change with the old password"_s);
    }
    if (Result<void> sound = SignInService::checkSecrets(password, pin); !sound) {
        return sound;
    }
    const Result<StaffMember> member = m_staff.findById(staff);
    if (!member) {
        return failure(member.error());
    }
    if (!member->active) {
        return failure(ErrorCode::Conflict, u"has left"_s);
    }
    const Result<KeyMaterial> fresh = m_vault.create(password, pin);
    if (!fresh) {
        return failure(fresh.error());
    }
    const auto sign = [&](const QByteArray &message) { return m_signer.sign(actor.staff, actorSecret, message); };
    const Result<void> done = m_journal.change(actor, [&](Change &change) -> Result<void> {
        if (Result<void> revoked = revokeKey(change, staff); !revoked) {
            return revoked;
        }
        const Result<StaffKeyId> id = m_keys.nextId();
        if (!id) {
            return failure(id.error());
        }
        const StaffKey key = StaffKey::from(*id, staff, *fresh, change.at());
        if (Result<void> put = change.put(m_keys, key, EntryKind::KeyEnrolled); !put) {
            return put;
        }
        return signLastEntry(change, EntryKind::EnrolmentSignature, SigningSide::Enroller, id->value(), sign);
    });
    if (done) {
        m_vault.forget(staff);
    }
    return done;
}

} // namespace dutydesk
