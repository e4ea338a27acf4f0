// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/logpagedocument.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto tableStart = R"(<table border="1" cellspacing="0" cellpadding="3" width="100%">)"_L1;

QString cell(const QString &text, const QString &attributes = {})
{
    return u"<td%1>%2</td>"_s.arg(attributes.isEmpty() ? QString() : u' ' + attributes, text.toHtmlEscaped());
}

QString headerRow(const QStringList &titles)
{
    QString row = u"<thead><tr>"_s;
    for (const QString &title : titles) {
        row += u"<th>%1</th>"_s.arg(title.toHtmlEscaped());
    }
    return row + u"</tr></thead>"_s;
}

QString moment(const QDateTime &at, const QTimeZone &zone)
{
    return at.toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString moment(const QDateTime &at, const LogPageOptions &options)
{
    return moment(at, options.zone);
}

QString optionalMoment(const std::optional<QDateTime> &at, const LogPageOptions &options)
{
    return at ? moment(*at, options) : QString();
}

QString heading(const QString &text)
{
    return u"<h3>%1</h3>\n"_s.arg(text.toHtmlEscaped());
}

QString paragraph(const QString &label, const QString &text)
{
    return text.isEmpty() ? QString() : u"<p><b>%1</b> %2</p>\n"_s.arg(label.toHtmlEscaped(), text.toHtmlEscaped());
}

QString tick(bool ticked)
{
    return ticked ? u"√"_s : u"×"_s;
}

} // namespace

PrintDocument LogPageDocument::of(const PageView &view, const LogPageOptions &options)
{
    const QString number = tr("Volume %1, page %2").arg(view.volume.number.toString()).arg(view.page.number);
    return {.title = tr("Duty log %1").arg(view.page.date.toString(Qt::ISODate)),
            .html = head(view, options) + entries(view, options) + belowEntries(view, options),
            .headerText = options.isCopy ? tr("%1, copy").arg(number) : number,
            .footerText = tr("No page may be torn out, nothing altered. Kept for one year. Printed %1")
                              .arg(moment(options.printedAt, options)),
            .orientation = QPageLayout::Portrait};
}

QString LogPageDocument::belowEntries(const PageView &view, const LogPageOptions &options)
{
    return openWork(view, options) + items(view) + handover(view, options) + signatures(view, options);
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
    const QString times = page.plannedStart.toTimeZone(options.zone).toString(u"HH:mm"_s) + u'–'
                          + page.plannedEnd.toTimeZone(options.zone).toString(u"HH:mm"_s);
    QString html = u"<p align=\"center\">%1</p>\n<h2 align=\"center\">%2</h2>\n"_s.arg(
        options.centreName.toHtmlEscaped(), tr("Duty log and handover record").toHtmlEscaped());
    html += tableStart;
    html += u"<tr>"_s + cell(tr("Date")) + cell(dateText(page.date)) + cell(tr("Volume and page"))
            + cell(tr("%1, page %2").arg(view.volume.number.toString()).arg(page.number)) + u"</tr>"_s;
    html += u"<tr>"_s + cell(tr("Shift")) + cell(view.pattern.name.toString() + u' ' + times) + cell(tr("Officer"))
            + cell(view.officerName) + u"</tr>"_s;
    html += u"<tr>"_s + cell(tr("Weather")) + cell(page.weather) + cell(tr("Duty manager")) + cell(page.dutyManager)
            + u"</tr></table>\n"_s;
    return html;
}

QString LogPageDocument::entries(const PageView &view, const LogPageOptions &options)
{
    QString html = heading(tr("A. Events"));
    html += tableStart;
    html += headerRow({tr("No."), tr("Time"), tr("Source"), tr("Place"), tr("Person"), tr("Matter"), tr("Class"),
                       tr("Action and result"), tr("State"), tr("Officer")});
    for (const EntryOnPage &line : view.entries) {
        const LogEntry &entry = line.entry;
        QString matter = entry.matter.toString().toHtmlEscaped();
        if (line.amended) {
            matter = u"<s>%1</s>"_s.arg(matter);
        }
        for (const QString &remark : remarks(line, view, options.zone)) {
            matter += u"<br>"_s + remark.toHtmlEscaped();
        }
        const QString person = QStringList{entry.person, entry.telephone}.join(u' ').trimmed();
        const QString action = QStringList{entry.action, entry.toldWhom}.join(u' ').trimmed();
        html += u"<tr>"_s + cell(line.writtenOn ? QString() : QString::number(entry.line))
                + cell(entry.happenedAt.toTimeZone(options.zone).toString(u"HH:mm"_s)) + cell(sourceName(entry.source))
                + cell(entry.place) + cell(person) + u"<td>%1</td>"_s.arg(matter) + cell(className(entry.entryClass))
                + cell(action) + cell(entry.state == EntryState::Done ? tr("done") : tr("follow up"))
                + cell(line.officerName) + u"</tr>"_s;
    }
    html += u"</table>\n"_s;
    return html + paragraph(tr("Attachments:"), QString::number(view.attachments));
}

QString LogPageDocument::openWork(const PageView &view, const LogPageOptions &options)
{
    if (view.openWork.empty()) {
        return paragraph(tr("C. Open work:"), tr("none"));
    }
    QString html = heading(tr("C. Open work"));
    html += tableStart;
    html += headerRow({tr("Matter"), tr("How far"), tr("Next step"), tr("Deadline"), tr("If it gets worse"),
                       tr("Followed up by"), tr("Answer")});
    for (const OpenWork &work : view.openWork) {
        const auto answer = std::ranges::find(view.answers, work.id, &OpenWorkAnswer::work);
        const QString answered =
            answer == view.answers.end()
                ? QString()
                : QStringList{answerName(answer->answer), answer->question, answer->reply}.join(u' ').trimmed();
        html += u"<tr>"_s + cell(work.matter.toString()) + cell(work.progress) + cell(work.nextStep)
                + cell(optionalMoment(work.deadline, options)) + cell(work.ifWorse) + cell(work.follower)
                + cell(answered) + u"</tr>"_s;
    }
    return html + u"</table>\n"_s;
}

QString LogPageDocument::items(const PageView &view)
{
    if (view.counts.empty()) {
        return {};
    }
    QString html = heading(tr("D. Shared equipment"));
    html += tableStart;
    html += headerRow({tr("Item"), tr("Expected"), tr("Found"), tr("State"), tr("Explanation")});
    for (const ItemCount &count : view.counts) {
        html += u"<tr>"_s + cell(count.name.toString()) + cell(QString::number(count.expected), u"align=\"right\""_s)
                + cell(QString::number(count.found), u"align=\"right\""_s) + cell(itemStateName(count.state))
                + cell(count.explanation) + u"</tr>"_s;
    }
    return html + u"</table>\n"_s;
}

QString LogPageDocument::handover(const PageView &view, const LogPageOptions &options)
{
    QString html;
    for (const Handover &refused : view.refused) {
        html += paragraph(tr("Not signed, %1:").arg(optionalMoment(refused.refusedAt, options)), refused.refusalReason);
    }
    if (!view.handover) {
        return html;
    }
    const Handover &handover = *view.handover;
    html += heading(tr("E. Handover"));
    html += paragraph(tr("Outgoing officer:"),
                      tr("items tidy %1, desk clean %2, evidence collected %3")
                          .arg(tick(handover.itemsTidy), tick(handover.deskClean), tick(handover.evidenceCollected)));
    html += paragraph(tr("Explanation:"), handover.explanation);
    html += paragraph(tr("The desk closes, no relief follows:"), handover.closingReason);
    html += paragraph(tr("Block of important open work lifted by %1:").arg(view.overrideName), handover.overrideReason);
    if (handover.incoming) {
        html += paragraph(tr("Incoming officer:"),
                          tr("arrived %1, dress and badge %2, previous page read %3, area %4")
                              .arg(optionalMoment(handover.arrivedAt, options), tick(handover.dressInOrder),
                                   tick(handover.previousPageRead), tick(handover.areaInOrder)));
    }
    html += paragraph(tr("Abnormality:"), handover.abnormality);
    return html + paragraph(tr("Objection of the incoming officer:"), handover.objection);
}

QString LogPageDocument::signatures(const PageView &view, const LogPageOptions &options)
{
    const bool out = view.handover && view.handover->outgoingSignedAt;
    const bool in = view.handover && view.handover->incomingSignedAt;
    QString html = tableStart;
    html += u"<tr>"_s + cell(tr("Outgoing officer, signed")) + cell(out ? view.officerName : QString())
            + cell(out ? moment(*view.handover->outgoingSignedAt, options) : QString()) + u"</tr>"_s;
    html += u"<tr>"_s + cell(tr("Incoming officer, signed")) + cell(in ? view.incomingName : QString())
            + cell(in ? moment(*view.handover->incomingSignedAt, options) : QString()) + u"</tr>"_s;
    for (std::size_t i = 0; i < view.reviews.size(); ++i) {
        html += u"<tr>"_s + cell(tr("Reviewed"))
                + cell(view.reviewerNames[static_cast<qsizetype>(i)] + u": "_s + view.reviews[i].opinion.toString())
                + cell(moment(view.reviews[i].reviewedAt, options)) + u"</tr>"_s;
    }
    html += u"</table>\n"_s;
    if (!options.paperCode.isEmpty()) {
        html += u"<p><img src=\"qr:%1\" width=\"90\"> %2 %1</p>\n"_s.arg(options.paperCode.toHtmlEscaped(),
                                                                         tr("Fingerprint").toHtmlEscaped());
    }
    return html;
}

QString LogPageDocument::sourceName(EntrySource source)
{
    switch (source) {
    case EntrySource::Call:
        return tr("call");
    case EntrySource::Visit:
        return tr("visit");
    case EntrySource::Intercom:
        return tr("intercom");
    case EntrySource::Patrol:
        return tr("patrol");
    case EntrySource::OutgoingCall:
        return tr("outgoing call");
    case EntrySource::MissedCall:
        return tr("missed call");
    case EntrySource::Superior:
        return tr("superior");
    case EntrySource::Other:
        return tr("other");
    }
    Q_UNREACHABLE();
}

QString LogPageDocument::className(EntryClass entryClass)
{
    switch (entryClass) {
    case EntryClass::HelpRequest:
        return tr("help request");
    case EntryClass::Repair:
        return tr("repair");
    case EntryClass::Complaint:
        return tr("complaint");
    case EntryClass::Enquiry:
        return tr("enquiry");
    case EntryClass::Incident:
        return tr("incident");
    case EntryClass::Disaster:
        return tr("disaster");
    case EntryClass::Patrol:
        return tr("patrol");
    case EntryClass::Handover:
        return tr("handover");
    case EntryClass::Instruction:
        return tr("instruction");
    case EntryClass::CallOut:
        return tr("call-out");
    case EntryClass::ProtectiveMeasure:
        return tr("protective measure");
    case EntryClass::Other:
        return tr("other");
    }
    Q_UNREACHABLE();
}

QString LogPageDocument::itemStateName(ItemState state)
{
    switch (state) {
    case ItemState::Sound:
        return tr("sound");
    case ItemState::Damaged:
        return tr("damaged");
    case ItemState::Missing:
        return tr("missing");
    case ItemState::Lent:
        return tr("lent");
    case ItemState::InRepair:
        return tr("in repair");
    }
    Q_UNREACHABLE();
}

QString LogPageDocument::answerName(WorkAnswer answer)
{
    switch (answer) {
    case WorkAnswer::Taken:
        return tr("taken");
    case WorkAnswer::AskedBack:
        return tr("asked back");
    case WorkAnswer::Disputed:
        return tr("disputed");
    }
    Q_UNREACHABLE();
}

} // namespace dutydesk
