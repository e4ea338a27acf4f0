// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/erasure.h"
#include "journal/jointrule.h"

#include <map>
#include <set>

namespace dutydesk {

/// A redaction concerns one resident's data and vehicles of their flat, and each of its records is left as a mark in
/// the same change, with no earlier entry that still tells of it; only a redaction leaves such a mark, which nothing
/// follows (OW-6).
class RedactionRule final : public JointRule
{
public:
    Finding check(const ReadEntry &read) override;
    Finding endOfChange() override;

private:
    using Problem = std::optional<JournalProblem>;
    using Name = std::pair<RecordType, qint64>;

    Finding noteMark(const ReadEntry &read);
    bool isOf(qint64 resident, const Name &name) const;
    Problem checkRedaction(const Erasure &erasure) const;

    std::map<qint64, Name> m_erased; ///< entries without a body, by sequence
    std::map<Name, Name> m_told; ///< records with an entry that keeps its body, each with the resident or flat it is of
    std::map<Name, Name> m_left; ///< of these, the ones that the change under way told as marks
    std::map<qint64, qint64> m_flats;  ///< the flats of residents in the marks of the change under way
    std::map<Name, Row> m_marked;      ///< marks of residents and vehicles, which nothing follows
    std::set<Name> m_marks;            ///< marks of the change under way
    std::optional<qint64> m_firstMark; ///< the first record of the change under way that became a mark
    bool m_isRedaction = false;        ///< the change under way has a certificate
};

} // namespace dutydesk
