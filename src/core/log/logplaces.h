// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidence/evidence.h"
#include "journal/journalrepository.h"
#include "journal/recordplaces.h"
#include "log/logrepositories.h"

namespace dutydesk {

/// Finds the pages and lines of the log on which records stand.
class LogPlaces final : public RecordPlaces
{
public:
    LogPlaces(const LogRepositories &repositories, const EvidenceRepository &evidence, const JournalRepository &chain)
        : m_repositories(repositories)
        , m_evidence(evidence)
        , m_chain(chain)
    {}

    Result<LinePlace> placeOf(const RecordReference &record, qint64 entry) const override;

private:
    Result<LinePlace> pageOf(const RecordReference &record, qint64 entry) const;
    Result<LinePlace> numbersOf(LogPageId id, int line) const;

    LogRepositories m_repositories;
    const EvidenceRepository &m_evidence;
    const JournalRepository &m_chain;
};

} // namespace dutydesk
