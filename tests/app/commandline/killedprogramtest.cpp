// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline/commandlinefixture.h"
#include "support/reliability.h"

#include <QProcess>

#include <random>

namespace dutydesk::test {
namespace {

/// The program itself, as it is installed, run by its command line and killed. It says that a backup is made once that
/// stands in the journal, which is what may not be lost.
class KilledProgramTest : public CommandLineTest
{
protected:
    void SetUp() override
    {
        makeCentre();
        ASSERT_TRUE(QDir().mkpath(m_private.filePath(u"data/dutydesk"_s)));
        ASSERT_TRUE(QDir().rename(m_private.filePath(u"private"_s), m_private.filePath(u"data/dutydesk/private"_s)));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_DATA_HOME"_s, m_private.filePath(u"data"_s));
        m_program.setProcessEnvironment(environment);
        m_program.setProgram(QCoreApplication::applicationDirPath() + u"/../dutydesk"_s);
    }

    void start(const QStringList &arguments)
    {
        m_program.setArguments(arguments + QStringList{u"--database"_s, database(), u"--lang"_s, u"en"_s});
        m_program.start();
        ASSERT_TRUE(m_program.waitForStarted());
    }

    int finish()
    {
        EXPECT_TRUE(m_program.state() == QProcess::NotRunning || m_program.waitForFinished(120'000));
        return m_program.exitCode();
    }

    /// The backups that it has said to be made since the last call.
    QStringList told()
    {
        static const QRegularExpression made(u"Made and verified: (.*)\n"_s);
        const QRegularExpressionMatch match = made.match(QString::fromUtf8(m_program.readAllStandardOutput()));
        return match.hasMatch() ? QStringList{match.captured(1)} : QStringList();
    }

    qint64 backupsInTheJournal()
    {
        return tellWithATool(u"SELECT COUNT(*) FROM journal WHERE kind = %1"_s.arg(int(EntryKind::BackupManifest)))
            .toLongLong();
    }

    QProcess m_program;
    QTemporaryDir m_target;
    std::mt19937 m_random{5};
};

TEST_F(KilledProgramTest, R_RK_5_AKilledProgramLosesNothingOfWhatItSaidToBeMade)
{
    ReliabilityFigure figure("kill");
    const QStringList backup{u"backup"_s, u"--to"_s, m_target.path()};
    QElapsedTimer time;
    time.start();
    start(backup);
    ASSERT_EQ(finish(), CommandLine::Done) << m_program.readAllStandardError().toStdString();
    const qint64 duration = time.elapsed();
    qint64 acknowledged = told().size();
    ASSERT_EQ(acknowledged, 1);
    const int cycles = tries(100, 40'000, 20);
    for (int cycle = 0; figure.goesOn(cycle, cycles); ++cycle) {
        start(backup);
        const auto at = qint64(m_random() % quint64(duration + duration / 4));
        m_program.waitForFinished(int(at)); // a quick one may be done before
        m_program.kill();
        finish();
        acknowledged += told().size();
        ASSERT_GE(backupsInTheJournal(), acknowledged) << "cycle " << cycle << ", killed after " << at << " ms";
        figure.add(std::size_t(at));
        if (cycle % 10 == 9) {
            start({u"verify"_s});
            ASSERT_EQ(finish(), CommandLine::Done) << m_program.readAllStandardOutput().toStdString();
        }
    }
    start(backup);
    ASSERT_EQ(finish(), CommandLine::Done) << "after all kills: " << m_program.readAllStandardError().toStdString();
    const QStringList last = told();
    ASSERT_EQ(last.size(), 1);
    start({u"restore"_s, last.front(), u"--check"_s});
    EXPECT_EQ(finish(), CommandLine::Done) << m_program.readAllStandardError().toStdString();
}

TEST_F(KilledProgramTest, R_RK_1_AKilledCheckLeavesNoCopyOfTheDatabase)
{
    {
        const auto opened = Database::open(settings().connection).value();
        ASSERT_TRUE(opened->execute(u"CREATE TABLE gone (n INTEGER)"_s));
        ASSERT_TRUE(opened->execute(u"DROP TABLE gone"_s));
        for (const QString &suffix : {u""_s, u"-wal"_s}) { // as a loss of power leaves them
            ASSERT_TRUE(QFile::copy(database() + suffix, file(u"left"_s) + suffix));
        }
    }
    for (const QString &suffix : {u""_s, u"-wal"_s}) {
        QFile::remove(database() + suffix);
        ASSERT_TRUE(QFile::rename(file(u"left"_s) + suffix, database() + suffix));
    }
    const QString temporary = m_private.filePath(u"tmp"_s);
    ASSERT_TRUE(QDir().mkpath(temporary));
    QProcessEnvironment environment = m_program.processEnvironment();
    environment.insert(u"TMPDIR"_s, temporary);
    m_program.setProcessEnvironment(environment);
    QElapsedTimer time;
    time.start();
    start({u"verify"_s});
    ASSERT_EQ(finish(), CommandLine::Done) << m_program.readAllStandardError().toStdString();
    const qint64 duration = time.elapsed();
    for (int cycle = 0; cycle < 20; ++cycle) {
        start({u"verify"_s});
        m_program.waitForFinished(int(m_random() % quint64(duration)));
        m_program.kill();
        finish();
    }
    start({u"verify"_s});

    EXPECT_EQ(finish(), CommandLine::Done) << m_program.readAllStandardError().toStdString();
    const QStringList left = QDir(temporary).entryList({u"dutydesk-copy-*"_s}, QDir::AllEntries | QDir::Hidden);
    EXPECT_TRUE(left.isEmpty()) << left.join(u' ').toStdString();
}

} // namespace
} // namespace dutydesk::test
