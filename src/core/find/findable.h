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

/// The searchable texts of a record, and its line in the list of hits. The line is masked (OW-5), because anyone at the
/// desk may search.
struct FindContent
{
    QStringList texts;           ///< found by any part
    QStringList names = {};      ///< also found by pinyin
    QStringList telephones = {}; ///< also found by their last digits
    QStringList plates = {};
    QStringList places = {}; ///< if one begins with a unit number, also found by any other notation of that number

    QString title;
    QString detail = {};
    std::optional<QDateTime> at = {}; ///< UTC
};

/// One type of record that can be found. It is provided by the feature that owns the type.
class Findable
{
public:
    virtual ~Findable() = default;

    virtual RecordType type() const = 0;
    virtual FindGroup group() const = 0;

    /// The ids of the records of type() whose texts include the changed record. Called after each change of it, and
    /// when a file is kept with it.
    virtual Result<std::vector<qint64>> foundWith(const RecordReference &changed) const = 0;

    /// Nothing if the record is no longer to be found.
    virtual Result<std::optional<FindContent>> content(qint64 id) const = 0;
};

/// A record that is found by its own texts. A feature derives from it if texts of other records lead to it too.
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
        TRY(const std::optional<T> record, ifFound(m_repository.findById(IdOf<T>(id))));
        return record ? m_describe(*record) : Result<std::optional<FindContent>>(std::nullopt);
    }

private:
    FindGroup m_group;
    const Repository<T> &m_repository;
    Describe m_describe;
};

/// The searchable record types of a feature.
using Findables = std::vector<std::unique_ptr<Findable>>;

} // namespace dutydesk
