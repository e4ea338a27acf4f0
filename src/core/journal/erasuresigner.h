// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "journal/erasure.h"
#include "people/actor.h"
#include "people/signer.h"
#include "people/staffrepository.h"

namespace dutydesk {

/// The two people without whom no entry loses its body.
class ErasureSigner
{
public:
    ErasureSigner(const StaffRepository &staff, Signer &signer);

    /// The second person, by name. WrongSecret where nobody has it, so that names cannot be tried out; SamePerson;
    /// NotAllowed without Right::WitnessPurge.
    Result<StaffMember> witness(const Actor &actor, const QString &name) const;

    /// Signs as its first and second person; `previousHash` is of the entry before the certificate.
    Result<void> sign(Erasure &erasure, const QByteArray &previousHash, const Secret &first, const Secret &second);

private:
    const StaffRepository &m_staff;
    Signer &m_signer;
};

} // namespace dutydesk
