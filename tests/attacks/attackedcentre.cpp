// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attacks/attackedcentre.h"

#include "commandline/commandline.h"
#include "find/findservice.h"
#include "journal/journalproblemtext.h"
#include "journal/sqldatabasecheck.h"
#include "modules/modules.h"

#include <QDir>

#include <gtest/gtest.h>

#include <sqlite3.h>

namespace dutydesk::test {

using namespace Qt::StringLiterals;

namespace {

constexpr KeyCost cheap{1, 8 * 1024 * 1024};

Verdict verdictOf(const std::vector<JournalFinding> &findings)
{
    Verdict verdict;
    for (const JournalFinding &finding : findings) {
        verdict.problems.push_back(finding.problem);
    }
    verdict.said = findings.empty() ? QString() : JournalProblemText::of(findings.front());
    return verdict;
}

Verdict refused(const Error &error)
{
    return {.said = u"refused: "_s + error.detail, .problems = {}};
}

} // namespace

const AttackedCentre &AttackedCentre::made()
{
    static const AttackedCentre centre;
    return centre;
}

AttackedCentre::AttackedCentre()
{
    m_clock.set({2026, 3, 28}, {16, 0});
    QString said;
    QTextStream output(&said);
    CommandLine commandLine(m_clock, output, output);
    commandLine.setPrivateFolder(m_folder.filePath(u"private"_s));
    commandLine.setKeyCost(cheap);
    const QString original = m_folder.filePath(u"desk.db"_s);
    EXPECT_EQ(commandLine.run({u"demo"_s, u"--database"_s, original, u"--months"_s, u"1"_s}), CommandLine::Done)
        << said.toStdString();
    DeskSettings desk = settings(false);
    desk.connection.databaseName = original;
    desk.privateFolder = m_folder.filePath(u"private"_s);
    const auto opened = Desk::open(desk).value();
    while (!opened->services().find->catchUp()->isComplete()) {
    }
}

QString AttackedCentre::copy() const
{
    for (const QString &made : {folder(), privateFolder()}) {
        QDir(made).removeRecursively();
        QDir().mkpath(made);
    }
    const QDir secrets(m_folder.filePath(u"private"_s)); // an open desk moves its pin, so each copy has its own
    for (const QString &name : secrets.entryList(QDir::Files | QDir::Hidden)) {
        EXPECT_TRUE(QFile::copy(secrets.filePath(name), privateFolder() + u'/' + name));
    }
    EXPECT_TRUE(QFile::copy(m_folder.filePath(u"desk.db"_s), path()));
    return path();
}

DeskSettings AttackedCentre::settings(bool readOnly) const
{
    DeskSettings desk = DeskSettings::forFile(path(), m_clock);
    desk.connection.readOnly = readOnly;
    desk.connection.mayCreate = false;
    desk.privateFolder = privateFolder();
    desk.keyCost = cheap;
    desk.keyAim = {};
    return desk;
}

int AttackedCentre::verify(QString *output, const QStringList &more) const
{
    QTextStream stream(output);
    CommandLine commandLine(m_clock, stream, stream);
    commandLine.setPrivateFolder(privateFolder());
    return commandLine.run(QStringList{u"verify"_s, u"--database"_s, path(), u"--lang"_s, u"en"_s} + more);
}

Verdict AttackedCentre::wholeVerdict() const
{
    const auto desk = Desk::open(settings(true));
    if (!desk) {
        return refused(desk.error());
    }
    const Result<VerificationReport> report = (*desk)->services().verifier->verify();
    return report ? test::verdictOf(report->findings) : refused(report.error());
}

Verdict AttackedCentre::databaseVerdict() const
{
    const auto database = Database::open(settings(true).connection);
    return database ? verdictOf(SqlDatabaseCheck(**database)) : refused(database.error());
}

Verdict AttackedCentre::searchVerdict() const
{
    const auto desk = Desk::open(settings(true));
    return desk ? verdictOf((*desk)->modules().find.check) : refused(desk.error());
}

Verdict AttackedCentre::verdictOf(const DatabaseCheck &check) const
{
    VerificationReport report;
    const auto steps = check.steps();
    if (!steps) {
        return refused(steps.error());
    }
    for (const DatabaseCheck::Step &step : *steps) {
        if (const Result<void> done = step(report); !done) {
            return refused(done.error());
        }
    }
    return test::verdictOf(report.findings);
}

SqlTool::SqlTool(const QString &path)
{
    EXPECT_EQ(sqlite3_open_v2(QFile::encodeName(path).constData(), &m_handle, SQLITE_OPEN_READWRITE, nullptr),
              SQLITE_OK);
    run(u"PRAGMA synchronous = OFF"_s);
}

SqlTool::~SqlTool()
{
    sqlite3_close(m_handle);
}

void SqlTool::run(const QString &statements) const
{
    EXPECT_TRUE(tryToRun(statements)) << sqlite3_errmsg(m_handle) << " in " << statements.toStdString();
}

bool SqlTool::tryToRun(const QString &statements) const
{
    return sqlite3_exec(m_handle, statements.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

QStringList SqlTool::rows(const QString &query) const
{
    const auto take = [](void *found, int, char **values, char **) {
        static_cast<QStringList *>(found)->append(QString::fromUtf8(values[0]));
        return 0;
    };
    QStringList found;
    if (sqlite3_exec(m_handle, query.toUtf8().constData(), take, &found, nullptr) != SQLITE_OK) {
        found.append(QString::fromUtf8(sqlite3_errmsg(m_handle)));
    }
    return found;
}

void SqlTool::rewrite(const QString &name, const QString &sql) const
{
    run(u"PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = %1 WHERE name = %2; "
        "PRAGMA writable_schema = RESET"_s.arg(quoted(sql), quoted(name)));
}

QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', "''"_L1) + u'\'';
}

} // namespace dutydesk::test
