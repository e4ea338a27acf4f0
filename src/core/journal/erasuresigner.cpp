// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/erasuresigner.h"

#include "base/try.h"
#include "journal/tenure.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

ErasureSigner::ErasureSigner(const StaffRepository &staff, Signer &signer, const Journal &journal)
    : m_staff(staff)
    , m_signer(signer)
    , m_journal(journal)
{}

Result<StaffMember> ErasureSigner::witness(const Actor &actor, const QString &name) const
{
    const Result<StaffMember> second = m_staff.first(activeNamed(name.trimmed()));
    if (!second) {
        return failure(second.error().code == ErrorCode::NotFound ? Error{ErrorCode::WrongSecret, {}} : second.error());
    }
    if (second->id == actor.staff) {
        return failure(ErrorCode::SamePerson, {});
    }
    if (!hasRight(second->role, Right::WitnessPurge)) {
        return failure(ErrorCode::NotAllowed, u"the second person lacks the right"_s);
    }
    CHECK(checkTenure(actor.staff, second->id));
    return second;
}

Result<void> ErasureSigner::checkTenure(StaffId first, StaffId second) const
{
    Tenure tenure;
    CHECK(m_journal.visitFrom(1, [&](const JournalEntry &entry) -> Result<void> {
        const bool tells = entry.type == RecordType::StaffMember || entry.type == RecordType::StaffKey;
        const Result<DecodedBody> body =
            tells && entry.body ? decodeBody(*entry.body) : failure(ErrorCode::NotFound, {});
        tenure.note(entry, body ? &*body : nullptr);
        return {};
    }));
    const qint64 full = std::max(tenure.fullAt(first.value()), tenure.fullAt(second.value()));
    if (full <= m_journal.clock().now().toMSecsSinceEpoch()) {
        return {};
    }
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(full, m_journal.clock().zone());
    return failure(ErrorCode::TooNewToSign, from.toString(u"yyyy-MM-dd HH:mm"_s));
}

Result<void> ErasureSigner::sign(Erasure &erasure, const QByteArray &previousHash, const Secret &first,
                                 const Secret &second)
{
    TRY(const Signature firstSignature,
        m_signer.sign(erasure.firstStaff, first, firstErasureMessage(previousHash, erasure)));
    erasure.firstKey = firstSignature.publicKey;
    erasure.firstSignature = firstSignature.bytes;
    TRY(const Signature secondSignature,
        m_signer.sign(erasure.secondStaff, second, secondErasureMessage(previousHash, erasure)));
    erasure.secondKey = secondSignature.publicKey;
    erasure.secondSignature = secondSignature.bytes;
    return {};
}

} // namespace dutydesk
