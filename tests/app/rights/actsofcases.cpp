// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rights/serviceacts.h"
#include "cases/calloutservice.h"
#include "cases/escalationservice.h"

namespace dutydesk::test {

namespace {

constexpr CaseSubject subject{LogEntryId(4711), {}};
constexpr EscalationId escalation(4711);
constexpr CalloutId callout(4711);
constexpr MeasureId measure(4711);

} // namespace

std::vector<ServiceAct> actsOfCases()
{
    constexpr Right read = Right::ReadRecords;
    constexpr Right write = Right::WriteLog;
    return {
        needs(read, "EscalationService::ladder",
              [](auto &of, const Actor &actor) {
                  return of.escalations->ladder(actor, subject, EscalationLevel::Major);
              }),
        needs(read, "EscalationService::list",
              [](auto &of, const Actor &actor) { return of.escalations->list(actor); }),
        needs(read, "EscalationService::waitingFor",
              [](auto &of, const Actor &actor) { return of.escalations->waitingFor(actor); }),
        needs(write, "EscalationService::begin",
              [](auto &of, const Actor &actor) { return of.escalations->begin(actor, subject, {}); }),
        needs(write, "EscalationService::note",
              [](auto &of, const Actor &actor) { return of.escalations->note(actor, escalation, {}); }),
        needs(write, "EscalationService::come",
              [](auto &of, const Actor &actor) { return of.escalations->come(actor, escalation); }),
        needs(read, "CalloutService::callouts",
              [](auto &of, const Actor &actor) { return of.callouts->callouts(actor); }),
        needs(read, "CalloutService::measures",
              [](auto &of, const Actor &actor) { return of.callouts->measures(actor); }),
        needs(write, "CalloutService::callOut",
              [](auto &of, const Actor &actor) { return of.callouts->callOut(actor, subject, {}); }),
        needs(write, "CalloutService::arrive",
              [](auto &of, const Actor &actor) { return of.callouts->arrive(actor, callout, {}); }),
        needs(write, "CalloutService::finish",
              [](auto &of, const Actor &actor) { return of.callouts->finish(actor, callout, {}); }),
        needs(write, "CalloutService::take",
              [](auto &of, const Actor &actor) { return of.callouts->take(actor, subject, {}); }),
        needs(write, "CalloutService::lift",
              [](auto &of, const Actor &actor) { return of.callouts->lift(actor, measure); }),
    };
}

} // namespace dutydesk::test
