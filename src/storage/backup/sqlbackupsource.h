// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backup/backupsource.h"
#include "sql/database.h"

namespace dutydesk {

/// What a database of ours holds. `schema` is the version before it was brought up to date.
Result<BackupContent> contentOf(const Database &database, qint64 schema);
Result<qint64> schemaOf(const Database &database);

class SqlBackupSource final : public BackupSource
{
public:
    explicit SqlBackupSource(Database &database)
        : m_database(database)
    {}

    Result<BackupContent> content() const override;
    Result<void> copyTo(const QString &path) override;
    Result<QString> filePath() const override;

private:
    Database &m_database;
};

} // namespace dutydesk
