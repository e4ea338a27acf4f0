// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roster/rosterrepositories.h"
#include "support/fakerepository.h"

#include <algorithm>

namespace dutydesk::test {

class FakeDutyRepository final : public FakeRecords<DutyRepository>
{
public:
    Result<std::vector<Duty>> listBetween(QDate first, QDate last) const override
    {
        Result<std::vector<Duty>> found =
            where([&](const Duty &duty) { return duty.date >= first && duty.date <= last; });
        if (found) {
            std::ranges::sort(*found, {}, [](const Duty &duty) { return std::tuple(duty.date, duty.staff); });
        }
        return found;
    }
};

class FakeRosterMonthRepository final : public FakeRecords<RosterMonthRepository>
{
public:
    Result<RosterMonth> findMonth(int year, int month) const override
    {
        return firstWhere([&](const RosterMonth &record) { return record.year == year && record.month == month; });
    }
};

class FakeSubstitutionRepository final : public FakeRecords<SubstitutionRepository>
{
public:
    Result<std::vector<Substitution>> listBetween(QDate first, QDate last) const override
    {
        Result<std::vector<Substitution>> found =
            where([&](const Substitution &made) { return made.date >= first && made.date <= last; });
        if (found) {
            std::ranges::sort(*found, {}, [](const Substitution &made) { return std::tuple(made.date, made.id); });
        }
        return found;
    }
};

/// The days that were put, by date.
class FakeRosterCalendar final : public FakeRecords<CalendarRepository>
{
public:
    Result<std::vector<CalendarDay>> listBetween(QDate first, QDate last) const override
    {
        Result<std::vector<CalendarDay>> found =
            where([&](const CalendarDay &day) { return day.date >= first && day.date <= last; });
        if (found) {
            std::ranges::sort(*found, {}, &CalendarDay::date);
        }
        return found;
    }
};

} // namespace dutydesk::test
