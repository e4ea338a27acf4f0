// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/papercode.h"
#include "layout/formhtml.h"
#include "log/casewords.h"
#include "log/logpagedocument.h"
#include "log/logwords.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;
using namespace formhtml;

// The part of LogPageDocument below the lines of the page.

QString LogPageDocument::belowEntries(const PageView &view, const LogPageOptions &options)
{
    return area(view) + openWork(view, options) + underWay(view, options) + items(view) + environment(view)
           + furtherRemarks(view, options) + signatures(view, options);
}

QString LogPageDocument::area(const PageView &view)
{
    const auto rounds = std::ranges::count_if(view.entries, [](const EntryOnPage &line) {
        return line.entry.entryClass == EntryClass::Patrol && !line.amended;
    });
    const bool seen = view.handover && view.handover->incomingSignedAt;
    const QString state = !seen ? QString() : view.handover->areaInOrder ? tr("in order") : view.handover->abnormality;
    QString html = heading(tr("B. Patrol and area")) + tableStart();
    html += row(label(tr("Rounds noted")) + cell(QString::number(rounds), u"width=\"10%\""_s)
                + label(tr("Area at the handover"), 18) + cell(state, u"width=\"58%\""_s));
    return html + tableEnd();
}

QString LogPageDocument::openWork(const PageView &view, const LogPageOptions &options)
{
    QString html = heading(tr("C. Open work"));
    if (view.openWork.empty()) {
        return html + u"<p style=\"font-size:small; margin-top:0px\">%1</p>\n"_s.arg(tr("none").toHtmlEscaped());
    }
    html += tableStart();
    html += headerRow({{tr("Matter"), 19},
                       {tr("Progress"), 17},
                       {tr("Next step"), 15},
                       {tr("Deadline"), 10},
                       {tr("If it gets worse"), 15},
                       {tr("Followed up by"), 10},
                       {tr("Answer"), 14}});
    for (const Case &work : view.openWork) {
        const auto answer = std::ranges::find(view.answers, work.id, &OpenWorkAnswer::work);
        QStringList answered;
        if (answer != view.answers.end()) {
            answered = QStringList{LogWords::answer(answer->answer), answer->question, answer->reply};
            answered.removeAll(QString());
        }
        const QString matter = QStringList{work.place, work.matter.toString()}.join(u' ').trimmed();
        html += row(cell(work.urgency == Urgency::Important ? tr("Important: %1").arg(matter) : matter)
                    + cell(work.progress) + cell(work.nextStep)
                    + cell(work.deadline ? moment(*work.deadline, options.zone) : QString()) + cell(work.ifWorse)
                    + cell(work.follower) + cell(answered.join(u'\n')));
    }
    return html + tableEnd();
}

QString LogPageDocument::underWay(const PageView &view, const LogPageOptions &options)
{
    QString rows;
    const auto add = [&](const QString &what, const QDateTime &since, const QString &state, const QString &about) {
        rows += row(cell(what) + cell(moment(since, options.zone)) + cell(state) + cell(about));
    };
    for (const EscalationOnPage &one : view.escalations) {
        add(tr("Report to %1: %2").arg(one.escalation.person(), one.escalation.reason.toString()),
            one.escalation.begunAt, CaseWords::state(one.state()), one.about);
    }
    for (const CalloutOnPage &one : view.callouts) {
        const QString who = QStringList{one.callout.department.toString(), one.callout.who}.join(u' ').trimmed();
        add(tr("Called out: %1").arg(who), one.callout.toldAt, CaseWords::state(one.callout), one.about);
    }
    for (const MeasureOnPage &one : view.measures) {
        add(tr("Measure: %1").arg(one.measure.what.toString()), one.measure.takenAt, CaseWords::state(one.measure),
            one.about);
    }
    return rows.isEmpty() ? rows
                          : heading(tr("C. Under way")) + tableStart()
                                + headerRow({{tr("What"), 40}, {tr("Since"), 12}, {tr("State"), 18}, {tr("About"), 30}})
                                + rows + tableEnd();
}

QString LogPageDocument::items(const PageView &view)
{
    if (view.counts.empty()) {
        return {};
    }
    // Recounts of the incoming officer follow the counts of the outgoing officer.
    const auto again = view.counts.begin() + static_cast<std::ptrdiff_t>(view.firstRecount());
    QString html = heading(tr("D. Shared equipment")) + countTable({view.counts.begin(), again});
    if (again != view.counts.end()) {
        html += heading(tr("D. Shared equipment, as the incoming officer found it"))
                + countTable({again, view.counts.end()});
    }
    return html;
}

QString LogPageDocument::countTable(const std::vector<ItemCount> &counts)
{
    // Two items are in each row, so that the long list fits on the sheet.
    std::vector<Column> columns;
    for (int side = 0; side < 2; ++side) {
        columns.insert(columns.end(),
                       {{tr("Item"), 18}, {tr("Expected"), 8}, {tr("Found"), 7}, {tr("State and explanation"), 17}});
    }
    QString html = tableStart() + headerRow(columns);
    const std::size_t lines = (counts.size() + 1) / 2;
    for (std::size_t line = 0; line < lines; ++line) {
        QString cells;
        for (const std::size_t place : {line, line + lines}) {
            if (place >= counts.size()) {
                cells += cell({}, u"colspan=\"4\""_s);
                continue;
            }
            const ItemCount &count = counts[place];
            const QString state = QStringList{LogWords::itemState(count.state), count.explanation}.join(u' ').trimmed();
            cells += cell(count.name.toString()) + cell(QString::number(count.expected), u"align=\"right\""_s)
                     + cell(QString::number(count.found), u"align=\"right\""_s)
                     + (count.isException() ? u"<td><b>%1</b></td>"_s.arg(state.toHtmlEscaped()) : cell(state));
        }
        html += row(cells);
    }
    return html + tableEnd();
}

QString LogPageDocument::environment(const PageView &view)
{
    if (!view.handover || !view.handover->outgoingSignedAt) {
        return {};
    }
    const Handover &handover = *view.handover;
    QString cells = cell(tr("items tidy %1").arg(tick(handover.itemsTidy)))
                    + cell(tr("desk clean %1").arg(tick(handover.deskClean)))
                    + cell(tr("evidence collected %1").arg(tick(handover.evidenceCollected)));
    if (handover.incomingSignedAt) {
        cells += cell(tr("dress and badge %1").arg(tick(handover.dressInOrder)))
                 + cell(tr("previous page read %1").arg(tick(handover.previousPageRead)));
    }
    return heading(tr("E. Environment")) + tableStart() + row(cells) + tableEnd();
}

QString LogPageDocument::closedBeforeRelief(const PageView &view, const QTimeZone &zone)
{
    if (!view.closedBeforeRelief) {
        return {};
    }
    const RosteredShift &relief = *view.closedBeforeRelief;
    return tr("On the roster from %1, %2: %3. Reason for closing: %4")
        .arg(moment(relief.start, zone), relief.name, relief.officerNames.join(tr(", ")), view.handover->closingReason);
}

QStringList LogPageDocument::liftings(const PageView &view, const QTimeZone &zone)
{
    QStringList liftings;
    for (std::size_t i = 0; i < view.refused.size(); ++i) {
        const Handover &refused = view.refused[i];
        if (refused.overrideBy) {
            const QDateTime signedAt = refused.outgoingSignedAt.value_or(QDateTime());
            liftings.append(tr("%1, for the handover signed at %2, which was refused: %3")
                                .arg(view.refusedOverrideNames.value(static_cast<qsizetype>(i)), moment(signedAt, zone),
                                     refused.overrideReason));
        }
    }
    if (view.handover && view.handover->overrideBy) {
        liftings.append(tr("%1: %2").arg(view.overrideName, view.handover->overrideReason));
    }
    return liftings;
}

QString LogPageDocument::furtherRemarks(const PageView &view, const LogPageOptions &options)
{
    QStringList instructions;
    for (const EntryOnPage &line : view.entries) {
        const LogEntry &entry = line.entry;
        const bool fromAbove = entry.source == EntrySource::Superior || entry.entryClass == EntryClass::Instruction;
        if (fromAbove && !line.amended) {
            instructions.append(tr("line %1: %2").arg(entry.line).arg(entry.matter.toString()));
        }
    }
    QString html = heading(tr("F. Remarks")) + tableStart();
    html += row(label(tr("Instructions"), 18) + cell(instructions.isEmpty() ? tr("none") : instructions.join(u'\n')));
    html += row(label(tr("Telephone"), 18) + cell(LogWords::calls(view.calls())));
    html += row(label(tr("Attachments"), 18) + cell(QString::number(view.attachments)));
    const auto add = [&](const QString &title, const QString &text) {
        html += text.isEmpty() ? QString() : row(label(title, 18) + cell(text));
    };
    add(tr("Important notes"), view.handover ? view.handover->explanation : QString());
    if (view.handover) {
        const Handover &handover = *view.handover;
        if (view.closedBeforeRelief) {
            add(tr("Desk closed although a relief was on the roster"), closedBeforeRelief(view, options.zone));
        } else {
            add(tr("Desk closed"), handover.closingReason);
        }
    }
    add(tr("Block lifted"), liftings(view, options.zone).join(u'\n'));
    return html + tableEnd();
}

QString LogPageDocument::signatures(const PageView &view, const LogPageOptions &options)
{
    QString html = heading(tr("Signatures")) + tableStart();
    const auto add = [&](const QString &title, const QString &name, const std::optional<QDateTime> &at,
                         const QString &remark) {
        html += row(label(title, 18) + cell(name, u"width=\"16%\""_s)
                    + cell(at ? moment(*at, options.zone) : QString(), u"width=\"18%\""_s) + cell(remark));
    };
    for (std::size_t i = 0; i < view.refused.size(); ++i) {
        add(tr("Refused by"), view.refusingNames.value(static_cast<qsizetype>(i)), view.refused[i].refusedAt,
            view.refused[i].refusalReason);
    }
    const Handover *handover = view.handover ? &*view.handover : nullptr;
    const bool out = handover && handover->outgoingSignedAt;
    const bool in = handover && handover->incomingSignedAt;
    add(tr("Outgoing officer"), out ? view.outgoingName : QString(),
        out ? handover->outgoingSignedAt : std::optional<QDateTime>(),
        out && !handover->inPlaceReason.isEmpty()
            ? tr("In the place of %1: %2").arg(view.officerName, handover->inPlaceReason)
            : QString());
    add(tr("Incoming officer"), in ? view.incomingName : QString(),
        in ? handover->incomingSignedAt : std::optional<QDateTime>(), in ? incomingRemark(view, options) : QString());
    if (view.reviews.empty()) {
        add(tr("Reviewed by"), {}, {}, {}); // space for a signature by hand
    }
    for (std::size_t i = 0; i < view.reviews.size(); ++i) {
        add(tr("Reviewed by"), view.reviewerNames.value(static_cast<qsizetype>(i)), view.reviews[i].reviewedAt,
            view.reviews[i].opinion.toString());
    }
    return html + tableEnd();
}

QString LogPageDocument::incomingRemark(const PageView &view, const LogPageOptions &options)
{
    QStringList remark;
    if (view.handover->arrivedAt) {
        const QString arrived = moment(*view.handover->arrivedAt, options.zone);
        remark.append(view.isReliefLate() ? tr("Arrived %1, late").arg(arrived) : tr("Arrived %1").arg(arrived));
    }
    if (!view.handover->objection.isEmpty()) {
        remark.append(tr("Objection: %1").arg(view.handover->objection));
    }
    return remark.join(u'\n');
}

QString LogPageDocument::fingerprint(const PageView &view, const LogPageOptions &options)
{
    if (!view.signature) {
        return {};
    }
    const QString code = PaperCode::of(view.signature->head).toString().toHtmlEscaped();
    const QString signedAt = tr("Signed %1, entry %2 of the journal")
                                 .arg(moment(view.signature->signedAt, options.zone))
                                 .arg(view.signature->head.sequence);
    return u"<table border=\"0\" cellpadding=\"4\" style=\"font-size:small; margin-top:6px\"><tr>"
           "<td><img src=\"qr:%1\" width=\"76\" height=\"76\"></td>"
           "<td valign=\"middle\">%2<br><b>%1</b><br>%3</td></tr></table>\n"_s.arg(
               code, tr("Fingerprint, by which this print can be checked:").toHtmlEscaped(), signedAt.toHtmlEscaped());
}

} // namespace dutydesk
