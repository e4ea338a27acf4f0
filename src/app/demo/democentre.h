// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "composition.h"
#include "demo/demoowners.h"
#include "demo/demopeople.h"
#include "demo/demotasks.h"
#include "handover/reviewservice.h"

namespace dutydesk {

/// The options of the demo centre.
struct DemoSettings
{
    QString language = QStringLiteral("zh_CN"); ///< zh_CN or en
    int months = 12;                            ///< length of the past
    uint seed = 1;
    QDateTime end; ///< the present, UTC
};

/// Makes a believable centre with a past through the services that the window uses, so that its rules and its journal
/// are sound. All names and telephone numbers are invented. The same settings give the same records.
class DemoCentre
{
public:
    /// The moment at which the centre's past begins, in UTC.
    static QDateTime begin(const DemoSettings &settings, const Clock &clock);

    /// `clock` must be the one with which the desk was opened.
    DemoCentre(Desk &desk, DemoClock &clock, const DemoTexts &texts, const DemoSettings &settings);

    /// Makes the centre; the database must be empty.
    Result<DemoPeople> make();

private:
    Result<void> plan(QDate first);
    Result<void> liveThrough(QDate date);
    Result<void> workDay(QDate date, const Actor &early, const Actor &late);
    Result<const Actor *> officerOn(QDate date, const QString &shift);

    DemoSettings m_settings;
    DemoChance m_chance;
    DemoKeyVault m_vault;
    DemoSigner m_signer;
    StaffService m_staff;
    HandoverService m_handovers;
    ReviewService m_reviews;
    DemoWorld m_world;
    std::optional<DemoPeople> m_people;
    std::optional<DemoRoster> m_roster;
    std::optional<DemoHandover> m_handover;
    std::optional<DemoTasks> m_tasks;
    DemoLog m_log;
    DemoOwners m_owners;
};

} // namespace dutydesk
