// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cases/calloutservice.h"
#include "cases/escalationservice.h"
#include "demo/demoworld.h"

namespace dutydesk {

/// What the desk sets going about urgent matters: reports to leaders, call-outs and measures, some of them in every
/// state, and the older ones over.
class DemoCases
{
public:
    explicit DemoCases(const DemoWorld &world)
        : m_world(world)
    {}

    Result<void> actOn(const Actor &officer, const LogEntry &entry);

private:
    Result<void> end(const Actor &officer);
    Result<void> report(const Actor &officer, const CaseSubject &subject);
    Result<void> callOut(const Actor &officer, const CaseSubject &subject);
    Result<void> take(const Actor &officer, const CaseSubject &subject);
    QString text(const QString &name) const;

    const DemoWorld &m_world;
    int m_matters = 0; ///< so far; what is done follows from it, so that all is done in turn
};

} // namespace dutydesk
