// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cases/underwaypage.h"

#include "cases/casedialogs.h"
#include "log/casewords.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kindsOfLine = 4;

QString words(const SubjectText &about)
{
    return u"%1 %2"_s.arg(about.place, about.matter).trimmed();
}

QString shortTimeOf(const QDateTime &moment, const Clock &clock)
{
    return moment.toTimeZone(clock.zone()).toString(u"MM-dd HH:mm"_s);
}

bool isReport(const UnderWayLine *line)
{
    return line->type == RecordType::Escalation;
}

bool isRunning(const UnderWayLine *line, RecordType type)
{
    return line->type == type && !line->isOver;
}

} // namespace

UnderWayPage::UnderWayPage(const Seat &seat, QWidget *parent)
    : RegisterPage(
        seat, [this, &clock = seat.clock] { return describe(this, clock); }, parent)
{}

Register<UnderWayLine> UnderWayPage::describe(UnderWayPage *page, const Clock &clock)
{
    using Line = UnderWayLine;
    return {
        .frame = {.name = u"underWayList"_s,
                  .title = tr("Under way"),
                  .shows = {RecordType::Escalation, RecordType::EscalationAttempt, RecordType::Callout,
                            RecordType::Measure, RecordType::LogPage, RecordType::LogEntry, RecordType::Case},
                  .emptyHint = tr("Nothing is under way. Choose a line of the log or open work, then report it to a "
                                  "leader, call out a department or take a measure."),
                  .searchName = u"underWayFilterEdit"_s,
                  .writeRight = Right::WriteLog,
                  .stretched = 1,
                  .wraps = true},
        .list = [&clock](Services &services, const Actor &actor,
                         const DatePeriod &) { return list(services, actor, clock); },
        .id = [](const Line &line) { return line.number * kindsOfLine + static_cast<qint64>(line.type) % kindsOfLine; },
        .columns = {{tr("State"), [](const Line &line) { return RegisterCell{.text = line.state, .tone = line.tone}; }},
                    {tr("What"), [](const Line &line) { return RegisterCell::strong(line.what, line.steps); }},
                    {tr("Since"),
                     [&clock](const Line &line) { return RegisterCell::moment(line.since, clock.zone()); }},
                    {tr("About"), &Line::about}},
        .acts = acts(page),
        .isRetired = [](const Line &line) { return line.isOver; }};
}

std::vector<ActOf<UnderWayLine>> UnderWayPage::acts(UnderWayPage *page)
{
    using Line = UnderWayLine;
    constexpr Right write = Right::WriteLog;
    return {{{.label = tr("Reached, &answer…"), .name = u"reachedButton"_s, .right = write},
             [page](const Line *line) {
                 CaseDialogs::answer(page->m_seat, EscalationId(line->number), line->about, page)->open();
             },
             [](const Line *line) { return isReport(line) && !line->hasCome; }},
            {{.label = tr("Not rea&ched"), .name = u"notReachedButton"_s, .right = write},
             [page](const Line *line) { page->notReached(*line); },
             [](const Line *line) { return isRunning(line, RecordType::Escalation); }},
            {{.label = tr("Ca&me"), .name = u"cameButton"_s, .right = write},
             [page](const Line *line) { page->came(*line); },
             [](const Line *line) { return isReport(line) && !line->hasCome; }},
            {{.label = tr("Arriv&ed"), .name = u"arrivedButton"_s, .right = write},
             [page](const Line *line) { page->arrived(*line); },
             [](const Line *line) { return isRunning(line, RecordType::Callout) && !line->hasArrived; }},
            {{.label = tr("&Done…"), .name = u"calloutDoneButton"_s, .right = write},
             [page](const Line *line) {
                 CaseDialogs::done(page->m_seat, CalloutId(line->number), line->about, page)->open();
             },
             [](const Line *line) { return isRunning(line, RecordType::Callout); }},
            {{.label = tr("&Lifted"), .name = u"liftedButton"_s, .right = write},
             [page](const Line *line) { page->lifted(*line); },
             [](const Line *line) { return isRunning(line, RecordType::Measure); }}};
}

UnderWayLine UnderWayPage::lineOf(const ShownEscalation &shown, const Clock &clock)
{
    QStringList steps{shown.escalation.reason.toString()};
    for (const EscalationAttempt &attempt : shown.attempts) {
        const QString said = attempt.reached ? tr("%1 reached %2") : tr("%1 not reached %2");
        steps.append(said.arg(shortTimeOf(attempt.triedAt, clock), attempt.answer).trimmed());
    }
    if (shown.escalation.cameAt) {
        steps.append(tr("%1 came").arg(shortTimeOf(*shown.escalation.cameAt, clock)));
    }
    const EscalationState state = shown.state();
    const bool isOver = shown.escalation.endedAt.has_value();
    return {.type = RecordType::Escalation,
            .number = shown.escalation.id.value(),
            .what = tr("Report to %1").arg(shown.escalation.person()),
            .steps = steps.join(u'\n'),
            .about = words(shown.about),
            .since = shown.escalation.begunAt,
            .state = CaseWords::state(state),
            .tone = state == EscalationState::NotReached ? Tone::Overdue
                    : isOver                             ? Tone::Quiet
                                                         : Tone::Warning,
            .isOver = isOver,
            .hasCome = shown.escalation.cameAt.has_value()};
}

UnderWayLine UnderWayPage::lineOf(const ShownCallout &shown, const Clock &clock)
{
    const Callout &callout = shown.callout;
    QStringList steps;
    if (callout.arrivedAt) {
        steps.append(tr("%1 arrived").arg(shortTimeOf(*callout.arrivedAt, clock)));
    }
    if (callout.doneAt) {
        steps.append(tr("%1 done").arg(shortTimeOf(*callout.doneAt, clock)));
    }
    steps.append(callout.note);
    steps.removeAll(QString());
    return {.type = RecordType::Callout,
            .number = callout.id.value(),
            .what = tr("Called out: %1 %2").arg(callout.department.toString(), callout.who).trimmed(),
            .steps = steps.join(u'\n'),
            .about = words(shown.about),
            .since = callout.toldAt,
            .state = CaseWords::state(callout),
            .tone = callout.doneAt ? Tone::Quiet : Tone::Warning,
            .isOver = callout.doneAt.has_value(),
            .hasArrived = callout.arrivedAt.has_value()};
}

UnderWayLine UnderWayPage::lineOf(const ShownMeasure &shown, const Clock &clock)
{
    const Measure &measure = shown.measure;
    return {.type = RecordType::Measure,
            .number = measure.id.value(),
            .what = tr("Measure: %1").arg(measure.what.toString()),
            .steps = measure.liftedAt ? tr("%1 lifted").arg(shortTimeOf(*measure.liftedAt, clock)) : QString(),
            .about = words(shown.about),
            .since = measure.takenAt,
            .state = CaseWords::state(measure),
            .tone = measure.liftedAt ? Tone::Quiet : Tone::Warning,
            .isOver = measure.liftedAt.has_value()};
}

/// What goes on comes first.
Result<std::vector<UnderWayLine>> UnderWayPage::list(Services &services, const Actor &actor, const Clock &clock)
{
    TRY(const std::vector<ShownEscalation> escalations, services.escalations->list(actor));
    TRY(const std::vector<ShownCallout> callouts, services.callouts->callouts(actor));
    TRY(const std::vector<ShownMeasure> measures, services.callouts->measures(actor));
    std::vector<UnderWayLine> lines;
    const auto add = [&](const auto &all) {
        for (const auto &shown : all) {
            lines.push_back(lineOf(shown, clock));
        }
    };
    add(escalations);
    add(callouts);
    add(measures);
    std::ranges::stable_sort(lines, {}, &UnderWayLine::isOver);
    return lines;
}

void UnderWayPage::begin(DeskAct act, const CaseSubject &subject, const QString &about)
{
    switch (act) {
    case DeskAct::Report:
        ask(
            [subject, about](Services &services, const Actor &actor) -> Result<ReportMaterial> {
                TRY(const std::vector<LadderStep> undecided,
                    services.escalations->ladder(actor, subject, EscalationLevel::Undecided));
                TRY(const std::vector<LadderStep> major,
                    services.escalations->ladder(actor, subject, EscalationLevel::Major));
                return ReportMaterial{subject, about, undecided, major};
            },
            [this](const ReportMaterial &material) { CaseDialogs::report(m_seat, material, window())->open(); });
        break;
    case DeskAct::CallOut:
        CaseDialogs::callOut(m_seat, subject, about, window())->open();
        break;
    case DeskAct::TakeMeasure:
        CaseDialogs::measure(m_seat, subject, about, window())->open();
        break;
    }
}

void UnderWayPage::notReached(const UnderWayLine &line)
{
    change(
        [id = EscalationId(line.number)](Services &services, const Actor &actor) {
            return services.escalations->note(actor, id, {.reached = false});
        },
        [](const EscalationAttempt &) {});
}

void UnderWayPage::came(const UnderWayLine &line)
{
    change([id = EscalationId(line.number)](Services &services,
                                            const Actor &actor) { return services.escalations->come(actor, id); },
           [](const Escalation &) {});
}

void UnderWayPage::arrived(const UnderWayLine &line)
{
    change([id = CalloutId(line.number)](Services &services,
                                         const Actor &actor) { return services.callouts->arrive(actor, id, {}); },
           [](const Callout &) {});
}

void UnderWayPage::lifted(const UnderWayLine &line)
{
    change([id = MeasureId(line.number)](Services &services,
                                         const Actor &actor) { return services.callouts->lift(actor, id); },
           [](const Measure &) {});
}

} // namespace dutydesk
