// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/repository.h"
#include "base/try.h"
#include "sql/database.h"

namespace dutydesk {

/// The statements of a record's table, derived from its fields.
class RecordStatements
{
public:
    RecordStatements(const QString &table, const QStringList &columns);

    /// INSERT, or UPDATE if the id exists. The placeholders are the column names.
    const QString &put() const { return m_put; }

    const QString &add() const { return m_add; }

    /// SELECT of all columns in order; a condition can be appended.
    const QString &select() const { return m_select; }
    const QString &nextId() const { return m_nextId; }

private:
    QString m_add;
    QString m_put;
    QString m_select;
    QString m_nextId;
};

/// The clauses after SELECT … FROM …, with a placeholder for each value.
QString conditionOf(const SelectionParts &selection);
void bindConditions(Query &query, const SelectionParts &selection);

/// The part of a repository that is the same for all records, as in `class SqlRepository<StaffMember> final : public
/// SqlRecords<StaffRepository>`. A feature adds its own questions with query() or select().
template<typename Interface>
class SqlRecords : public Interface
{
public:
    using T = typename Interface::RecordKept;

    explicit SqlRecords(const Database &database)
        : m_database(database)
        , m_statements(QString::fromLatin1(T::table), columnsOf<T>())
    {}

    Result<IdOf<T>> nextId() const override
    {
        TRY(const qint64 id, m_database.query(m_statements.nextId()).fetchInteger());
        return IdOf<T>(id);
    }

    Result<void> add(const T &record) override { return write(m_statements.add(), record); }
    Result<void> put(const T &record) override { return write(m_statements.put(), record); }
    Result<T> findById(IdOf<T> id) const override { return this->first(Selection<T>().where(&T::id, id)); }

    Result<std::vector<T>> list(const Selection<T> &selection = {}) const override
    {
        const SelectionParts parts = selection.parts();
        Query query = select(conditionOf(parts));
        bindConditions(query, parts);
        return all(std::move(query));
    }

protected:
    /// The query `SELECT <all columns> FROM <table> ` with the condition appended.
    Query select(const QString &condition) const { return m_database.query(m_statements.select() + condition); }

    static Result<std::vector<T>> all(Query query)
    {
        return query.fetchAll([](const Query &row) { return recordOf<T>(row.row()); });
    }

    const Database &m_database;

private:
    Result<void> write(const QString &statement, const T &record)
    {
        Query query = m_database.query(statement);
        const QStringList columns = columnsOf<T>();
        const Row row = rowOf(record);
        for (qsizetype i = 0; i < columns.size(); ++i) {
            query.bindValue(QStringLiteral(":") + columns[i], row[static_cast<std::size_t>(i)]);
        }
        return query.execute();
    }

    RecordStatements m_statements;
};

template<Record T>
using SqlRepository = SqlRecords<Repository<T>>;

} // namespace dutydesk
