// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/logplaces.h"

#include "support/cases.h"
#include "support/handoverdesk.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace dutydesk {

using namespace test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class LogPlacesTest : public testing::Test
{
protected:
    /// A line, then a handover on the same page.
    LogPlacesTest()
    {
        EXPECT_TRUE(m_desk.dutyLog.pages.openFirstPage(m_desk.wang));
        EXPECT_TRUE(m_desk.dutyLog.lines.write(m_desk.wang, {.happenedAt = m_desk.clock.now(), .matter = u"漏水"_s}));
        m_written = m_desk.journal.repository.entries.back().sequence;
        const Result<Case> work = m_desk.dutyLog.openWork.add(m_desk.wang, {.matter = u"三号梯停运"_s});
        EXPECT_TRUE(m_desk.callouts.callOut(m_desk.wang, {{}, work->id}, {.department = u"维修"_s}));
        EXPECT_TRUE(m_desk.callouts.take(m_desk.wang, {{}, work->id}, {u"挂牌"_s}));
        EXPECT_TRUE(m_desk.cases.attach(m_desk.wang, work->id, {{u"挂牌.jpg"_s, "jpg"}}));
        EXPECT_TRUE(m_log.limits.put(aLimit(1, *work)));
        m_desk.clock.set({2026, 3, 2}, {20, 20});
        EXPECT_TRUE(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right));
    }

    Result<LinePlace> placeOf(RecordType type, qint64 id, qint64 entry = 0) const
    {
        return LogPlaces(m_log.repositories(), m_desk.evidenceStore.evidence, m_desk.journal.repository)
            .placeOf({type, id}, entry);
    }

    HandoverDesk m_desk;
    FakeLogStore &m_log = m_desk.store;
    qint64 m_written = 0;
};

TEST_F(LogPlacesTest, R_RK_1_ALineHasVolumePageAndNumber)
{
    EXPECT_EQ(placeOf(RecordType::LogEntry, 1).value(), (LinePlace{u"DD-2026-001"_s, 1, 1}));
}

TEST_F(LogPlacesTest, R_RK_1_ALineThatWasMovedOrRemovedStandsWhereItWasWritten)
{
    const LogRepositories all = m_log.repositories();
    LogEntry moved = all.entries.findById(LogEntryId(1)).value();
    moved.line = 9;
    ASSERT_TRUE(all.entries.put(moved));

    EXPECT_EQ(placeOf(RecordType::LogEntry, 1, m_written)->line, 1);
    EXPECT_EQ(placeOf(RecordType::LogEntry, 5, m_written)->line, 1) << "although there is no such row";
    EXPECT_EQ(placeOf(RecordType::LogEntry, 5).error().code, ErrorCode::NotFound);
    EXPECT_EQ(placeOf(RecordType::LogEntry, 0).error().code, ErrorCode::NotFound) << "which is no number of a line";
}

TEST_F(LogPlacesTest, R_RK_1_WhatBelongsToAPageStandsOnIt)
{
    for (const RecordType type : {RecordType::LogPage, RecordType::Case, RecordType::CaseStep, RecordType::CaseLimit,
                                  RecordType::Evidence, RecordType::Callout, RecordType::Measure, RecordType::Handover,
                                  RecordType::ItemCount, RecordType::HandedOverWork}) {
        const Result<LinePlace> place = placeOf(type, 1);
        ASSERT_TRUE(place) << int(type);
        EXPECT_EQ(*place, (LinePlace{u"DD-2026-001"_s, 1, 0})) << int(type);
    }
    EXPECT_EQ(placeOf(RecordType::StaffMember, 1).error().code, ErrorCode::NotFound);
}

} // namespace dutydesk
