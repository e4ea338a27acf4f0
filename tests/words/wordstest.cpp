// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/errortext.h"
#include "base/limitwords.h"
#include "centre/centrewords.h"
#include "find/findwords.h"
#include "journal/clockwords.h"
#include "journal/journalproblemtext.h"
#include "journal/verificationwords.h"
#include "log/casewords.h"
#include "log/logwords.h"
#include "owners/ownerwords.h"
#include "records/allrecords.h"
#include "roster/rosterwords.h"
#include "today/todaywords.h"

#include <QSet>

#include <gmock/gmock.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// The words of an enumeration must tell its enumerators apart.
template<typename Enumeration>
void expectOneWordEach(QString (*word)(Enumeration))
{
    QSet<QString> words;
    for (int i = 0; i <= lastEnumerator<Enumeration>; ++i) {
        words.insert(word(static_cast<Enumeration>(i)));
    }
    EXPECT_FALSE(words.contains(QString()));
    EXPECT_EQ(words.size(), lastEnumerator<Enumeration> + 1) << words.values().join(u", "_s).toStdString();
}

} // namespace

TEST(Words, eachEnumeratorHasAWordOfItsOwn)
{
    expectOneWordEach<EscalationLevel>(&CaseWords::level);
    expectOneWordEach<EscalationState>(&CaseWords::state);
    expectOneWordEach(&CentreWords::role);
    expectOneWordEach(&CentreWords::calendarDay);
    expectOneWordEach(&FindWords::group);
    expectOneWordEach(&LimitWords::kind);
    expectOneWordEach(&LogWords::itemState);
    expectOneWordEach(&LogWords::answer);
    expectOneWordEach(&LogWords::source);
    expectOneWordEach(&LogWords::entryClass);
    expectOneWordEach(&LogWords::urgency);
    expectOneWordEach(&LogWords::urgencyWithEffect);
    expectOneWordEach(&LogWords::pageState);
    expectOneWordEach(&OwnerWords::kind);
    expectOneWordEach(&OwnerWords::use);
    expectOneWordEach(&OwnerWords::fitOut);
    expectOneWordEach(&OwnerWords::facilityState);
    expectOneWordEach(&OwnerWords::accessKind);
    expectOneWordEach(&OwnerWords::requestKind);
    expectOneWordEach(&RosterWords::shiftKind);
    expectOneWordEach(&TodayWords::kind);
}

TEST(Words, eachTypeOfRecordHasANameOfItsOwn)
{
    QSet<QString> names;
    int count = 0;
    AllRecords::each([&]<Record T>(const ListedRecord<T> &) {
        names.insert(JournalProblemText::of(T::recordType));
        ++count;
    });

    EXPECT_EQ(names.size(), count);
    EXPECT_EQ(JournalProblemText::of(RecordType::Notice), u"record of type 12"_s);
}

TEST(Words, R_RK_1_AVerificationSaysWhereAndWhatToDo)
{
    VerificationReport report{.entriesChecked = 40, .signedChanges = 12, .signedPages = 3};
    report.rows[RecordType::LogEntry] = 7;
    report.notChecked.insert(NotChecked::FreeSpace);
    const QDateTime at({2026, 3, 2}, {0, 30}, Qt::UTC);
    const auto said = [&] { return VerificationWords(report, QTimeZone("Asia/Shanghai")).all(at).join(u'\n'); };
    for (const QString &told :
         {u"2026-03-02 08:30. Entries: 40, signed changes: 12, pages signed by both officers: 3"_s,
          u"line of the log 7"_s, u"Not checked: parts of the file"_s, u"What a code means"_s,
          u"The journal is whole"_s}) {
        EXPECT_TRUE(said().contains(told)) << told.toStdString() << " is not in\n" << said().toStdString();
    }
    EXPECT_FALSE(said().contains(u"What to do"_s));
    EXPECT_TRUE(said().startsWith(u"The journal is whole"_s)) << said().toStdString();

    report.alarms = {7};
    EXPECT_TRUE(said().startsWith(u"What is in the journal is whole, but 1 alarm"_s)) << said().toStdString();

    report.findings.push_back(
        {9, JournalProblem::RowDiffers, RecordType::LogEntry, 5, {}, {}, LinePlace{u"FJY-2026-001"_s, 2, 4}});
    report.findings.resize(15, {10, JournalProblem::OffPin});

    for (const QString &told : {u"Entry 9"_s, u"volume FJY-2026-001, page 2, line 4"_s, u"There are 5 more"_s,
                                u"What to do"_s, u"regional manager"_s}) {
        EXPECT_TRUE(said().contains(told)) << told.toStdString() << " is not in\n" << said().toStdString();
    }
    EXPECT_TRUE(said().startsWith(u"The journal is not whole"_s)) << said().toStdString();
    EXPECT_FALSE(said().contains(u"is whole"_s));
}

TEST(Words, aVerificationSaysWhichSignaturesItTookFromAnEarlierOne)
{
    const QDateTime at({2026, 3, 2}, {0, 30}, Qt::UTC);
    VerificationReport report;
    const auto said = [&] { return VerificationWords(report, QTimeZone("Asia/Shanghai")).checked(at).join(u'\n'); };
    EXPECT_FALSE(said().contains(u"check of all signatures"_s));
    report.checkpointIgnored = true;
    EXPECT_TRUE(said().contains(u"All were checked again."_s));
    report.checkpointIgnored = false;
    report.checkpoint = Checkpoint{{4711, {}}, {}, at};
    EXPECT_TRUE(said().contains(u"Signatures up to entry 4711 were checked at 2026-03-02 08:30"_s));
}

TEST(Words, R_HO_2_AWrongClockIsSaidInWords)
{
    const QTimeZone zone("Asia/Shanghai");
    const qint64 two = QDateTime({2026, 3, 2}, {6, 2}, Qt::UTC).toMSecsSinceEpoch();
    const ClockAnomaly behind{two, two + 58 * 60'000 + 1};
    const ClockAnomaly ahead{two, two - 72 * 3'600'000};

    EXPECT_TRUE(ClockWords::now(behind, zone).contains(u"58 minute(s) at 14:02"_s));
    EXPECT_TRUE(ClockWords::now(ahead, zone).contains(u"3 day(s) after"_s));
    VerificationReport report;
    report.clockNotes = {{8, behind, {5}, {LinePlace{u"FJY-2026-001"_s, 2, 4}}}, {9, ahead}};
    report.givenKeys = {{12, two, u"王芳"_s, u"陈静"_s}, {40, two, u"李四"_s, u"陈静"_s}};
    report.renamings = {{812, two, {RecordType::StaffMember, 5}, u"王秀英"_s, u"李四"_s}};
    const QString history = VerificationWords(report, zone).history().join(u'\n');
    EXPECT_TRUE(history.contains(u"by somebody else 2 time(s):"_s));
    EXPECT_TRUE(history.contains(u"Entry 12: 陈静 gave 王芳 a new password on 2026-03-02 14:02."_s));
    EXPECT_TRUE(history.contains(u"Entry 40: 陈静 gave 李四 a new password"_s));
    EXPECT_TRUE(history.contains(u"A wrong clock was noted 2 time(s)"_s));
    EXPECT_TRUE(history.contains(u"The person 5 was 王秀英 until entry 812 (2026-03-02), then 李四."_s));
    EXPECT_TRUE(history.contains(u"Entry 8: the computer's clock showed 2026-03-02 14:02"_s));
    EXPECT_TRUE(history.contains(u"Written meanwhile: volume FJY-2026-001, page 2, line 4."_s));
}

TEST(Words, R_RK_1_NothingIsPushedOutOfTheHistory)
{
    const qint64 two = QDateTime({2026, 3, 2}, {6, 2}, Qt::UTC).toMSecsSinceEpoch();
    const qint64 ahead = two + 72 * 3'600'000 + 1;
    VerificationReport report;
    report.renamings = {{7, two, {RecordType::StaffMember, 5}, u"王秀英"_s, u"李四"_s}};
    report.clockNotes = {{8, {two, ahead}, {}, {}, TakenBack{3, 7, 72 * 3'600'000, {1}, {u"陈静"_s}}}};
    for (qint64 entry = 9; entry < 49; ++entry) {
        report.renamings.push_back({entry, two, {RecordType::Centre, 1}, u"A"_s, u"B"_s});
        report.clockNotes.push_back({entry, {two + entry * 60'000, ahead}});
    }
    report.clockNotes[4].places = {LinePlace{u"FJY-2026-001"_s, 2, 4}};
    report.clockNotes.push_back({50, {two - 3 * 3'600'000, ahead}});
    report.clockNotes.push_back({51, {two, ahead}, {}, {}, {}, 4});
    report.clockNotes.push_back({52, {two, ahead + 1000}, {}, {}, {}, 4});
    const QStringList history = VerificationWords(report, QTimeZone("Asia/Shanghai")).history();
    EXPECT_EQ(history.size(), 1 + 41 + 1 + 4) << history.join(u'\n').toStdString();
    const QString said = history.join(u'\n');
    for (const QString &told : {u"The person 5 was 王秀英 until entry 7"_s, u"until entry 48 (2026-03-02), then B."_s,
                                u"Entries 3 to 7 were dated ahead"_s,
                                u"noted 40 more time(s) until entry 48, when the clock showed 2026-03-02 14:50."_s,
                                u"Written meanwhile: volume FJY-2026-001, page 2, line 4."_s, u"Entry 50:"_s,
                                u"Entry 51:"_s, u"Entry 52:"_s}) {
        EXPECT_TRUE(said.contains(told)) << told.toStdString() << " is not in\n" << said.toStdString();
    }
}

TEST(Words, R_HO_2_TimeTakenBackIsSaidInWords)
{
    const qint64 two = QDateTime({2026, 3, 2}, {6, 2}, Qt::UTC).toMSecsSinceEpoch();
    ClockNote note{8, ClockAnomaly{two, two + 72 * 3'600'000 + 1}};
    note.takenBack = TakenBack{3, 7, 72 * 3'600'000, {0, 1}, {u"陈静"_s, u"赵红"_s}, 6};
    VerificationReport report;
    report.clockNotes = {note};
    report.alarms = {8};
    const QString said = VerificationWords(report, QTimeZone("Asia/Shanghai")).all({}).join(u'\n');
    for (const QString &told :
         {u"Entries 3 to 7 were dated ahead of it, the last one by 3 day(s)"_s, u"They were written by 陈静, 赵红."_s,
          u"Entry 8 records an alarm"_s, u"before the purge that entry 6 certifies"_s}) {
        EXPECT_TRUE(said.contains(told)) << told.toStdString() << " is not in\n" << said.toStdString();
    }
    EXPECT_FALSE(said.contains(u"were missing"_s));
}

TEST(Words, R_RK_2_AGivenRoleIsSaidInWords)
{
    const qint64 at = QDateTime({2026, 3, 2}, {6, 2}, Qt::UTC).toMSecsSinceEpoch();
    VerificationReport report;
    report.givenRoles = {
        {8, at, Role::CentreManager, u"赵红"_s, u"陈静"_s, 12, at + 60'000, {{RoleUse::AlarmExplained, {10}}}},
        {13, at, Role::DutyOfficer, u"%3"_s, u"陈静"_s, 15, at},
        {20, at, Role::HeadOfDesk, u"王芳"_s, u"陈静"_s}};
    for (qint64 entry = 21; entry < 33; ++entry) {
        report.givenRoles.back().uses[RoleUse::CertificateSigned].push_back(entry);
    }
    const QString history = VerificationWords(report, QTimeZone("Asia/Shanghai")).history().join(u'\n');
    for (const QString &told :
         {u"given a role 3 time(s)"_s,
          u"Entry 8: 陈静 gave 赵红 the role “Centre manager” on 2026-03-02 14:02. It ended on "
          "2026-03-02 14:03 with entry 12. It was used for: alarms explained: entries 10."_s,
          u"gave %3 the role “Duty officer” on 2026-03-02 14:02. It ended on 2026-03-02 14:02 with entry 15.\n"_s,
          u"It lasts."_s, u"certificates of erasures signed: entries 21, 22"_s, u"30, 2 more"_s}) {
        EXPECT_TRUE(history.contains(told)) << told.toStdString() << " is not in\n" << history.toStdString();
    }
}

TEST(Words, eachErrorHasASentenceOfItsOwn)
{
    QSet<QString> sentences;
    for (int code = 0; code <= int(ErrorCode::NoDisplay); ++code) {
        sentences.insert(ErrorText::of({static_cast<ErrorCode>(code), {}}));
    }
    EXPECT_EQ(sentences.size(), int(ErrorCode::NoDisplay) + 1);
    EXPECT_TRUE(ErrorText::of({ErrorCode::DatabaseMissing, u"/data/a.db"_s}).contains(u"/data/a.db"_s));
}

TEST(Words, aCentreWithoutNamesOfItsOwnGetsOurs)
{
    Centre centre = Centre::withDefaults(*NonBlankText::from(u"Centre"_s), {}, u"en"_s);
    EXPECT_EQ(CentreWords::roles(centre).at(static_cast<int>(Role::CentreManager)), u"Centre manager"_s);

    centre.roleNames = u"a\nb\nc\nd\ne"_s;
    EXPECT_EQ(CentreWords::roles(centre), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
}

} // namespace dutydesk
