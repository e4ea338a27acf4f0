// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/democases.h"
#include "demo/demoworld.h"
#include "log/dutylog.h"

#include <map>

namespace dutydesk {

/// The log of the demo centre between two handovers.
class DemoLog
{
public:
    explicit DemoLog(const DemoWorld &world);

    Result<void> writeHead(const Actor &officer, const QString &dutyManager);

    /// Finishes the work that is due between two times, and writes `lines` lines.
    Result<void> work(const Actor &officer, QDate date, std::pair<QTime, QTime> hours, int lines);

private:
    Result<void> finishDueWork(const Actor &officer);
    const DemoMatter &chooseMatter() const;
    Result<void> writeLine(const Actor &officer);
    Result<void> amend(const Actor &officer, const LogEntry &entry);
    Result<void> attach(const Actor &officer, const LogEntry &entry);
    Result<void> detail(const Actor &officer, const LogEntry &entry, const DemoFollowUp &followUp);
    LogEntryDraft draft(const DemoMatter &matter) const;
    QString caller() const;

    struct Due
    {
        QDateTime at;
        QString outcome;
    };

    const DemoWorld &m_world;
    DemoCases m_cases;
    std::map<CaseId, Due> m_due;
};

} // namespace dutydesk
