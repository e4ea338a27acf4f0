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

/// The input for an erasure. Two different people sign it, as for every removal of content from the journal.
struct ErasureOrder
{
    DataRequestId request;
    std::vector<VehicleId> vehicles = {}; ///< vehicles of the same flat that belong to this person
    QString outcome;                      ///< the answer to the person; not blank, and without the erased data
    Secret secret;                        ///< secret of the acting officer
    QString witnessName;                  ///< name of the second person
    Secret witnessSecret;
};

/// Erases a person's data from the archive and from the journal (OW-6; ADR 0012). A mark remains: that there was a
/// person in this flat, and who saw their data when.
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

    /// Empties the person's record, the named vehicles and the owner's words in their requests, and erases their
    /// entries in the journal under a certificate that both people sign. Lines of the duty log stay until their volume
    /// is purged. The actor needs Right::GuardOwnerData, the witness Right::WitnessPurge. Fails with SamePerson,
    /// WrongSecret, JournalBroken if the journal fails verification, or RecordClosed if the request was answered.
    Result<Erasure> carryOut(const Actor &actor, const ErasureOrder &order);

private:
    using Records = std::map<RecordType, std::set<qint64>>;

    /// The entries of the journal to erase.
    struct Plan
    {
        EntryRuns entries = {};
        ErasureDigest digest = {};
        qint64 newestMs = 0;
    };

    Result<void> checkWhole() const;
    Result<Plan> plan(const Records &records, qint64 last) const; ///< the person's entries up to sequence `last`
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
