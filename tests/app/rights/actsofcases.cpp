// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rights/serviceacts.h"
#include "cases/caseservice.h"

namespace dutydesk::test {

namespace {

constexpr CaseSubject someSubject{LogEntryId(4711), {}};
constexpr EscalationId someEscalation(4711);
constexpr CalloutId someCallout(4711);
constexpr MeasureId someMeasure(4711);
constexpr CaseId someCase(4711);

} // namespace

std::vector<ServiceAct> actsOfCases()
{
    constexpr Right read = Right::ReadRecords;
    constexpr Right write = Right::WriteLog;
    return {
        needs(read, "CaseService::list",
              [](auto &of, const Actor &actor) { return of.cases->list(actor, CasesShown::All); }),
        needs(read, "CaseService::view", [](auto &of, const Actor &actor) { return of.cases->view(actor, someCase); }),
        needs(Right::AssignTasks, "CaseService::assign",
              [](auto &of, const Actor &actor) { return of.cases->assign(actor, {}); }),
        needs(write, "CaseService::perform",
              [](auto &of, const Actor &actor) { return of.cases->perform(actor, someCase, CaseAct::Note, {}); }),
        needs(write, "CaseService::change",
              [](auto &of, const Actor &actor) { return of.cases->change(actor, someCase, {}); }),
        needs(write, "CaseService::attach",
              [](auto &of, const Actor &actor) { return of.cases->attach(actor, someCase, {}); }),
        needs(read, "CaseService::listEvidence",
              [](auto &of, const Actor &actor) { return of.cases->listEvidence(actor, someCase); }),
        needs(read, "CaseService::contentOf",
              [](auto &of, const Actor &actor) {
                  return of.cases->contentOf(actor, CaseStepId(4711), EvidenceId(4711));
              }),
        needs(write, "CaseService::setLimit",
              [](auto &of, const Actor &actor) { return of.cases->setLimit(actor, someCase, {}); }),
        needs(write, "CaseService::actOnLimit",
              [](auto &of, const Actor &actor) { return of.cases->actOnLimit(actor, CaseAct::MeetLimit, {}); }),
        needs(read, "EscalationService::ladder",
              [](auto &of, const Actor &actor) {
                  return of.escalations->ladder(actor, someSubject, EscalationLevel::Major);
              }),
        needs(read, "EscalationService::list",
              [](auto &of, const Actor &actor) { return of.escalations->list(actor); }),
        needs(read, "EscalationService::waitingFor",
              [](auto &of, const Actor &actor) { return of.escalations->waitingFor(actor); }),
        needs(write, "EscalationService::begin",
              [](auto &of, const Actor &actor) { return of.escalations->begin(actor, someSubject, {}); }),
        needs(write, "EscalationService::note",
              [](auto &of, const Actor &actor) { return of.escalations->note(actor, someEscalation, {}); }),
        needs(write, "EscalationService::come",
              [](auto &of, const Actor &actor) { return of.escalations->come(actor, someEscalation); }),
        needs(read, "CalloutService::callouts",
              [](auto &of, const Actor &actor) { return of.callouts->callouts(actor); }),
        needs(read, "CalloutService::measures",
              [](auto &of, const Actor &actor) { return of.callouts->measures(actor); }),
        needs(write, "CalloutService::callOut",
              [](auto &of, const Actor &actor) { return of.callouts->callOut(actor, someSubject, {}); }),
        needs(write, "CalloutService::arrive",
              [](auto &of, const Actor &actor) { return of.callouts->arrive(actor, someCallout, {}); }),
        needs(write, "CalloutService::finish",
              [](auto &of, const Actor &actor) { return of.callouts->finish(actor, someCallout, {}); }),
        needs(write, "CalloutService::take",
              [](auto &of, const Actor &actor) { return of.callouts->take(actor, someSubject, {}); }),
        needs(write, "CalloutService::lift",
              [](auto &of, const Actor &actor) { return of.callouts->lift(actor, someMeasure); }),
    };
}

} // namespace dutydesk::test
