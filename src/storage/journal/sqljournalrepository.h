// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalrepository.h"
#include "sql/database.h"
#include "sql/sqlrecords.h"

namespace dutydesk {

class SqlJournalRepository final : public JournalRepository
{
public:
    explicit SqlJournalRepository(const Database &database);

    Result<QByteArray> journalId() const override;
    Result<void> setJournalId(const QByteArray &id) override;
    Result<std::optional<JournalEntry>> lastEntry() const override;
    Result<void> append(const JournalEntry &entry) override;
    Result<void> sign(qint64 sequence, const QByteArray &signature) override;
    Result<void> empty(const EntryRuns &entries) override;
    Result<JournalEntry> findBySequence(qint64 sequence) const override;
    Result<std::optional<JournalEntry>> findByClientId(const QByteArray &clientId) const override;
    Result<void> visitFrom(qint64 first, const std::function<Result<void>(const JournalEntry &)> &visit) const override;
    Result<void> visitTypes(const std::vector<RecordType> &types, qint64 first,
                            const std::function<Result<void>(const JournalEntry &)> &visit) const override;

private:
    Result<void> visitWhere(const QString &condition, qint64 first,
                            const std::function<Result<void>(const JournalEntry &)> &visit) const;

    const Database &m_database;
};

} // namespace dutydesk
