// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roster/dutyrepository.h"
#include "roster/rosterrepositories.h"
#include "roster/rosterservice.h"
#include "support/fakejournal.h"
#include "support/fakerepository.h"

namespace dutydesk::test {

/// A roster in memory. Officers 1 and 4 and head of the desk 2 are on it, manager 3 is not. Patterns are day
/// 08:00–20:30 with one person wanted every day, night, rest and leave. The clock stands at Monday 2 March 2026, 08:00.
class RosterDesk
{
public:
    RosterDesk()
    {
        put(staff, StaffMember{StaffId(1), words(u"王芳"), Role::DutyOfficer, {}, true, true});
        put(staff, StaffMember{StaffId(2), words(u"李强"), Role::HeadOfDesk, {}, true, true});
        put(staff, StaffMember{StaffId(3), words(u"陈静"), Role::CentreManager, {}, false, true});
        put(staff, StaffMember{StaffId(4), words(u"赵敏"), Role::DutyOfficer, {}, true, true});
        put(patterns, ShiftPattern{day,
                                   words(u"白"),
                                   words(u"白班"),
                                   ShiftKind::Duty,
                                   {8, 0},
                                   {20, 30},
                                   1,
                                   1,
                                   1,
                                   QStringLiteral("#fff4d6"),
                                   1,
                                   true});
        put(patterns,
            ShiftPattern{night, words(u"夜"), words(u"夜班"), ShiftKind::Duty, {20, 30}, {8, 0}, 0, 0, 0, {}, 2, true});
        put(patterns,
            ShiftPattern{rest, words(u"休"), words(u"休息"), ShiftKind::Rest, {0, 0}, {0, 0}, 0, 0, 0, {}, 3, true});
        put(patterns,
            ShiftPattern{leave, words(u"假"), words(u"请假"), ShiftKind::Leave, {0, 0}, {0, 0}, 0, 0, 0, {}, 4, true});
        put(centre, Centre::withDefaults(words(u"枫景苑"), QStringLiteral("010-5555"), QStringLiteral("zh_CN")));
    }

    static NonBlankText words(QStringView text) { return NonBlankText::from(text.toString()).value(); }

    template<typename Records, typename T>
    static void put(Records &records, const T &record)
    {
        const Result<void> done = records.put(record);
        Q_ASSERT(done);
    }

    const ShiftPatternId day{1};
    const ShiftPatternId night{2};
    const ShiftPatternId rest{3};
    const ShiftPatternId leave{4};
    const Actor officer{StaffId(1), words(u"王芳"), Role::DutyOfficer, DeskId(1)};
    const Actor head{StaffId(2), words(u"李强"), Role::HeadOfDesk, DeskId(1)};
    const Actor manager{StaffId(3), words(u"陈静"), Role::CentreManager, DeskId(1)};
    FixedClock clock;
    TestJournal journal{clock};
    FakeRecords<ShiftPatternRepository> patterns;
    FakeRepository<Duty> duties;
    FakeRepository<RosterMonth> months;
    FakeRepository<Substitution> substitutions;
    FakeRecords<Repository<StaffMember>> staff;
    FakeRepository<CalendarDay> calendar;
    FakeRecords<CentreRepository> centre;
    FakeRecords<OnCallLeaderRepository> leaders;
    FakeRecords<EmergencyNumberRepository> numbers;
    RosterService service{{patterns, duties, months, substitutions, staff, calendar, centre, leaders, numbers},
                          journal.journal};
};

} // namespace dutydesk::test
