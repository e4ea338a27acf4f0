// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cases/caseservice.h"
#include "demo/demoworld.h"

#include <vector>

namespace dutydesk {

/// What the manager and the head of the desk assign. Each task has a course by the days that were left until the end
/// when it was assigned, so that at the end there are some in every state, whatever the centre's past.
class DemoTasks
{
public:
    DemoTasks(const DemoWorld &world, const DemoPeople &people);

    /// What the day brings: each task goes on, and every other day there is a new one.
    Result<void> work(const Actor &officer, QDate date);

private:
    /// A task under way.
    struct Task
    {
        CaseId id;
        int course;
        QDate since;
    };

    Result<void> assign(const Actor &officer, QDate date);
    Result<void> actOnLimit(const Actor &officer, const Task &task, CaseAct act, const QString &words) const;
    Result<void> goOn(const Actor &officer, const Task &task, qint64 age);
    const Actor &giverOf(int course) const;

    const DemoWorld &m_world;
    const DemoPeople &m_people;
    std::vector<Task> m_tasks;
};

} // namespace dutydesk
