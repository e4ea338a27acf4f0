// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/erasedspace.h"
#include "journal/erasuresigner.h"
#include "journal/journal.h"
#include "journal/verifier.h"
#include "owners/ownerrepositories.h"

#include <map>
#include <set>

namespace dutydesk {

/// An erasure to be carried out. Two different people sign, as for everything that empties entries of the journal.
struct ErasureOrder
{
    DataRequestId request;
    std::vector<VehicleId> vehicles = {}; ///< of the same flat, that are this person's
    QString outcome;     ///< "outcome": what the person is told; must say something, and nothing of the data
    Secret secret;       ///< of the one who acts
    QString witnessName; ///< of the second person
    Secret witnessSecret;
};

/// Takes a person's data out of the archive and out of the journal (OW-6; ADR 0012). What is left is a mark: that there
/// was somebody, in which flat, and who saw their data when.
class DataErasure
{
public:
    struct Parts
    {
        OwnerRepositories repositories;
        const StaffRepository &staff;
        Repository<Erasure> &erasures;
        const JournalRepository &chain;
        const Verifier &verifier;
        Signer &signer;
        const Crypto &crypto;
        ErasedSpace &space;
    };

    DataErasure(Parts parts, Journal &journal);

    /// Empties the person's record, the vehicles named, and the owner's words in their requests; what the journal holds
    /// of them is emptied under a certificate that both people sign. Records in the duty log stay: their time is
    /// counted by volume. Wants Right::GuardOwnerData, the witness Right::WitnessPurge.
    /// SamePerson, WrongSecret, JournalBroken unless the journal is whole, RecordClosed where it was answered.
    Result<Erasure> carryOut(const Actor &actor, const ErasureOrder &order);

private:
    using Records = std::map<RecordType, std::set<qint64>>;

    /// What is emptied of the journal.
    struct Plan
    {
        EntryRuns entries = {};
        ErasureDigest digest = {};
        qint64 newestMs = 0;
    };

    Result<void> checkWhole() const;
    Result<Plan> plan(const Records &records, qint64 last) const; ///< up to that entry
    Result<Erasure> erase(Change &change, const ErasureOrder &order, const StaffMember &second);
    template<Record T>
    Result<void> leave(Change &change, Repository<T> &repository, const T &mark, Records &records);
    Result<void> closeRequests(Change &change, const ErasureOrder &order, const DataRequest &request, Records &records);
    Result<Records> leaveMarks(Change &change, const ErasureOrder &order, const DataRequest &request);
    Result<Erasure> certify(Change &change, const Plan &plan, const DataRequest &request, const ErasureOrder &order,
                            const StaffMember &second);

    Parts m_parts;
    ErasureSigner m_signer;
    Journal &m_journal;
};

} // namespace dutydesk
