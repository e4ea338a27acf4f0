// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/democases.h"

#include "base/try.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// How many of each still run, besides those of the last matter.
constexpr std::size_t stillRunning = 2;

} // namespace

QString DemoCases::text(const QString &name) const
{
    return m_world.texts.text(name);
}

Result<void> DemoCases::actOn(const Actor &officer, const LogEntry &entry)
{
    const CaseSubject subject{entry.id, {}};
    CHECK(end(officer));
    CHECK(report(officer, subject));
    CHECK(callOut(officer, subject));
    CHECK(take(officer, subject));
    ++m_matters;
    return {};
}

/// Ends what has run long enough.
Result<void> DemoCases::end(const Actor &officer)
{
    TRY(std::vector<ShownEscalation> reports, m_world.services.escalations->list(officer));
    std::erase_if(reports, [](const ShownEscalation &one) { return one.escalation.endedAt.has_value(); });
    for (std::size_t i = stillRunning; i < reports.size(); ++i) {
        CHECK(m_world.services.escalations->note(officer, reports[i].escalation.id, {true, text(u"leaderAnswer"_s)}));
    }
    TRY(std::vector<ShownCallout> callouts, m_world.services.callouts->callouts(officer));
    std::erase_if(callouts, [](const ShownCallout &one) { return one.callout.doneAt.has_value(); });
    for (std::size_t i = stillRunning; i < callouts.size(); ++i) {
        CHECK(m_world.services.callouts->finish(officer, callouts[i].callout.id, text(u"calloutDone"_s)));
    }
    TRY(std::vector<ShownMeasure> measures, m_world.services.callouts->measures(officer));
    std::erase_if(measures, [](const ShownMeasure &one) { return one.measure.liftedAt.has_value(); });
    for (std::size_t i = stillRunning; i < measures.size(); ++i) {
        CHECK(m_world.services.callouts->lift(officer, measures[i].measure.id));
    }
    return {};
}

/// In turn: the first leader is not reached and the second one comes, one answers, one is reached, one not, one is not
/// called yet.
Result<void> DemoCases::report(const Actor &officer, const CaseSubject &subject)
{
    const auto tell = [&](CallResult call, const QString &answer = {}) -> Result<Escalation> {
        TRY(const std::vector<LadderStep> ladder,
            m_world.services.escalations->ladder(officer, subject, EscalationLevel::Undecided));
        return m_world.services.escalations->begin(officer, subject,
                                                   {.leader = ladder.front().leader,
                                                    .staff = ladder.front().staff,
                                                    .reason = text(u"leaderReason"_s),
                                                    .call = call,
                                                    .answer = answer});
    };
    switch (m_matters % 5) {
    case 0: {
        CHECK(tell(CallResult::NotReached));
        TRY(const Escalation second, tell(CallResult::Reached));
        CHECK(m_world.services.escalations->come(officer, second.id));
        return {};
    }
    case 1:
        CHECK(tell(CallResult::Reached, text(u"leaderAnswer"_s)));
        return {};
    case 2:
        CHECK(tell(CallResult::Reached));
        return {};
    case 3:
        CHECK(tell(CallResult::NotReached));
        return {};
    default:
        CHECK(tell(CallResult::NotCalled));
        return {};
    }
}

/// In turn: done, arrived, told.
Result<void> DemoCases::callOut(const Actor &officer, const CaseSubject &subject)
{
    TRY(const Callout told,
        m_world.services.callouts->callOut(
            officer, subject,
            {.department = text(u"department"_s), .who = text(u"departmentPerson"_s), .note = text(u"calloutNote"_s)}));
    const int state = m_matters % 3;
    if (state < 2) {
        CHECK(m_world.services.callouts->arrive(officer, told.id, {}));
    }
    if (state == 0) {
        CHECK(m_world.services.callouts->finish(officer, told.id, text(u"calloutDone"_s)));
    }
    return {};
}

/// In turn: lifted, in force.
Result<void> DemoCases::take(const Actor &officer, const CaseSubject &subject)
{
    TRY(const Measure taken, m_world.services.callouts->take(officer, subject, {text(u"measure"_s)}));
    if (m_matters % 2 == 0) {
        CHECK(m_world.services.callouts->lift(officer, taken.id));
    }
    return {};
}

} // namespace dutydesk
