// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/closedrecords.h"

// Somebody with an own valid key appends entries, rightly hashed and signed, that break what volumes, settings, people
// and rosters keep together.
namespace dutydesk::test {

TEST_P(ClosedRecordsTest, R_HO_3_AVolumeIsNotPurgedWithoutItsCertificate)
{
    LogVolume volume = log().volumes.findById(LogVolumeId(1)).value();
    volume.sealedAt = m_clock.now();
    volume.purgedAt = m_clock.now();
    EXPECT_EQ(foundAfterPutting(*m_chen, volume), JournalProblem::NotSignedFor);
}

TEST_P(ClosedRecordsTest, R_HO_3_SettingsThatKeepRecordsForLessThanTheRulesYearAreFound)
{
    Centre centre = *m_desk->centre();
    centre.logKeptDays = 364;
    EXPECT_EQ(foundAfterPutting(*m_chen, centre), JournalProblem::WrongBody);
}

TEST_P(ClosedRecordsTest, R_RK_2_ANameThatLooksLikeAnotherIsFound)
{
    StaffMember twin = m_desk->modules().people.staff.findById(m_wang->staff).value();
    twin.id = StaffId(99);
    twin.name = NonBlankText::from(twin.name.toString() + QChar(0x200b)).value();
    EXPECT_EQ(foundAfterPutting(*m_chen, twin, EntryKind::RecordCreated), JournalProblem::WrongBody);
}

TEST_P(ClosedRecordsTest, R_RK_2_SettingsOutOfTheirBoundsAreFound)
{
    Centre centre = *m_desk->centre();
    centre.idleLock = std::chrono::minutes(-1);
    EXPECT_EQ(foundAfterPutting(*m_chen, centre), JournalProblem::WrongBody);
}

TEST_P(ClosedRecordsTest, R_HO_3_SettingsThatKeepOwnerDataForLessThanAYearAreFound)
{
    Centre centre = *m_desk->centre();
    centre.ownerDataKeptDays = 364;
    EXPECT_EQ(foundAfterPutting(*m_chen, centre), JournalProblem::WrongBody);
}

TEST_P(ClosedRecordsTest, R_HO_3_ACodeOfTheCentreWithWhatNobodySeesIsFound)
{
    Centre centre = *m_desk->centre();
    centre.code += QChar(0x200b);
    EXPECT_EQ(foundAfterPutting(*m_chen, centre), JournalProblem::WrongBody);
}

TEST_P(ClosedRecordsTest, R_RK_2_ADeskThatDoesNotExistIsFound)
{
    Actor strange = *m_li;
    strange.desk = DeskId(9);
    EXPECT_EQ(foundAfter(strange,
                         [](Change &change) -> Result<void> {
                             CHECK(change.append(EntryKind::SignedIn, change.actor().staff.value(), {}));
                             return {};
                         }),
              JournalProblem::UnknownReference);
}

TEST_P(ClosedRecordsTest, R_RO_3_APublishedMonthChangesOnlyByASubstitution)
{
    RosterService &roster = *services().roster;
    const QDate day = m_clock.today().addDays(1);
    const auto patterns = roster.load(*m_li, day.year(), day.month())->patterns;
    const auto duty = std::ranges::find(patterns, ShiftKind::Duty, &ShiftPattern::kind);
    ASSERT_TRUE(roster.setCells(*m_li, {{m_wang->staff, day, duty->id}}));
    ASSERT_TRUE(roster.publish(*m_li, day.year(), day.month()));
    ASSERT_TRUE(roster.substitute(
        *m_chen, {.date = day, .original = m_wang->staff, .substitute = m_li->staff, .reason = u"病假"_s}));
    EXPECT_TRUE(services().verifier->verify()->isWhole());
    EXPECT_EQ(foundAfterPutting(*m_chen, Duty{DutyId(1), m_wang->staff, day, duty->id}), JournalProblem::NotSignedFor);
}

TEST_P(ClosedRecordsTest, R_RO_3_ASubstitutionMakesANewRevision)
{
    RosterService &roster = *services().roster;
    const QDate day = m_clock.today().addDays(1);
    const auto patterns = roster.load(*m_li, day.year(), day.month())->patterns;
    const ShiftPatternId shift = std::ranges::find(patterns, ShiftKind::Duty, &ShiftPattern::kind)->id;
    ASSERT_TRUE(roster.setCells(*m_li, {{m_wang->staff, day, shift}}));
    ASSERT_TRUE(roster.publish(*m_li, day.year(), day.month()));
    EXPECT_EQ(foundAfter(*m_chen,
                         [&](Change &change) -> Result<void> {
                             CHECK(put(change, Duty{DutyId(1), m_wang->staff, day, std::nullopt}));
                             CHECK(put(change, Duty{DutyId(2), m_li->staff, day, shift}, EntryKind::RecordCreated));
                             const NonBlankText why = NonBlankText::from(u"病假"_s).value();
                             const Substitution made{
                                 SubstitutionId(1), DutyId(1),     day,         shift, m_wang->staff,
                                 m_li->staff,       m_chen->staff, change.at(), why};
                             return put(change, made, EntryKind::RecordCreated);
                         }),
              JournalProblem::NotSignedFor);
}

TEST_P(ClosedRecordsTest, R_RO_3_WhatAPatternMeansStays)
{
    ShiftPattern pattern = services().roster->patterns()->front();
    pattern.end = pattern.end.addSecs(3600);
    EXPECT_EQ(foundAfterPutting(*m_chen, pattern), JournalProblem::WrittenTwice);
}

TEST_P(ClosedRecordsTest, R_RO_3_ADayIsWrittenInOneWayOnly)
{
    Row row = rowOf(Duty{DutyId(99), m_wang->staff, m_clock.today().addDays(1), std::nullopt});
    row[2] = m_clock.today().addDays(1).toString(u"yyyyMMdd");
    row.pop_back();
    EXPECT_EQ(foundAfter(*m_chen,
                         [&](Change &change) -> Result<void> {
                             CHECK(change.append(EntryKind::RecordCreated, 99, canonicalBody(RecordType::Duty, row)));
                             return {};
                         }),
              JournalProblem::WrongBody);
}

TEST_P(ClosedRecordsTest, R_RK_2_AKeyGivenBySomebodyElseIsTold)
{
    EXPECT_TRUE(services().verifier->verify()->givenKeys.empty()) << "the first key of a person";
    ASSERT_TRUE(services().staff->enrol(*m_chen, m_secret, m_wang->staff, m_secret, m_pin));
    const VerificationReport report = services().verifier->verify().value();
    EXPECT_TRUE(report.isWhole());
    ASSERT_EQ(report.givenKeys.size(), 1U);
    EXPECT_EQ(report.givenKeys.front().name, m_wang->name.toString());
    EXPECT_EQ(report.givenKeys.front().giver, m_chen->name.toString());
}

TEST_P(ClosedRecordsTest, R_HO_2_ALineOutOfItsOrderIsFound)
{
    LogEntry line = anotherLine();
    line.page = LogPageId(2);
    EXPECT_EQ(foundAfterPutting(*m_wang, line, EntryKind::RecordCreated), JournalProblem::WrongBody);
}

TEST_P(ClosedRecordsTest, R_RK_1_ARecordThatNeverBeganIsFound)
{
    LogEntry line = anotherLine();
    line.page = LogPageId(2);
    line.line = 1;
    EXPECT_EQ(foundAfterPutting(*m_wang, line), JournalProblem::WrongBody);
}

TEST_P(ClosedRecordsTest, R_HO_2_AFileOnASignedPageIsFound)
{
    for (const RecordType subject : {RecordType::LogPage, RecordType::Handover}) {
        const Evidence file{.id = EvidenceId(98 + (subject == RecordType::Handover ? 1 : 0)),
                            .subjectType = qint64(subject),
                            .subjectId = 1,
                            .fileName = NonBlankText::from(u"a.jpg"_s).value(),
                            .kind = EvidenceKind::Picture,
                            .byteCount = 1,
                            .addedBy = m_wang->staff,
                            .addedAt = m_clock.now()};
        EXPECT_EQ(foundAfter(*m_wang,
                             [&](Change &change) -> Result<void> {
                                 CHECK(change.append(EntryKind::RecordCreated, file.id.value(),
                                                     canonicalBody(RecordType::Evidence, rowOf(file))));
                                 return {};
                             }),
                  JournalProblem::AfterClosing);
    }
}

} // namespace dutydesk::test
