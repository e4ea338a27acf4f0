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

/// A desk with a database of its own: a manager, two officers who take turns, an open page of the log.
class SmallDesk
{
public:
    /// In a new folder of `parent`; without one, where flushing costs no time.
    explicit SmallDesk(const QString &parent = {});

    QString path() const { return folder.filePath(QStringLiteral("desk.db")); }
    QString privateFolder() const { return m_private.path(); }

    /// The real services over the real storage, without a window and its thread.
    Result<std::unique_ptr<Desk>> open() const { return open(path(), privateFolder()); }
    Result<std::unique_ptr<Desk>> open(const QString &database, const QString &secrets) const;

    /// All that a new centre does until its first page is open.
    void begin();

    /// A line into the open page. Each says something else.
    Result<LogEntry> write(Desk &desk);

    /// Both officers sign; who came in is the next to go.
    Result<void> signOut(Desk &desk);
    Result<void> takeOver(Desk &desk);

    /// Of everybody.
    static Secret password();

    /// The secret of the keys, without the pins.
    Files pepper() const;

    /// The database with what SQLite keeps beside it.
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

/// Writes the files into the folder, and removes what else lies there.
void putFiles(const QString &folder, const Files &files);

} // namespace dutydesk::test
