// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "sql/filesystem.h"

#include <QSqlDatabase>

#include <chrono>
#include <memory>
#include <vector>

struct sqlite3;

namespace dutydesk {

/// What SQLite needs around its connection to be safe: the looks at the file before it is opened, the settings, each
/// read back, and the question whether the file is still in its place (records.md 5).
class SqliteGuard
{
public:
    static constexpr qint32 applicationId = 0x44757479; ///< "Duty" in the file's header

    SqliteGuard(const QString &path, bool mayCreate, std::chrono::milliseconds busyTimeout);

    /// Whether there is a file at all, or a database in memory.
    bool isFile() const;

    /// Looks at folder and file without opening them as a database: nothing is changed whatever is found.
    Result<void> inspect() const;

    /// Makes the file where there is none. It gets its name once it is whole, so that a loss of power leaves no file
    /// or a sound one.
    Result<void> makeFile() const;

    /// Sets up a connection just opened. Refuses one that does not take a setting.
    Result<void> secure(const QSqlDatabase &connection);

    /// Keeps other programs from taking the file for unused, and its log away, until release(), which comes before the
    /// connection is closed.
    void hold();
    void release() { m_holds.clear(); }

    /// StorageMoved if the file under the open connection, or its log, was deleted, moved or replaced.
    Result<void> checkInPlace(const QSqlDatabase &connection) const;

    /// From now on a file that is not there is a failure: it was there before.
    void expectFile() { m_mayCreate = false; }

    /// VACUUM attaches a file, which is refused otherwise.
    void setCopying(bool copying) { m_copying = copying; }

    /// A step of the schema may replace triggers of the chain.
    void setMigrating(bool migrating) { m_migrating = migrating; }

private:
    Result<void> inspectHeader() const;
    Result<void> claim(const QSqlDatabase &connection) const;
    // NOLINTNEXTLINE(readability-function-size): as SQLite calls it
    static int authorize(void *guard, int action, const char *first, const char *second, const char *database,
                         const char *trigger);

    QString m_path;
    bool m_mayCreate;
    std::chrono::milliseconds m_busyTimeout;
    std::vector<std::unique_ptr<SharedHold>> m_holds;
    bool m_copying = false;
    bool m_migrating = false;
};

} // namespace dutydesk
