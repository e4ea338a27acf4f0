// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/repository.h"
#include "journal/canonical.h"
#include "journal/recordstore.h"

#include <memory>
#include <vector>

namespace dutydesk::test {

/// The rows of a repository, as the verifier compares them.
template<Record T>
class FakeStoreOf final : public RecordStore
{
public:
    explicit FakeStoreOf(const Repository<T> &repository)
        : m_repository(repository)
    {}

    RecordType type() const override { return T::recordType; }

    Result<void> visit(const std::function<void(qint64 id, const QByteArray &body)> &row) const override
    {
        const Result<std::vector<T>> all = m_repository.list();
        if (!all) {
            return failure(all.error());
        }
        for (const T &record : *all) {
            row(record.id.value(), canonicalBody(T::recordType, rowOf(record)));
        }
        return {};
    }

    Result<void> remove(const std::set<qint64> &) override
    {
        return failure(ErrorCode::NotAllowed, QStringLiteral("only looked at"));
    }

private:
    const Repository<T> &m_repository;
};

using FakeStores = std::vector<std::unique_ptr<RecordStore>>;

template<typename... Repositories>
FakeStores storesOf(const Repositories &...repositories)
{
    FakeStores stores;
    (stores.push_back(std::make_unique<FakeStoreOf<typename Repositories::RecordKept>>(repositories)), ...);
    return stores;
}

} // namespace dutydesk::test
