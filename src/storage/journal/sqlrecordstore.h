// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/recordstore.h"
#include "sql/database.h"

namespace dutydesk {

/// The table of a record type, read without checks: a row that breaks the rules of its type is read too.
class SqlRecordStore final : public RecordStore
{
public:
    template<Record T>
    static SqlRecordStore of(const Database &database)
    {
        return {database, T::recordType, QString::fromLatin1(T::table), columnsOf<T>()};
    }

    RecordType type() const override { return m_type; }
    Result<void> visit(const std::function<void(qint64 id, const QByteArray &body)> &row) const override;
    Result<void> remove(const std::set<qint64> &ids) override;

private:
    SqlRecordStore(const Database &database, RecordType type, const QString &table, const QStringList &columns);

    const Database &m_database;
    RecordType m_type;
    QString m_select;
    QString m_delete;
};

} // namespace dutydesk
