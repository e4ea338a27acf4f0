// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cases/casetimeline.h"

#include "base/limitwords.h"
#include "cases/underwaypage.h"
#include "log/casewords.h"

#include <algorithm>

namespace dutydesk {

namespace {

struct TimelineEvent
{
    bool isRunning;
    QDateTime at;
    std::vector<RegisterCell> cells;
};

TimelineEvent eventOf(const UnderWayLine &line, const Clock &clock)
{
    return {!line.isOver,
            line.since,
            {RegisterCell::moment(line.since, clock.zone()),
             RegisterCell::strong(line.what, line.steps),
             {.text = line.state, .tone = line.tone},
             {}}};
}

TimelineEvent eventOf(const ShownStep &shown, CaseKind kind, const Clock &clock)
{
    const CaseStep &step = shown.step;
    return {false,
            step.takenAt,
            {RegisterCell::moment(step.takenAt, clock.zone()),
             RegisterCell::strong(CaseWords::done(kind, step.act), step.words),
             {},
             {shown.officer}}};
}

} // namespace

std::vector<RegisterHeading> CaseTimeline::headings()
{
    return {tr("Time"), tr("What happened"), tr("State"), tr("Officer")};
}

RegisterCell CaseTimeline::timeLeft(const Case &one, const Clock &clock)
{
    if (!one.deadline) {
        return {};
    }
    RegisterCell cell = RegisterCell::moment(*one.deadline, clock.zone());
    if (!one.isOpen() || one.state == CaseState::ReportedBack) {
        return cell;
    }
    const RunningLimit limit{RecordReference::of(one), {}, {}, {}, one.receivedAt, *one.deadline};
    const LimitState state = limit.stateAt(clock.now());
    const std::chrono::seconds left(clock.now().secsTo(limit.due));
    cell.subline = std::exchange(cell.text, LimitWords::timeLeft(left, state));
    cell.tone = state == LimitState::Over ? Tone::Overdue : state == LimitState::Near ? Tone::Warning : Tone::Quiet;
    cell.icon = Icon::Clock;
    return cell;
}

std::vector<RegisterRow> CaseTimeline::rows(const CaseView &view, const Clock &clock)
{
    const Case &one = view.head.of;
    std::vector<TimelineEvent> events;
    for (const ShownStep &step : view.steps) {
        events.insert(events.begin(), eventOf(step, one.kind, clock));
    }
    const auto add = [&](const auto &all) {
        for (const auto &shown : all) {
            events.push_back(eventOf(UnderWayPage::lineOf(shown, clock), clock));
        }
    };
    add(view.escalations);
    add(view.callouts);
    add(view.measures);
    std::ranges::stable_sort(events, [](const TimelineEvent &left, const TimelineEvent &right) {
        return left.isRunning == right.isRunning ? left.at > right.at : left.isRunning;
    });
    std::vector<RegisterRow> rows;
    if (one.isOpen() && !one.nextStep.isEmpty()) {
        rows.push_back({1, {{}, RegisterCell::strong(tr("Next: %1").arg(one.nextStep)), timeLeft(one, clock), {}}});
    }
    for (TimelineEvent &event : events) {
        rows.push_back({static_cast<qint64>(rows.size()) + 1, std::move(event.cells)});
    }
    return rows;
}

} // namespace dutydesk
