// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/repository.h"

#include <map>

namespace dutydesk::test {

/// Implements in memory the part of a repository that is the same for all, by way of rows, as the database does:
/// `class FakeStaffRepository : public FakeRecords<StaffRepository>`. The contract tests keep it true.
template<typename Interface>
class FakeRecords : public Interface
{
public:
    using T = typename Interface::RecordKept;

    Result<IdOf<T>> nextId() const override { return IdOf<T>(m_rows.empty() ? 1 : m_rows.rbegin()->first + 1); }

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

    Result<std::vector<T>> list() const override
    {
        return where([](const T &) { return true; });
    }

    /// What the next put() answers.
    std::optional<Error> nextError;

protected:
    template<typename Wanted>
    Result<std::vector<T>> where(Wanted wanted) const
    {
        std::vector<T> found;
        for (const auto &[id, row] : m_rows) {
            Result<T> record = recordOf<T>(row);
            if (!record) {
                return failure(std::move(record.error()));
            }
            if (wanted(*record)) {
                found.push_back(*std::move(record));
            }
        }
        return found;
    }

    template<typename Wanted>
    Result<T> firstWhere(Wanted wanted) const
    {
        Result<std::vector<T>> found = where(wanted);
        if (!found) {
            return failure(std::move(found.error()));
        }
        if (found->empty()) {
            return failure(ErrorCode::NotFound, QString::fromLatin1(T::table));
        }
        return found->front();
    }

private:
    std::map<qint64, Row> m_rows;
};

} // namespace dutydesk::test
