// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/crypto.h"
#include "journal/headpin.h"
#include "journal/journalrepository.h"
#include "journal/papercode.h"
#include "journal/recordstore.h"
#include "journal/verificationreport.h"
#include "people/keyvault.h"

namespace dutydesk {

/// Walks the whole journal and compares it with all that should agree with it: signatures and keys, this desk's pin,
/// the records themselves, a code from paper.
class Verifier
{
public:
    /// Called with entries checked and all entries now and then; false stops the run.
    using Progress = std::function<bool(qint64 done, qint64 total)>;

    /// `stores` has one for every type of record.
    Verifier(const JournalRepository &repository, const Crypto &crypto, const KeyVault &keyVault,
             const HeadPin &headPin, std::vector<const RecordStore *> stores);

    /// What is wrong stands in the report; an error is one that kept the run from its end.
    Result<VerificationReport> verify(const Progress &progress = {}) const;

    /// Compares a code from paper with the chain. JournalBroken if the entry is another one now, NotFound if it is
    /// gone.
    Result<JournalEntry> checkCode(const PaperCode &code) const;

private:
    friend class Verification;

    const JournalRepository &m_repository;
    const Crypto &m_crypto;
    const KeyVault &m_keyVault;
    const HeadPin &m_headPin;
    std::vector<const RecordStore *> m_stores;
};

} // namespace dutydesk
