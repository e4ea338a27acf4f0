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

/// The people of the demo centre who do something in it.
struct DemoPeople
{
    Actor manager;
    Actor head;
    std::vector<Actor> officers;

    const Actor *officer(StaffId staff) const;
};

/// The demo centre while it is made: the program's own services, a clock that goes through its past, and chance.
struct DemoWorld
{
    Services services;
    DemoKeyVault &vault;
    DemoClock &clock;
    DemoChance &chance;
    const DemoTexts &texts;
    QDateTime end; ///< UTC; nothing happens after it

    /// Goes on to a local time. False where it would be after the end: then nothing more happens.
    bool reach(QDate date, QTime time) const;

    /// The texts' places, with a building and one of its flats filled in: 30 buildings of 2 entrances with 15 floors
    /// of 2 flats, 1,800 in all.
    QString filledIn(const QString &place) const;

    /// The pattern that stands for `name` in DemoTexts::shiftCode. NotFound where the centre has none.
    Result<ShiftPattern> pattern(const QString &name) const;

    /// Everybody signs with keys that are open; no secret is asked for.
    static Secret noSecret() { return Secret(QString()); }
};

} // namespace dutydesk
