// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/logofflats.h"
#include "support/handoverdesk.h"
#include "support/printers.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// 王芳 has written a line on page 1, which is open. The manager may name everybody and everything anew.
class SignedNamesTest : public testing::Test
{
protected:
    SignedNamesTest()
    {
        const std::vector<StaffMember> members = m_desk.staff.list().value();
        for (const StaffMember &member : members) {
            put(m_desk.staff, member);
        }
        put(m_desk.patterns, m_desk.patterns.findById(ShiftPatternId(1)).value());
        put(m_desk.centre, m_desk.centre.findById(CentreId(1)).value());
        EXPECT_TRUE(pages().openFirstPage(m_desk.wang));
        EXPECT_TRUE(m_desk.dutyLog.lines.write(
            m_desk.wang, {.happenedAt = m_desk.clock.now(), .place = u"3-1-502"_s, .matter = u"漏水"_s}));
    }

    template<Record T>
    void put(Repository<T> &records, const T &record)
    {
        EXPECT_TRUE(
            m_desk.journal.journal.change(m_desk.manager, [&](Change &change) { return change.put(records, record); }));
    }

    template<Record T>
    void rename(Repository<T> &records, IdOf<T> id, QStringView name)
    {
        T record = records.findById(id).value();
        record.name = text(name);
        put(records, record);
    }

    void swapOfficers()
    {
        rename(m_desk.staff, StaffId(1), u"丁");
        rename(m_desk.staff, StaffId(2), u"王芳");
        rename(m_desk.staff, StaffId(1), u"李强");
    }

    void signOut(const Actor &officer)
    {
        m_desk.clock.advance(12h);
        EXPECT_TRUE(m_desk.handover.signOut(officer, m_desk.allInOrder(), m_desk.right));
    }

    void takeOver(const Actor &officer)
    {
        EXPECT_TRUE(m_desk.handover.takeOver(officer, m_desk.arrivedInTime(), m_desk.right));
    }

    LogPages &pages() { return m_desk.dutyLog.pages; }

    PageView page(qint64 id) { return pages().pageToPrint(m_desk.manager, LogPageId(id)).value().view; }

    HandoverDesk m_desk;
};

TEST_F(SignedNamesTest, R_HO_8_ASignedPageKeepsTheNamesOfItsSignatures)
{
    signOut(m_desk.wang);
    takeOver(m_desk.li);
    ASSERT_TRUE(m_desk.reviews.review(m_desk.manager, LogPageId(1), u"已阅"_s, m_desk.right));
    const PageView before = page(1);

    swapOfficers();
    rename(m_desk.staff, StaffId(3), u"赵六");
    rename(m_desk.patterns, ShiftPatternId(1), u"别的");
    rename(m_desk.centre, CentreId(1), u"别处");

    EXPECT_EQ(page(1), before);
    EXPECT_EQ(before.officerName, u"王芳"_s);
    EXPECT_EQ(before.entries[0].officerName, u"王芳"_s);
    EXPECT_EQ(before.outgoingName, u"王芳"_s);
    EXPECT_EQ(before.incomingName, u"李强"_s);
    EXPECT_EQ(before.reviewerNames, QStringList{u"陈静"_s});
    EXPECT_EQ(before.pattern.name, text(u"白班"));
    EXPECT_EQ(before.centreName, u"枫景苑服务中心"_s);
    EXPECT_EQ(m_desk.reviews.list(m_desk.manager, {2026, 3, 2}, {2026, 3, 2})->front().officerName, u"王芳"_s);
}

TEST_F(SignedNamesTest, R_HO_8_AnOpenPageShowsTheNamesOfToday)
{
    swapOfficers();
    rename(m_desk.patterns, ShiftPatternId(1), u"别的");
    rename(m_desk.centre, CentreId(1), u"别处");

    const PageView open = page(1);
    EXPECT_EQ(open.officerName, u"李强"_s);
    EXPECT_EQ(open.entries[0].officerName, u"李强"_s);
    EXPECT_EQ(open.pattern.name, text(u"别的"));
    EXPECT_EQ(open.centreName, u"别处"_s);
    EXPECT_EQ(pages().contentsOf(m_desk.manager, LogVolumeId(1))->front().officerName, u"李强"_s);
}

TEST_F(SignedNamesTest, R_HO_8_EachSideKeepsTheNameWithWhichItSigned)
{
    signOut(m_desk.wang);
    const PageView half = page(1);
    rename(m_desk.staff, StaffId(1), u"王秀芳");
    EXPECT_EQ(page(1), half);

    rename(m_desk.staff, StaffId(2), u"李小强");
    takeOver(m_desk.li);
    rename(m_desk.staff, StaffId(2), u"李大强");
    EXPECT_EQ(page(1).outgoingName, u"王芳"_s);
    EXPECT_EQ(page(1).officerName, u"王芳"_s);
    EXPECT_EQ(page(1).incomingName, u"李小强"_s);

    const std::vector<PageInVolume> contents = pages().contentsOf(m_desk.manager, LogVolumeId(1)).value();
    EXPECT_EQ(contents.front().officerName, u"王芳"_s);
    EXPECT_EQ(contents.back().officerName, u"李大强"_s) << "its page is open";
}

TEST_F(SignedNamesTest, R_HO_8_ARefusalKeepsItsName)
{
    signOut(m_desk.wang);
    ASSERT_TRUE(m_desk.handover.refuse(m_desk.li, u"物品不齐"_s, m_desk.right));
    swapOfficers();

    EXPECT_EQ(page(1).refusingNames, QStringList{u"李强"_s});
    EXPECT_EQ(page(1).officerName, u"李强"_s) << "the page is open again";
}

TEST_F(SignedNamesTest, R_HO_2_ACorrectionHasTheNameOfThePageOnWhichItWasWritten)
{
    signOut(m_desk.wang);
    takeOver(m_desk.li);
    ASSERT_TRUE(m_desk.dutyLog.lines.amend(
        m_desk.li, LogEntryId(1), {.happenedAt = m_desk.clock.now(), .place = u"3-1-502"_s, .matter = u"不漏水"_s},
        u"听错"_s));
    rename(m_desk.staff, StaffId(2), u"李小强");
    const LogOfFlats flats(m_desk.store.repositories(), m_desk.staff, m_desk.journal.journal);
    const UnitNumber unit{u"3"_s, u"1"_s, u"502"_s};
    EXPECT_EQ(page(1).entries[1].officerName, u"李小强"_s);

    signOut(m_desk.li);
    takeOver(m_desk.wang);
    rename(m_desk.staff, StaffId(2), u"李大强");
    EXPECT_EQ(page(1).entries.front().officerName, u"王芳"_s);
    EXPECT_EQ(page(1).entries[1].officerName, u"李小强"_s);
    EXPECT_EQ(flats.of(unit)->back().officer, u"李小强"_s);
}

} // namespace dutydesk
