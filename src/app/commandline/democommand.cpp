// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/try.h"
#include "commandline/commandline.h"
#include "demo/democentre.h"
#include "demo/demoheadpin.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace dutydesk {

// The part of CommandLine that makes the demo centre.

namespace {

/// Fills the database without waiting for the disk and then copies it; the copy is safe on the disk.
Result<DemoPeople> fill(Desk &desk, DemoClock &clock, const DemoTexts &texts, const DemoSettings &wanted,
                        const QString &copy)
{
    CHECK(desk.database().execute(u"PRAGMA synchronous = OFF"_s));
    TRY(DemoPeople people, DemoCentre(desk, clock, texts, wanted).make());
    CHECK(desk.database().copyTo(copy));
    return people;
}

} // namespace

Result<CommandLine::ExitCode> CommandLine::makeDemo(const Arguments &arguments)
{
    const QFileInfo target(arguments.database);
    if (!target.dir().exists()) {
        return failure(ErrorCode::FolderMissing, target.absolutePath());
    }
    if (target.exists()) {
        m_errors << tr("There is a file already: %1").arg(arguments.database) << Qt::endl;
        return Failed;
    }
    const DemoSettings wanted{.language = arguments.language.value_or(u"zh_CN"_s),
                              .months = arguments.months,
                              .seed = arguments.seed,
                              .end = m_clock.now()};
    TRY(const DemoTexts texts, DemoTexts::read(wanted.language));
    const QTemporaryDir folder(target.absolutePath() + u"/.dutydesk-demo-XXXXXX"_s);
    if (!folder.isValid()) {
        return failure(ErrorCode::FileNotWritable, arguments.database);
    }
    CHECK(makeDemoFile(arguments.database, folder.path(), texts, wanted));
    m_output << tr("Made: %1").arg(arguments.database) << Qt::endl;
    m_output << tr("The people of the demo centre, all invented, sign in with the password %1 and the PIN %2:")
                    .arg(demoPassword, demoPin)
             << Qt::endl;
    for (const QString &name : texts.everybody()) {
        m_output << u"  "_s << name << Qt::endl;
    }
    return Done;
}

Result<void> CommandLine::makeDemoFile(const QString &path, const QString &folder, const DemoTexts &texts,
                                       const DemoSettings &wanted)
{
    DemoClock clock(m_clock.zone());
    clock.moveTo(DemoCentre::begin(wanted, clock));
    DemoHeadPin pin;
    DeskSettings settings = deskSettings(folder + u"/centre.db"_s, clock);
    settings.headPin = &pin;
    settings.keyAim = {};
    const QString copy = folder + u"/copy.db"_s;
    {
        TRY(const std::unique_ptr<Desk> desk, Desk::open(settings));
        CHECK(fill(*desk, clock, texts, wanted, copy));
    }
    if (!QFile::rename(copy, path)) {
        return failure(ErrorCode::FileNotWritable, path);
    }
    // Opening the database makes this desk pin the end of the journal.
    CHECK(Desk::open(deskSettings(path, m_clock)));
    return {};
}

} // namespace dutydesk
