// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "find/findservice.h"
#include "journal/databasecheck.h"

#include <map>
#include <memory>
#include <set>

namespace dutydesk {

/// Compares the index of the search with the journal and the records, both ways: each record that the index has read
/// has its document, each document its record with the very text, and for some of them the words too. An index that
/// has not read all entries is not wrong, since the search says so with every answer; one that cannot be the program's
/// is.
class SearchCheck final : public DatabaseCheck
{
public:
    explicit SearchCheck(const FindService &service)
        : m_service(service)
    {}

    Result<std::vector<Step>> steps() const override;

private:
    using Records = std::set<RecordReference>;

    /// The index as it was when the check began, and what the entries lead to.
    struct Reading
    {
        SearchState state;
        qint64 version;
        qint64 entries;
        std::vector<RecordReference> documents;
        std::size_t compared = 0;             ///< how many of the documents
        Records records = {};                 ///< led to by the entries that the index has read
        Records pending = {};                 ///< led to by the others
        bool holdsErased = false;             ///< the index was not emptied after an erasure
        std::map<qint64, QString> names = {}; ///< of the staff
        bool willBeEmptied = false;           ///< an erasure was not read yet
        bool isRenamed = false;               ///< somebody's name was changed
        bool isDone = false;
    };

    Result<void> gather(Reading &reading, qint64 first, qint64 last) const;
    Result<void> checkState(Reading &reading, VerificationReport &report) const;
    Result<void> compareSome(Reading &reading, VerificationReport &report) const;
    Result<bool> isRight(const Reading &reading, const RecordReference &record, bool withWords) const;
    Result<std::optional<RecordReference>> firstMissing(const Reading &reading) const;
    Result<void> tell(Reading &reading, const std::optional<RecordReference> &wrong, VerificationReport &report) const;

    const FindService &m_service;
};

} // namespace dutydesk
