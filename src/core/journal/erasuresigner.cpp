// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/erasuresigner.h"

#include "base/try.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

ErasureSigner::ErasureSigner(const StaffRepository &staff, Signer &signer)
    : m_staff(staff)
    , m_signer(signer)
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
    return second;
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
