// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/savefile.h"
#include "base/try.h"
#include "commandline/commandline.h"
#include "layout/documentrenderer.h"
#include "roster/rosterdocument.h"
#include "roster/rosterexporter.h"
#include "roster/rosterservice.h"

using namespace Qt::StringLiterals;

namespace dutydesk {

// The part of CommandLine that writes rosters.

Result<CommandLine::ExitCode> CommandLine::writeRoster(Desk &desk, const Arguments &arguments)
{
    TRY(const MonthRoster roster,
        desk.services().roster->load(reader(), arguments.date.year(), arguments.date.month()));
    if (!roster.record) {
        m_errors << tr("There is no roster for %1.").arg(arguments.date.toString(u"yyyy-MM"_s)) << Qt::endl;
        return Failed;
    }
    CHECK([&] {
        const SpokenMeanwhile language(m_translation, arguments.language.value_or(roster.centre.language));
        return arguments.command == Arguments::Command::RosterPrint ? printRoster(desk, roster, arguments)
                                                                    : exportRoster(desk, roster, arguments.output);
    }());
    m_output << tr("Written: %1").arg(arguments.output) << Qt::endl;
    return Done;
}

Result<void> CommandLine::printRoster(Desk &desk, const MonthRoster &roster, const Arguments &arguments)
{
    const auto telephones =
        arguments.withoutTelephones ? RosterDocument::Telephones::Left : RosterDocument::Telephones::Shown;
    const QDateTime now = m_clock.now().toTimeZone(m_clock.zone());
    PrintDocument document = arguments.asList ? RosterDocument::list(roster, telephones, now)
                                              : RosterDocument::matrix(roster, telephones, now);
    TRY(document.root, ifFound(desk.services().journal->root()));
    return DocumentRenderer(document).exportPdf(arguments.output);
}

Result<void> CommandLine::exportRoster(Desk &desk, const MonthRoster &roster, const QString &path)
{
    const RosterExporter &exporter = *desk.services().rosterExporter;
    TRY(const QByteArray content,
        path.endsWith(".ics"_L1) ? exporter.calendar(roster, {}) : exporter.spreadsheet(roster));
    return saveFile(path, content);
}

} // namespace dutydesk
