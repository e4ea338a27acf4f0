// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlQuery>

#include <unordered_map>

namespace dutydesk {

/// Statements that stay prepared after their use: an import executes the same ones a hundred thousand times, and half
/// of its time went into preparing them. A statement is taken out while it is in use.
class StatementCache
{
public:
    /// Gives a statement without a lastError() where it is prepared.
    QSqlQuery take(const QSqlDatabase &connection, const QString &sql);

    /// Takes back what is done with: no row of it is held, and nothing of it is open.
    void give(const QString &sql, QSqlQuery statement);

    /// Before the connection is closed, and after the tables have changed.
    void clear() { m_idle.clear(); }

private:
    std::unordered_map<QString, QSqlQuery> m_idle;
};

} // namespace dutydesk
