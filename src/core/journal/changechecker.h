// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/recordchecker.h"
#include "journal/signaturechecks.h"
#include "people/staffmember.h"

#include <map>
#include <set>

namespace dutydesk {

/// Checks who wrote each change: its entries are one person's or the program's, the last of them carries that person's
/// signature, which the SignatureChecks look at, and the person had the right to write its records. What the records
/// themselves must keep is asked of the RecordChecker and of the joint rules.
class ChangeChecker
{
public:
    ChangeChecker(const KeyVault &keys, const RecordRules &rules, SignatureChecks &signatures);

    /// For each entry, in order, once it is sound in itself; the body is null if it is empty or was erased. Nothing if
    /// the entry is sound as part of its change.
    std::optional<JournalFinding> check(const JournalEntry &entry, const DecodedBody *body);

    /// Whether the person was active and had the right before the change under way.
    bool hadRight(StaffId staff, Right right) const;

    /// The first entry after the last signature, if there is one: nobody has signed for it.
    std::optional<qint64> unsignedEntry() const;

    /// Entries that the program of a desk signed whose key nobody has enrolled.
    std::vector<qint64> entriesOfUnknownDesks() const;

    /// New keys of people who had one, in order, by somebody else.
    const std::vector<KeyGiven> &givenKeys() const { return m_givenKeys; }

    /// The first entry of each desk that has no key, although others have.
    std::vector<qint64> desksWithoutKey() const;

private:
    using Finding = JointRule::Finding;
    using Problem = std::optional<JournalProblem>;

    struct KnownKey
    {
        StaffId staff;
        QByteArray publicKey;
        qint64 enrolled;
        qint64 revoked; ///< sequence; 0 while it is valid
    };

    struct DeskSigned
    {
        qint64 sequence;
        QByteArray message;
        QByteArray signature;
    };

    Problem checkAuthor(const JournalEntry &entry) const;
    Finding checkRules(const ReadEntry &read);
    std::optional<StaffMember> personBefore(qint64 actor) const;
    QString nameOf(qint64 staff) const;
    Result<void> learn(const JournalEntry &entry, const DecodedBody &body);
    Problem checkSignature(const JournalEntry &last);
    Finding close(const JournalEntry &last);
    SignatureClaim signatureOfActor(const JournalEntry &last) const;
    bool isSignedByADesk(const DeskSigned &change) const;
    Problem checkRights() const;

    const KeyVault &m_vault;
    const RecordRules &m_rules;
    SignatureChecks &m_signatures;
    RecordChecker m_records;
    std::vector<std::unique_ptr<JointRule>> m_joint;
    std::vector<JournalEntry> m_open; ///< the entries of the change under way, without bodies
    std::map<qint64, KnownKey> m_keys;
    std::vector<KeyGiven> m_givenKeys;
    std::vector<QByteArray> m_deskKeys;
    std::vector<DeskSigned> m_unproven;
    std::map<qint64, qint64> m_firstOfDesk; ///< the first entry of each desk
    std::set<qint64> m_enrolledDesks;
    std::map<qint64, StaffMember> m_peopleBefore; ///< before the change under way
    std::map<qint64, StaffMember> m_people;
    bool m_losesKeys = false;
    bool m_changesPeople = false;
};

} // namespace dutydesk
