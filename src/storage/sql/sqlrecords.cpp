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
    m_put = u"INSERT INTO %1 (%2) VALUES (:%3) ON CONFLICT (id) DO UPDATE SET %4"_s.arg(
        table, columns.join(", "_L1), columns.join(", :"_L1), updates.join(", "_L1));
    m_select = u"SELECT %1 FROM %2 "_s.arg(columns.join(", "_L1), table);
    m_nextId = u"SELECT COALESCE(MAX(id), 0) + 1 FROM "_s + table;
}

} // namespace dutydesk
