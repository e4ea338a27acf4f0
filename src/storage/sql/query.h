// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/try.h"
#include "base/value.h"

#include <QSet>
#include <QSqlQuery>

#include <optional>
#include <vector>

namespace dutydesk {

class StatementCache;
struct Dialect;

/// So many rows are in memory at a time where a whole table is read.
inline constexpr std::size_t visitedAtOnce = 500;

/// One prepared statement, which goes back to the cache with this. Do not keep it: SQLite cannot commit while a
/// statement that writes is still open. A mistake while preparing, and a value that cannot be stored as it is, are kept
/// and reported by execute().
class Query
{
public:
    Query(const QSqlDatabase &connection, const Dialect &dialect, StatementCache &cache, const QString &sql);
    Query(Query &&other) noexcept;
    Query &operator=(Query &&) = delete;
    ~Query();

    template<typename T>
    requires requires(const T &value) { ValueOf<T>::to(value); }
    Query &bind(const QString &name, const T &value) { return bindValue(name, ValueOf<T>::to(value)); }
    Query &bindValue(const QString &name, const Value &value);

    Result<void> execute();

    /// Executes and reads every row with `read`, which returns a Result: a row that breaks a rule is an error.
    template<typename Read>
    auto fetchAll(Read read) -> Result<std::vector<typename std::invoke_result_t<Read, const Query &>::value_type>>
    {
        std::vector<typename std::invoke_result_t<Read, const Query &>::value_type> rows;
        CHECK(execute());
        while (m_query.next()) {
            TRY(auto row, read(*this));
            rows.push_back(std::move(row));
        }
        return rows;
    }

    /// Executes a statement that gives one row with one number, such as INSERT ... RETURNING id.
    Result<qint64> fetchInteger();

    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    QString text(int column) const { return m_query.value(column).toString(); }

    /// The columns of the current row, as stored.
    Row row() const;

private:
    const Dialect &m_dialect;
    StatementCache *m_cache; ///< null once the statement is another's, or failed
    QString m_sql;
    QSqlQuery m_query;
    QSet<QString> m_unbound;
    std::optional<Error> m_refused;
    bool m_prepared = false;
};

/// What the driver says of the statement that it was given last.
Error describe(const QSqlQuery &query, const Dialect &dialect);

} // namespace dutydesk
