// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/sqllogrepositories.h"
#include "storage/sql/testdatabase.h"
#include "support/cases.h"
#include "support/fakelog.h"
#include "support/printers.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

/// What the repositories of the duty log must do, run for the fakes too, so that these cannot drift from the database.
class LogRepositoriesContract : public testing::TestWithParam<Backend>
{
protected:
    void SetUp() override
    {
        if (GetParam() != Backend::Fake) {
            m_database = openMigrated(GetParam());
            if (!m_database) {
                GTEST_SKIP() << "no such database here";
            }
            m_sql = std::make_unique<SqlLogStore>(*m_database);
            const QString staff = u"INSERT INTO staff_member VALUES (1, '王芳', 0, '', 1, 1)"_s;
            const QString pattern =
                u"INSERT INTO shift_pattern VALUES (1, '白', '白班', 0, '08:00', '20:30', 2, 1, 1, '', 1, 1)"_s;
            const QString item = u"INSERT INTO shared_item VALUES (1, '对讲机', 2, '', '', 1, 1)"_s;
            for (const QString &statement : {staff, pattern, item}) {
                ASSERT_TRUE(m_database->execute(statement));
            }
        }
        ASSERT_TRUE(repositories().volumes.put({LogVolumeId(1), 2026, 1, words(u"FJY-2026-001"), m_now, {}}));
        ASSERT_TRUE(repositories().pages.put(aPage(1)));
    }

    LogRepositories repositories() { return m_sql ? m_sql->repositories() : m_fake.repositories(); }

    static NonBlankText words(QStringView text) { return NonBlankText::from(text.toString()).value(); }

    LogPage aPage(int id) const
    {
        return {.id = LogPageId(id),
                .volume = LogVolumeId(1),
                .number = id,
                .date = QDate(2026, 3, id),
                .pattern = ShiftPatternId(1),
                .plannedStart = m_now,
                .plannedEnd = m_now.addSecs(3600),
                .officer = StaffId(1),
                .weather = u"晴"_s,
                .dutyManager = {},
                .state = PageState::Open,
                .openedAt = m_now,
                .closedAt = {}};
    }

    LogEntry aLine(int id, int page, std::optional<LogEntryId> amends = {}) const
    {
        return {.id = LogEntryId(id),
                .page = LogPageId(page),
                .line = id,
                .happenedAt = m_now,
                .writtenAt = m_now,
                .source = EntrySource::MissedCall,
                .place = u"3幢1单元502"_s,
                .person = {},
                .telephone = {},
                .matter = words(u"Water <'\";--"),
                .entryClass = EntryClass::Repair,
                .action = {},
                .toldWhom = {},
                .state = EntryState::Done,
                .officer = StaffId(1),
                .amends = amends,
                .reason = {}};
    }

    Case someWork(int id, Urgency urgency, std::optional<QDateTime> deadline = {}) const
    {
        Case work = aCase(id, urgency);
        work.deadline = deadline;
        return work;
    }

    const CallTally &calls() const
    {
        return m_sql ? static_cast<const CallTally &>(m_sql->calls) : static_cast<const CallTally &>(m_fakeCalls);
    }

    const QDateTime m_now = FixedClock().now();
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqlLogStore> m_sql;
    FakeLogStore m_fake;
    FakeCallTally m_fakeCalls{m_fake};
};

INSTANTIATE_TEST_SUITE_P(, LogRepositoriesContract, allBackends, testing::PrintToStringParamName());

TEST_P(LogRepositoriesContract, findsTheLastPageAndThoseOfADay)
{
    ASSERT_TRUE(repositories().pages.put(aPage(2)));

    EXPECT_EQ(repositories().pages.first(newestPage()), aPage(2));
    EXPECT_THAT(*repositories().pages.where(&LogPage::date, {2026, 3, 1}), testing::ElementsAre(aPage(1)));
    EXPECT_THAT(*repositories().pages.where(&LogPage::volume, LogVolumeId(1)),
                testing::ElementsAre(aPage(1), aPage(2)));
    EXPECT_EQ(repositories().pages.nextId(), LogPageId(3));
}

TEST_P(LogRepositoriesContract, replacesARecordWithTheSameId)
{
    LogPage page = aPage(1);
    page.state = PageState::Closed;
    page.closedAt = m_now;

    ASSERT_TRUE(repositories().pages.put(page));

    EXPECT_THAT(*repositories().pages.list(), testing::ElementsAre(page));
}

TEST_P(LogRepositoriesContract, saysThatARecordIsNotThere)
{
    EXPECT_EQ(repositories().pages.findById(LogPageId(7)).error().code, ErrorCode::NotFound);
    EXPECT_EQ(repositories().handovers.first(lastAttemptOf(LogPageId(1))).error().code, ErrorCode::NotFound);
}

TEST_P(LogRepositoriesContract, findsCorrectionsOnLaterPages)
{
    ASSERT_TRUE(repositories().pages.put(aPage(2)));
    ASSERT_TRUE(repositories().entries.put(aLine(1, 1)));
    ASSERT_TRUE(repositories().entries.put(aLine(2, 2, LogEntryId(1))));

    EXPECT_THAT(*repositories().entries.listCorrectionsOf(LogPageId(1)),
                testing::ElementsAre(aLine(2, 2, LogEntryId(1))));
    EXPECT_THAT(*repositories().entries.listCorrectionsOf(LogPageId(2)), testing::IsEmpty());
    EXPECT_THAT(*repositories().entries.where(&LogEntry::page, LogPageId(1)), testing::ElementsAre(aLine(1, 1)));
}

TEST_P(LogRepositoriesContract, findsLinesByWhatTheyContainAndTheirCorrections)
{
    const auto with = [](LogEntry line, const QString &place, QStringView matter) {
        line.place = place;
        line.matter = words(matter);
        return line;
    };
    const std::vector lines{with(aLine(1, 1), u"a-502"_s, u"漏水"), with(aLine(2, 1), {}, u"A-502 百分之 50%"),
                            with(aLine(3, 1), {}, u"大堂"), with(aLine(4, 1, LogEntryId(1)), {}, u"误记")};
    for (const LogEntry &line : lines) {
        ASSERT_TRUE(repositories().entries.put(line));
    }

    EXPECT_THAT(*repositories().entries.listContaining(u"A-502"_s), testing::ElementsAre(lines[0], lines[1], lines[3]));
    EXPECT_THAT(*repositories().entries.listContaining(u"50%"_s), testing::ElementsAre(lines[1]));
    EXPECT_THAT(*repositories().entries.listContaining(u"5_2"_s), testing::IsEmpty());
}

TEST_P(LogRepositoriesContract, R_HO_15_CountsCallsByTheirNewestCorrectionForThePageOfTheFirstLine)
{
    const auto of = [](EntrySource source, LogEntry line) {
        line.source = source;
        return line;
    };
    ASSERT_TRUE(repositories().pages.put(aPage(2)));
    for (const LogEntry &line :
         {of(EntrySource::Call, aLine(1, 1)), of(EntrySource::Call, aLine(2, 1)), of(EntrySource::Visit, aLine(3, 1)),
          of(EntrySource::MissedCall, aLine(4, 2)), of(EntrySource::Visit, aLine(5, 2, LogEntryId(1))),
          of(EntrySource::LateCall, aLine(6, 2, LogEntryId(5))),
          of(EntrySource::OutgoingCall, aLine(7, 2, LogEntryId(3)))}) {
        ASSERT_TRUE(repositories().entries.put(line));
    }

    EXPECT_EQ(calls().ofPage(LogPageId(1)), (CallCount{.inTime = 1, .late = 1, .outgoing = 1}));
    EXPECT_EQ(calls().ofPage(LogPageId(2)), CallCount{.missed = 1});
    EXPECT_EQ(calls().ofDays({2026, 3, 1}, {2026, 3, 1}), (CallCount{.inTime = 1, .late = 1, .outgoing = 1}));
    EXPECT_EQ(calls().ofDays({2026, 3, 1}, {2026, 3, 31}),
              (CallCount{.inTime = 1, .late = 1, .missed = 1, .outgoing = 1}));
    EXPECT_EQ(calls().ofDays({2026, 2, 1}, {2026, 2, 28}), CallCount());
}

TEST_P(LogRepositoriesContract, listsOpenWorkByUrgencyThenDeadline)
{
    const QDateTime soon = m_now.addSecs(60);
    for (const Case &work : {someWork(1, Urgency::Ordinary), someWork(2, Urgency::Watch),
                             someWork(3, Urgency::Watch, soon), someWork(4, Urgency::Important)}) {
        ASSERT_TRUE(repositories().cases.put(work));
    }
    ASSERT_TRUE(repositories().cases.put(doneAt(m_now, someWork(5, Urgency::Important))));

    EXPECT_THAT(*listOpen(repositories().cases),
                testing::ElementsAre(someWork(4, Urgency::Important), someWork(3, Urgency::Watch, soon),
                                     someWork(2, Urgency::Watch), someWork(1, Urgency::Ordinary)));
}

TEST_P(LogRepositoriesContract, R_WN_5_TheNextNumberIsThatOfItsYear)
{
    Case before = someWork(1, Urgency::Ordinary);
    before.year = 2025;
    before.serial = 7;
    ASSERT_TRUE(repositories().cases.put(before));
    ASSERT_TRUE(repositories().cases.put(someWork(2, Urgency::Ordinary)));

    EXPECT_EQ(repositories().cases.first(casesOf(2025).records.newestFirst(&Case::serial))->serial, 7);
    EXPECT_EQ(repositories().cases.first(casesOf(2026).records.newestFirst(&Case::serial))->serial, 2);
}

TEST_P(LogRepositoriesContract, findsTheWorkThatWasMadeOfALine)
{
    ASSERT_TRUE(repositories().entries.put(aLine(1, 1)));
    ASSERT_TRUE(repositories().cases.put(someWork(1, Urgency::Ordinary)));
    Case ofTheLine = doneAt(m_now, someWork(2, Urgency::Watch));
    ofTheLine.entry = LogEntryId(1);
    ASSERT_TRUE(repositories().cases.put(ofTheLine));

    EXPECT_THAT(*repositories().cases.where(&Case::entry, LogEntryId(1)), testing::ElementsAre(ofTheLine));
}

TEST_P(LogRepositoriesContract, findsCasesByWhatTheyContain)
{
    Case inPlace = someWork(1, Urgency::Ordinary);
    inPlace.place = u"a-502"_s;
    Case inMatter = someWork(2, Urgency::Ordinary);
    inMatter.matter = words(u"A-502 百分之 50%");
    for (const Case &one : {inPlace, inMatter, someWork(3, Urgency::Ordinary)}) {
        ASSERT_TRUE(repositories().cases.put(one));
    }

    EXPECT_THAT(*repositories().cases.listContaining(u"A-502"_s), testing::ElementsAre(inPlace, inMatter));
    EXPECT_THAT(*repositories().cases.listContaining(u"50%"_s), testing::ElementsAre(inMatter));
    EXPECT_THAT(*repositories().cases.listContaining(u"5_2"_s), testing::IsEmpty());
}

TEST_P(LogRepositoriesContract, findsTheLimitsThatRunAndThoseOfACase)
{
    const Case one = aCase(1);
    const Case other = aCase(2);
    ASSERT_TRUE(repositories().cases.put(one));
    ASSERT_TRUE(repositories().cases.put(other));
    CaseLimit paused = aLimit(1, one);
    paused.pausedAt = m_now;
    CaseLimit ended = aLimit(2, one);
    ended.explainedAt = m_now;
    ended.endedAt = m_now;
    for (const CaseLimit &limit : {paused, ended, aLimit(3, other)}) {
        ASSERT_TRUE(repositories().limits.put(limit));
    }

    EXPECT_THAT(*repositories().limits.list(runningLimits()), testing::ElementsAre(paused, aLimit(3, other)));
    EXPECT_THAT(*repositories().limits.where(&CaseLimit::of, one.id), testing::ElementsAre(paused, ended));
    EXPECT_THAT(*repositories().limits.list(runningLimits().where(&CaseLimit::of, one.id)),
                testing::ElementsAre(paused));
}

TEST_P(LogRepositoriesContract, listsThePrintsOfAPage)
{
    ASSERT_TRUE(repositories().pages.put(aPage(2)));
    const PagePrint first{PagePrintId(1), LogPageId(2), StaffId(1), m_now};
    const PagePrint second{PagePrintId(2), LogPageId(2), StaffId(1), m_now.addSecs(60)};
    ASSERT_TRUE(repositories().prints.put(first));
    ASSERT_TRUE(repositories().prints.put(second));

    EXPECT_THAT(repositories().prints.where(&PagePrint::page, LogPageId(2)).value(),
                testing::ElementsAre(first, second));
    EXPECT_THAT(repositories().prints.where(&PagePrint::page, LogPageId(1)).value(), testing::IsEmpty());
}

TEST_P(LogRepositoriesContract, keepsWhichWorkWasLifted)
{
    Handover handover = Handover::begun(HandoverId(1), LogPageId(1), StaffId(1));
    handover.liftedWork = {CaseId(3), CaseId(1)};
    ASSERT_TRUE(repositories().handovers.put(handover));

    EXPECT_EQ(repositories().handovers.findById(HandoverId(1)), handover);
}

TEST_P(LogRepositoriesContract, listsTheWorkAsItWasHandedOver)
{
    ASSERT_TRUE(repositories().cases.put(someWork(1, Urgency::Important)));
    ASSERT_TRUE(repositories().handovers.put(Handover::begun(HandoverId(1), LogPageId(1), StaffId(1))));
    const HandedOverWork told{.id = HandedOverWorkId(1),
                              .handover = HandoverId(1),
                              .work = CaseId(1),
                              .matter = words(u"路灯"),
                              .place = u"东门"_s,
                              .progress = u"已报修"_s,
                              .nextStep = {},
                              .deadline = m_now,
                              .ifWorse = {},
                              .follower = u"李强"_s,
                              .urgency = Urgency::Important};
    ASSERT_TRUE(repositories().handedOver.put(told));

    EXPECT_THAT(repositories().handedOver.where(&HandedOverWork::handover, HandoverId(1)).value(),
                testing::ElementsAre(told));
    EXPECT_THAT(repositories().handedOver.where(&HandedOverWork::handover, HandoverId(2)).value(), testing::IsEmpty());
}

} // namespace dutydesk
