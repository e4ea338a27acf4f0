// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "journal/journal.h"
#include "people/actor.h"
#include "people/signer.h"
#include "people/staffrepository.h"

namespace dutydesk {

/// Finds the second person of an erasure and makes both signatures.
class ErasureSigner
{
public:
    ErasureSigner(const StaffRepository &staff, Signer &signer, const Journal &journal);

    /// The second person, by name. Fails with WrongSecret if no active officer has that name, so that names cannot be
    /// probed; with SamePerson; with NotAllowed without Right::WitnessPurge; or with TooNewToSign where the role or the
    /// key of one of the two is younger than Tenure::atLeast.
    Result<StaffMember> witness(const Actor &actor, const QString &name) const;

    /// Signs for both people. `previousHash` is the hash of the entry before the certificate.
    Result<void> sign(Erasure &erasure, const QByteArray &previousHash, const Secret &first, const Secret &second);

private:
    Result<void> checkTenure(StaffId first, StaffId second) const;

    const StaffRepository &m_staff;
    Signer &m_signer;
    const Journal &m_journal;
};

} // namespace dutydesk
