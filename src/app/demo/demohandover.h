// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/demoworld.h"
#include "handover/handoverservice.h"

namespace dutydesk {

/// Handovers at the demo centre; some of them have exceptions for the manager to review.
class DemoHandover
{
public:
    DemoHandover(const DemoWorld &world, const DemoPeople &people);

    /// Opens the desk in the morning: on the very first page, or by taking over the page of the evening before.
    Result<void> openDesk(const Actor &officer, QDate date);

    /// Hands over from the early to the late officer.
    Result<void> handOver(const Actor &outgoing, const Actor &incoming, QDate date);

    Result<void> closeDesk(const Actor &officer, QDate date);

    /// The manager reviews the pages of a day.
    Result<void> review(QDate date);

private:
    Result<void> closeUntilRelief(const Actor &outgoing, const Actor &incoming, QDate date);
    Result<void> liftBlock();
    Result<void> signOut(const Actor &officer, const QString &closingReason);
    Result<void> takeOver(const Actor &officer, bool afterClosing, const QDateTime &arrivedAt);
    Result<void> refuseOnce(const Actor &outgoing, const Actor &incoming, QDate date);
    Result<std::vector<ItemCountDraft>> count();

    const DemoWorld &m_world;
    const DemoPeople &m_people;
};

} // namespace dutydesk
