// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/jointrule.h"
#include "log/handover.h"

#include <map>
#include <set>

namespace dutydesk {

/// What both officers sign agrees with the records: the statement names the lines, counts and open work that there are,
/// each once; important work only where the manager lifted its block; and the relief answers to each piece of it (HO-5,
/// HO-6, HO-7).
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
    Problem checkAnswer(const OpenWorkAnswer &answer);
    Problem checkStatement(const ReadEntry &read) const;
    Problem checkSignature(const ReadEntry &read);
    bool isAnswered(const std::set<qint64> &work) const;
    bool isLifted(qint64 handover) const;
    void noteWork(const ReadEntry &read);
    bool isNew(RecordType type, qint64 handover, qint64 subject);

    std::map<qint64, std::optional<Case>> m_work;    ///< as last written; nothing if that was erased
    std::set<qint64> m_open;                         ///< the work of these that is open
    std::map<qint64, std::set<qint64>> m_handedOver; ///< the work of each handover that waits for a relief
    std::map<qint64, std::vector<CaseId>> m_lifted;  ///< the work of each handover whose block was lifted
    std::set<qint64> m_pages;
    qint64 m_lines = 0; ///< of the newest page, with or without a body

    // In the change under way:
    std::set<std::tuple<RecordType, qint64, qint64>> m_parts; ///< by type, handover, and item or work
    Row m_counted;                                            ///< what the statement says of each count
    Row m_told;                                               ///< what it says of each piece of open work
    std::set<qint64> m_toldWork;                              ///< the ids of that work
    std::set<qint64> m_important;                             ///< which of it blocks the handover
    std::set<qint64> m_answered;                              ///< the work that the relief answers to
    bool m_isErased = false;                                  ///< a count, work or answer has lost its body
};

} // namespace dutydesk
