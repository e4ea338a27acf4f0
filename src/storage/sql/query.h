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

/// Number of rows in memory at a time when a whole table is read.
inline constexpr std::size_t visitedAtOnce = 500;

/// One prepared statement, which returns to the cache on destruction. Do not keep it, because SQLite cannot commit
/// while a writing statement is open. Errors in preparing and values that cannot be stored unchanged are reported by
/// execute().
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

    /// Executes the statement and reads every row with `read`, whose Result may be an error for a row that breaks a
    /// rule.
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

    /// Executes a statement that returns one number in one row, such as INSERT ... RETURNING id.
    Result<qint64> fetchInteger();

    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    QString text(int column) const { return m_query.value(column).toString(); }

    /// The columns of the current row, as stored.
    Row row() const;

private:
    const Dialect &m_dialect;
    StatementCache *m_cache; ///< null if the statement was moved or has failed
    QString m_sql;
    QSqlQuery m_query;
    QSet<QString> m_unbound;
    std::optional<Error> m_refused;
    bool m_prepared = false;
};

/// The error that the driver reports for the last statement.
Error describe(const QSqlQuery &query, const Dialect &dialect);

} // namespace dutydesk
