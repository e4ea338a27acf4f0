// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "composition.h"
#include "faults/powerloss.h"
#include "log/logentry.h"
#include "support/fixedclock.h"
#include "support/tries.h"

#include <QTemporaryDir>

namespace dutydesk::test {

/// A desk with a database of its own: a manager, two officers who take turns, and an open page of the log.
class SmallDesk
{
public:
    /// Makes the desk in a new folder of `parent`; without one, in a place where flushing costs no time.
    explicit SmallDesk(const QString &parent = {});

    QString path() const { return folder.filePath(QStringLiteral("desk.db")); }
    QString privateFolder() const { return m_private.path(); }

    /// Opens the real services on the real storage, without a window and its thread.
    Result<std::unique_ptr<Desk>> open() const { return open(path(), privateFolder()); }
    Result<std::unique_ptr<Desk>> open(const QString &database, const QString &secrets) const;

    /// Makes a new centre and opens its first page.
    void begin();

    /// Writes a line to the open page; no two lines are alike.
    Result<LogEntry> write(Desk &desk);

    /// The officers sign the handover; the incoming officer is the next to go.
    Result<void> signOut(Desk &desk);
    Result<void> takeOver(Desk &desk);

    /// The password of all officers.
    static Secret password();

    /// The pepper file, without the pins.
    Files pepper() const;

    /// The database and SQLite's files beside it.
    Files files() const;
    void restore(const Files &files) const;

    QTemporaryDir folder;
    FixedClock clock;

private:
    Actor signedIn(Desk &desk, int officer) const;

    QTemporaryDir m_private;
    int m_lines = 0;
    int m_handovers = 0;
};

/// Writes the files to the folder and removes all others from it.
void putFiles(const QString &folder, const Files &files);

} // namespace dutydesk::test
