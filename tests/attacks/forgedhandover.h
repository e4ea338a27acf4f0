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

/// Sees each record before it is written, and may change it; where it says no, the record is left out.
using Written = std::function<bool(StoredRecord &record)>;

/// The officer of the open page signs out, as the program would write it. The manager lifts the block of important work
/// before, in a change of their own. The change is still to be signed.
HalfSigned putSigningOut(Forger &forger, const QString &closingReason = {}, const Written &written = {});

/// The same, in a change of its own.
HalfSigned signOut(Forger &forger, const QString &closingReason = {}, const Written &written = {});

struct TakingOverBy
{
    qint64 actor;
    qint64 named;  ///< who stands in the record
    qint64 signer; ///< whose key is used
};

/// The change is still to be signed, and to begin a page.
void putTakingOver(Forger &forger, HalfSigned half, const TakingOverBy &who, const Written &written = {});

/// The page that an officer begins after that of another.
StoredRecord pageAfter(const Forger &forger, StoredRecord page, qint64 officer);

/// The relief takes over and begins a page, in a change of its own.
void takeOver(Forger &forger, const HalfSigned &half, const TakingOverBy &who, const Written &written = {});

/// The relief does not take over, in a change of its own.
void refuse(Forger &forger, HalfSigned half, qint64 officer, const Written &written = {});

/// An officer who is not on duty.
qint64 relief(const Forger &forger);

} // namespace dutydesk::test
