// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/keyrecovery.h"

#include "base/try.h"
#include "base/visibletext.h"
#include "journal/journal.h"
#include "journal/signature.h"
#include "signin/signinservice.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

KeyRecovery::KeyRecovery(StaffRepository &staff, StaffKeyRepository &keys, KeyVault &vault, Journal &journal,
                         const ThisDesk &desk)
    : m_staff(staff)
    , m_keys(keys)
    , m_vault(vault)
    , m_journal(journal)
    , m_desk(desk)
{}

Result<void> KeyRecovery::recover(const QString &managerName, const QString &reason, const Secret &password,
                                  const Secret &pin)
{
    if (isBlank(reason)) {
        return failure(ErrorCode::InvalidInput, u"reason"_s);
    }
    TRY(const StaffMember manager, m_staff.first(activeNamed(managerName.trimmed())));
    const Actor actor{manager.id, manager.name, manager.role, m_desk.id};
    CHECK(actor.require(Right::EnrolStaff));
    CHECK(SignInService::checkSecrets(password, pin));
    TRY(const KeyMaterial fresh, m_vault.createOpen(manager.id, password, pin));
    const Result<void> done =
        m_journal.change(actor, [&](Change &change) { return write(change, manager, reason.trimmed(), fresh); });
    m_vault.forget(manager.id);
    return done;
}

Result<void> KeyRecovery::write(Change &change, const StaffMember &manager, const QString &reason,
                                const KeyMaterial &fresh)
{
    CHECK(change.append(EntryKind::KeysLost, 0, noticeBody({reason})));
    CHECK(revokeAll(change));
    TRY(const StaffKeyId id, m_keys.nextId());
    const StaffKey key = StaffKey::from(id, manager.id, fresh, change.at());
    CHECK(change.put(m_keys, key, EntryKind::KeyEnrolled));
    const auto sign = [&](const QByteArray &message) -> Result<Signature> {
        TRY(const QByteArray signature, m_vault.sign(manager.id, message));
        return Signature{fresh.publicKey, signature};
    };
    CHECK(signLastEntry(change, EntryKind::EnrolmentSignature, SigningSide::Enroller, id.value(), sign));
    return m_desk.enrol(change, m_vault);
}

Result<void> KeyRecovery::revokeAll(Change &change)
{
    TRY(const std::vector<StaffKey> keys, m_keys.list());
    for (StaffKey key : keys) {
        if (key.revokedAt) {
            continue;
        }
        key.revokedAt = change.at();
        CHECK(change.put(m_keys, key, EntryKind::KeyRevoked));
    }
    return {};
}

} // namespace dutydesk
