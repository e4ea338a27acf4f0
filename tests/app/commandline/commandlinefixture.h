// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandline/commandline.h"
#include "journal/journalwatch.h"
#include "log/dutylog.h"
#include "roster/rosterservice.h"
#include "setup/firststart.h"
#include "support/fixedclock.h"

#include <QDir>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace dutydesk::test {

using namespace Qt::StringLiterals;

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

    /// Makes a centre whose manager has opened a page and written one line.
    void makeCentre()
    {
        const auto desk = Desk::open(settings()).value();
        const Secret password(u"correct horse battery"_s);
        const Actor manager =
            desk->services()
                .firstStart
                ->begin({.centreName = u"枫景苑服务中心"_s, .managerName = u"陈静"_s}, password, Secret(u"493817"_s))
                .value();
        ASSERT_TRUE(desk->services().logPages->openFirstPage(manager));
        ASSERT_TRUE(
            desk->services().logLines->write(manager, {.happenedAt = m_clock.now(), .matter = u"三号梯停运"_s}));
    }

    int run(QStringList arguments)
    {
        m_output.clear();
        m_errors.clear();
        QTextStream output(&m_output);
        QTextStream errors(&m_errors);
        CommandLine commandLine(m_clock, output, errors);
        commandLine.setPrivateFolder(m_private.filePath(u"private"_s));
        commandLine.setKeyCost({1, 8 * 1024 * 1024});
        commandLine.setTerminal(m_isTerminal);
        commandLine.setSecretReader([this] { return m_secrets.takeFirst(); });
        if (!arguments.contains(u"--lang"_s)) {
            arguments << u"--lang"_s << u"en"_s;
        }
        return commandLine.run(arguments);
    }

    /// Makes the manager's roster of March, with one duty on the 5th.
    void planMarch()
    {
        const auto desk = Desk::open(settings()).value();
        const Services &services = desk->services();
        const Actor manager = services.signIn->signIn(u"陈静"_s, Secret(u"correct horse battery"_s)).value();
        const StaffMember officer = services.staff->add(manager, {.name = u"王敏"_s}).value();
        const ShiftPatternId shift = services.roster->patterns()->front().id;
        ASSERT_TRUE(services.roster->setCells(manager, {{officer.id, {2026, 3, 5}, shift}}));
    }

    int roster(const QString &command, const QString &month, const QString &path)
    {
        return run({u"roster"_s, command, month, u"--output"_s, path, u"--database"_s, database()});
    }

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    int verify(const QStringList &more = {})
    {
        return run(QStringList{u"verify"_s, u"--database"_s, database()} + more);
    }

    int printLog(const QString &day, const QString &path)
    {
        return run({u"log"_s, u"print"_s, day, u"--output"_s, path, u"--database"_s, database()});
    }

    void changeWithATool(const QString &sql) { tellWithATool(sql); }

    /// Runs a statement and returns the first value of its answer.
    QString tellWithATool(const QString &sql)
    {
        QString told;
        {
            QSqlDatabase tool = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tool"_s);
            tool.setDatabaseName(database());
            EXPECT_TRUE(tool.open());
            QSqlQuery query(tool);
            EXPECT_TRUE(query.exec(sql));
            told = query.next() ? query.value(0).toString() : QString();
        }
        QSqlDatabase::removeDatabase(u"tool"_s);
        return told;
    }

    QString database() const { return m_folder.filePath(u"desk.db"_s); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString pdf() const { return m_folder.filePath(u"log.pdf"_s); }

    FixedClock m_clock;
    QTemporaryDir m_folder;
    QTemporaryDir m_private;
    QStringList m_secrets;
    bool m_isTerminal = false;
    QString m_output;
    QString m_errors;
};

} // namespace dutydesk::test
