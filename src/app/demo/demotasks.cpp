// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demotasks.h"

#include "base/try.h"

#include <array>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// One act of a course, so many days after the task was assigned.
struct DemoStep
{
    int age;
    CaseAct act;
    QLatin1StringView text = {};
};

/// A course is at its own state when as many times two days have passed as its number says.
const std::vector<DemoStep> &stepsOf(int course)
{
    using enum CaseAct;
    static const std::vector<DemoStep> withdrawn{{1, Withdraw, "taskWithdrawn"_L1}};
    static const std::vector<DemoStep> late{{0, SetLimit, "limitSet"_L1},
                                            {1, ExplainLimit, "limitMissed"_L1},
                                            {6, Begin},
                                            {7, ReportBack, "taskReport"_L1},
                                            {8, Finish, "taskAccepted"_L1}};
    static const std::vector<DemoStep> underWay{{1, Begin},
                                                {1, SetLimit, "limitSet"_L1},
                                                {2, Note, "taskNote"_L1},
                                                {2, Attach},
                                                {2, PauseLimit, "limitPaused"_L1},
                                                {5, ResumeLimit, "limitResumed"_L1},
                                                {6, ReportBack, "taskReport"_L1},
                                                {7, Finish}};
    static const std::vector<DemoStep> reportedBack{{1, Begin}, {2, ReportBack, "taskReport"_L1}, {7, Finish}};
    static const std::vector<DemoStep> sentBack{{1, Begin},
                                                {2, ReportBack, "taskReport"_L1},
                                                {3, SendBack, "taskSentBack"_L1},
                                                {9, ReportBack, "taskReport"_L1},
                                                {10, Finish}};
    static const std::vector<DemoStep> accepted{{1, Begin},
                                                {1, SetLimit, "limitSet"_L1},
                                                {2, MeetLimit},
                                                {2, ReportBack, "taskReport"_L1},
                                                {3, Finish, "taskAccepted"_L1}};
    static const std::array all{&withdrawn, &late, &underWay, &reportedBack, &sentBack, &accepted};
    return *all[course];
}

constexpr int courses = 6;
constexpr int daysToNextTask = 2;

/// The task of this course is to be done within a day, so that it is late before anybody takes it in hand.
constexpr int lateCourse = 1;

bool isForGiver(CaseAct act)
{
    return act == CaseAct::Finish || act == CaseAct::SendBack || act == CaseAct::Withdraw;
}

} // namespace

DemoTasks::DemoTasks(const DemoWorld &world, const DemoPeople &people)
    : m_world(world)
    , m_people(people)
{}

const Actor &DemoTasks::giverOf(int course) const
{
    return course % 2 == 0 ? m_people.manager : m_people.head;
}

Result<void> DemoTasks::work(const Actor &officer, QDate date)
{
    for (const Task &task : m_tasks) {
        CHECK(goOn(officer, task, task.since.daysTo(date)));
    }
    const qint64 left = date.daysTo(m_world.clock.localDate(m_world.end));
    return left > 0 && left % daysToNextTask == 0 ? assign(officer, date) : Result<void>();
}

Result<void> DemoTasks::goOn(const Actor &officer, const Task &task, qint64 age)
{
    for (const DemoStep &step : stepsOf(task.course)) {
        if (step.age == age && step.act == CaseAct::Attach) {
            const QByteArray content = m_world.texts.text(u"taskFileText"_s).toUtf8();
            CHECK(m_world.services.cases->attach(officer, task.id, {{m_world.texts.text(u"taskFile"_s), content}}));
        } else if (step.age == age) {
            const Actor &actor = isForGiver(step.act) ? giverOf(task.course) : officer;
            const QString words = step.text.isEmpty() ? QString() : m_world.texts.text(step.text);
            if (isOnLimit(step.act)) {
                CHECK(actOnLimit(officer, task, step.act, words));
            } else {
                CHECK(m_world.services.cases->perform(actor, task.id, step.act, words));
            }
        }
    }
    return {};
}

/// A task has one limit: for the late one two hours, and else four days, to tell the owner.
Result<void> DemoTasks::actOnLimit(const Actor &officer, const Task &task, CaseAct act, const QString &words) const
{
    CaseService &cases = *m_world.services.cases;
    if (act == CaseAct::SetLimit) {
        const bool isLate = task.course == lateCourse;
        const QDateTime now = m_world.clock.now();
        CHECK(cases.setLimit(officer, task.id,
                             {.kind = isLate ? LimitKind::Answer : LimitKind::OwnerTold,
                              .due = isLate ? now.addSecs(7200) : now.addDays(4),
                              .words = words}));
        return {};
    }
    TRY(const CaseView view, cases.view(officer, task.id));
    CHECK(cases.actOnLimit(officer, act, {.limit = view.limits.front().id, .words = words}));
    return {};
}

Result<void> DemoTasks::assign(const Actor &officer, QDate date)
{
    const auto course = static_cast<int>(date.daysTo(m_world.clock.localDate(m_world.end)) / daysToNextTask % courses);
    const QStringList matters = m_world.texts.list(u"tasks"_s);
    const int days = course == lateCourse ? 1 : 5;
    TRY(const Case task, m_world.services.cases->assign(
                             giverOf(course), {.matter = matters[std::ssize(m_tasks) % matters.size()],
                                               .place = m_world.filledIn(u"{building}"_s),
                                               .responsible = officer.staff,
                                               .deadline = m_world.clock.momentOf(date.addDays(days), {17, 0}),
                                               .nextStep = m_world.texts.text(u"taskNext"_s),
                                               .urgency = course == lateCourse ? Urgency::Watch : Urgency::Ordinary}));
    m_tasks.push_back({task.id, course, date});
    return goOn(officer, m_tasks.back(), 0);
}

} // namespace dutydesk
