// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today/todayservice.h"

#include "support/fakeowners.h"
#include "support/handoverdesk.h"
#include "today/logtoday.h"
#include "today/officetoday.h"
#include "today/reviewtoday.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// 王芳 has the page of the day shift, 08:00–20:30, and it is 08:00. Nobody is on the roster.
class TodayServiceTest : public testing::Test
{
protected:
    TodayServiceTest() { EXPECT_TRUE(m_desk.dutyLog.pages.openFirstPage(m_desk.wang)); }

    Today today(const Actor &actor) const { return m_service.read(actor).value(); }

    QDateTime at(int hour, int minute, int day = 2) const
    {
        return m_desk.clock.momentOf({2026, 3, day}, QTime(hour, minute));
    }

    Case addWork(const QString &matter, const std::optional<QDateTime> &deadline, Urgency urgency = Urgency::Ordinary)
    {
        return m_desk.dutyLog.openWork.add(m_desk.wang, {.matter = matter, .deadline = deadline, .urgency = urgency})
            .value();
    }

    void signOut(const ItemCountDraft &count)
    {
        m_desk.clock.set({2026, 3, 2}, {20, 20});
        SigningOut statement = m_desk.allInOrder();
        statement.counts = {count};
        EXPECT_TRUE(m_desk.handover.signOut(m_desk.wang, statement, m_desk.right));
    }

    static QStringList matters(const std::vector<Case> &work)
    {
        QStringList found;
        for (const Case &one : work) {
            found.append(one.matter.toString());
        }
        return found;
    }

    static std::vector<TodayKind> kinds(const std::vector<TodayItem> &items)
    {
        std::vector<TodayKind> found;
        std::ranges::transform(items, std::back_inserter(found), &TodayItem::kind);
        return found;
    }

    Actor head() const { return {StaffId(2), text(u"李强"), Role::HeadOfDesk, DeskId(1)}; }

    HandoverDesk m_desk;
    FakeOwnerStore m_owners;
    FakeRepository<RosterMonth> m_months;
    FakeRepository<Substitution> m_substitutions;
    FakeRepository<CalendarDay> m_calendar;
    FakeRecords<OnCallLeaderRepository> m_leaders;
    FakeRecords<EmergencyNumberRepository> m_numbers;
    RosterService m_roster{{m_desk.patterns, m_desk.duties, m_months, m_substitutions, m_desk.staff, m_calendar,
                            m_desk.centre, m_leaders, m_numbers},
                           m_desk.journal.journal};
    FacilityRegister m_facilities{m_owners.repositories(), m_desk.staff, m_desk.journal.journal};
    RunningLimits m_limits;
    WorkToday m_work{m_limits, m_desk.dutyLog.openWork, m_desk.clock};
    DutyToday m_duty{m_roster, m_desk.dutyLog.pages, m_desk.centre};
    LinesToday m_lines{m_desk.store.repositories()};
    ReviewToday m_review{m_desk.store.repositories(), m_desk.centre};
    VolumesToday m_volumes{m_desk.store.repositories(), m_desk.centre, m_desk.clock};
    RequestsToday m_requests{m_owners.requests, m_desk.clock};
    ReportsToday m_reports{m_desk.escalations};
    RosterToday m_month{m_roster};
    FacilitiesToday m_certificates{m_facilities};
    TodayService m_service{
        {&m_work, &m_duty, &m_lines, &m_review, &m_requests, &m_reports, &m_volumes, &m_month, &m_certificates},
        m_desk.clock};
};

TEST_F(TodayServiceTest, R_HO_13_AReportWaitsForWhomItWasPutToUntilItIsAnswered)
{
    const LogEntry line =
        m_desk.dutyLog.lines.write(m_desk.wang, {.happenedAt = m_desk.clock.now(), .matter = u"停水"_s}, {}).value();
    ASSERT_TRUE(
        m_desk.escalations.begin(m_desk.wang, {line.id, {}}, {.staff = m_desk.manager.staff, .reason = u"无法关阀"_s}));

    const std::vector<TodayItem> waiting = today(m_desk.manager).waiting;
    ASSERT_EQ(kinds(waiting), std::vector{TodayKind::ReportToMe});
    EXPECT_EQ(waiting.front().record, RecordReference::of(line));
    EXPECT_EQ(waiting.front().name, u"停水"_s);
    EXPECT_EQ(waiting.front().reason, u"无法关阀"_s);
    EXPECT_TRUE(today(m_desk.wang).waiting.empty()) << "it is nobody else's";

    ASSERT_TRUE(m_desk.escalations.note(m_desk.wang, EscalationId(1), {.reached = true, .answer = u"我来"_s}));
    EXPECT_TRUE(today(m_desk.manager).waiting.empty());
}

TEST_F(TodayServiceTest, R_WN_3_WorkIsOverdueDueTodayOrWithoutADeadlineInThisOrder)
{
    addWork(u"无期限"_s, {});
    addWork(u"今天"_s, at(18, 0));
    addWork(u"明天"_s, at(0, 0, 3));
    addWork(u"已过"_s, at(7, 0), Urgency::Important);

    const Today seen = today(m_desk.wang);

    EXPECT_EQ(matters(seen.due), (QStringList{u"已过"_s, u"今天"_s, u"无期限"_s}));
    EXPECT_EQ(seen.openWork->all, 4);
    EXPECT_EQ(seen.openWork->important, 1);
}

TEST_F(TodayServiceTest, R_WN_3_WorkWhoseLimitRunsStandsThereAlone)
{
    const Case work = addWork(u"漏水"_s, at(18, 0));
    m_limits.add([&]() -> Result<std::vector<RunningLimit>> {
        return std::vector{RunningLimit{RecordReference::of(work), {}, u"漏水"_s, {}, at(8, 0), at(18, 0)}};
    });

    const Today seen = today(m_desk.wang);

    ASSERT_EQ(seen.limits.size(), 1U);
    EXPECT_TRUE(seen.due.empty());
    EXPECT_EQ(seen.nextChange, at(16, 0)) << "when 80 % of its time are over";
}

TEST_F(TodayServiceTest, R_WN_3_ItIsReadAgainWhenTheShiftIsToBeHandedOverWhenItEndsAndAtMidnight)
{
    EXPECT_EQ(today(m_desk.wang).nextChange, at(20, 15));
    m_desk.clock.set({2026, 3, 2}, {20, 15});
    EXPECT_EQ(today(m_desk.wang).nextChange, at(20, 30));
    m_desk.clock.set({2026, 3, 2}, {20, 30});
    EXPECT_EQ(today(m_desk.wang).nextChange, at(0, 0, 3));

    addWork(u"今晚"_s, at(23, 0));
    EXPECT_EQ(today(m_desk.wang).nextChange, at(23, 0)) << "when it is overdue";
}

TEST_F(TodayServiceTest, R_WN_3_AtMidnightTheWorkOfTheNewDayIsDue)
{
    addWork(u"明天"_s, at(9, 0, 3));
    m_desk.clock.set({2026, 3, 2}, {23, 59});
    EXPECT_TRUE(today(m_desk.wang).due.empty());

    m_desk.clock.advance(1min);

    EXPECT_EQ(matters(today(m_desk.wang).due), QStringList{u"明天"_s});
}

TEST_F(TodayServiceTest, R_WN_3_TheNewestLinesOfTheShiftAreMaskedAndWithoutThoseThatWereCorrected)
{
    const auto write = [&](const QString &matter) {
        return m_desk.dutyLog.lines.write(m_desk.wang, {.happenedAt = m_desk.clock.now(), .matter = matter}).value();
    };
    const LogEntry wrong = write(u"停水"_s);
    write(u"回电 13812345678"_s);
    ASSERT_TRUE(m_desk.dutyLog.lines.amend(m_desk.wang, wrong.id, {.happenedAt = wrong.happenedAt, .matter = u"停电"_s},
                                           u"听错"_s));

    const std::optional<LinesOfShift> lines = today(m_desk.wang).lines;

    ASSERT_TRUE(lines);
    EXPECT_EQ(lines->count, 3);
    EXPECT_EQ(lines->page.number, 1);
    ASSERT_EQ(lines->newest.size(), 2U);
    EXPECT_EQ(lines->newest[0].matter.toString(), u"停电"_s);
    EXPECT_FALSE(lines->newest[1].matter.toString().contains(u"13812345678"_s));
}

TEST_F(TodayServiceTest, R_WN_3_APageThatWaitsForReliefWaitsForEverybody)
{
    EXPECT_TRUE(today(m_desk.li).waiting.empty());

    signOut({.item = SharedItemId(1), .found = 2});

    EXPECT_EQ(kinds(today(m_desk.li).waiting), std::vector{TodayKind::PageAwaitsRelief});
    EXPECT_EQ(kinds(today(m_desk.manager).waiting), std::vector{TodayKind::PageAwaitsRelief})
        << "it is not to be reviewed yet";
}

TEST_F(TodayServiceTest, R_WN_3_TheManagerSeesExceptionsOfHandoversUntilThePageIsReviewed)
{
    signOut({.item = SharedItemId(1), .found = 1, .state = ItemState::Missing, .explanation = u"一台不见"_s});
    ASSERT_TRUE(m_desk.handover.takeOver(m_desk.li, m_desk.arrivedInTime(), m_desk.right));

    const std::vector<TodayItem> waiting = today(m_desk.manager).waiting;

    ASSERT_EQ(kinds(waiting), (std::vector{TodayKind::PageToReview, TodayKind::PagesToReview}));
    EXPECT_EQ(waiting[0].exceptions, std::vector{PageException::MissingItem});
    EXPECT_EQ(waiting[0].level, TodayLevel::Overdue);
    EXPECT_EQ(waiting[1].count, 1);
    EXPECT_TRUE(today(m_desk.wang).waiting.empty()) << "only the manager reviews";

    ASSERT_TRUE(m_desk.reviews.review(m_desk.manager, LogPageId(1), u"已补"_s, m_desk.right));
    EXPECT_TRUE(today(m_desk.manager).waiting.empty());
}

TEST_F(TodayServiceTest, R_HO_13_TodayAndTheReviewNameTheSameExceptions)
{
    const LogEntry line =
        m_desk.dutyLog.lines.write(m_desk.wang, {.happenedAt = m_desk.clock.now(), .matter = u"停水"_s}, {}).value();
    const EscalationDraft called{
        .staff = m_desk.manager.staff, .reason = u"无法关阀"_s, .call = CallResult::NotReached};
    ASSERT_TRUE(m_desk.escalations.begin(m_desk.wang, {line.id, {}}, called));
    const Case work = addWork(u"漏水"_s, at(12, 0));
    signOut({.item = SharedItemId(1), .found = 2});
    m_desk.clock.set({2026, 3, 2}, {20, 40});
    TakingOver taking = m_desk.arrivedInTime();
    taking.answers = {{.work = work.id, .answer = WorkAnswer::Disputed, .question = u"未见记录"_s}};
    taking.counts = {{.item = SharedItemId(1), .found = 1, .explanation = u"一台在门岗"_s}};
    ASSERT_TRUE(m_desk.handover.takeOver(m_desk.li, taking, m_desk.right));

    const std::vector<PageException> told = today(m_desk.manager).waiting.front().exceptions;
    EXPECT_EQ(told, m_desk.reviews.list(m_desk.manager, {2026, 3, 2}, {2026, 3, 2}).value().at(0).exceptions);
    EXPECT_EQ(told,
              (std::vector{PageException::MissingItem, PageException::CountedOtherwise, PageException::LateArrival,
                           PageException::WorkPastDeadline, PageException::Disputed, PageException::LeaderNotReached}));
}

TEST_F(TodayServiceTest, R_HO_13_ALeaderReachedAfterThePageWasSignedWasNotReachedOnIt)
{
    const LogEntry line =
        m_desk.dutyLog.lines.write(m_desk.wang, {.happenedAt = m_desk.clock.now(), .matter = u"停水"_s}, {}).value();
    ASSERT_TRUE(m_desk.escalations.begin(
        m_desk.wang, {line.id, {}},
        {.staff = m_desk.manager.staff, .reason = u"无法关阀"_s, .call = CallResult::NotReached}));
    EXPECT_EQ(kinds(today(m_desk.manager).waiting), std::vector{TodayKind::ReportToMe}) << "the page is not signed yet";
    signOut({.item = SharedItemId(1), .found = 2});
    ASSERT_TRUE(m_desk.handover.takeOver(m_desk.li, m_desk.arrivedInTime(), m_desk.right));
    m_desk.clock.advance(1min);
    ASSERT_TRUE(m_desk.escalations.note(m_desk.li, EscalationId(1), {.reached = true, .answer = u"我来"_s}));

    const std::vector<TodayItem> waiting = today(m_desk.manager).waiting;
    ASSERT_EQ(kinds(waiting), (std::vector{TodayKind::PageToReview, TodayKind::PagesToReview}));
    EXPECT_EQ(waiting[0].exceptions, std::vector{PageException::LeaderNotReached});
}

TEST_F(TodayServiceTest, R_WN_3_ARefusedHandoverIsSaidToTheManagerAtOnce)
{
    signOut({.item = SharedItemId(1), .found = 2});
    ASSERT_TRUE(m_desk.handover.refuse(m_desk.li, u"对讲机没电"_s, m_desk.right));

    const std::vector<TodayItem> waiting = today(m_desk.manager).waiting;

    ASSERT_EQ(kinds(waiting), std::vector{TodayKind::HandoverRefused});
    EXPECT_EQ(waiting[0].exceptions, std::vector{PageException::Refused});
}

TEST_F(TodayServiceTest, R_WN_3_TheUnpublishedMonthWaitsForWhoCompilesItAndRemindsTheOthers)
{
    m_desk.clock.set({2026, 3, 24}, {9, 0});
    EXPECT_TRUE(today(head()).waiting.empty());

    m_desk.clock.set({2026, 3, 25}, {9, 0});
    ASSERT_EQ(kinds(today(head()).waiting), std::vector{TodayKind::UnpublishedRoster});
    EXPECT_EQ(today(head()).waiting[0].day, QDate(2026, 4, 1));
    EXPECT_EQ(kinds(today(m_desk.wang).reminders), std::vector{TodayKind::UnpublishedRoster});
    EXPECT_TRUE(today(m_desk.wang).waiting.empty());

    m_desk.clock.set({2026, 3, 31}, {9, 0});
    EXPECT_EQ(today(head()).waiting[0].level, TodayLevel::Overdue);
}

TEST_F(TodayServiceTest, R_WN_3_AVolumeIsSaidToBeNearlyFullAndReadyToBePurged)
{
    EXPECT_TRUE(today(m_desk.manager).reminders.empty());
    Centre small = *m_desk.centre.findById(CentreId(1));
    small.pagesPerVolume = 3;
    ASSERT_TRUE(m_desk.centre.put(small));
    ASSERT_EQ(kinds(today(m_desk.wang).reminders), std::vector{TodayKind::FullVolume});
    EXPECT_EQ(today(m_desk.wang).reminders[0].count, 2);

    LogVolume volume = m_desk.store.volumes.list().value().front();
    volume.sealedAt = m_desk.clock.now().addDays(-small.logKeptDays);
    ASSERT_TRUE(m_desk.store.volumes.put(volume));
    EXPECT_EQ(kinds(today(m_desk.manager).waiting), std::vector{TodayKind::VolumeToPurge});
    EXPECT_EQ(kinds(today(m_desk.wang).reminders), (std::vector{TodayKind::VolumeToPurge, TodayKind::FullVolume}));
}

TEST_F(TodayServiceTest, R_WN_3_CertificatesOfFacilitiesAreDueTheEarliestFirst)
{
    const auto add = [&](const QString &name, QDate until) {
        ASSERT_TRUE(m_facilities.add(m_desk.manager, {.name = name, .inspectedUntil = until}));
    };
    add(u"水泵"_s, {2026, 3, 13});
    add(u"电梯"_s, {2026, 3, 1});
    add(u"大门"_s, {2026, 9, 1});

    const std::vector<TodayItem> reminders = today(m_desk.wang).reminders;

    ASSERT_EQ(reminders.size(), 2U);
    EXPECT_EQ(reminders[0].name, u"电梯"_s);
    EXPECT_EQ(reminders[0].level, TodayLevel::Overdue);
    EXPECT_EQ(reminders[1].name, u"水泵"_s);
    EXPECT_EQ(reminders[1].level, TodayLevel::Calm);
}

TEST_F(TodayServiceTest, R_WN_3_ARequestAboutDataWaitsForTheManagerUntilItIsAnswered)
{
    DataRequest request{.id = DataRequestId(1),
                        .kind = DataRequestKind::Copy,
                        .resident = ResidentId(1),
                        .askedAt = at(8, 0),
                        .receivedBy = StaffId(1),
                        .matter = {},
                        .doneAt = {},
                        .doneBy = {},
                        .outcome = {}};
    ASSERT_TRUE(m_owners.requests.put(request));
    EXPECT_EQ(kinds(today(m_desk.manager).waiting), std::vector{TodayKind::DataRequest});
    EXPECT_TRUE(today(m_desk.wang).waiting.empty());

    request.doneAt = at(9, 0);
    ASSERT_TRUE(m_owners.requests.put(request));
    EXPECT_TRUE(today(m_desk.manager).waiting.empty());
}

TEST_F(TodayServiceTest, R_WN_3_AnAdministratorSeesWhoIsOnDutyAndNoRecords)
{
    addWork(u"漏水"_s, at(7, 0));
    ASSERT_TRUE(m_desk.dutyLog.lines.write(m_desk.wang, {.happenedAt = m_desk.clock.now(), .matter = u"停电"_s}));
    ASSERT_TRUE(m_facilities.add(m_desk.manager, {.name = u"电梯"_s, .inspectedUntil = QDate(2026, 3, 1)}));
    signOut({.item = SharedItemId(1), .found = 1, .state = ItemState::Missing, .explanation = u"一台不见"_s});

    const Today seen = today(m_desk.administrator);

    EXPECT_TRUE(seen.page);
    EXPECT_FALSE(seen.openWork);
    EXPECT_FALSE(seen.lines);
    EXPECT_TRUE(seen.limits.empty() && seen.due.empty());
    EXPECT_TRUE(seen.waiting.empty());
    EXPECT_TRUE(seen.reminders.empty());
}

} // namespace dutydesk
