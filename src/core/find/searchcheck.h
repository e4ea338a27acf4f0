// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "find/findservice.h"
#include "journal/databasecheck.h"

#include <memory>
#include <set>

namespace dutydesk {

/// Compares the index of the search with the journal and the records: how far it says that it has come, which records
/// it holds, and for some of them their words. Nothing is wrong with an index that is still being made.
class SearchCheck final : public DatabaseCheck
{
public:
    explicit SearchCheck(const FindService &service)
        : m_service(service)
    {}

    Result<std::vector<Step>> steps() const override;

private:
    using Records = std::set<RecordReference>;

    Result<void> gather(Records &records, qint64 first, qint64 last) const;
    Result<void> compare(Records &gathered, qint64 gatheredTo, VerificationReport &report) const;
    Result<std::optional<RecordReference>> firstMissing(Records &records) const;
    Result<std::optional<RecordReference>> firstDifferent(const Records &records, VerificationReport &report) const;

    const FindService &m_service;
};

} // namespace dutydesk
