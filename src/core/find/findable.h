// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/repository.h"
#include "base/unitnumber.h"
#include "find/searchindex.h"

#include <QDateTime>

#include <functional>
#include <memory>

namespace dutydesk {

/// What a record gives to the search, and how it is shown when it was found. What is shown is masked (OW-5): anyone at
/// the desk may search.
struct FindContent
{
    QStringList texts;           ///< found by any part of them
    QStringList names = {};      ///< also by pinyin
    QStringList telephones = {}; ///< also by their last digits
    QStringList plates = {};
    QStringList places = {}; ///< where one begins with a unit number, also by any other writing of that

    QString title;
    QString detail = {};
    std::optional<QDateTime> at = {}; ///< UTC
};

/// One type of record that can be found, provided by the feature that has it.
class Findable
{
public:
    virtual ~Findable() = default;

    virtual RecordType type() const = 0;
    virtual FindGroup group() const = 0;

    /// The records of type() with which a record of any type is found. Called after each change of that record.
    virtual Result<std::vector<qint64>> foundWith(const RecordReference &changed) const = 0;

    /// Nothing where the record is not to be found any more.
    virtual Result<std::optional<FindContent>> content(qint64 id) const = 0;
};

/// A record that is found by itself. A feature derives from it where other records are found with it.
template<Record T>
class FindableRecords : public Findable
{
public:
    using Describe = std::function<Result<std::optional<FindContent>>(const T &)>;

    FindableRecords(FindGroup group, const Repository<T> &repository, Describe describe)
        : m_group(group)
        , m_repository(repository)
        , m_describe(std::move(describe))
    {}

    RecordType type() const override { return T::recordType; }
    FindGroup group() const override { return m_group; }

    Result<std::vector<qint64>> foundWith(const RecordReference &changed) const override
    {
        return changed.type == T::recordType ? std::vector{changed.id} : std::vector<qint64>();
    }

    Result<std::optional<FindContent>> content(qint64 id) const override
    {
        const Result<T> record = m_repository.findById(IdOf<T>(id));
        if (!record) {
            return record.error().code == ErrorCode::NotFound ? Result<std::optional<FindContent>>(std::nullopt)
                                                              : failure(record.error());
        }
        return m_describe(*record);
    }

private:
    FindGroup m_group;
    const Repository<T> &m_repository;
    Describe m_describe;
};

/// What a feature gives to the search.
using Findables = std::vector<std::unique_ptr<Findable>>;

} // namespace dutydesk
