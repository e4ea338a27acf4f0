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

struct Progress;

/// Makes the use of a SQLite file safe: checks before it is opened, settings that are read back, and the check that the
/// file is still in its place (records.md 5).
class SqliteGuard
{
public:
    static constexpr qint32 applicationId = 0x44757479; ///< "Duty" in the file's header

    SqliteGuard(const QString &path, bool mayCreate, std::chrono::milliseconds busyTimeout);

    /// Whether the database is a file and not in memory.
    bool isFile() const;

    /// Checks the folder and the file without opening it as a database. It changes nothing.
    Result<void> inspect() const;

    /// Creates the file if it does not exist. It is renamed to its final name when it is whole, so that a power failure
    /// leaves either no file or a sound one.
    Result<void> makeFile() const;

    /// Sets up a newly opened connection. Fails if a setting does not take effect.
    Result<void> secure(const QSqlDatabase &connection);

    /// Statements end with an error from now on when `progress` asks for it; null for none. It must outlive them.
    void stopBy(const Progress *progress) { m_progress = progress; }

    /// Counts the steps of the next statement from zero.
    void beginStatement() { m_turns = 0; }

    /// Keeps other programs from taking the file for unused and removing its log. Call release() before the connection
    /// is closed.
    void hold();
    void release() { m_holds.clear(); }

    /// Fails with StorageMoved if the open file or its log was deleted, moved or replaced.
    Result<void> checkInPlace(const QSqlDatabase &connection) const;

    /// Makes a missing file an error from now on, because it has existed before.
    void expectFile() { m_mayCreate = false; }

    /// Nothing is written then: no new file, no setting in the file, no lock of its own.
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    /// Allows VACUUM to attach a file, which is refused otherwise.
    void setCopying(bool copying) { m_copying = copying; }

    /// Allows a step of the schema to replace triggers of the chain.
    void setMigrating(bool migrating) { m_migrating = migrating; }

private:
    Result<void> inspectHeader() const;
    Result<void> claim(const QSqlDatabase &connection);
    static int isOver(void *guard);
    // NOLINTNEXTLINE(readability-function-size): as SQLite calls it
    static int authorize(void *guard, int action, const char *first, const char *second, const char *database,
                         const char *trigger);

    QString m_path;
    bool m_mayCreate;
    std::chrono::milliseconds m_busyTimeout;
    std::vector<std::unique_ptr<SharedHold>> m_holds;
    const Progress *m_progress = nullptr;
    qint64 m_mostTurns = 0; ///< that one statement may take
    qint64 m_turns = 0;
    bool m_readOnly = false;
    bool m_copying = false;
    bool m_migrating = false;
};

} // namespace dutydesk
