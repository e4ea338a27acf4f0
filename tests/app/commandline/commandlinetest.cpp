// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline/commandlinefixture.h"
#include "commandline/interruption.h"

#include <csignal>

namespace dutydesk::test {
namespace {

TEST_F(CommandLineTest, R_RK_1_VerifyTellsAWholeJournalAndItsCode)
{
    makeCentre();
    EXPECT_EQ(verify(), CommandLine::Done) << m_errors.toStdString();
    EXPECT_TRUE(m_output.contains(u"is whole"_s)) << m_output.toStdString();

    const QString code = m_output.section(u"Code: "_s, 1).section(u'\n', 0, 0).trimmed();

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
    EXPECT_TRUE(m_errors.contains(u"-2026-001, page 1, line 1."_s)) << m_errors.toStdString();
    EXPECT_TRUE(m_errors.contains(u"call the regional manager"_s)) << m_errors.toStdString();
}

TEST_F(CommandLineTest, R_HO_2_VerifyNamesTheLineThatWasRemovedPastTheProgram)
{
    makeCentre();
    changeWithATool(u"DELETE FROM log_entry"_s);

    EXPECT_EQ(verify(), CommandLine::NotWhole);

    EXPECT_TRUE(m_errors.contains(u"-2026-001, page 1, line 1."_s)) << m_errors.toStdString();
}

TEST_F(CommandLineTest, R_HO_2_VerifyTellsOfAWrongClockAndTheLinesWrittenMeanwhile)
{
    makeCentre();
    m_clock.advance(-std::chrono::minutes(58));
    {
        const auto desk = Desk::open(settings()).value();
        const Services &services = desk->services();
        const Actor manager = services.signIn->signIn(u"陈静"_s, Secret(u"correct horse battery"_s)).value();
        ASSERT_TRUE(services.logLines->write(manager, {.happenedAt = m_clock.now(), .matter = u"三号梯停运"_s}));
    }

    EXPECT_EQ(verify(), CommandLine::Done) << m_errors.toStdString();

    EXPECT_TRUE(m_output.contains(u"was 58 minute"_s)) << m_output.toStdString();
    EXPECT_TRUE(m_output.contains(u"-2026-001, page 1, line 2."_s)) << m_output.toStdString();
    changeWithATool(u"UPDATE log_entry SET clock_behind = 0"_s);
    EXPECT_EQ(verify(), CommandLine::NotWhole);
}

TEST_F(CommandLineTest, R_RK_1_ALinkLeadsNoPrintOverTheProgramsOwnFiles)
{
    makeCentre();
    const QDir own(m_private.filePath(u"private"_s));
    const QString pin = own.filePath(own.entryList({u"*.pin"_s}).value(0));
    for (const QString &file : {pin, database()}) {
        ASSERT_TRUE(QFile::link(file, pdf()));
        EXPECT_EQ(printLog(u"2026-03-02"_s, pdf()), CommandLine::Failed) << file.toStdString();
        EXPECT_EQ(verify(), CommandLine::Done) << m_errors.toStdString();
        ASSERT_TRUE(QFile::remove(pdf()));
    }
}

TEST_F(CommandLineTest, R_RK_1_VerifyShowsHowFarItIsOnATerminalOnly)
{
    makeCentre();
    EXPECT_EQ(verify(), CommandLine::Done);
    EXPECT_TRUE(m_errors.isEmpty()) << m_errors.toStdString();

    m_isTerminal = true;
    EXPECT_EQ(verify(), CommandLine::Done);
    EXPECT_TRUE(m_errors.startsWith(u"\r0 %"_s)) << m_errors.toStdString();
    EXPECT_TRUE(m_errors.endsWith(u"\r     \r"_s)) << "nothing of it stays";
    EXPECT_FALSE(m_output.contains(u'\r'));
}

TEST_F(CommandLineTest, anInterruptionIsAskedForOnlyOnce)
{
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        std::signal(signal, SIG_DFL); // a test that runs without a terminal may have been told to ignore it
        const Interruption interruption;
        EXPECT_FALSE(Interruption::isAsked());
        ASSERT_EQ(std::raise(signal), 0);
        EXPECT_TRUE(Interruption::isAsked()) << signal;
        EXPECT_EQ(std::signal(signal, SIG_DFL), SIG_DFL) << "the second one ends the program";
    }
    const Interruption interruption;
    EXPECT_FALSE(Interruption::isAsked());
}

TEST_F(CommandLineTest, R_RK_1_VerifyCallsADatabaseThatWasCutOffDamaged)
{
    makeCentre();
    QFile file(database());
    const qint64 whole = file.size();
    for (const qint64 size : {whole - 4096, whole / 2, qint64(4096), qint64(50)}) {
        ASSERT_TRUE(file.resize(size));
        EXPECT_EQ(verify(), CommandLine::NotWhole) << size;
        EXPECT_TRUE(m_errors.contains(u"its end is missing"_s)) << m_errors.toStdString();
        EXPECT_EQ(m_errors.count(u'\n'), 1) << m_errors.toStdString();
    }
}

TEST_F(CommandLineTest, R_RK_1_VerifyCallsADatabaseWithOverwrittenPagesDamaged)
{
    makeCentre();
    QFile file(database());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(2 * 4096));
    ASSERT_EQ(file.write(QByteArray(file.size() - 2 * 4096, 'x')), file.size() - 2 * 4096);
    file.close();

    EXPECT_EQ(verify(), CommandLine::NotWhole) << m_errors.toStdString();
    EXPECT_TRUE(m_errors.contains(u"damaged"_s)) << m_errors.toStdString();
}

TEST_F(CommandLineTest, R_RK_1_VerifyComparesTheCentresKeyWithPaper)
{
    makeCentre();
    ASSERT_EQ(verify(), CommandLine::Done);
    const qsizetype at = m_output.indexOf(u"Key of the centre: "_s);
    ASSERT_GE(at, 0) << m_output.toStdString();
    const QString root = m_output.mid(at + 19, 23);
    EXPECT_EQ(verify({u"--root"_s, root}), CommandLine::Done) << m_errors.toStdString();

    const QString another = (root.startsWith(u'0') ? u'1' : u'0') + root.mid(1);
    EXPECT_EQ(verify({u"--root"_s, another}), CommandLine::NotWhole);
    EXPECT_TRUE(m_errors.contains(u"not the one on paper"_s)) << m_errors.toStdString();
    EXPECT_EQ(verify({u"--root"_s, u"nonsense"_s}), CommandLine::WrongUsage);
}

TEST_F(CommandLineTest, R_RK_1_VerifyRefusesAJournalWhoseFirstKeyThisComputerDoesNotKnow)
{
    makeCentre();
    const QDir secret(settings().privateFolder);
    const QStringList roots = secret.entryList({u"*.root"_s});
    ASSERT_EQ(roots.size(), 1);
    QFile file(secret.filePath(roots.front()));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("00000-00000-00000-00000\n") > 0);
    file.close();
    EXPECT_EQ(verify(), CommandLine::NotWhole);
    EXPECT_TRUE(m_errors.contains(u"first key"_s)) << m_errors.toStdString();
}

TEST_F(CommandLineTest, R_RK_1_AnAlarmThatTheManagerLookedIntoIsHistory)
{
    makeCentre();
    const QString trigger = tellWithATool(u"SELECT sql FROM sqlite_schema WHERE name = 'journal_not_removed'"_s);
    changeWithATool(u"DROP TRIGGER journal_not_removed"_s);
    changeWithATool(u"DELETE FROM log_entry WHERE id = (SELECT MAX(id) FROM log_entry)"_s);
    changeWithATool(u"DELETE FROM journal WHERE sequence = (SELECT MAX(sequence) FROM journal)"_s);
    changeWithATool(trigger);
    EXPECT_EQ(verify(), CommandLine::NotWhole);
    {
        const auto desk = Desk::open(settings()).value(); // opening notes the alarm and then pins the present head
        EXPECT_EQ(desk->services().journal->headCheck()->state, HeadState::MissingTail);
    }
    EXPECT_EQ(verify(), CommandLine::NotWhole);
    EXPECT_TRUE(m_errors.contains(u"records an alarm"_s)) << m_errors.toStdString();
    {
        const auto desk = Desk::open(settings()).value();
        const Services &services = desk->services();
        const Actor manager = services.signIn->signIn(u"陈静"_s, Secret(u"correct horse battery"_s)).value();
        EXPECT_EQ(services.watch->acknowledge(manager, u"旧备份"_s).error().code, ErrorCode::NotFound)
            << "nothing is known before the journal was read";
        while (!services.watch->goOn()->isDone) {
        }
        ASSERT_EQ(services.watch->goOn()->report.alarms.size(), 1U);
        EXPECT_EQ(services.watch->acknowledge(manager, u"  "_s).error().code, ErrorCode::InvalidInput);
        EXPECT_TRUE(services.watch->acknowledge(manager, u"旧备份被放回"_s));
        EXPECT_TRUE(services.watch->goOn()->report.alarms.empty());
    }
    EXPECT_EQ(verify(), CommandLine::Done) << m_errors.toStdString();
    EXPECT_TRUE(m_output.contains(u"An old alarm at entry"_s)) << m_output.toStdString();
}

TEST_F(CommandLineTest, R_RK_1_AManagerIsEnrolledAnewAfterTheSecretFileIsLost)
{
    makeCentre();
    const auto recover = [&](const QString &password, const QString &pin = u"739182"_s) {
        m_secrets = {password, pin};
        return run({u"recover"_s, u"--name"_s, u"陈静"_s, u"--reason"_s, u"硬盘损坏"_s, u"--database"_s, database()});
    };
    ASSERT_TRUE(QDir(m_private.filePath(u"private"_s)).removeRecursively());
    EXPECT_EQ(recover(u"a new horse battery"_s, u"111111"_s), CommandLine::Failed);
    EXPECT_TRUE(m_errors.contains(u"no simple row"_s)) << m_errors.toStdString();
    EXPECT_EQ(recover(u"short"_s), CommandLine::Failed);
    EXPECT_EQ(m_errors.count(u'\n'), 1) << m_errors.toStdString();

    EXPECT_EQ(recover(u"a new horse battery"_s), CommandLine::Done) << m_errors.toStdString();

    EXPECT_EQ(verify(), CommandLine::Done) << m_errors.toStdString();
    EXPECT_TRUE(m_output.contains(u"got new keys"_s)) << m_output.toStdString();
    const auto desk = Desk::open(settings()).value();
    EXPECT_TRUE(desk->services().signIn->signIn(u"陈静"_s, Secret(u"a new horse battery"_s)));
    EXPECT_EQ(desk->services().signIn->signIn(u"陈静"_s, Secret(u"correct horse battery"_s)).error().code,
              ErrorCode::WrongSecret);
}

TEST_F(CommandLineTest, verifySpeaksOneLanguage)
{
    makeCentre();
    changeWithATool(u"UPDATE log_entry SET matter = '一切正常'"_s);

    EXPECT_EQ(verify({u"--lang"_s, u"zh_CN"_s}), CommandLine::NotWhole);

    m_errors.remove(QRegularExpression(u"[A-Z]+-2026-001"_s)); // the number of the volume
    EXPECT_FALSE(m_errors.contains(QRegularExpression(u"[A-Za-z]{2}"_s))) << m_errors.toStdString();
    EXPECT_FALSE(m_errors.contains(u"。。"_s)) << m_errors.toStdString();
}

TEST_F(CommandLineTest, R_HO_11_PrintsTheLogOfADay)
{
    makeCentre();

    EXPECT_EQ(printLog(u"2026-03-02"_s, pdf()), CommandLine::Done) << m_errors.toStdString();

    QFile file(pdf());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(5) == "%PDF-");
}

TEST_F(CommandLineTest, leavesWhatStoodAtAnOutputThatCannotBeWritten)
{
    makeCentre();
    planMarch();
    ASSERT_TRUE(QDir().mkpath(file(u"roster.ics/inside"_s)));

    EXPECT_EQ(roster(u"export"_s, u"2026-03"_s, file(u"roster.ics"_s)), CommandLine::Failed);
    EXPECT_EQ(m_errors.count(u'\n'), 1) << m_errors.toStdString();
    EXPECT_TRUE(QFile::exists(file(u"roster.ics/inside"_s)));
    EXPECT_EQ(roster(u"print"_s, u"2026-03"_s, file(u"none/roster.pdf"_s)), CommandLine::Failed);
    EXPECT_EQ(m_errors.count(u'\n'), 1) << m_errors.toStdString();
}

TEST_F(CommandLineTest, leavesADatabaseOfANewerProgramAlone)
{
    makeCentre();
    changeWithATool(u"PRAGMA user_version = 9999"_s);
    const QByteArray before = content(database());

    EXPECT_EQ(verify(), CommandLine::Failed);

    EXPECT_EQ(m_errors.count(u'\n'), 1) << m_errors.toStdString();
    EXPECT_TRUE(content(database()) == before);
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

TEST_F(CommandLineTest, R_RK_1_SaysThatADatabaseIsMissingThatWasThere)
{
    makeCentre();
    ASSERT_TRUE(QFile::remove(database()));

    EXPECT_EQ(verify(), CommandLine::DatabaseGone);

    EXPECT_TRUE(m_errors.contains(database())) << m_errors.toStdString();
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

TEST_F(CommandLineTest, readsBesideAnOpenWindowAndSaysWhereItCannotWrite)
{
    makeCentre();
    const auto other = Desk::open(settings()).value();

    EXPECT_EQ(verify(), CommandLine::Done) << m_errors.toStdString();

    m_secrets = {u"a new horse battery"_s, u"739182"_s};
    EXPECT_EQ(run({u"recover"_s, u"--name"_s, u"陈静"_s, u"--reason"_s, u"硬盘"_s, u"--database"_s, database()}),
              CommandLine::Failed);
    EXPECT_TRUE(m_errors.contains(u"already has this database open"_s)) << m_errors.toStdString();
}

TEST_F(CommandLineTest, doesNotPrintOverTheDatabase)
{
    makeCentre();
    ASSERT_TRUE(QFile::link(database(), pdf()));

    EXPECT_EQ(run({u"log"_s, u"print"_s, u"2026-03-02"_s, u"--output"_s, pdf(), u"--database"_s, database()}),
              CommandLine::Failed);

    EXPECT_EQ(verify(), CommandLine::Done) << m_errors.toStdString();
}

TEST_F(CommandLineTest, answersAWrongUsageWithOneLine)
{
    const QList<QStringList> wrong{{},
                                   {u"dance"_s},
                                   {u"log"_s, u"print"_s},
                                   {u"log"_s, u"print"_s, u"2026-02-3"_s, u"--output"_s, pdf()},
                                   {u"roster"_s},
                                   {u"roster"_s, u"print"_s, u"2026-3"_s, u"--output"_s, pdf()},
                                   {u"roster"_s, u"print"_s, u"2026-03"_s},
                                   {u"roster"_s, u"print"_s, u"2026-03"_s, u"--list=yes"_s, u"--output"_s, pdf()},
                                   {u"roster"_s, u"export"_s, u"2026-03"_s, u"--list"_s, u"--output"_s, u"a.ics"_s},
                                   {u"roster"_s, u"export"_s, u"2026-03"_s, u"--output"_s, pdf()},
                                   {u"log"_s, u"print"_s, u"2026-03-02"_s},
                                   {u"log"_s, u"print"_s, u"2026-03-02"_s, u"--output"_s, database()},
                                   {u"verify"_s, u"--output"_s, pdf()},
                                   {u"demo"_s},
                                   {u"demo"_s, u"--database"_s, pdf(), u"--months"_s, u"none"_s},
                                   {u"demo"_s, u"--database"_s, pdf(), u"--seed"_s, u"-1"_s},
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
    for (const QString &command : {u"log print"_s, u"roster print"_s, u"roster export"_s, u"demo"_s, u"verify"_s,
                                   u"version"_s, u"--database"_s}) {
        EXPECT_TRUE(m_output.contains(command)) << command.toStdString();
    }
    EXPECT_EQ(run({u"version"_s}), CommandLine::Done);
    EXPECT_TRUE(m_output.startsWith(u"dutydesk "_s));
}

} // namespace
} // namespace dutydesk::test
