// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/statementcache.h"

#include <QSqlError>

namespace dutydesk {

namespace {

// The program has fewer fixed statements; only statements composed at run time could exceed this number.
constexpr std::size_t enough = 400;

} // namespace

QSqlQuery StatementCache::take(const QSqlDatabase &connection, const QString &sql)
{
    if (const auto found = m_idle.find(sql); found != m_idle.end()) {
        QSqlQuery idle = std::move(found->second);
        m_idle.erase(found);
        return idle;
    }
    QSqlQuery fresh(connection);
    fresh.setForwardOnly(true);
    fresh.prepare(sql);
    return fresh;
}

void StatementCache::give(const QString &sql, QSqlQuery statement)
{
    if (statement.lastError().isValid()) {
        return;
    }
    statement.finish();
    if (m_idle.size() >= enough) {
        m_idle.clear();
    }
    m_idle.insert_or_assign(sql, std::move(statement));
}

} // namespace dutydesk
