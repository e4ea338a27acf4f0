// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidence/evidence.h"
#include "journal/journalrepository.h"
#include "log/logrepositories.h"

#include <map>
#include <set>

namespace dutydesk {

/// What stands on the pages of a volume and of those before it, as far as nothing later refers to it: lines that a
/// later page corrects, and open work that was carried on, stay until that page's volume goes.
class VolumeContents
{
public:
    static Result<VolumeContents> of(const LogRepositories &repositories, const EvidenceRepository &evidence,
                                     LogVolumeId volume);

    /// By type, children before what they belong to.
    const std::vector<std::pair<RecordType, std::set<qint64>>> &records() const { return m_records; }

    /// Whether the entry tells of one of these records, or is a statement of one of these handovers.
    bool covers(const JournalEntry &entry) const;

private:
    bool has(RecordType type, qint64 id) const;

    std::vector<std::pair<RecordType, std::set<qint64>>> m_records;
};

} // namespace dutydesk
