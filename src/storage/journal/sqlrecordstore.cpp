// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/sqlrecordstore.h"

#include "base/try.h"
#include "journal/canonical.h"

#include <limits>

namespace dutydesk {

using namespace Qt::StringLiterals;

SqlRecordStore::SqlRecordStore(const Database &database, RecordType type, const QString &table,
                               const QStringList &columns)
    : m_database(database)
    , m_type(type)
    , m_select(u"SELECT %1 FROM %2%3 WHERE id >= :id ORDER BY id LIMIT :count"_s.arg(columns.join(", "_L1), table,
                                                                                     database.dialect().wholeTable))
    , m_delete(u"DELETE FROM %1 WHERE id = :id"_s.arg(table))
{}

Result<void> SqlRecordStore::visit(const std::function<void(qint64 id, const QByteArray &body)> &row) const
{
    qint64 next = std::numeric_limits<qint64>::min();
    while (true) {
        Query query = m_database.query(m_select);
        query.bind(u":id"_s, next).bind(u":count"_s, qint64(visitedAtOnce));
        TRY(const std::vector<Row> portion,
            query.fetchAll([](const Query &fetched) -> Result<Row> { return fetched.row(); }));
        for (const Row &fetched : portion) {
            next = ValueOf<qint64>::from(fetched.front()).value_or(next);
            row(next, canonicalBody(m_type, fetched));
        }
        if (portion.size() < visitedAtOnce || next == std::numeric_limits<qint64>::max()) {
            return {};
        }
        ++next;
    }
}

Result<void> SqlRecordStore::remove(const std::set<qint64> &ids)
{
    for (auto id = ids.rbegin(); id != ids.rend(); ++id) {
        CHECK(m_database.query(m_delete).bind(u":id"_s, *id).execute());
    }
    return {};
}

} // namespace dutydesk
