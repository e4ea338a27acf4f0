// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/logpagedocument.h"

#include "layout/formhtml.h"
#include "log/logwords.h"

namespace dutydesk {

using namespace Qt::StringLiterals;
using namespace formhtml;

// The head and the lines of the page; the part below the lines is in logpagebelow.cpp.

PrintDocument LogPageDocument::of(const PageView &view, const LogPageOptions &options)
{
    const QString number =
        tr("Form ZB-01, version A/1 · Volume %1, page %2").arg(view.volume.number.toString()).arg(view.page.number);
    return {.title = tr("Duty log %1").arg(view.page.date.toString(Qt::ISODate)),
            .html =
                head(view, options) + entries(view, options) + belowEntries(view, options) + fingerprint(view, options),
            .headerText = options.isCopy ? tr("%1, copy").arg(number) : number,
            .footerText = tr("No page may be torn out, nothing altered. Kept for one year. Printed %1")
                              .arg(moment(options.printedAt, options.zone)),
            .orientation = QPageLayout::Portrait};
}

QStringList LogPageDocument::remarks(const EntryOnPage &line, const PageView &view, const QTimeZone &zone)
{
    const LogEntry &entry = line.entry;
    const QString written = moment(entry.writtenAt, zone);
    QStringList remarks;
    if (line.corrects) {
        const bool isHere =
            line.corrects->page == view.page.number && line.corrects->volume == view.volume.number.toString();
        remarks.append(isHere ? tr("Correction of line %1, %2: %3").arg(line.corrects->line).arg(written, entry.reason)
                              : tr("Correction of volume %1, page %2, line %3, written %4: %5")
                                    .arg(line.corrects->volume)
                                    .arg(line.corrects->page)
                                    .arg(line.corrects->line)
                                    .arg(written, entry.reason));
    } else if (entry.isLate()) {
        remarks.append(tr("Written later, at %1").arg(written));
    }
    if (entry.clockBehind) {
        remarks.append(tr("The computer's clock was behind when this was written: the time of the event may be wrong"));
    }
    if (line.writtenOn) {
        remarks.append(tr("Stands in volume %1, page %2, line %3")
                           .arg(line.writtenOn->volume)
                           .arg(line.writtenOn->page)
                           .arg(line.writtenOn->line));
    }
    return remarks;
}

QString LogPageDocument::dateText(QDate date)
{
    const QString weekdays[] = {tr("Monday"), tr("Tuesday"),  tr("Wednesday"), tr("Thursday"),
                                tr("Friday"), tr("Saturday"), tr("Sunday")};
    return date.toString(Qt::ISODate) + u' ' + weekdays[date.dayOfWeek() - 1];
}

QString LogPageDocument::head(const PageView &view, const LogPageOptions &options)
{
    const LogPage &page = view.page;
    const auto localTime = [&](const QDateTime &at) { return at.toTimeZone(options.zone).toString(u"HH:mm"_s); };
    const QString times = localTime(page.plannedStart) + u'–' + localTime(page.plannedEnd);
    QString html = title(options.centreName, tr("Duty log and handover record"));
    html += tableStart();
    html += row(label(tr("Date")) + cell(dateText(page.date), u"width=\"36%\""_s) + label(tr("Volume and page"))
                + cell(tr("%1, page %2").arg(view.volume.number.toString()).arg(page.number), u"width=\"36%\""_s));
    html += row(label(tr("Shift")) + cell(view.pattern.name.toString() + u' ' + times) + label(tr("Officer"))
                + cell(view.officerName));
    html += row(label(tr("Weather")) + cell(page.weather) + label(tr("Duty manager")) + cell(page.dutyManager));
    return html + tableEnd();
}

QString LogPageDocument::entries(const PageView &view, const LogPageOptions &options)
{
    QString html = heading(tr("A. Events"));
    if (view.entries.empty()) {
        return html + u"<p style=\"font-size:small\">%1</p>\n"_s.arg(tr("Nothing was reported.").toHtmlEscaped());
    }
    html += tableStart();
    html += headerRow({{tr("No."), 4},
                       {tr("Time"), 6},
                       {tr("Source"), 8},
                       {tr("Place"), 9},
                       {tr("Person"), 12},
                       {tr("Matter"), 17},
                       {tr("Class"), 9},
                       {tr("Action and result"), 15},
                       {tr("Done at"), 7},
                       {tr("State"), 6},
                       {tr("Officer"), 7}});
    for (const EntryOnPage &line : view.entries) {
        html += entryRow(line, view, options);
    }
    return html + tableEnd();
}

QString LogPageDocument::entryRow(const EntryOnPage &line, const PageView &view, const LogPageOptions &options)
{
    const LogEntry &entry = line.entry;
    QString matter = entry.matter.toString().toHtmlEscaped();
    if (line.amended) {
        matter = u"<s>%1</s>"_s.arg(matter);
    }
    for (const QString &remark : remarks(line, view, options.zone)) {
        // Remarks are in brackets because Chinese has no italics.
        matter += u"<br>"_s + tr("[%1]").arg(remark).toHtmlEscaped();
    }
    QStringList action{entry.action};
    if (!entry.toldWhom.isEmpty()) {
        action.append(tr("Notified: %1").arg(entry.toldWhom));
    }
    action.removeAll(QString());
    // Non-breaking spaces keep a telephone number on one line.
    const QString telephone = QString(entry.telephone).replace(u' ', QChar::Nbsp);
    return row(cell(line.writtenOn ? QString() : QString::number(entry.line), u"align=\"center\""_s)
               + cell(entry.happenedAt.toTimeZone(options.zone).toString(u"HH:mm"_s),
                      u"align=\"center\" style=\"white-space:nowrap\""_s)
               + cell(LogWords::source(entry.source)) + cell(entry.place)
               + cell(QStringList{entry.person, telephone}.join(u'\n').trimmed()) + u"<td>%1</td>"_s.arg(matter)
               + cell(LogWords::entryClass(entry.entryClass)) + cell(action.join(u'\n'))
               + cell(doneText(line, options), u"align=\"center\""_s)
               + cell(entry.state == EntryState::Done ? tr("done") : tr("follow up")) + cell(line.officerName));
}

/// The time, with the date if it is not the page's date.
QString LogPageDocument::doneText(const EntryOnPage &line, const LogPageOptions &options)
{
    if (!line.doneAt) {
        return {};
    }
    const QDateTime done = line.doneAt->toTimeZone(options.zone);
    const QDateTime happened = line.entry.happenedAt.toTimeZone(options.zone);
    return done.toString(done.date() == happened.date() ? u"HH:mm"_s : u"MM-dd HH:mm"_s);
}

} // namespace dutydesk
