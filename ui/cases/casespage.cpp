// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cases/casespage.h"

#include "cases/caseactdialogs.h"
#include "cases/casepictures.h"
#include "cases/casetimeline.h"
#include "cases/limitdialogs.h"
#include "common/controls.h"
#include "common/registerfilters.h"
#include "layout/formhtml.h"
#include "log/casewords.h"
#include "log/logdialogs.h"
#include "log/logwords.h"
#include "signin/staffservice.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

RegisterCell caseUrgency(const Case &one)
{
    RegisterCell cell{.text = LogWords::urgency(one.urgency)};
    if (one.isOpen() && one.urgency == Urgency::Important) {
        cell.tone = Tone::Overdue;
        cell.icon = Icon::Warning;
    } else if (one.isOpen() && one.urgency == Urgency::Watch) {
        cell.tone = Tone::Warning;
    }
    return cell;
}

RegisterCell caseState(const ShownCase &shown)
{
    const Case &one = shown.of;
    return {.text = CaseWords::state(one),
            .subline = shown.responsible,
            .tone = !one.isOpen()                          ? Tone::Done
                    : one.state == CaseState::ReportedBack ? Tone::Notice
                                                           : Tone::Quiet};
}

RegisterCell caseMatter(const Case &one)
{
    QStringList beneath{
        one.place, one.nextStep.isEmpty() || !one.isOpen() ? QString() : CasesPage::tr("Next: %1").arg(one.nextStep)};
    beneath.removeAll(QString());
    return RegisterCell::strong(one.matter.toString(), beneath.join(u" · "_s));
}

QString caseDetails(const ShownCase &shown, const Clock &clock)
{
    const Case &one = shown.of;
    const auto moment = [&](const std::optional<QDateTime> &at) {
        return at ? formhtml::moment(*at, clock.zone()) : QString();
    };
    return formhtml::facts({{CasesPage::tr("Place"), one.place},
                            {CasesPage::tr("Responsible"), shown.responsible},
                            {CasesPage::tr("Deadline"), moment(one.deadline)},
                            {CasesPage::tr("Next step"), one.nextStep},
                            {CasesPage::tr("Progress"), one.progress},
                            {CasesPage::tr("If it gets worse"), one.ifWorse},
                            {CasesPage::tr("Written down by"), shown.givenBy},
                            {CasesPage::tr("Received"), moment(one.receivedAt)},
                            {CasesPage::tr("Done"), moment(one.doneAt)}});
}

} // namespace

CasesPage::CasesPage(const Seat &seat, QWidget *parent)
    : RegisterPage(
        seat, [this, &clock = seat.clock] { return describe(this, clock); }, parent)
    , m_closed(new QCheckBox(tr("A&lso closed ones"), this))
    , m_timeline(new RegisterTable(u"caseTimeline"_s, tr("Timeline"), CaseTimeline::headings(), this))
    , m_pictures(new CasePictures(seat, this))
{
    m_closed->setObjectName(u"closedCasesBox"_s);
    filters().addFirst(m_closed);
    connect(m_closed, &QCheckBox::toggled, this, [this] { readAgain(); });
    m_timeline->wrapText();
    m_timeline->stretch(1);
    m_timeline->hide();
    belowDetails()->addWidget(m_timeline, 1);
    belowDetails()->addWidget(m_pictures);
    connect(m_pictures, &QListWidget::itemActivated, this, [this] {
        if (const ShownCase *line = chosen()) {
            showAttachments(line->of);
        }
    });
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible()) {
            showRows();
        }
    });
    m_minute.start(1min);
}

// NOLINTNEXTLINE(readability-function-size): a description is one value
Register<ShownCase> CasesPage::describe(CasesPage *page, const Clock &clock)
{
    using Line = ShownCase;
    constexpr auto onScreen = RegisterHeading::OnScreen;
    constexpr auto takenOut = RegisterHeading::TakenOut;
    return {
        .frame = {.name = u"casesList"_s,
                  .title = tr("Tasks and follow-ups"),
                  .shows = {RecordType::Case, RecordType::CaseStep, RecordType::Escalation,
                            RecordType::EscalationAttempt, RecordType::Callout, RecordType::Measure,
                            RecordType::StaffMember},
                  .emptyHint = tr("No open case. Tasks that a superior assigns and work to follow up stand here, the "
                                  "most urgent first, until they are done."),
                  .chooseHint = tr("Select a case to see its acts and its timeline."),
                  .searchName = u"casesFilterEdit"_s,
                  .writeRight = Right::WriteLog,
                  .stretched = 2,
                  .isNarrow = true,
                  .filtersAcross = true},
        .id = [](const Line &line) { return line.of.id.value(); },
        .columns = {{{tr("Number"), tr("Kind")},
                     [](const Line &line) {
                         return RegisterCell{.text = CaseWords::number(line.of),
                                             .subline = CaseWords::kind(line.of.kind)};
                     }},
                    {tr("Urgency"), [](const Line &line) { return caseUrgency(line.of); }},
                    {{tr("Matter"), {}, onScreen}, [](const Line &line) { return caseMatter(line.of); }},
                    {{tr("Matter"), {}, takenOut}, [](const Line &line) { return line.of.matter.toString(); }},
                    {{tr("Place"), {}, takenOut}, [](const Line &line) { return line.of.place; }},
                    {{tr("Next step"), {}, takenOut}, [](const Line &line) { return line.of.nextStep; }},
                    {{tr("Progress"), {}, takenOut}, [](const Line &line) { return line.of.progress; }},
                    {{tr("State"), tr("Responsible")}, &caseState},
                    {{tr("Time left"), tr("Deadline")},
                     [&clock](const Line &line) { return CaseTimeline::timeLeft(line, clock); }}},
        .filters = {{{tr("Kind"), u"caseKindFilter"_s, allWords(&CaseWords::kind)},
                     [](const Line &line) { return CaseWords::kind(line.of.kind); }},
                    {{tr("State"), u"caseStateFilter"_s}, [](const Line &line) { return CaseWords::state(line.of); }},
                    {{tr("Responsible"), u"casePersonFilter"_s}, &Line::responsible}},
        .acts = acts(page),
        .heading =
            [](const Line &line) {
                return tr("%1 · %2", "number and matter").arg(CaseWords::number(line.of), line.of.matter.toString());
            },
        .detail = [&clock](const Line &line) { return caseDetails(line, clock); },
        .isRetired = [](const Line &line) { return !line.of.isOpen(); }};
}

/// The next act of any state stands before the others, so that Enter begins it.
std::vector<ActOf<ShownCase>> CasesPage::acts(CasesPage *page)
{
    using Line = ShownCase;
    std::vector<ActOf<Line>> all{{{tr("Assign a task…"), u"assignTaskButton"_s, Right::AssignTasks, Icon::Add,
                                   Qt::CTRL | Qt::SHIFT | Qt::Key_T, false},
                                  [page](const Line *) { page->openTask({}); }}};
    for (const auto &[act, name] :
         {std::pair(CaseAct::Finish, u"finishCaseButton"_s), std::pair(CaseAct::Begin, u"beginCaseButton"_s),
          std::pair(CaseAct::ReportBack, u"reportBackButton"_s), std::pair(CaseAct::SendBack, u"sendBackButton"_s),
          std::pair(CaseAct::Note, u"noteCaseButton"_s), std::pair(CaseAct::Change, u"changeCaseButton"_s),
          std::pair(CaseAct::Withdraw, u"withdrawCaseButton"_s)}) {
        all.push_back({{.label = CaseWords::act(CaseKind::Task, act), .name = name, .isHiddenElse = true},
                       [page, act = act](const Line *line) { page->begin(act, *line); },
                       [page, act = act](const Line *line) {
                           const std::vector<CaseAct> possible = page->actsOf(line->of);
                           return std::ranges::find(possible, act) != possible.end();
                       },
                       [act = act](const Line &line) { return CaseActDialogs::label(line.of.kind, act); },
                       [page, act = act](const Line &line) {
                           const std::vector<CaseAct> possible = page->actsOf(line.of);
                           return !possible.empty() && possible.front() == act;
                       }});
    }
    all.push_back({{.label = withoutMnemonic(tr("Atta&chments…")), .name = u"attachCaseButton"_s, .isHiddenElse = true},
                   [page](const Line *line) { page->showAttachments(line->of); },
                   {},
                   [page](const Line &line) {
                       return page->mayAttach(line.of) ? CaseActDialogs::label(line.of.kind, CaseAct::Attach)
                                                       : tr("Atta&chments…");
                   }});
    addActsOnLimits(all, page);
    addDeskActs(all, page);
    return all;
}

/// To meet a limit has a button while one runs; the others stand in the menu.
void CasesPage::addActsOnLimits(std::vector<ActOf<ShownCase>> &acts, CasesPage *page)
{
    for (const auto &[act, name] :
         {std::pair(CaseAct::MeetLimit, u"meetLimitButton"_s), std::pair(CaseAct::SetLimit, u"setLimitAction"_s),
          std::pair(CaseAct::ChangeLimit, u"changeLimitAction"_s),
          std::pair(CaseAct::PauseLimit, u"pauseLimitAction"_s),
          std::pair(CaseAct::ResumeLimit, u"resumeLimitAction"_s)}) {
        acts.push_back({{.label = withoutMnemonic(CaseActDialogs::label(CaseKind::FollowUp, act)),
                         .name = name,
                         .right = Right::WriteLog,
                         .isRare = act != CaseAct::MeetLimit,
                         .isHiddenElse = true},
                        [page, act = act](const ShownCase *line) { page->begin(act, *line); },
                        [page, act = act](const ShownCase *line) {
                            return act == CaseAct::SetLimit
                                       ? line->of.isOpen()
                                       : !LimitDialogs::admitting(*line, act, page->m_seat.clock).empty();
                        }});
    }
}

/// Report to a leader, call out a department, take a measure: by the keys that they have beside the page too.
void CasesPage::addDeskActs(std::vector<ActOf<ShownCase>> &acts, CasesPage *page)
{
    for (const auto &[act, name] :
         {std::pair(DeskAct::Report, u"reportCaseButton"_s), std::pair(DeskAct::CallOut, u"callOutCaseButton"_s),
          std::pair(DeskAct::TakeMeasure, u"measureCaseButton"_s)}) {
        acts.push_back({{.label = withoutMnemonic(CaseActs::label(act)),
                         .name = name,
                         .right = Right::WriteLog,
                         .key = CaseActs::key(act),
                         .isHiddenElse = true},
                        [page, act = act](const ShownCase *line) {
                            Q_EMIT page->actWanted(act, {{}, line->of.id}, LogWords::placeAndMatter(line->of));
                        },
                        [](const ShownCase *line) { return line->of.isOpen(); }});
    }
}

std::vector<CaseAct> CasesPage::actsOf(const Case &one) const
{
    const std::optional<Actor> &actor = m_seat.session.actor();
    return actor ? possibleActs(one, *actor) : std::vector<CaseAct>();
}

bool CasesPage::mayAttach(const Case &one) const
{
    const std::vector<CaseAct> possible = actsOf(one);
    return std::ranges::find(possible, CaseAct::Attach) != possible.end();
}

void CasesPage::showCase(const Case &one)
{
    if (!one.isOpen()) {
        m_closed->setChecked(true);
    }
    choose(one.id.value());
}

void CasesPage::read()
{
    const CasesShown which = m_closed->isChecked() ? CasesShown::All : CasesShown::Open;
    ask([which](Services &services, const Actor &actor) { return services.cases->list(actor, which); },
        [this](std::vector<ShownCase> cases) { show(std::move(cases)); });
}

void CasesPage::followChoice()
{
    const ShownCase *line = chosen();
    m_timeline->setVisible(line);
    if (!line) {
        m_timeline->showRows({});
        m_pictures->showOf(nullptr);
        return;
    }
    ask([id = line->of.id](Services &services, const Actor &actor) { return services.cases->view(actor, id); },
        [this](const CaseView &view) {
            if (chosen() && chosen()->of.id == view.head.of.id) { // else another one was chosen meanwhile
                m_timeline->showRows(CaseTimeline::rows(view, m_seat.clock));
                m_pictures->showOf(&view);
            }
        });
}

/// Where a limit was missed, the page asks why before it does anything else with the case; once for each.
void CasesPage::begin(CaseAct act, const ShownCase &shown)
{
    const Case &one = shown.of;
    const std::vector<CaseLimit> missed = LimitDialogs::admitting(shown, CaseAct::ExplainLimit, m_seat.clock);
    if (!missed.empty()) {
        ShownCase asked = shown;
        asked.limits = {missed.front()};
        ShownCase rest = shown;
        std::ranges::find(rest.limits, missed.front().id, &CaseLimit::id)->explainedAt = m_seat.clock.now();
        auto *dialog = LimitDialogs::act(m_seat, asked, CaseAct::ExplainLimit, this);
        connect(dialog, &QDialog::accepted, this, [this, act, rest] { begin(act, rest); });
        dialog->open();
    } else if (act == CaseAct::Change && one.kind == CaseKind::Task) {
        openTask(one);
    } else if (act == CaseAct::SetLimit) {
        open(LimitDialogs::set(m_seat, one, this), act, one);
    } else if (isOnLimit(act)) {
        open(LimitDialogs::act(m_seat, shown, act, this), act, one);
    } else {
        open(act == CaseAct::Change ? LogDialogs::openWork(m_seat, one, this)
                                    : CaseActDialogs::words(m_seat, one, act, this),
             act, one);
    }
}

void CasesPage::open(RecordDialog *dialog, CaseAct act, const Case &one)
{
    connect(dialog, &QDialog::accepted, this, [this, one, act] {
        m_seat.notifier.showMessage(
            tr("%1: %2.", "number and what was done").arg(CaseWords::number(one), CaseWords::done(one.kind, act)));
    });
    dialog->open();
}

void CasesPage::showAttachments(const Case &one)
{
    CaseActDialogs::attachments(m_seat, one, mayAttach(one), this)->open();
}

void CasesPage::openTask(const std::optional<Case> &task)
{
    ask([](Services &services, const Actor &) { return services.staff->list(); },
        [this, task](const std::vector<StaffMember> &staff) {
            auto *dialog = CaseActDialogs::task(m_seat, staff, task, this);
            connect(dialog, &RecordDialog::saved, this, [this](qint64 saved) { choose(saved); });
            dialog->open();
        });
}

} // namespace dutydesk
