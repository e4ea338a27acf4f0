// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/repository.h"

#include <map>

namespace dutydesk::test {

/// The rows that the selection asks for, selected and sorted as the database does it.
std::vector<Row> rowsSelected(const std::map<qint64, Row> &rows, const QStringList &columns,
                              const SelectionParts &selection);

/// Keeps records in memory, as rows, as the database does: `class FakeRepository<StaffMember> : public
/// FakeRecords<StaffRepository>`. The contract tests check that it behaves like the database.
template<typename Interface>
class FakeRecords : public Interface
{
public:
    using T = typename Interface::RecordKept;

    Result<IdOf<T>> nextId() const override { return IdOf<T>(m_rows.empty() ? 1 : m_rows.rbegin()->first + 1); }

    Result<void> add(const T &record) override
    {
        return m_rows.contains(record.id.value()) ? failure(ErrorCode::Conflict, QString::fromLatin1(T::table))
                                                  : put(record);
    }

    Result<void> put(const T &record) override
    {
        if (nextError) {
            return failure(*std::exchange(nextError, std::nullopt));
        }
        m_rows[record.id.value()] = rowOf(record);
        return {};
    }

    Result<T> findById(IdOf<T> id) const override
    {
        const auto found = m_rows.find(id.value());
        if (found == m_rows.end()) {
            return failure(ErrorCode::NotFound, QString::fromLatin1(T::table));
        }
        return recordOf<T>(found->second);
    }

    Result<std::vector<T>> list(const Selection<T> &selection = {}) const override
    {
        std::vector<T> found;
        for (const Row &row : rowsSelected(m_rows, columnsOf<T>(), selection.parts())) {
            TRY(T record, recordOf<T>(row));
            found.push_back(std::move(record));
        }
        return found;
    }

    /// The error that the next put() returns.
    std::optional<Error> nextError;

private:
    std::map<qint64, Row> m_rows;
};

template<Record T>
using FakeRepository = FakeRecords<Repository<T>>;

} // namespace dutydesk::test
