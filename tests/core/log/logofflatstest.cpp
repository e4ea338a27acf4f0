// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/logofflats.h"

#include "support/handoverdesk.h"
#include "support/printers.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

class LogOfFlatsTest : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(m_desk.dutyLog.pages.openFirstPage(m_desk.wang)); }

    LogEntry write(const QString &place, const QString &matter, EntryState state = EntryState::Done)
    {
        return m_desk.dutyLog.lines
            .write(m_desk.wang, {.happenedAt = m_desk.clock.now(), .place = place, .matter = matter, .state = state})
            .value();
    }

    QStringList mattersOf(const UnitNumber &unit)
    {
        QStringList matters;
        const std::vector<HistoryLine> lines = m_log.of(unit).value();
        for (const HistoryLine &line : lines) {
            matters.append(line.text);
        }
        return matters;
    }

    HandoverDesk m_desk;
    LogOfFlats m_log{m_desk.store.repositories(), m_desk.staff, m_desk.journal.journal};
    const UnitNumber m_unit{u"3"_s, u"1"_s, u"502"_s};
};

TEST_F(LogOfFlatsTest, R_OW_3_FindsTheFlatInAnyUsualWriting)
{
    write(u"3-1-502"_s, u"一"_s);
    write({}, u"业主反映3栋502漏水"_s);
    write(u"3号楼1单元"_s, u"致电３幢１单元５０２室，无人接听"_s);
    write(u"3-2-502"_s, u"另一单元"_s);
    write(u"13-502"_s, u"另一栋"_s);
    write(u"大堂"_s, u"电话 0913-5021234"_s);

    EXPECT_EQ(mattersOf(m_unit),
              (QStringList{u"一"_s, u"业主反映3栋502漏水"_s, u"致电３幢１单元５０２室，无人接听"_s}));
}

TEST_F(LogOfFlatsTest, R_HO_2_ACorrectedLineIsStruckAndItsCorrectionFollows)
{
    const LogEntry wrong = write(u"3-1-502"_s, u"漏水"_s, EntryState::FollowUp);
    ASSERT_TRUE(m_desk.dutyLog.lines.amend(
        m_desk.wang, wrong.id, {.happenedAt = wrong.happenedAt, .place = u"大堂"_s, .matter = u"误记"_s}, u"写错了"_s));

    const std::vector<HistoryLine> lines = m_log.of(m_unit).value();

    ASSERT_EQ(lines.size(), 2U);
    EXPECT_TRUE(lines[0].isStruck);
    EXPECT_FALSE(lines[0].isOpen);
    EXPECT_FALSE(lines[1].isStruck);
    EXPECT_EQ(lines[0].number, u"1-1"_s);
    EXPECT_EQ(lines[0].officer, u"王芳"_s);
}

} // namespace dutydesk
