// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demoworld.h"

#include "base/try.h"
#include "roster/rosterservice.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

const Actor *DemoPeople::officer(StaffId staff) const
{
    const auto found = std::ranges::find(officers, staff, &Actor::staff);
    return found == officers.end() ? nullptr : &*found;
}

bool DemoWorld::reach(QDate date, QTime time) const
{
    const QDateTime moment = clock.momentOf(date, time);
    if (moment > end) {
        return false;
    }
    clock.moveTo(moment);
    return true;
}

QString DemoWorld::filledIn(const QString &place) const
{
    const QString building = QString::number(chance.between(1, 30));
    const int entrance = chance.between(1, 2);
    const int floor = chance.between(1, 15);
    const int door = chance.between(1, 2);
    const QString flat = u"%1-%2-%3%4"_s.arg(building).arg(entrance).arg(floor).arg(door, 2, 10, QChar(u'0'));
    return QString(place).replace("{building}"_L1, building).replace("{flat}"_L1, flat);
}

Result<ShiftPattern> DemoWorld::pattern(const QString &name) const
{
    TRY(const std::vector<ShiftPattern> all, services.roster->patterns());
    const QString code = texts.shiftCode(name);
    const auto found = std::ranges::find_if(all, [&](const ShiftPattern &p) { return p.code.toString() == code; });
    return found == all.end() ? Result<ShiftPattern>(failure(ErrorCode::NotFound, code)) : *found;
}

} // namespace dutydesk
