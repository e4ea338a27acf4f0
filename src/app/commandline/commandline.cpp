// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/commandline.h"

#include "base/errortext.h"
#include "base/try.h"
#include "centre/centre.h"
#include "commandline/interruption.h"
#include "journal/verificationwords.h"
#include "journal/verifier.h"
#include "layout/documentrenderer.h"
#include "log/logpagedocument.h"
#include "log/logpages.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace dutydesk {

namespace {

QString systemLanguage()
{
    return QLocale::system().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s;
}

/// Whether `verify` must report the error as its result, because it is damage to the database.
bool isDamage(const Error &error)
{
    return error.code == ErrorCode::DatabaseDamaged || error.code == ErrorCode::ForeignJournal
           || error.code == ErrorCode::DatabaseCutOff || error.code == ErrorCode::SchemaAltered
           || error.code == ErrorCode::JournalBroken;
}

} // namespace

CommandLine::CommandLine(const Clock &clock, QTextStream &output, QTextStream &errors)
    : m_clock(clock)
    , m_output(output)
    , m_errors(errors)
    , m_translation(systemLanguage())
{}

CommandLine::ExitCode CommandLine::run(const QStringList &arguments)
{
    const Result<Arguments> read = ArgumentParser::parse(arguments);
    if (!read) {
        m_errors << read.error().detail << Qt::endl;
        return read.error().code == ErrorCode::InvalidInput ? WrongUsage : Failed;
    }
    if (read->language) {
        m_translation.speak(*read->language);
    }
    const Result<ExitCode> done = runCommand(*read);
    return done ? *done : fail(done.error());
}

Result<CommandLine::ExitCode> CommandLine::runCommand(const Arguments &arguments)
{
    switch (arguments.command) {
    case Arguments::Command::Help:
        help();
        return Done;
    case Arguments::Command::Version:
        m_output << u"dutydesk "_s << QStringLiteral(DUTYDESK_VERSION) << Qt::endl;
        return Done;
    case Arguments::Command::Demo:
        return makeDemo(arguments);
    case Arguments::Command::Recover:
        return recover(arguments);
    case Arguments::Command::Backup:
        return makeBackup(arguments);
    case Arguments::Command::Restore:
        return restore(arguments);
    case Arguments::Command::LogPrint:
    case Arguments::Command::RosterPrint:
    case Arguments::Command::RosterExport:
    case Arguments::Command::Verify:
        return runOnDesk(arguments);
    }
    Q_UNREACHABLE();
}

void CommandLine::help()
{
    m_output.unchanged() << tr(
        "dutydesk [--database FILE] [--lang zh_CN|en]   open the window\n"
        "dutydesk COMMAND [--database FILE] [--lang zh_CN|en]\n\n"
        "  log print YYYY-MM-DD --output FILE     write the duty log of a day as PDF\n"
        "  roster print YYYY-MM --output FILE     write the roster of a month as PDF:\n"
        "      --list                             day by day instead of the matrix\n"
        "      --without-telephones               for the wall\n"
        "  roster export YYYY-MM --output FILE    write it as .xlsx (spreadsheet) or .ics (calendar)\n"
        "  verify [--code CODE] [--root CODE]     check the journal, a code from paper, the centre's key;\n"
        "                                         ends with 0 if whole, with 3 if not\n"
        "  recover --name NAME --reason TEXT      after the loss of this computer's secret file: revoke\n"
        "                                         all keys and give a manager a new password\n"
        "  backup [--to FOLDER]                   make a backup in the folder, or in those of the settings:\n"
        "      --encrypt                          with a passphrase that is asked for\n"
        "  restore FILE                           show what a backup holds beside what is here, then put\n"
        "                                         it in its place; the old database is kept:\n"
        "      --check                            only show it, and verify it\n"
        "  demo --database FILE                   make a centre to try things out, in a new file:\n"
        "      --months N                         how much of the past it has (12)\n"
        "      --seed N                           the same number makes the same centre\n"
        "  help                                   this text\n"
        "  version                                the program's version\n\n"
        "Without --database, the computer's own database is used.\n"
        "Commands end with 0 if done, with 1 if something failed, with 2 if the command line is wrong,\n"
        "and with 4 if the database is missing that was there before.\n\n"
        "Examples:\n"
        "  dutydesk demo --database demo.db --months 12\n"
        "  dutydesk --database demo.db\n"
        "  dutydesk roster print 2026-12 --database demo.db --output roster.pdf\n"
        "  dutydesk verify --database demo.db")
                         << Qt::endl;
}

DeskSettings CommandLine::deskSettings(const QString &database, const Clock &clock) const
{
    DeskSettings settings = DeskSettings::forFile(database, clock);
    settings.keyCost = m_keyCost;
    if (!m_privateFolder.isEmpty()) {
        settings.privateFolder = m_privateFolder;
    }
    return settings;
}

/// Whether the name, or the links behind it, lead to the database or into the private folder.
bool CommandLine::isOwnFile(const QString &output, const DeskSettings &settings)
{
    const QFileInfo written(QFileInfo(output).canonicalFilePath());
    return written.exists()
           && (written.filePath() == QFileInfo(settings.connection.databaseName).canonicalFilePath()
               || written.path() == QFileInfo(settings.privateFolder).canonicalFilePath());
}

CommandLine::ExitCode CommandLine::runOnDesk(const Arguments &arguments)
{
    DeskSettings settings = deskSettings(arguments.database, m_clock);
    settings.connection.mayCreate = false;
    settings.connection.readOnly = true;
    if (isOwnFile(arguments.output, settings)) {
        return fail({ErrorCode::FileNotWritable, arguments.output});
    }
    std::optional<Interruption> interruption;
    if (arguments.command == Arguments::Command::Verify) {
        interruption.emplace();
    }
    const Result<ExitCode> done = Desk::open(settings).andThen(
        [&](const std::unique_ptr<Desk> &desk) -> Result<ExitCode> { return runOn(*desk, arguments); });
    if (!done && arguments.command == Arguments::Command::Verify && isDamage(done.error())) {
        fail(done.error());
        return NotWhole;
    }
    return done ? *done : fail(done.error());
}

Result<CommandLine::ExitCode> CommandLine::runOn(Desk &desk, const Arguments &arguments)
{
    switch (arguments.command) {
    case Arguments::Command::LogPrint:
        return printLog(desk, arguments);
    case Arguments::Command::RosterPrint:
    case Arguments::Command::RosterExport:
        return writeRoster(desk, arguments);
    default:
        return checkAll(desk, arguments);
    }
}

Actor CommandLine::reader()
{
    return {StaffId(std::numeric_limits<qint64>::max()), NonBlankText::from(u"dutydesk"_s).value(),
            Role::RegionalManager, Desk::deskId};
}

Result<CommandLine::ExitCode> CommandLine::printLog(Desk &desk, const Arguments &arguments)
{
    TRY(const Centre centre, desk.centre());
    TRY(const std::vector<LogPage> pages, desk.services().logPages->pagesOfDate(reader(), arguments.date));
    if (pages.empty()) {
        m_errors << tr("There is no page of the duty log for %1.").arg(arguments.date.toString(Qt::ISODate))
                 << Qt::endl;
        return Failed;
    }
    CHECK([&]() -> Result<void> {
        const SpokenMeanwhile language(m_translation, arguments.language.value_or(centre.language));
        TRY(const std::optional<RootCode> root, ifFound(desk.services().journal->root()));
        std::vector<PrintDocument> documents;
        for (const LogPage &page : pages) {
            TRY(const PageToPrint found, desk.services().logPages->pageToPrint(reader(), page.id));
            documents.push_back(LogPageDocument::of(found.view, {.centreName = found.view.centreName,
                                                                 .zone = m_clock.zone(),
                                                                 .printedAt = m_clock.now(),
                                                                 .isCopy = found.wasPrinted}));
            documents.back().root = root;
        }
        return DocumentRenderer(std::move(documents)).exportPdf(arguments.output);
    }());
    m_output << tr("Written: %1").arg(arguments.output) << Qt::endl;
    return Done;
}

Result<CommandLine::ExitCode> CommandLine::checkAll(Desk &desk, const Arguments &arguments)
{
    TRY(const ExitCode chain, arguments.code.isEmpty() ? verify(desk) : checkCode(desk, arguments.code));
    return chain == Done && !arguments.root.isEmpty() ? checkRoot(desk, arguments.root) : Result<ExitCode>(chain);
}

Result<CommandLine::ExitCode> CommandLine::verify(Desk &desk)
{
    TRY(const VerificationReport report, verified(*desk.services().verifier));
    const VerificationWords words(report, m_clock.zone());
    const auto say = [](PlainOutput &stream, const QStringList &sentences) {
        for (const QString &sentence : sentences) {
            stream << sentence << Qt::endl;
        }
    };
    if (report.cancelled && report.findings.empty()) {
        say(m_errors, words.answer());
        return Failed;
    }
    if (!words.isSound()) {
        say(m_errors, words.answer());
        say(m_output, words.history() + words.checked(m_clock.now()));
        return NotWhole;
    }
    say(m_output, words.all(m_clock.now()));
    return Done;
}

/// Ctrl+C ends the check between two of its steps.
Result<VerificationReport> CommandLine::verified(const Verifier &verifier)
{
    qint64 shown = -1;
    const Result<VerificationReport> report = verifier.verify([&](qint64 done, qint64 total) {
        const qint64 percent = 100 * done / std::max(total, qint64(1));
        if (m_isTerminal && std::exchange(shown, percent) != percent) {
            m_errors.unchanged() << u"\r%1 %"_s.arg(percent) << Qt::flush;
        }
        return !Interruption::isAsked();
    });
    if (shown >= 0 && m_isTerminal) {
        m_errors.unchanged() << u"\r     \r"_s << Qt::flush;
    }
    return report;
}

Result<CommandLine::ExitCode> CommandLine::checkCode(Desk &desk, const QString &code)
{
    const Result<PaperCode> paper = PaperCode::parse(code);
    if (!paper) {
        m_errors << tr("This code was mistyped: %1").arg(code) << Qt::endl;
        return WrongUsage;
    }
    const Result<ExitCode> chain = verify(desk);
    if (!chain || *chain != Done) {
        return chain;
    }
    const Result<JournalEntry> entry = desk.services().verifier->checkCode(*paper);
    if (entry) {
        const QDateTime written = QDateTime::fromMSecsSinceEpoch(entry->timeMs, m_clock.zone());
        m_output << tr("The code belongs to entry %1, written %2. The journal agrees with it.")
                        .arg(paper->sequence())
                        .arg(written.toString(u"yyyy-MM-dd HH:mm"_s))
                 << Qt::endl;
        return Done;
    }
    if (entry.error().code == ErrorCode::JournalBroken) {
        m_errors << tr("The code does not agree with the journal: entry %1 was another one when the code was printed.")
                        .arg(paper->sequence())
                 << Qt::endl;
        return NotWhole;
    }
    if (entry.error().code == ErrorCode::NotFound) {
        m_errors << tr("The code does not agree with the journal: entry %1 is gone.").arg(paper->sequence())
                 << Qt::endl;
        return NotWhole;
    }
    return failure(entry.error());
}

Result<CommandLine::ExitCode> CommandLine::checkRoot(Desk &desk, const QString &code)
{
    const Result<RootCode> paper = RootCode::parse(code);
    if (!paper) {
        m_errors << tr("This code was mistyped: %1").arg(code) << Qt::endl;
        return WrongUsage;
    }
    TRY(const std::optional<RootCode> root, ifFound(desk.journal().root()));
    if (root != *paper) {
        m_errors << tr("The centre's first key is not the one on paper. Its key here: %1")
                        .arg(root ? root->toString() : QString())
                 << Qt::endl;
        return NotWhole;
    }
    m_output << tr("The centre's first key is the one on paper.") << Qt::endl;
    return Done;
}

CommandLine::ExitCode CommandLine::fail(const Error &error)
{
    m_errors << ErrorText::of(error) << Qt::endl;
    return error.code == ErrorCode::DatabaseMissing ? DatabaseGone : Failed;
}

} // namespace dutydesk
