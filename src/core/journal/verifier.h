// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/crypto.h"
#include "journal/databasecheck.h"
#include "journal/headpin.h"
#include "journal/journalrepository.h"
#include "journal/papercode.h"
#include "journal/recordplaces.h"
#include "journal/recordrules.h"
#include "journal/recordstore.h"
#include "journal/verificationreport.h"
#include "people/keyvault.h"

namespace dutydesk {

/// Which signatures a run checks. All else is always checked.
enum class SignatureScope {
    All,
    New, ///< those that the desk's checkpoint does not cover
};

/// Verifies the whole journal and compares it with signatures, keys, this desk's pin, records and codes from paper.
class Verifier
{
public:
    /// Is called now and then with the number of entries checked and of all entries; returning false stops the run.
    using Progress = std::function<bool(qint64 done, qint64 total)>;

    struct Parts
    {
        const JournalRepository &repository;
        const Crypto &crypto;
        const KeyVault &keys;
        const HeadPin &headPin;
        const RecordRules &rules;
        const Clock &clock;                      ///< no entry may be from the future
        std::vector<const RecordStore *> stores; ///< one for every type of record
        bool isOfOneDesk = false;                ///< nobody else writes to the database, as to one in a file
    };

    explicit Verifier(Parts parts);

    /// Each run from now on makes this check too. It must outlive the verifier's last run.
    void alsoMake(const DatabaseCheck &check) { m_checks.push_back(&check); }

    /// The reports of later runs tell where the records stand that they name. It must outlive the verifier's last run.
    void nameBy(const RecordPlaces &places) { m_places = &places; }

    /// Each run that checks all signatures and finds nothing leaves a checkpoint there from now on. Both must outlive
    /// the verifier's last run.
    void rememberIn(Checkpoints &checkpoints, const Clock &clock) { m_memory.emplace(Memory{checkpoints, clock}); }

    /// Checks all signatures. Problems of the journal are in the report; an error means that the run could not be
    /// finished.
    Result<VerificationReport> verify(const Progress &progress = {}) const;

    /// Compares a code from paper with the chain. The entry comes without its body, which holds a record. Fails with
    /// JournalBroken if the entry is a different one now and with NotFound if it is gone.
    Result<JournalEntry> checkCode(const PaperCode &code) const;

private:
    friend class Verification;

    struct Memory
    {
        Checkpoints &checkpoints;
        const Clock &clock;
    };

    Parts m_parts;
    std::vector<const DatabaseCheck *> m_checks;
    const RecordPlaces *m_places = nullptr;
    std::optional<Memory> m_memory;
};

} // namespace dutydesk
