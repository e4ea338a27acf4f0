// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/reviewtext.h"

#include "handover/handoverwords.h"
#include "log/logpagedocument.h"
#include "log/logwords.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

QString moment(const std::optional<QDateTime> &at, const QTimeZone &zone)
{
    return at ? at->toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm"_s) : QString();
}

} // namespace

QString ReviewText::of(const PageToReview &page, const PageView &view, const QTimeZone &zone, const QDateTime &now)
{
    QString html;
    if (page.exceptions.empty()) {
        html += u"<p>%1</p>"_s.arg(tr("No exceptions: all in order.").toHtmlEscaped());
    }
    for (const PageException exception : page.exceptions) {
        html += u"<p><b>⚠ %1</b>"_s.arg(HandoverWords::exception(exception).toHtmlEscaped());
        for (const QString &line : about(exception, view, zone)) {
            html += u"<br>%1"_s.arg(line.toHtmlEscaped());
        }
        html += u"</p>"_s;
    }
    for (std::size_t i = 0; i < view.reviews.size(); ++i) {
        const QString said = tr("√ Reviewed by %1, %2: %3")
                                 .arg(view.reviewerNames[static_cast<qsizetype>(i)],
                                      moment(view.reviews[i].reviewedAt, zone), view.reviews[i].opinion.toString());
        html += u"<p>%1</p>"_s.arg(said.toHtmlEscaped());
    }
    return html + u"<hr>"_s + LogPageDocument::of(view, {.centreName = {}, .zone = zone, .printedAt = now}).html;
}

QStringList ReviewText::missingItems(const PageView &view)
{
    QStringList lines;
    for (const ItemCount &count : view.counts) {
        if (count.isException()) {
            lines.append(tr("%1: expected %2, found %3, %4. Explanation: %5")
                             .arg(count.name.toString())
                             .arg(count.expected)
                             .arg(count.found)
                             .arg(LogWords::itemState(count.state), count.explanation));
        }
    }
    return lines;
}

QStringList ReviewText::refusals(const PageView &view, const QTimeZone &zone)
{
    QStringList lines;
    for (std::size_t i = 0; i < view.refused.size(); ++i) {
        lines.append(tr("%1 did not sign, at %2: %3")
                         .arg(view.refusingNames.value(static_cast<qsizetype>(i)),
                              moment(view.refused[i].refusedAt, zone), view.refused[i].refusalReason));
    }
    return lines;
}

QStringList ReviewText::workPastDeadline(const PageView &view, const QTimeZone &zone)
{
    QStringList lines;
    for (const Case &work : view.openWork) {
        if (work.deadline && *work.deadline < view.handover->outgoingSignedAt.value_or(QDateTime())) {
            lines.append(tr("%1: was due by %2.").arg(LogWords::placeAndMatter(work), moment(work.deadline, zone)));
        }
    }
    return lines;
}

QStringList ReviewText::disputes(const PageView &view)
{
    QStringList lines;
    for (const OpenWorkAnswer &answer : view.answers) {
        const auto work = std::ranges::find(view.openWork, answer.work, &Case::id);
        if (answer.answer == WorkAnswer::Disputed && work != view.openWork.end()) {
            lines.append(tr("%1: %2 Reply: %3").arg(LogWords::placeAndMatter(*work), answer.question, answer.reply));
        }
    }
    return lines;
}

QStringList ReviewText::otherCounts(const PageView &view)
{
    QStringList lines;
    for (const ItemCount &count : view.contradictingCounts()) {
        lines.append(tr("%1: the relief found %2, %3. Explanation: %4")
                         .arg(count.name.toString())
                         .arg(count.found)
                         .arg(LogWords::itemState(count.state), count.explanation));
    }
    return lines;
}

QStringList ReviewText::notReached(const PageView &view, const QTimeZone &zone)
{
    QStringList lines;
    for (const EscalationOnPage &one : view.escalations) {
        if (one.wasNotReachedOn(view.page.id)) {
            lines.append(tr("%1 was called at %2 and not reached: %3")
                             .arg(one.escalation.person(), moment(one.attempts.back().triedAt, zone), one.about));
        }
    }
    return lines;
}

QStringList ReviewText::about(PageException exception, const PageView &view, const QTimeZone &zone)
{
    switch (exception) {
    case PageException::MissingItem:
        return missingItems(view);
    case PageException::LateArrival:
        return {
            tr("%1 arrived at %2; expected by %3.")
                .arg(view.incomingName, moment(view.handover->arrivedAt, zone), moment(view.reliefExpectedAt, zone))};
    case PageException::Overridden:
        return LogPageDocument::liftings(view, zone);
    case PageException::Objection:
        return {tr("%1 objects: %2").arg(view.incomingName, view.handover->objection)};
    case PageException::Refused:
        return refusals(view, zone);
    case PageException::Abnormality:
        return {view.handover->abnormality};
    case PageException::WorkPastDeadline:
        return workPastDeadline(view, zone);
    case PageException::Disputed:
        return disputes(view);
    case PageException::SignedInPlace:
        return {tr("The manager signed in the place of %1: %2").arg(view.officerName, view.handover->inPlaceReason)};
    case PageException::ClosedBeforeRelief:
        return {LogPageDocument::closedBeforeRelief(view, zone)};
    case PageException::CountedOtherwise:
        return otherCounts(view);
    case PageException::LeaderNotReached:
        return notReached(view, zone);
    }
    return {};
}

} // namespace dutydesk
