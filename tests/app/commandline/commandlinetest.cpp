// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/commandline.h"

#include "support/fixedclock.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace dutydesk::test {
namespace {

class CommandLineTest : public testing::Test
{
protected:
    DeskSettings settings() const
    {
        DeskSettings desk = DeskSettings::forFile(database(), m_clock);
        desk.privateFolder = m_private.filePath(u"private"_s);
        desk.keyCost = {1, 8 * 1024 * 1024};
        desk.keyAim = {};
        return desk;
    }

    /// A centre whose manager has opened a page and written one line.
    void makeCentre()
    {
        const auto desk = Desk::open(settings()).value();
        const Secret password(u"correct horse battery"_s);
        const Actor manager =
            desk->services()
                .firstStart
                ->begin({.centreName = u"枫景苑服务中心"_s, .managerName = u"陈静"_s}, password, Secret(u"493817"_s))
                .value();
        ASSERT_TRUE(desk->services().dutyLog->openFirstPage(manager));
        ASSERT_TRUE(desk->services().dutyLog->write(manager, {.happenedAt = m_clock.now(), .matter = u"三号梯停运"_s}));
    }

    int run(QStringList arguments)
    {
        m_output.clear();
        m_errors.clear();
        QTextStream output(&m_output);
        QTextStream errors(&m_errors);
        CommandLine commandLine(m_clock, output, errors);
        commandLine.setPrivateFolder(m_private.filePath(u"private"_s));
        if (!arguments.contains(u"--lang"_s)) {
            arguments << u"--lang"_s << u"en"_s;
        }
        return commandLine.run(arguments);
    }

    int verify(const QStringList &more = {})
    {
        return run(QStringList{u"verify"_s, u"--database"_s, database()} + more);
    }

    int printLog(const QString &day, const QString &path)
    {
        return run({u"log"_s, u"print"_s, day, u"--output"_s, path, u"--database"_s, database()});
    }

    void changeWithATool(const QString &sql)
    {
        {
            QSqlDatabase tool = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tool"_s);
            tool.setDatabaseName(database());
            ASSERT_TRUE(tool.open());
            QSqlQuery query(tool);
            ASSERT_TRUE(query.exec(sql));
        }
        QSqlDatabase::removeDatabase(u"tool"_s);
    }

    QString database() const { return m_folder.filePath(u"desk.db"_s); }
    QString pdf() const { return m_folder.filePath(u"log.pdf"_s); }

    FixedClock m_clock;
    QTemporaryDir m_folder;
    QTemporaryDir m_private;
    QString m_output;
    QString m_errors;
};

TEST_F(CommandLineTest, R_RK_1_VerifyTellsAWholeJournalAndItsCode)
{
    makeCentre();
    EXPECT_EQ(verify(), CommandLine::Done) << m_errors.toStdString();
    EXPECT_TRUE(m_output.contains(u"is whole"_s)) << m_output.toStdString();

    const QString code = m_output.trimmed().section(u' ', -1);

    EXPECT_EQ(verify({u"--code"_s, code}), CommandLine::Done) << m_errors.toStdString();
    EXPECT_EQ(verify({u"--code"_s, code.chopped(1) + u'?'}), CommandLine::WrongUsage);
}

TEST_F(CommandLineTest, R_HO_2_VerifyNamesTheLineThatWasChangedPastTheProgram)
{
    makeCentre();
    changeWithATool(u"UPDATE log_entry SET matter = '一切正常'"_s);

    EXPECT_EQ(verify(), CommandLine::NotWhole);

    EXPECT_TRUE(m_errors.contains(u"Entry "_s)) << m_errors.toStdString();
    EXPECT_TRUE(m_errors.contains(u"not as the journal says"_s)) << m_errors.toStdString();
}

TEST_F(CommandLineTest, R_HO_11_PrintsTheLogOfADay)
{
    makeCentre();

    EXPECT_EQ(printLog(u"2026-03-02"_s, pdf()), CommandLine::Done) << m_errors.toStdString();

    QFile file(pdf());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(5) == "%PDF-");
}

TEST_F(CommandLineTest, saysThatADayHasNoPage)
{
    makeCentre();

    EXPECT_EQ(printLog(u"2026-03-09"_s, pdf()), CommandLine::Failed);

    EXPECT_TRUE(m_errors.contains(u"2026-03-09"_s)) << m_errors.toStdString();
    EXPECT_FALSE(QFile::exists(pdf()));
}

TEST_F(CommandLineTest, saysThatTheOutputCannotBeWritten)
{
    makeCentre();

    EXPECT_EQ(printLog(u"2026-03-02"_s, m_folder.filePath(u"none/log.pdf"_s)), CommandLine::Failed);

    EXPECT_EQ(m_errors.count(u'\n'), 1) << m_errors.toStdString();
    EXPECT_FALSE(QFile::exists(m_folder.filePath(u"none"_s)));
}

TEST_F(CommandLineTest, makesNoDatabaseWhereThereIsNone)
{
    EXPECT_EQ(verify(), CommandLine::Failed);
    EXPECT_EQ(m_errors.count(u'\n'), 1) << m_errors.toStdString();

    EXPECT_TRUE(QDir(m_folder.path()).isEmpty());
}

TEST_F(CommandLineTest, leavesAnotherProgramsFileAlone)
{
    QFile file(database());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("a letter to somebody, and no database at all");
    file.close();

    EXPECT_EQ(verify(), CommandLine::Failed);

    EXPECT_EQ(m_errors.count(u'\n'), 1) << m_errors.toStdString();
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll() == "a letter to somebody, and no database at all");
}

TEST_F(CommandLineTest, saysThatTheDatabaseIsInUse)
{
    makeCentre();
    const auto other = Desk::open(settings()).value();

    EXPECT_EQ(verify(), CommandLine::Failed);

    EXPECT_TRUE(m_errors.contains(u"already has this database open"_s)) << m_errors.toStdString();
}

TEST_F(CommandLineTest, answersAWrongUsageWithOneLine)
{
    const QList<QStringList> wrong{{},
                                   {u"dance"_s},
                                   {u"log"_s, u"print"_s},
                                   {u"log"_s, u"print"_s, u"2026-02-30"_s, u"--output"_s, pdf()},
                                   {u"log"_s, u"print"_s, u"2026-03-02"_s},
                                   {u"verify"_s, u"--output"_s, pdf()},
                                   {u"verify"_s, u"now"_s},
                                   {u"verify"_s, u"--speed"_s, u"9"_s},
                                   {u"verify"_s, u"--code="_s},
                                   {u"verify"_s, u"--lang"_s, u"de"_s}};
    for (const QStringList &arguments : wrong) {
        EXPECT_EQ(run(arguments), CommandLine::WrongUsage) << arguments.join(u' ').toStdString();
        EXPECT_EQ(m_errors.count(u'\n'), 1) << arguments.join(u' ').toStdString();
        EXPECT_TRUE(m_output.isEmpty());
    }
}

TEST_F(CommandLineTest, helpsAndNamesItsVersion)
{
    EXPECT_EQ(run({u"help"_s}), CommandLine::Done);
    for (const QString &command : {u"log print"_s, u"verify"_s, u"version"_s, u"--database"_s}) {
        EXPECT_TRUE(m_output.contains(command)) << command.toStdString();
    }
    EXPECT_EQ(run({u"version"_s}), CommandLine::Done);
    EXPECT_TRUE(m_output.startsWith(u"dutydesk "_s));
}

} // namespace
} // namespace dutydesk::test
