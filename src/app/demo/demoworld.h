// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/services.h"
#include "demo/demochance.h"
#include "demo/democlock.h"
#include "demo/demokeyvault.h"
#include "demo/demotexts.h"
#include "people/actor.h"
#include "roster/shiftpattern.h"

namespace dutydesk {

/// The people of the demo centre who act in it.
struct DemoPeople
{
    Actor manager;
    Actor head;
    std::vector<Actor> officers;

    const Actor *officer(StaffId staff) const;
};

/// The demo centre during its making: the program's own services, a clock that is moved through the past, and chance.
struct DemoWorld
{
    Services services;
    DemoKeyVault &vault;
    DemoClock &clock;
    DemoChance &chance;
    const DemoTexts &texts;
    QDateTime end; ///< UTC; nothing happens after it

    /// Moves the clock to a local time. Returns false if that is after the end, when nothing more must happen.
    bool reach(QDate date, QTime time) const;

    /// The text with its placeholders replaced by a building or a flat. There are 30 buildings with 2 entrances and 15
    /// floors of 2 flats each, 1,800 flats in all.
    QString filledIn(const QString &place) const;

    /// The pattern with the code DemoTexts::shiftCode(name). Fails with NotFound if the centre has none.
    Result<ShiftPattern> pattern(const QString &name) const;

    /// The secret for signing. It is empty, because all keys are open and it is not checked.
    static Secret noSecret() { return Secret(QString()); }
};

} // namespace dutydesk
