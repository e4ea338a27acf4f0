// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/canonical.h"
#include "journal/recordrules.h"
#include "journal/verificationreport.h"
#include "people/keyvault.h"
#include "people/role.h"

#include <map>
#include <set>

namespace dutydesk {

/// Checks who wrote each change: its entries are one person's or the program's, the last of them carries that person's
/// signature, and the person had the right to write its records.
class ChangeChecker
{
public:
    ChangeChecker(const KeyVault &keys, const RecordRules &rules);

    /// For each entry, in order, once it is sound in itself. Nothing if it is sound as part of its change.
    std::optional<JournalFinding> check(const JournalEntry &entry);

    /// The first entry after the last signature, if there is one: nobody has signed for it.
    std::optional<qint64> unsignedEntry() const;

    /// Entries that the program of a desk signed whose key nobody has enrolled.
    std::vector<qint64> entriesOfUnknownDesks() const;

private:
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
    Problem checkRule(const JournalEntry &entry, const DecodedBody &body);
    Result<void> learn(const JournalEntry &entry, const DecodedBody &body);
    Problem close(const JournalEntry &last);
    bool isSignedByActor(const JournalEntry &last) const;
    bool isSignedByADesk(const DeskSigned &change) const;
    Problem checkRights() const;

    const KeyVault &m_vault;
    const RecordRules &m_rules;
    std::vector<JournalEntry> m_open; ///< the entries of the change under way, without bodies
    std::map<qint64, KnownKey> m_keys;
    std::vector<QByteArray> m_deskKeys;
    std::vector<DeskSigned> m_unproven;
    std::map<qint64, Role> m_rolesBefore; ///< before the change under way
    std::map<qint64, Role> m_roles;
    std::set<std::pair<RecordType, qint64>> m_written; ///< ids of the types that are written once
    bool m_losesKeys = false;
};

} // namespace dutydesk
