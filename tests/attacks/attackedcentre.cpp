// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attacks/attackedcentre.h"

#include "attacks/forger.h"
#include "commandline/commandline.h"
#include "find/findservice.h"
#include "journal/journalproblemtext.h"
#include "journal/sqldatabasecheck.h"
#include "modules/modules.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

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
    m_made = keptFolder(u"month"_s, [this](const QString &folder) { make(folder); });
}

QString AttackedCentre::keptFolder(const QString &name, const std::function<void(const QString &)> &make) const
{
    const QDir parent(qEnvironmentVariable("DUTYDESK_ATTACKED_CENTRES", m_folder.filePath(u"kept"_s)));
    QDir().mkpath(parent.path());
    QLockFile lock(parent.filePath(u"lock"_s));
    lock.setStaleLockTime(0);
    EXPECT_TRUE(lock.lock());
    const QDateTime built = QFileInfo(QCoreApplication::applicationFilePath()).lastModified();
    const QString folder = parent.filePath(u"%1-%2"_s.arg(name).arg(built.toMSecsSinceEpoch()));
    if (!QFileInfo::exists(folder)) {
        for (const QString &old : parent.entryList({name + u"-*"_s}, QDir::Dirs)) {
            QDir(parent.filePath(old)).removeRecursively();
        }
        QDir().mkpath(folder + u".new/private"_s);
        make(folder + u".new"_s);
        EXPECT_TRUE(QDir().rename(folder + u".new"_s, folder));
    }
    return folder;
}

void AttackedCentre::make(const QString &folder)
{
    m_made = folder;
    QString said;
    QTextStream output(&said);
    CommandLine commandLine(m_clock, output, output);
    commandLine.setPrivateFolder(folder + u"/private"_s);
    commandLine.setKeyCost(cheap);
    EXPECT_EQ(commandLine.run({u"demo"_s, u"--database"_s, folder + u"/desk.db"_s, u"--months"_s, u"1"_s}),
              CommandLine::Done)
        << said.toStdString();
    copy();
    {
        Forger forger(*this);
        // The archive of the owners comes last, each building in a change of its own.
        forger.rollBackTo(forger.number(
            u"SELECT sequence FROM journal_signature WHERE sequence > (SELECT MIN(sequence) "
            "FROM journal WHERE type = %1) ORDER BY sequence LIMIT 1 OFFSET 2"_s.arg(int(RecordType::Building))));
        forger.forgePin();
        forger.sql().run(u"VACUUM"_s);
    }
    {
        const auto opened = Desk::open(settings(false)).value();
        while (!opened->services().find->catchUp()->isComplete()) {
        }
    }
    keep(folder);
}

QString AttackedCentre::copy(const QString &made) const
{
    for (const QString &emptied : {folder(), privateFolder()}) {
        QDir(emptied).removeRecursively();
        QDir().mkpath(emptied);
    }
    const QDir secrets(made + u"/private"_s); // an open desk moves its pin, so each copy has its own
    for (const QString &name : secrets.entryList(QDir::Files | QDir::Hidden)) {
        EXPECT_TRUE(QFile::copy(secrets.filePath(name), privateFolder() + u'/' + name));
    }
    EXPECT_TRUE(QFile::copy(made + u"/desk.db"_s, path()));
    return path();
}

void AttackedCentre::keep(const QString &folder) const
{
    const QDir secrets(privateFolder());
    for (const QString &name : secrets.entryList(QDir::Files | QDir::Hidden)) {
        QFile::remove(folder + u"/private/"_s + name);
        EXPECT_TRUE(QFile::copy(secrets.filePath(name), folder + u"/private/"_s + name));
    }
    QFile::remove(folder + u"/desk.db"_s);
    EXPECT_TRUE(QFile::copy(path(), folder + u"/desk.db"_s));
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
