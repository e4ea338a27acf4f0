// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attacks/forger.h"

namespace dutydesk::test {

/// A page that its officer has signed out.
struct HalfSigned
{
    StoredRecord page;
    StoredRecord handover;
    JournalEntry statement;
    QByteArray outgoingSignature;
};

QByteArray statementOf(const Forger &forger, qint64 page, qint64 handover, qint64 officer);

/// The officer of the open page signs out, as the program would write it. The change is still to be signed.
HalfSigned putSigningOut(Forger &forger, const QString &closingReason = {});

/// The same, in a change of its own.
HalfSigned signOut(Forger &forger, const QString &closingReason = {});

struct TakingOverBy
{
    qint64 actor;
    qint64 named;  ///< who stands in the record
    qint64 signer; ///< whose key is used
};

/// The change is still to be signed.
void putTakingOver(Forger &forger, HalfSigned half, const TakingOverBy &who);

/// The same, in a change of its own.
void takeOver(Forger &forger, const HalfSigned &half, const TakingOverBy &who);

} // namespace dutydesk::test
