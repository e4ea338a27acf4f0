// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/sqlrecords.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

RecordStatements::RecordStatements(const QString &table, const QStringList &columns)
{
    QStringList updates;
    for (const QString &column : columns.sliced(1)) {
        updates.append(column + " = excluded."_L1 + column);
    }
    m_add = u"INSERT INTO %1 (%2) VALUES (:%3)"_s.arg(table, columns.join(", "_L1), columns.join(", :"_L1));
    m_put = m_add + " ON CONFLICT (id) DO UPDATE SET "_L1 + updates.join(", "_L1);
    m_select = u"SELECT %1 FROM %2 "_s.arg(columns.join(", "_L1), table);
    m_nextId = u"SELECT COALESCE(MAX(id), 0) + 1 FROM "_s + table;
}

namespace {

QString placeholder(std::size_t position)
{
    return u":v%1"_s.arg(position);
}

QString placeholder(std::size_t position, std::size_t value)
{
    return u"%1_%2"_s.arg(placeholder(position)).arg(value);
}

/// No database takes an empty list of values.
QString oneOfText(const SelectionParts::Condition &condition, std::size_t position)
{
    QStringList values;
    for (std::size_t i = 0; i < condition.oneOf.size(); ++i) {
        values.append(placeholder(position, i));
    }
    return values.isEmpty() ? u"1 = 0"_s
                            : u"%1 IN (%2)"_s.arg(QString::fromLatin1(condition.column), values.join(", "_L1));
}

QString textOf(const SelectionParts::Condition &condition, std::size_t position)
{
    using Test = SelectionParts::Test;
    const QString column = QString::fromLatin1(condition.column);
    switch (condition.test) {
    case Test::Equal:
        return column + " = "_L1 + placeholder(position);
    case Test::NotEqual:
        return column + " <> "_L1 + placeholder(position);
    case Test::Between:
        return u"%1 BETWEEN %2 AND %2_last"_s.arg(column, placeholder(position));
    case Test::OneOf:
        return oneOfText(condition, position);
    case Test::Missing:
        break;
    }
    return column + " IS NULL"_L1;
}

} // namespace

QString conditionOf(const SelectionParts &selection)
{
    QStringList conditions;
    for (std::size_t i = 0; i < selection.conditions.size(); ++i) {
        conditions.append(textOf(selection.conditions[i], i));
    }
    QStringList orders;
    for (const SelectionParts::Order &order : selection.orders) {
        orders.append(QString::fromLatin1(order.column) + (order.isDescending ? " DESC"_L1 : ""_L1));
    }
    const QString where = conditions.isEmpty() ? QString() : "WHERE "_L1 + conditions.join(" AND "_L1) + u' ';
    const QString limit = selection.most > 0 ? u" LIMIT %1"_s.arg(selection.most) : QString();
    return where + "ORDER BY "_L1 + orders.join(", "_L1) + limit;
}

void bindConditions(Query &query, const SelectionParts &selection)
{
    for (std::size_t i = 0; i < selection.conditions.size(); ++i) {
        const SelectionParts::Condition &condition = selection.conditions[i];
        for (std::size_t value = 0; value < condition.oneOf.size(); ++value) {
            query.bindValue(placeholder(i, value), condition.oneOf[value]);
        }
        if (condition.test != SelectionParts::Test::Missing && condition.test != SelectionParts::Test::OneOf) {
            query.bindValue(placeholder(i), condition.value);
        }
        if (condition.test == SelectionParts::Test::Between) {
            query.bindValue(placeholder(i) + "_last"_L1, condition.last);
        }
    }
}

} // namespace dutydesk
