// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/jointrule.h"
#include "log/handover.h"

#include <map>
#include <set>

namespace dutydesk {

/// What both officers sign agrees with the records: the statement names the lines, counts and open work that there are,
/// each once, and who refuses says why (HO-5, HO-6).
class StatementRule final : public JointRule
{
public:
    Finding check(const ReadEntry &read) override;
    Finding endOfChange() override;

private:
    using Problem = std::optional<JournalProblem>;

    Problem checkRecord(const ReadEntry &read);
    Problem checkCount(const ItemCount &count);
    Problem checkWork(const HandedOverWork &told);
    Problem checkHandover(const Handover &handover) const;
    Problem checkStatement(const Row &row) const;
    bool isNew(RecordType type, qint64 handover, qint64 subject);

    std::map<qint64, std::optional<OpenWork>> m_work; ///< as last written; nothing if that was erased
    std::set<qint64> m_pages;
    qint64 m_lines = 0; ///< of the newest page, with or without a body

    // In the change under way:
    std::set<std::tuple<RecordType, qint64, qint64>> m_parts; ///< by type, handover, and item or work
    Row m_counted;                                            ///< what the statement says of each count
    Row m_told;                                               ///< what it says of each piece of open work
    bool m_isErased = false;                                  ///< a count or work has lost its body
};

} // namespace dutydesk
