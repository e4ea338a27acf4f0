// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/printers.h"
#include "support/rosterdesk.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

/// 王芳 works on 5 March; the manager names everybody and everything anew.
class PublishedNamesTest : public testing::Test
{
protected:
    PublishedNamesTest()
    {
        rename(m_desk.staff, StaffId(1), u"王芳");
        rename(m_desk.patterns, m_desk.day, u"白班");
        rename(m_desk.centre, CentreId(1), u"枫景苑");
        EXPECT_TRUE(m_desk.service.setCells(m_desk.head, {{StaffId(1), {2026, 3, 5}, m_desk.day}}));
    }

    template<Record T>
    void rename(Repository<T> &records, IdOf<T> id, QStringView name)
    {
        T record = records.findById(id).value();
        record.name = RosterDesk::words(name);
        EXPECT_TRUE(
            m_desk.journal.journal.change(m_desk.manager, [&](Change &change) { return change.put(records, record); }));
    }

    void renameAll()
    {
        rename(m_desk.staff, StaffId(1), u"李四");
        rename(m_desk.patterns, m_desk.day, u"别的");
        rename(m_desk.centre, CentreId(1), u"别处");
    }

    /// The names of the person, the shift and the centre.
    QStringList names() const
    {
        const MonthRoster roster = m_desk.service.load(m_desk.officer, 2026, 3).value();
        EXPECT_EQ(roster.people.front().name.toString(), roster.nameOf(StaffId(1)));
        return {roster.nameOf(StaffId(1)), roster.pattern(m_desk.day)->name.toString(), roster.centre.name.toString()};
    }

    const QStringList m_old{u"王芳"_s, u"白班"_s, u"枫景苑"_s};
    const QStringList m_new{u"李四"_s, u"别的"_s, u"别处"_s};
    RosterDesk m_desk;
};

TEST_F(PublishedNamesTest, R_RO_3_APublishedRosterKeepsItsNames)
{
    ASSERT_TRUE(m_desk.service.publish(m_desk.head, 2026, 3));
    renameAll();
    EXPECT_EQ(names(), m_old);

    ASSERT_TRUE(m_desk.service.substitute(m_desk.manager, {{2026, 3, 5}, StaffId(1), StaffId(2), u"发烧"_s}));
    EXPECT_EQ(names(), m_new) << "it was revised";
}

TEST_F(PublishedNamesTest, R_RO_3_ADraftHasTheNamesOfToday)
{
    renameAll();
    EXPECT_EQ(names(), m_new);
}

} // namespace dutydesk
