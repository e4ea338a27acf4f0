// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/plannedshiftrule.h"

#include <gtest/gtest.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

/// The rule alone, with entries that nothing else has looked at.
class PlannedShiftRuleTest : public testing::Test
{
protected:
    bool isFound(EntryKind kind, const DecodedBody &body)
    {
        JournalEntry entry{};
        entry.sequence = ++m_sequence;
        entry.timeMs = m_time.toMSecsSinceEpoch();
        entry.kind = kind;
        entry.type = body.type;
        entry.reference = m_sequence;
        return m_rule.check({entry, &body, Role::DutyOfficer}).has_value();
    }

    void SetUp() override
    {
        const auto words = [](const QString &text) { return NonBlankText::from(text).value(); };
        const ShiftPattern day{.id = ShiftPatternId(1),
                               .code = words(u"白"_s),
                               .name = words(u"白班"_s),
                               .kind = ShiftKind::Duty,
                               .start = {8, 0},
                               .end = {20, 0},
                               .staffOnWorkdays = 1,
                               .staffOnRestDays = 1,
                               .staffOnHolidays = 1,
                               .colour = {},
                               .sortOrder = 1,
                               .active = true};
        isFound(EntryKind::RecordCreated, {RecordType::ShiftPattern, rowOf(day)});
    }

    bool isFound(QDate date, qint64 hours = 12, qint64 pattern = 1)
    {
        const QDateTime start(date, {8, 0}, Qt::UTC);
        const LogPage page{.id = LogPageId(m_sequence + 1),
                           .volume = LogVolumeId(1),
                           .number = 1,
                           .date = date,
                           .pattern = ShiftPatternId(pattern),
                           .plannedStart = start,
                           .plannedEnd = start.addSecs(hours * 3600),
                           .officer = StaffId(1),
                           .weather = {},
                           .dutyManager = {},
                           .state = PageState::Open,
                           .openedAt = m_time,
                           .closedAt = {}};
        return isFound(EntryKind::RecordCreated, {RecordType::LogPage, rowOf(page)});
    }

    const QDate m_today{2026, 3, 20};
    QDateTime m_time{m_today, {9, 0}, Qt::UTC};
    PlannedShiftRule m_rule;
    qint64 m_sequence = 0;
};

TEST_F(PlannedShiftRuleTest, R_HO_2_APageIsOfAboutTheDayOnWhichItBegins)
{
    EXPECT_TRUE(isFound(m_today.addDays(-3)));
    EXPECT_FALSE(isFound(m_today.addDays(-2)));
    EXPECT_FALSE(isFound(m_today.addDays(2)));
    EXPECT_TRUE(isFound(m_today.addDays(3)));
}

TEST_F(PlannedShiftRuleTest, R_HO_2_AShiftHasALengthThatADayHas)
{
    EXPECT_TRUE(isFound(m_today, 0));
    EXPECT_FALSE(isFound(m_today, 24));
    EXPECT_TRUE(isFound(m_today, 25));
}

TEST_F(PlannedShiftRuleTest, R_HO_2_APageIsForAPatternOfDuty)
{
    EXPECT_TRUE(isFound(m_today, 12, 7)) << "which nobody knows";
}

TEST_F(PlannedShiftRuleTest, R_HO_2_AClockThatIsBehindChoosesTheShiftOfItsOwnDay)
{
    const QDate shown = m_today.addDays(-10);
    m_time = m_time.addMSecs(1);
    const ClockAnomaly behind{QDateTime(shown, {9, 0}, Qt::UTC).toMSecsSinceEpoch(), m_time.toMSecsSinceEpoch()};
    isFound(EntryKind::ClockAnomaly, {RecordType::Notice, behind.notice()});
    EXPECT_FALSE(isFound(shown));
    EXPECT_TRUE(isFound(shown.addDays(-3)));
    m_time = m_time.addSecs(60);
    EXPECT_TRUE(isFound(shown)) << "by a clock that is right again";
}

} // namespace dutydesk
