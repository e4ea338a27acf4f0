// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/canonical.h"
#include "journal/verificationreport.h"
#include "people/role.h"

#include <functional>
#include <memory>

namespace dutydesk {

inline std::optional<JournalProblem> wrongUnless(bool sound, JournalProblem problem)
{
    return sound ? std::nullopt : std::optional(problem);
}

/// An entry with what the verifier has found out about it.
struct ReadEntry
{
    const JournalEntry &entry;
    const DecodedBody *body;  ///< null if the body is empty or was erased
    std::optional<Role> role; ///< of the actor before the change; nothing for the program itself

    /// The record of the body. Nothing if the body holds another type, or was erased.
    template<Record T>
    std::optional<T> record() const
    {
        if (!body || body->type != T::recordType) {
            return std::nullopt;
        }
        const Result<T> read = recordOf<T>(body->row);
        return read ? std::optional<T>(*read) : std::nullopt;
    }

    JournalFinding bad(JournalProblem problem) const { return {entry.sequence, problem}; }
};

/// A rule that entries of several types keep together, such as that nothing is written on a page that both have signed.
/// It sees every entry of the chain in order.
class JointRule
{
public:
    using Finding = std::optional<JournalFinding>;

    JointRule() = default;
    virtual ~JointRule() = default;
    JointRule(const JointRule &) = delete;
    JointRule &operator=(const JointRule &) = delete;

    virtual Finding check(const ReadEntry &read) = 0;

    /// After the last entry of a change: what one of its entries asked of the others must be there now.
    virtual Finding endOfChange() { return std::nullopt; }
};

} // namespace dutydesk
