// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QTemporaryDir>

#include <memory>

namespace dutydesk {

/// A SQLite file that is opened in such a way that neither it nor anything beside it changes.
class ReadOnlyFile
{
public:
    /// A log that nobody is using can be read only by writing beside it, so the file is copied elsewhere with its log.
    /// Fails with NoRoom, and with DatabaseDamaged as SqliteTrees does.
    static Result<ReadOnlyFile> of(const QString &path);

    /// The name by which SQLite opens the file.
    const QString &uri() const { return m_uri; }

    /// Takes the names of a copy away once SQLite has it open, so that nothing is left of it even after a kill.
    void forgetName() { m_copy.reset(); }

private:
    Result<void> copy(const QString &path);

    QString m_uri;
    std::unique_ptr<QTemporaryDir> m_copy;
};

} // namespace dutydesk
