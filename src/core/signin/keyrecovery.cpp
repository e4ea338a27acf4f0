// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/keyrecovery.h"

#include "journal/journal.h"
#include "journal/signature.h"
#include "signin/signinservice.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

KeyRecovery::KeyRecovery(StaffRepository &staff, StaffKeyRepository &keys, KeyVault &vault, Journal &journal,
                         DeskId desk)
    : m_staff(staff)
    , m_keys(keys)
    , m_vault(vault)
    , m_journal(journal)
    , m_desk(desk)
{}

Result<void> KeyRecovery::recover(const QString &managerName, const QString &reason, const Secret &password,
                                  const Secret &pin)
{
    if (reason.trimmed().isEmpty()) {
        return failure(ErrorCode::InvalidInput, u"reason"_s);
    }
    const Result<StaffMember> manager = m_staff.findActiveByName(managerName.trimmed());
    if (!manager) {
        return failure(manager.error());
    }
    const Actor actor{manager->id, manager->name, manager->role, m_desk};
    if (Result<void> allowed = actor.require(Right::EnrolStaff); !allowed) {
        return allowed;
    }
    if (Result<void> sound = SignInService::checkSecrets(password, pin); !sound) {
        return sound;
    }
    const Result<KeyMaterial> fresh = m_vault.createOpen(manager->id, password, pin);
    if (!fresh) {
        return failure(fresh.error());
    }
    const Result<void> done =
        m_journal.change(actor, [&](Change &change) { return write(change, *manager, reason.trimmed(), *fresh); });
    m_vault.forget(manager->id);
    return done;
}

Result<void> KeyRecovery::write(Change &change, const StaffMember &manager, const QString &reason,
                                const KeyMaterial &fresh)
{
    if (const Result<JournalEntry> lost = change.append(EntryKind::KeysLost, 0, noticeBody({reason})); !lost) {
        return failure(lost.error());
    }
    if (Result<void> revoked = revokeAll(change); !revoked) {
        return revoked;
    }
    const Result<StaffKeyId> id = m_keys.nextId();
    if (!id) {
        return failure(id.error());
    }
    const StaffKey key = StaffKey::from(*id, manager.id, fresh, change.at());
    if (Result<void> put = change.put(m_keys, key, EntryKind::KeyEnrolled); !put) {
        return put;
    }
    const auto sign = [&](const QByteArray &message) -> Result<Signature> {
        const Result<QByteArray> signature = m_vault.sign(manager.id, message);
        return signature ? Result<Signature>(Signature{fresh.publicKey, *signature}) : failure(signature.error());
    };
    return signLastEntry(change, EntryKind::EnrolmentSignature, SigningSide::Enroller, id->value(), sign);
}

Result<void> KeyRecovery::revokeAll(Change &change)
{
    const Result<std::vector<StaffKey>> keys = m_keys.list();
    if (!keys) {
        return failure(keys.error());
    }
    for (StaffKey key : *keys) {
        if (key.revokedAt) {
            continue;
        }
        key.revokedAt = change.at();
        if (Result<void> put = change.put(m_keys, key, EntryKind::KeyRevoked); !put) {
            return put;
        }
    }
    return {};
}

} // namespace dutydesk
