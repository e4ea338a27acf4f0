// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/jointrule.h"
#include "log/casestep.h"

#include <map>
#include <set>

namespace dutydesk {

/// Each state of a case comes with the step of an act that its table admits (log/caseacttable.h), and has the next
/// number of its year. What a step attaches comes in its change. What is done stays as it is, a case stays with its
/// line or goes over to the correction of it, and only the manager makes it less urgent (HO-5, HO-7, WN-5).
class CaseChangeRule final : public JointRule
{
public:
    Finding check(const ReadEntry &read) override;
    Finding endOfChange() override;

private:
    using Problem = std::optional<JournalProblem>;

    /// An entry of a case; nothing stands for a state that was erased.
    struct Written
    {
        qint64 sequence;
        bool isNew;
        std::optional<Case> before;
        std::optional<Case> now;
    };

    /// A step that says that something is attached.
    struct Attaching
    {
        qint64 sequence;
        qint64 step;
        bool hasFile;
    };

    struct NewestPage
    {
        LogPageId id;
        int year;
        bool isOpen;
    };

    Problem checkCase(const ReadEntry &read);
    Problem checkNew(const Case &begun) const;
    Problem checkChange(const ReadEntry &read, const Case &before, const Case &now) const;
    Problem checkStep(const ReadEntry &read, const Written &written) const;
    Problem checkAttachment(const ReadEntry &read);
    Finding noteAttaching(const ReadEntry &read);
    Finding endOfAttaching();
    void note(const ReadEntry &read);
    bool isCorrectionOf(LogEntryId correction, LogEntryId line) const;

    std::map<qint64, std::optional<Case>> m_cases;        ///< as last written; nothing if that was erased
    std::map<int, int> m_serials;                         ///< the greatest of each year
    std::map<qint64, std::optional<LogEntryId>> m_amends; ///< what each line amends that has a body
    std::optional<NewestPage> m_page;

    // In the change under way:
    std::set<qint64> m_lines;
    std::optional<Written> m_due;         ///< the entry before, if it was of a case: its step comes next
    std::optional<Attaching> m_attaching; ///< the last such step
};

} // namespace dutydesk
