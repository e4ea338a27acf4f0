// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/recordrules.h"

#include <unordered_map>

namespace dutydesk {

/// Checks what the table of rules says of each type of record: written once, columns that stay, the writer's name, the
/// ids that must exist, and the signature that must follow.
class RecordChecker
{
public:
    using Finding = JointRule::Finding;

    explicit RecordChecker(const RecordRules &rules)
        : m_rules(rules)
    {}

    Finding check(const ReadEntry &read);

    /// After the last entry of a change. Ids may be named before their records in one change.
    Finding endOfChange();

private:
    using Problem = std::optional<JournalProblem>;

    /// An id of a record that an entry of the change under way names.
    struct Named
    {
        qint64 sequence;
        RecordType type;
        qint64 id;
    };

    Finding checkSigned(const ReadEntry &read);
    Problem checkRecord(const JournalEntry &entry, const Row &row, const RecordRule &rule);
    Problem checkFixed(const JournalEntry &entry, const Row &row, const RecordRule &rule);
    void noteReferences(const JournalEntry &entry, const Row &row);

    const RecordRules &m_rules;
    std::map<RecordType, std::unordered_map<qint64, bool>> m_known; ///< ids; whether an entry with a body was seen
    std::map<std::pair<RecordType, qint64>, Row> m_fixed;           ///< the columns that stay, in order
    std::vector<Named> m_named;
    std::optional<qint64> m_toBeSigned; ///< an entry that the next one must sign
};

} // namespace dutydesk
