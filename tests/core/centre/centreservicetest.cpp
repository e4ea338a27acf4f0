// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "centre/centreservice.h"

#include "support/fakecentre.h"
#include "support/fakejournal.h"
#include "support/printers.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

NonBlankText words(const QString &text)
{
    return NonBlankText::from(text).value();
}

QStringList namesOf(const std::vector<SharedItem> &items)
{
    QStringList names;
    for (const SharedItem &item : items) {
        names.append(item.name.toString());
    }
    return names;
}

} // namespace

class CentreServiceTest : public testing::Test
{
protected:
    CentreServiceTest()
    {
        EXPECT_TRUE(m_store.centre.put(Centre::withDefaults(words(u"枫景苑"_s), u"010-5555"_s, u"zh_CN"_s)));
    }

    QString wrongField(const std::function<void(CentreDraft &)> &spoil)
    {
        CentreDraft draft = draftOf<CentreDraft>(m_service.centre().value());
        spoil(draft);
        const Result<Centre> changed = m_service.change(m_manager, draft);
        return changed ? QString() : changed.error().detail;
    }

    const Actor m_manager{StaffId(3), words(u"陈静"_s), Role::CentreManager, DeskId(1)};
    const Actor m_officer{StaffId(1), words(u"王芳"_s), Role::DutyOfficer, DeskId(1)};
    FixedClock m_clock;
    TestJournal m_journal{m_clock};
    FakeCentreStore m_store;
    CentreService m_service{m_store.repositories(), m_journal.journal};
};

TEST_F(CentreServiceTest, changesEverySettingOfTheCentre)
{
    CentreDraft draft = draftOf<CentreDraft>(m_service.centre().value());
    draft.name = u" 枫景苑服务中心 "_s;
    draft.code = u"FJY"_s;
    draft.roleNames = u"a\nb\nc\nd\ne\n"_s;
    draft.beforeHandingOver = 20min;
    draft.pagesPerVolume = 200;

    ASSERT_TRUE(m_service.change(m_manager, draft));

    const Centre centre = m_service.centre().value();
    EXPECT_EQ(centre.name.toString(), u"枫景苑服务中心"_s);
    EXPECT_EQ(centre.code, u"FJY"_s);
    EXPECT_EQ(centre.roleNames, u"a\nb\nc\nd\ne"_s);
    EXPECT_EQ(centre.beforeHandingOver, 20min);
    EXPECT_EQ(centre.pagesPerVolume, 200);
    EXPECT_EQ(m_journal.repository.entries.back().kind, EntryKind::RecordChanged);
}

TEST_F(CentreServiceTest, namesTheSettingThatIsWrong)
{
    EXPECT_EQ(wrongField([](CentreDraft &draft) { draft.name = u" "_s; }), u"name"_s);
    EXPECT_EQ(wrongField([](CentreDraft &draft) { draft.code = u"fjy"_s; }), u"code"_s);
    EXPECT_EQ(wrongField([](CentreDraft &draft) { draft.deskTelephone = u"desk"_s; }), u"desk_telephone"_s);
    EXPECT_EQ(wrongField([](CentreDraft &draft) { draft.code = u"TOOLONG"_s; }), u"code"_s);
    EXPECT_EQ(wrongField([](CentreDraft &draft) { draft.language = u"fr"_s; }), u"language"_s);
    EXPECT_EQ(wrongField([](CentreDraft &draft) { draft.roleNames = u"one\ntwo"_s; }), u"role_names"_s);
    EXPECT_EQ(wrongField([](CentreDraft &draft) { draft.beforeHandingOver = 121min; }),
              u"minutes_before_handing_over"_s);
    EXPECT_EQ(wrongField([](CentreDraft &draft) { draft.beforeTakingOver = -1min; }), u"minutes_before_taking_over"_s);
    EXPECT_EQ(wrongField([](CentreDraft &draft) { draft.rosterReminderDay = 29; }), u"roster_reminder_day"_s);
    EXPECT_EQ(wrongField([](CentreDraft &draft) { draft.idleLock = 0min; }), u"idle_lock_minutes"_s);
    EXPECT_EQ(wrongField([](CentreDraft &draft) { draft.pagesPerVolume = 0; }), u"pages_per_volume"_s);
    EXPECT_EQ(wrongField([](CentreDraft &draft) { draft.minimumRest = 25h; }), u"minimum_rest_minutes"_s);
    EXPECT_EQ(wrongField([](CentreDraft &draft) { draft.logKeptDays = 364; }), u"log_kept_days"_s);
    EXPECT_EQ(wrongField([](CentreDraft &draft) { draft.ownerDataKeptDays = 364; }), u"owner_data_kept_days"_s);
    EXPECT_EQ(wrongField([](CentreDraft &draft) { draft.longestRunOfDutyDays = 0; }), u"longest_run_of_duty_days"_s);
    EXPECT_EQ(wrongField([](CentreDraft &draft) { draft.daysBetweenChecks = 31; }), u"days_between_checks"_s);
    EXPECT_EQ(m_journal.repository.entries.size(), 1U);
}

TEST_F(CentreServiceTest, R_RK_2_OfficersReadTheSettingsAndChangeNone)
{
    EXPECT_TRUE(m_service.centre());
    EXPECT_EQ(m_service.change(m_officer, draftOf<CentreDraft>(*m_service.centre())).error().code,
              ErrorCode::NotAllowed);
    EXPECT_EQ(m_service.add(m_officer, SharedItemDraft{.name = u"x"_s}).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(m_service.setActive(m_officer, PhraseId(1), false).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(m_service.reorder(m_officer, std::vector<OnCallLeaderId>()).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(m_service.importCalendar(m_officer, 2027, "[]").error().code, ErrorCode::NotAllowed);
}

TEST_F(CentreServiceTest, R_RK_2_ASharedItemHasANameThatLooksLikeNoOther)
{
    for (const QString &name : {u""_s, u"\u200b"_s, u"对讲机\u200b"_s, u"\u202e对讲机"_s}) {
        EXPECT_EQ(m_service.add(m_manager, SharedItemDraft{.name = name}).error(),
                  (Error{ErrorCode::InvalidInput, u"name"_s}));
    }
    EXPECT_EQ(m_service.add(m_manager, SharedItemDraft{.name = u"对讲机　\n大"_s})->name.toString(), u"对讲机 大"_s);
}

TEST_F(CentreServiceTest, R_HO_6_SharedItemsAreAddedChangedRetiredAndReordered)
{
    const SharedItem radio = m_service.add(m_manager, SharedItemDraft{.name = u"对讲机"_s, .expected = 2}).value();
    const SharedItem torch = m_service.add(m_manager, SharedItemDraft{.name = u"手电"_s}).value();
    const SharedItem flask = m_service.add(m_manager, SharedItemDraft{.name = u"水瓶"_s}).value();

    ASSERT_TRUE(m_service.reorder(m_manager, std::vector{flask.id}));
    EXPECT_EQ(namesOf(*m_service.items()), (QStringList{u"水瓶"_s, u"对讲机"_s, u"手电"_s}));

    ASSERT_TRUE(m_service.change(m_manager, flask.id, SharedItemDraft{.name = u"暖水瓶"_s, .expected = 3}));
    ASSERT_TRUE(m_service.setActive(m_manager, torch.id, false));
    EXPECT_EQ(namesOf(*m_service.items()), (QStringList{u"暖水瓶"_s, u"对讲机"_s, u"手电"_s}));
    EXPECT_FALSE(m_service.items()->back().active);
    EXPECT_EQ(m_service.change(m_manager, radio.id, SharedItemDraft{.name = u"x"_s, .expected = 0}).error().detail,
              u"expected"_s);
    EXPECT_EQ(m_service.setActive(m_manager, SharedItemId(9), true).error().code, ErrorCode::NotFound);
    EXPECT_EQ(m_service.reorder(m_manager, std::vector{SharedItemId(9)}).error().code, ErrorCode::NotFound);
}

TEST_F(CentreServiceTest, R_HO_13_TheOnCallLeadersTelephonesAreKept)
{
    const OnCallLeader leader = m_service.add(m_manager, OnCallLeaderDraft{.title = u"区域经理"_s}).value();

    ASSERT_TRUE(
        m_service.change(m_manager, leader.id, OnCallLeaderDraft{u"区域经理"_s, u"周明"_s, u" 13800000000 "_s}));

    EXPECT_EQ(m_service.leaders()->front().telephone, u"13800000000"_s);
    EXPECT_EQ(m_service.add(m_manager, OnCallLeaderDraft{.title = {}}).error().detail, u"title"_s);
    ASSERT_TRUE(m_service.add(m_manager, EmergencyNumberDraft{u"供水"_s, u"96116"_s}));
    EXPECT_EQ(m_service.emergencyNumbers()->front().telephone, u"96116"_s);
}

TEST_F(CentreServiceTest, R_HO_12_TwoActivePhrasesNeverShareACode)
{
    const Phrase lift = m_service.add(m_manager, PhraseDraft{u"dt"_s, u"电梯停运"_s}).value();
    EXPECT_EQ(m_service.add(m_manager, PhraseDraft{u"dt"_s, u"灯坏"_s}).error(),
              (Error{ErrorCode::Conflict, u"code"_s}));

    ASSERT_TRUE(m_service.setActive(m_manager, lift.id, false));
    ASSERT_TRUE(m_service.add(m_manager, PhraseDraft{u"dt"_s, u"灯坏"_s}));
    EXPECT_EQ(m_service.setActive(m_manager, lift.id, true).error().code, ErrorCode::Conflict);
}

TEST_F(CentreServiceTest, R_RO_6_AYearsListReplacesTheYearInOneChange)
{
    ASSERT_TRUE(m_service.importCalendar(m_manager, 2027,
                                         R"([{"date":"2027-01-01","name":"元旦","kind":"holiday"},
                                             {"date":"2027-01-03","name":"元旦","kind":"workday"}])"));
    ASSERT_TRUE(m_service.importCalendar(m_manager, 2028, R"([{"date":"2028-01-01","name":"元旦","kind":"holiday"}])"));

    const auto days = m_service.importCalendar(m_manager, 2027,
                                               R"([{"date":"2027-01-01","name":"元旦","kind":"holiday"},
                                                   {"date":"2027-02-06","name":"春节","kind":"holiday"}])");

    ASSERT_TRUE(days) << days.error().detail.toStdString();
    ASSERT_EQ(days->size(), 2U);
    EXPECT_EQ((*days)[1].name.toString(), u"春节"_s);
    EXPECT_EQ(m_store.calendar.findById(CalendarDayId(2))->kind, CalendarDayKind::OrdinaryDay);
    EXPECT_EQ(m_service.calendar(2028)->size(), 1U);
}

TEST_F(CentreServiceTest, R_RO_6_AWrongListChangesNothingAndIsNamed)
{
    const auto wrong = [this](const QByteArray &json) {
        return m_service.importCalendar(m_manager, 2027, json).error().detail;
    };
    EXPECT_EQ(wrong("{}"), u"calendar: not a list"_s);
    EXPECT_EQ(wrong("[]"), u"calendar: empty"_s);
    EXPECT_EQ(wrong(R"([{"date":"2026-01-01","name":"元旦","kind":"holiday"}])"), u"calendar 1: year"_s);
    EXPECT_EQ(wrong(R"([{"date":"2027-01-01","name":"元旦","kind":"holiday"},
                        {"date":"2027-01-01","name":"元旦","kind":"workday"}])"),
              u"calendar 2: twice"_s);
    EXPECT_EQ(m_journal.repository.entries.size(), 1U);
}

} // namespace dutydesk
