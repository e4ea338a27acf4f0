// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandline/arguments.h"
#include "commandline/plainoutput.h"
#include "commandline/secretinput.h"
#include "composition.h"
#include "translation.h"

namespace dutydesk {

class DemoTexts;
struct BackupContent;
struct BackupFindings;
struct BackupOutcome;
struct DemoSettings;
struct MonthRoster;

/// Runs a command without a window. Results go to `output`; an error goes to `errors` as one sentence.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::CommandLine)

public:
    enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2, NotWhole = 3, DatabaseGone = 4 };

    CommandLine(const Clock &clock, QTextStream &output, QTextStream &errors);

    /// Sets the folder for files that must not lie beside the database. By default it is the computer's own.
    void setPrivateFolder(const QString &folder) { m_privateFolder = folder; }

    /// Sets the cost of opening a key in the demo centre; for tests, which cannot spend half a second on each.
    void setKeyCost(KeyCost cost) { m_keyCost = cost; }

    /// Sets whether `errors` is a terminal, which shows how far a check is.
    void setTerminal(bool isTerminal) { m_isTerminal = isTerminal; }

    /// Sets the source of passwords, which is called once for each of them. By default it is the terminal.
    void setSecretReader(std::function<QString()> read) { m_readSecret = std::move(read); }

    /// Runs the command in `arguments`, which do not include the program's name.
    ExitCode run(const QStringList &arguments);

private:
    Result<ExitCode> runCommand(const Arguments &arguments);

    /// Who reads for a command. The computer knows the person, and has let them open the files; they may read only.
    static Actor reader();

    void help();
    ExitCode runOnDesk(const Arguments &arguments);
    Result<ExitCode> printLog(Desk &desk, const Arguments &arguments);
    Result<ExitCode> writeRoster(Desk &desk, const Arguments &arguments);
    Result<void> printRoster(Desk &desk, const MonthRoster &roster, const Arguments &arguments);
    Result<void> exportRoster(Desk &desk, const MonthRoster &roster, const QString &path);
    Result<ExitCode> makeDemo(const Arguments &arguments);
    Result<void> makeDemoFile(const QString &path, const QString &folder, const DemoTexts &texts,
                              const DemoSettings &wanted);
    DeskSettings deskSettings(const QString &database, const Clock &clock) const;
    Result<ExitCode> recover(const Arguments &arguments);
    Result<ExitCode> makeBackup(const Arguments &arguments);
    ExitCode tellBackups(const std::vector<BackupOutcome> &outcomes);
    Result<ExitCode> restore(const Arguments &arguments);
    void tellTrial(const BackupFindings &found, const Result<BackupContent> &here);
    static bool isOwnFile(const QString &output, const DeskSettings &settings);
    bool tellRestored(const DeskSettings &settings);
    Result<ExitCode> verify(Desk &desk);
    Result<VerificationReport> verified(const Verifier &verifier);
    Result<ExitCode> checkAll(Desk &desk, const Arguments &arguments);
    Result<ExitCode> checkCode(Desk &desk, const QString &code);
    Result<ExitCode> checkRoot(Desk &desk, const QString &code);
    Result<ExitCode> runOn(Desk &desk, const Arguments &arguments);
    ExitCode fail(const Error &error);

    const Clock &m_clock;
    PlainOutput m_output;
    PlainOutput m_errors;
    QString m_privateFolder;
    KeyCost m_keyCost = KeyCost::production();
    bool m_isTerminal = false;
    Translation m_translation;
    std::function<QString()> m_readSecret = readSecretLine;
};

} // namespace dutydesk
