// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "composition.h"
#include "journal/databasecheck.h"
#include "support/fixedclock.h"

#include <QTemporaryDir>

#include <functional>

namespace dutydesk::test {

/// The least number of variants of each attack. Sanitizers make each check several times as slow, and look at the code
/// rather than at the attack.
#ifdef __SANITIZE_ADDRESS__
inline constexpr int attackVariants = 2;
#else
inline constexpr int attackVariants = 10;
#endif

/// What a check said of an attacked database: the first sentence, empty if all is whole.
struct Verdict
{
    QString said;
    std::vector<JournalProblem> problems;

    bool isWhole() const { return said.isEmpty(); }
};

/// A month of a demo centre with three of its buildings: every table has rows, and a search has read all. Each attack
/// gets a copy. Programs that share the folder DUTYDESK_ATTACKED_CENTRES make it only once.
class AttackedCentre
{
public:
    /// Made once in a test program, since it takes some seconds.
    static const AttackedCentre &made();

    /// A new copy, in place of the last one.
    QString copy() const { return copy(m_made); }

    /// A copy of what keep() kept.
    QString copy(const QString &made) const;

    /// Keeps the copy as it is now, with its private folder.
    void keep(const QString &folder) const;

    /// The folder of this name, which `make` fills where no program built like this one has done so.
    QString keptFolder(const QString &name, const std::function<void(const QString &folder)> &make) const;

    QString path() const { return m_folder.filePath(QStringLiteral("copy/desk.db")); }
    QString privateFolder() const { return m_folder.filePath(QStringLiteral("copy-private")); }
    QString folder() const { return m_folder.filePath(QStringLiteral("copy")); }

    DeskSettings settings(bool readOnly) const;

    /// `dutydesk verify` on the copy, with `more` options; `output` takes all that it prints.
    int verify(QString *output, const QStringList &more = {}) const;

    /// What the services' verifier finds in the copy, chain and records included.
    Verdict wholeVerdict() const;

    /// What the checks of schema, indexes and types find alone, as the verifier's first steps.
    Verdict databaseVerdict() const;

    /// What the check of the search finds alone.
    Verdict searchVerdict() const;

    const FixedClock &clock() const { return m_clock; }

private:
    AttackedCentre();
    void make(const QString &folder);
    Verdict verdictOf(const DatabaseCheck &check) const;

    QTemporaryDir m_folder;
    FixedClock m_clock;
    QString m_made; ///< the folder of the centre as it was made
};

/// A database as somebody with an SQL tool opens it.
class SqlTool
{
public:
    explicit SqlTool(const QString &path);
    ~SqlTool();

    SqlTool(const SqlTool &) = delete;
    SqlTool &operator=(const SqlTool &) = delete;

    /// Runs statements; fails the test where one does not work.
    void run(const QString &statements) const;

    /// Runs statements and says whether they worked.
    bool tryToRun(const QString &statements) const;

    /// The first column of all rows; an error is a row of its own.
    QStringList rows(const QString &query) const;
    QString value(const QString &query) const { return rows(query).value(0); }

    /// Changes the text of a part of the schema without changing what it describes.
    void rewrite(const QString &name, const QString &sql) const;

private:
    struct sqlite3 *m_handle = nullptr;
};

/// A text as it stands in a statement.
QString quoted(const QString &text);

} // namespace dutydesk::test
