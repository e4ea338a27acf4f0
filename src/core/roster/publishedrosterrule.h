// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/jointrule.h"
#include "roster/rostermonth.h"
#include "roster/substitution.h"

#include <map>

namespace dutydesk {

/// A published month changes only by a substitution, which stands in the same change (RO-3).
class PublishedRosterRule final : public JointRule
{
public:
    Finding check(const ReadEntry &read) override;
    Finding endOfChange() override;

private:
    using Problem = std::optional<JournalProblem>;
    using Month = std::pair<int, int>;

    /// An entry of the change under way that needs a substitution.
    template<Record T>
    struct Due
    {
        qint64 sequence;
        T record;
    };

    Problem checkMonth(const ReadEntry &read, const RosterMonth &month);
    Problem checkDuty(const ReadEntry &read, const Duty &duty);
    bool isPublished(QDate date) const;
    bool isSubstituted(const Duty &duty) const;
    bool isCarriedOut(const Substitution &substitution) const;

    std::map<qint64, RosterMonth> m_months;
    std::map<Month, qint64> m_idOf;      ///< there is one record of each month
    std::map<Month, qint64> m_published; ///< ids of the published months
    std::map<qint64, Duty> m_duties;
    std::map<std::pair<StaffId, QDate>, qint64> m_dutyOf;
    std::map<qint64, std::optional<ShiftPatternId>> m_shiftBefore; ///< of the duties in the change under way
    std::vector<Due<Duty>> m_changedDuties;                        ///< of published months, in the change under way
    std::vector<Due<RosterMonth>> m_changedMonths;                 ///< the same
    std::vector<Due<Substitution>> m_substitutions;                ///< the same
};

} // namespace dutydesk
