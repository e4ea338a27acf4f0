// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/handovertext.h"

#include "log/casewords.h"
#include "log/logwords.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

QString HandoverText::countException(const QString &item, int expected, int found, ItemState state,
                                     const QString &explanation)
{
    return tr("   %1: expected %2, found %3, %4: %5")
        .arg(item)
        .arg(expected)
        .arg(found)
        .arg(LogWords::itemState(state), explanation);
}

QStringList HandoverText::countExceptions(std::span<const ItemCount> counts)
{
    QStringList lines;
    for (const ItemCount &count : counts) {
        if (count.isException()) {
            lines.append(
                countException(count.name.toString(), count.expected, count.found, count.state, count.explanation));
        }
    }
    return lines;
}

QStringList HandoverText::countExceptions(const std::vector<SharedItem> &items,
                                          const std::vector<ItemCountDraft> &counts)
{
    QStringList lines;
    for (const ItemCountDraft &count : counts) {
        const auto item = std::ranges::find(items, count.item, &SharedItem::id);
        if (item != items.end() && isException(*item, count)) {
            lines.append(
                countException(item->name.toString(), item->expected, count.found, count.state, count.explanation));
        }
    }
    return lines;
}

QString HandoverText::lifted(const PageView &view)
{
    return view.handover && view.handover->overrideBy ? tr("The block of important work was lifted by %1: %2")
                                                            .arg(view.overrideName, view.handover->overrideReason)
                                                      : QString();
}

QStringList HandoverText::underWay(const PageView &view)
{
    QStringList lines;
    for (const EscalationOnPage &one : view.escalations) {
        const bool isException = one.wasNotReachedOn(view.page.id);
        const QString line = isException ? tr("⚠ Report to %1, %2: %3") : tr("· Report to %1, %2: %3");
        lines.append(line.arg(one.escalation.person(), CaseWords::state(one.state()), one.about));
    }
    for (const CalloutOnPage &one : view.callouts) {
        lines.append(tr("· Called out: %1, %2: %3")
                         .arg(one.callout.department.toString(), CaseWords::state(one.callout), one.about));
    }
    for (const MeasureOnPage &one : view.measures) {
        lines.append(
            tr("· Measure, %1: %2: %3").arg(CaseWords::state(one.measure), one.measure.what.toString(), one.about));
    }
    return lines;
}

QString HandoverText::closing(const QString &reason, bool beforeRelief)
{
    if (reason.isEmpty()) {
        return {};
    }
    return beforeRelief ? tr("⚠ The desk closes although a relief is on the roster: %1").arg(reason)
                        : tr("No relief follows: %1").arg(reason);
}

QString HandoverText::work(const Case &work)
{
    const QString named = tr("%1 %2", "number and matter").arg(CaseWords::number(work), LogWords::placeAndMatter(work));
    return work.kind == CaseKind::FollowUp ? named
                                           : tr("%1 · %2 of %3").arg(named, CaseWords::kind(work.kind), work.follower);
}

} // namespace dutydesk
