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

TEST_F(LogOfFlatsTest, R_OW_3_CasesOfTheFlatStandInItsHistoryWithNumberKindAndState)
{
    const LogEntry line = write(u"3-1-502"_s, u"漏水"_s, EntryState::FollowUp);
    const Case task =
        m_desk.cases.assign(m_desk.manager, {.matter = u"回访３栋５０２"_s, .responsible = m_desk.wang.staff}).value();
    ASSERT_TRUE(m_desk.cases.assign(m_desk.manager, {.matter = u"巡查3-2-502"_s, .responsible = m_desk.wang.staff}));
    ASSERT_TRUE(m_desk.cases.perform(m_desk.manager, task.id, CaseAct::Withdraw, u"业主已来"_s));

    std::vector<HistoryLine> lines = m_log.of(m_unit).value();
    std::erase_if(lines,
                  [](const HistoryLine &one) { return one.kind == HistoryKind::LogEntry && one.text != u"漏水"; });
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(lines[0].reference, line.id.value());
    EXPECT_FALSE(lines[0].isOpen) << "its follow-up says so";
    EXPECT_EQ(lines[1].kind, HistoryKind::FollowUp);
    EXPECT_EQ(lines[1].number, u"2026-0001"_s);
    EXPECT_TRUE(lines[1].isOpen);
    EXPECT_EQ(lines[2].kind, HistoryKind::Task);
    EXPECT_EQ(lines[2].reference, task.id.value());
    EXPECT_EQ(lines[2].text, u"回访３栋５０２\n业主已来"_s);
    EXPECT_EQ(lines[2].officer, u"陈静"_s);
    EXPECT_FALSE(lines[2].isOpen);

    ASSERT_TRUE(m_desk.cases.perform(m_desk.wang, CaseId(1), CaseAct::Finish, u"已修好"_s));
    EXPECT_FALSE(m_log.of(m_unit)->at(m_log.of(m_unit)->size() - 2).isOpen);
}

} // namespace dutydesk
