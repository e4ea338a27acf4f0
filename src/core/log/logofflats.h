// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/flathistory.h"
#include "journal/journal.h"
#include "log/logrepositories.h"
#include "log/pagenames.h"
#include "people/staffrepository.h"

namespace dutydesk {

/// The history of a flat in the duty log: the lines and cases whose place or matter names it. Whether a line is still
/// to be followed up is told by its case, where that stands here too.
class LogOfFlats final : public FlatHistorySource
{
public:
    LogOfFlats(LogRepositories repositories, const StaffRepository &staff, Journal &journal);

    Result<std::vector<HistoryLine>> of(const UnitNumber &unit) const override;

private:
    Result<std::vector<LogEntry>> linesOf(const UnitNumber &unit) const;
    Result<std::vector<Case>> casesOf(const UnitNumber &unit) const;
    Result<HistoryLine> lineOf(const LogEntry &entry, bool isOpen, bool isStruck, const PageNames &names) const;
    Result<HistoryLine> lineOf(const Case &one, const PageNames &names) const;

    LogRepositories m_repositories;
    const StaffRepository &m_staff;
    Journal &m_journal;
};

} // namespace dutydesk
