// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/crypto.h"
#include "journal/alarmchecker.h"
#include "journal/erasurechecker.h"
#include "journal/renamings.h"
#include "journal/rolehistory.h"
#include "journal/signature.h"
#include "journal/tenure.h"
#include "journal/timechecker.h"
#include "journal/verificationreport.h"

#include <map>
#include <unordered_map>

namespace dutydesk {

/// Checks entries one after the other and reports what is wrong with the first bad one. It collects the data that later
/// entries and the comparison with the records need, and the signatures, which are checked apart and many at once.
class ChainChecker
{
public:
    /// A record's state according to its last entry.
    struct LastState
    {
        qint64 sequence;
        QByteArray bodyHash;
    };
    using LastStates = std::map<std::pair<RecordType, qint64>, LastState>;

    ChainChecker(const QByteArray &journalId, const Crypto &crypto, const KeyVault &keyVault, const RecordRules &rules);

    /// Nothing if the entry is sound but for its signatures, and those before it.
    std::optional<JournalFinding> check(const JournalEntry &entry);

    /// What is wrong with the salt and the hashes of one entry.
    static std::optional<JournalProblem> checkHashes(const JournalEntry &entry, const QByteArray &journalId,
                                                     const Crypto &crypto);

    /// The signatures of the entries so far. One that is not sound comes before what check() has found meanwhile.
    SignatureChecks &signatures() { return m_signatures; }

    /// Sequences of entries without a body that no certificate has named so far.
    std::vector<qint64> unaccounted() const { return m_erasures.unaccounted(); }

    /// The entry of the last key if its enrolment has not been signed.
    const std::optional<qint64> &unsignedKey() const { return m_unsignedKey; }

    /// What the entries so far tell of the past, and what waits for the manager.
    void tell(VerificationReport &report) const;

    /// Knows who wrote what.
    const ChangeChecker &changes() const { return m_changes; }

    /// Knows which clocks were wrong.
    const TimeChecker &times() const { return m_times; }

    const LastStates &lastStates() const { return m_lastStates; }
    const std::optional<JournalHead> &head() const { return m_head; }

private:
    using Problem = std::optional<JournalProblem>;

    struct EnrolledKey
    {
        StaffId staff;
        QByteArray publicKey;
        bool revoked;
    };

    /// An entry that a later signature may sign.
    struct Signable
    {
        EntryKind kind;
        qint64 reference;
        QByteArray hash;
        QByteArray outgoingSignature;
    };

    Problem checkLink(const JournalEntry &entry) const;
    Problem checkMeaning(const JournalEntry &entry, const DecodedBody *body);
    Problem checkForm(const JournalEntry &entry, const DecodedBody &body);
    void noteEmptied(const JournalEntry &entry);
    Problem checkRecord(const JournalEntry &entry, const DecodedBody &body);
    Problem checkKey(const JournalEntry &entry, const Row &row);
    Problem checkErasure(const JournalEntry &entry, const Row &row);
    bool mayCertify(const JournalEntry &certificate, StaffId staff, Right right) const;
    Problem checkNotice(const JournalEntry &entry, const DecodedBody &body);
    bool hasRightOf(qint64 staff, Right right) const;
    bool isOwnKey(StaffId staff, const QByteArray &publicKey) const;
    Problem checkSignature(const JournalEntry &entry, const DecodedBody &decoded);
    Problem checkStatement(const JournalEntry &entry, const SignatureBody &body) const;
    bool mayEnrol(const JournalEntry &entry, const SignatureBody &body) const;
    bool isFirstAfterLoss(qint64 key) const;

    const QByteArray m_journalId;
    const Crypto &m_crypto;
    SignatureChecks m_signatures;
    std::optional<JournalHead> m_head;
    qint64 m_lastTimeMs = 0;
    LastStates m_lastStates;
    std::map<qint64, EnrolledKey> m_keys;
    std::map<qint64, Role> m_roles;      ///< roles of the staff, according to the entries checked so far
    std::optional<qint64> m_unsignedKey; ///< the entry of a key that the next entry must sign
    std::unordered_map<qint64, Signable> m_signables;
    Tenure m_tenure;
    ErasureChecker m_erasures;
    ChangeChecker m_changes;
    TimeChecker m_times;
    qint64 m_signedPages = 0; ///< handovers that the incoming officer has signed
    AlarmChecker m_alarms{m_changes};
    RoleHistory m_roleHistory;
    Renamings m_renamings;
    std::vector<qint64> m_lostKeys; ///< entries after which all keys were replaced
    bool m_keysAreLost = false;     ///< until the first new key is enrolled
};

} // namespace dutydesk
