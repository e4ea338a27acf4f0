// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidence/evidence.h"
#include "journal/journalrepository.h"
#include "log/logrepositories.h"

#include <map>
#include <set>

namespace dutydesk {

/// The records on the pages of a volume and of the volumes before it that may be erased. A line that a later page
/// corrects, work that a later handover carried on, and what was written after the volume's seal are kept until the
/// volume of that time goes.
class VolumeContents
{
public:
    using Names = std::set<std::pair<RecordType, qint64>>;

    /// `later` are the records with entries after the volume's seal.
    static Result<VolumeContents> of(const LogRepositories &repositories, const EvidenceRepository &evidence,
                                     LogVolumeId volume, const Names &later);

    /// The ids by type; records come before those that they belong to.
    const std::vector<std::pair<RecordType, std::set<qint64>>> &records() const { return m_records; }

    /// Whether the entry is about one of these records, or is a statement about one of these handovers.
    bool covers(const JournalEntry &entry) const;

private:
    bool has(RecordType type, qint64 id) const;

    std::vector<std::pair<RecordType, std::set<qint64>>> m_records;
};

} // namespace dutydesk
