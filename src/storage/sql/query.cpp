// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/query.h"

#include "base/storabletext.h"
#include "base/try.h"
#include "sql/dialect.h"
#include "sql/statementcache.h"

#include <QRegularExpression>
#include <QSqlError>
#include <QSqlRecord>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// The placeholders of a statement, searched for only once, because an import executes the same statement many times.
const QSet<QString> &placeholdersOf(const QString &sql)
{
    static const QRegularExpression placeholder(u"(?<!:):[a-z]\\w*"_s, QRegularExpression::CaseInsensitiveOption);
    thread_local QHash<QString, QSet<QString>> known;
    const auto found = known.constFind(sql);
    if (found != known.cend()) {
        return *found;
    }
    QSet<QString> names;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(sql)) {
        names.insert(match.captured());
    }
    return *known.insert(sql, names);
}

} // namespace

Query::Query(const QSqlDatabase &connection, const Dialect &dialect, StatementCache &cache, const QString &sql)
    : m_dialect(dialect)
    , m_cache(&cache)
    , m_sql(sql)
    , m_query(cache.take(connection, sql))
    , m_unbound(placeholdersOf(sql))
    , m_prepared(!m_query.lastError().isValid())
{}

Query::Query(Query &&other) noexcept
    : m_dialect(other.m_dialect)
    , m_cache(std::exchange(other.m_cache, nullptr))
    , m_sql(std::move(other.m_sql))
    , m_query(std::move(other.m_query))
    , m_unbound(std::move(other.m_unbound))
    , m_refused(std::move(other.m_refused))
    , m_prepared(other.m_prepared)
{}

Query::~Query()
{
    if (m_cache && m_prepared) {
        m_cache->give(m_sql, std::move(m_query));
    }
}

namespace {

struct ToVariant
{
    QVariant operator()(std::monostate) const { return QVariant(QMetaType::fromType<QString>()); }
    QVariant operator()(qint64 number) const { return QVariant(static_cast<qlonglong>(number)); }
    // A null QString would be bound as NULL, although it is an empty text.
    QVariant operator()(const QString &text) const { return text.isNull() ? QString(u""_s) : text; }
    QVariant operator()(const QByteArray &bytes) const { return bytes.isNull() ? QByteArray("") : bytes; }
};

Value toValue(const QVariant &stored)
{
    if (stored.isNull()) {
        return {};
    }
    switch (stored.metaType().id()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::ULongLong: // the PostgreSQL driver returns non-negative numbers as this type
        return stored.toLongLong();
    case QMetaType::QByteArray:
        return stored.toByteArray();
    default:
        return stored.toString();
    }
}

} // namespace

Query &Query::bindValue(const QString &name, const Value &value)
{
    m_unbound.remove(name);
    if (const QString *text = std::get_if<QString>(&value); text && !isStorable(*text) && !m_refused) {
        m_refused = Error{ErrorCode::InvalidInput, u"%1 holds a character that is none"_s.arg(name)};
    }
    m_query.bindValue(name, std::visit(ToVariant{}, value));
    return *this;
}

Row Query::row() const
{
    Row row;
    const int columns = m_query.record().count(); // record() builds a new object on each call
    for (int column = 0; column < columns; ++column) {
        row.push_back(toValue(m_query.value(column)));
    }
    return row;
}

Result<void> Query::execute()
{
    if (m_refused) {
        return failure(*m_refused);
    }
    if (m_prepared && !m_unbound.isEmpty()) {
        // Qt would silently bind NULL to it.
        return failure(ErrorCode::StorageFailure, u"nothing bound to %1"_s.arg(*m_unbound.cbegin()));
    }
    if (m_prepared && m_query.exec()) {
        return {};
    }
    m_cache = nullptr; // a failed statement is not used again
    return failure(describe(m_query, m_dialect));
}

Error describe(const QSqlQuery &query, const Dialect &dialect)
{
    const QSqlError error = query.lastError();
    // The detail contains the statement but not the bound values, because those may be personal data.
    return {dialect.classify(error),
            u"%1 [%2] in: %3"_s.arg(error.databaseText(), error.nativeErrorCode(), query.lastQuery())};
}

Result<qint64> Query::fetchInteger()
{
    CHECK(execute());
    if (!m_query.next()) {
        return failure(ErrorCode::NotFound, u"no row from: "_s + m_query.lastQuery());
    }
    const qint64 number = integer(0);
    m_query.finish();
    return number;
}

} // namespace dutydesk
