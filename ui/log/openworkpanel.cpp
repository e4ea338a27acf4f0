// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/openworkpanel.h"

#include "log/casewords.h"
#include "log/logdialogs.h"
#include "log/logwords.h"
#include "log/openworktext.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

RegisterCell workUrgency(const Case &work, const Clock &clock)
{
    if (work.urgency == Urgency::Important) {
        return {.text = LogWords::urgency(work.urgency), .tone = Tone::Overdue, .icon = Icon::Warning};
    }
    if (OpenWorkText::isOverdue(work, clock)) {
        return {.text = OpenWorkPanel::tr("overdue"), .tone = Tone::Warning, .icon = Icon::Clock};
    }
    return {.text = LogWords::urgency(work.urgency),
            .tone = work.urgency == Urgency::Watch ? Tone::Warning : Tone::Quiet};
}

/// The matter, with progress and next step below it.
RegisterCell workMatter(const Case &work, const Clock &clock)
{
    QStringList head{work.place, work.matter.toString()};
    head.removeAll(QString());
    QStringList lines{
        work.kind == CaseKind::FollowUp
            ? CaseWords::number(work)
            : OpenWorkPanel::tr("%1 · %2", "number and state").arg(CaseWords::number(work), CaseWords::state(work)),
        work.progress.isEmpty() ? QString() : OpenWorkPanel::tr("Progress: %1").arg(work.progress),
        work.nextStep.isEmpty() ? QString() : OpenWorkPanel::tr("Next: %1").arg(work.nextStep),
        work.deadline ? OpenWorkText::deadline(*work.deadline, clock) : QString(),
        work.ifWorse.isEmpty() ? QString() : OpenWorkPanel::tr("If it gets worse: %1").arg(work.ifWorse),
        work.follower.isEmpty() ? QString() : OpenWorkPanel::tr("Followed up by %1").arg(work.follower)};
    lines.removeAll(QString());
    return RegisterCell::strong(head.join(u" · "_s), lines.join(u'\n'));
}

} // namespace

OpenWorkPanel::OpenWorkPanel(const Seat &seat, QWidget *parent)
    : RegisterPage(
        seat, [this, &clock = seat.clock] { return describe(this, clock); }, parent)
{}

// NOLINTNEXTLINE(readability-function-size): a description is one value
Register<Case> OpenWorkPanel::describe(OpenWorkPanel *panel, const Clock &clock)
{
    using Line = Case;
    constexpr auto onScreen = RegisterHeading::OnScreen;
    constexpr auto takenOut = RegisterHeading::TakenOut;
    return {
        .frame = {.name = u"openWorkList"_s,
                  .title = tr("Open work"),
                  .shows = {},
                  .emptyHint = tr("No open work. Work to follow up stays here until it is done. Add it here, or end a "
                                  "quick entry with a space and an exclamation mark."),
                  .searchName = u"openWorkFilterEdit"_s,
                  .stretched = 1,
                  .wraps = true,
                  .isPanel = true,
                  .choosesFirst = false,
                  .hasPrintKey = false},
        .id = [](const Line &line) { return line.id.value(); },
        .columns = {{{{}, {}, onScreen}, [&clock](const Line &line) { return workUrgency(line, clock); }},
                    {{{}, {}, onScreen}, [&clock](const Line &line) { return workMatter(line, clock); }},
                    {{tr("Urgency"), {}, takenOut}, [](const Line &line) { return LogWords::urgency(line.urgency); }},
                    {{tr("Place"), {}, takenOut}, &Line::place},
                    {{tr("Matter"), {}, takenOut}, [](const Line &line) { return line.matter.toString(); }},
                    {{tr("Progress"), {}, takenOut}, &Line::progress},
                    {{tr("Next step"), {}, takenOut}, &Line::nextStep},
                    {{tr("Deadline"), {}, takenOut},
                     [&clock](const Line &line) {
                         return line.deadline ? RegisterCell::moment(*line.deadline, clock.zone()) : RegisterCell();
                     }},
                    {{tr("If it gets worse"), {}, takenOut}, &Line::ifWorse},
                    {{tr("Followed up by"), {}, takenOut}, &Line::follower}},
        .acts = workActs(panel)};
}

/// A task has acts of its own, which stand on the page of cases.
std::vector<ActOf<Case>> OpenWorkPanel::workActs(OpenWorkPanel *panel)
{
    const auto isPageOpen = [panel](const Case *) { return panel->m_isPageOpen; };
    std::vector<ActOf<Case>> acts = caseActs(panel);
    acts.insert(
        acts.begin(),
        {{{.label = tr("&Add…"), .name = u"addWorkButton"_s, .wantsLine = false},
          [panel](const Case *) { panel->openDialog({}); },
          isPageOpen},
         {{tr("Chan&ge…"), u"changeWorkButton"_s},
          [panel](const Case *work) {
              if (work->kind == CaseKind::FollowUp) {
                  panel->openDialog(*work);
              } else {
                  Q_EMIT panel->caseWanted(*work);
              }
          },
          isPageOpen},
         {{tr("&Done…"), u"finishButton"_s},
          [panel](const Case *work) { LogDialogs::outcome(panel->m_seat, *work, panel)->open(); },
          [panel](const Case *work) { return panel->m_isPageOpen && work->kind == CaseKind::FollowUp; }},
         {{tr("Time&line"), u"showCaseButton"_s}, [panel](const Case *work) { Q_EMIT panel->caseWanted(*work); }}});
    return acts;
}

std::vector<ActOf<Case>> OpenWorkPanel::caseActs(OpenWorkPanel *panel)
{
    std::vector<ActOf<Case>> acts;
    for (const auto &[act, name] :
         {std::pair(DeskAct::Report, u"reportWorkButton"_s), std::pair(DeskAct::CallOut, u"callOutWorkButton"_s),
          std::pair(DeskAct::TakeMeasure, u"measureWorkButton"_s)}) {
        acts.push_back({{.label = CaseActs::label(act), .name = name, .right = Right::WriteLog, .isRare = true},
                        [panel, act = act](const Case *work) {
                            Q_EMIT panel->actWanted(act, {{}, work->id}, LogWords::placeAndMatter(*work));
                        },
                        [panel](const Case *) { return panel->m_isPageOpen; }});
    }
    return acts;
}

void OpenWorkPanel::showWork(const std::vector<Case> &work, bool isPageOpen)
{
    m_isPageOpen = isPageOpen;
    show(work);
}

void OpenWorkPanel::openDialog(const std::optional<Case> &work)
{
    LogDialogs::openWork(m_seat, work, this)->open();
}

} // namespace dutydesk
