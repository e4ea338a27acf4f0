// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cases/casetimeline.h"

#include "base/limitwords.h"
#include "cases/underwaypage.h"
#include "log/casewords.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

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
             {.text = line.state, .tone = line.tone}}};
}

/// The limit that the step is about, if it is about one.
const CaseLimit *limitOf(const CaseStep &step, const std::vector<CaseLimit> &limits)
{
    const auto found =
        std::ranges::find(limits, step.limit, [](const CaseLimit &one) { return std::optional(one.id); });
    return step.limit && found != limits.end() ? &*found : nullptr;
}

TimelineEvent eventOf(const ShownStep &shown, const CaseView &view, const Clock &clock)
{
    const CaseStep &step = shown.step;
    QStringList said{step.words};
    for (const Evidence &file : shown.files) {
        said.append(file.fileName.toString());
    }
    said.removeAll(QString());
    const QString done = CaseWords::done(view.head.of.kind, step.act);
    RegisterCell taken = RegisterCell::moment(step.takenAt, clock.zone());
    taken.subline = shown.officer;
    const CaseLimit *limit = limitOf(step, view.limits);
    return {false,
            step.takenAt,
            {taken,
             RegisterCell::strong(limit ? CaseTimeline::tr("%1: %2", "what was done to a limit, and which it is")
                                              .arg(done, LimitWords::kind(limit->kind))
                                        : done,
                                  said.join(u" · "_s)),
             {}}};
}

/// A limit that ended too late, when it ended.
TimelineEvent eventOf(const CaseLimit &missed, const Clock &clock)
{
    const std::chrono::seconds left(missed.endedAt->secsTo(missed.due));
    return {false,
            *missed.endedAt,
            {RegisterCell::moment(*missed.endedAt, clock.zone()),
             RegisterCell::strong(CaseTimeline::tr("missed: %1", "a limit").arg(LimitWords::kind(missed.kind))),
             {.text = LimitWords::timeLeft(left, LimitState::Over), .tone = Tone::Overdue, .icon = Icon::Clock}}};
}

} // namespace

std::vector<RegisterHeading> CaseTimeline::headings()
{
    return {{tr("Time"), tr("Officer")}, tr("What happened"), tr("State")};
}

RegisterCell CaseTimeline::timeLeft(const RunningLimit &limit, const Clock &clock)
{
    const LimitState state = limit.stateAt(clock.now());
    RegisterCell cell = RegisterCell::moment(limit.due, clock.zone());
    cell.subline = std::exchange(cell.text, LimitWords::timeLeft(limit.leftAt(clock.now()), state));
    if (limit.kind != LimitKind::Deadline) {
        cell.subline = LimitWords::kind(limit.kind) + u' ' + cell.subline;
    }
    cell.tone = state == LimitState::Over ? Tone::Overdue : state == LimitState::Near ? Tone::Warning : Tone::Quiet;
    cell.icon = Icon::Clock;
    return cell;
}

RegisterCell CaseTimeline::timeLeft(const ShownCase &shown, const Clock &clock)
{
    const Case &one = shown.of;
    std::vector<RunningLimit> limits;
    if (one.deadline && one.isOpen() && one.state != CaseState::ReportedBack) {
        limits.push_back({RecordReference::of(one), {}, {}, {}, one.receivedAt, *one.deadline});
    }
    for (const CaseLimit &limit : shown.limits) {
        limits.push_back(runningLimit(limit, one));
    }
    const auto first = std::ranges::min_element(
        limits, {}, [](const RunningLimit &limit) { return std::pair(limit.pausedAt.has_value(), limit.due); });
    return first != limits.end() ? timeLeft(*first, clock)
           : one.deadline        ? RegisterCell::moment(*one.deadline, clock.zone())
                                 : RegisterCell();
}

std::vector<RegisterRow> CaseTimeline::rows(const CaseView &view, const Clock &clock)
{
    const Case &one = view.head.of;
    std::vector<TimelineEvent> events;
    for (const ShownStep &step : view.steps) {
        events.insert(events.begin(), eventOf(step, view, clock));
    }
    for (const CaseLimit &limit : view.limits) {
        if (limit.endedAt && limit.isMissedAt(*limit.endedAt)) {
            events.push_back(eventOf(limit, clock));
        }
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
        rows.push_back(
            {1, {{}, RegisterCell::strong(tr("Next: %1").arg(one.nextStep)), timeLeft(ShownCase{one, {}, {}}, clock)}});
    }
    for (const CaseLimit &limit : view.head.limits) {
        rows.push_back(
            {static_cast<qint64>(rows.size()) + 1,
             {{}, RegisterCell::strong(LimitWords::kind(limit.kind)), timeLeft(runningLimit(limit, one), clock)}});
    }
    for (TimelineEvent &event : events) {
        rows.push_back({static_cast<qint64>(rows.size()) + 1, std::move(event.cells)});
    }
    return rows;
}

} // namespace dutydesk
