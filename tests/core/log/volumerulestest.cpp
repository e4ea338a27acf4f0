// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "centre/centre.h"
#include "core/log/volumerulesfixture.h"
#include "evidence/evidence.h"
#include "log/linerule.h"
#include "log/purgerule.h"
#include "log/volumerule.h"

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

TEST_F(VolumeRulesTest, R_HO_3_APurgeIsNamedAfterItsVolume)
{
    for (const QString &number : {u"FJY-2024-001"_s, u"FJY-2024-002"_s}) {
        VolumeRule rule;
        LogVolume volume = sealedVolume();
        volume.number = words(number);
        const QDateTime sealedAt = *std::exchange(volume.sealedAt, std::nullopt);
        EXPECT_EQ(see(rule, volume), std::nullopt);
        volume.sealedAt = sealedAt;
        EXPECT_EQ(see(rule, volume), std::nullopt);
        volume.purgedAt = sealedAt;
        EXPECT_EQ(see(rule, volume), std::nullopt);
        EXPECT_EQ(purge(rule),
                  number == u"FJY-2024-001"_s ? std::nullopt : std::optional(JournalProblem::WrongErasure));
    }
}

TEST_F(VolumeRulesTest, R_HO_3_VolumesArePurgedInTheirOrder)
{
    for (const bool isInOrder : {true, false}) {
        VolumeRule rule;
        LogVolume first = sealedVolume();
        LogVolume second = sealedVolume();
        second.id = LogVolumeId(2);
        for (LogVolume *volume : {&first, &second}) {
            const QDateTime sealedAt = *std::exchange(volume->sealedAt, std::nullopt);
            EXPECT_EQ(see(rule, *volume), std::nullopt);
            volume->sealedAt = sealedAt;
            EXPECT_EQ(see(rule, *volume), std::nullopt);
            volume->purgedAt = m_now;
        }
        EXPECT_EQ(isInOrder ? see(rule, first) : std::nullopt, std::nullopt);
        EXPECT_EQ(see(rule, second), isInOrder ? std::nullopt : std::optional(JournalProblem::WrongErasure));
    }
}

TEST_F(VolumeRulesTest, R_HO_3_ANumberIsMadeOfCodeYearAndSerial)
{
    const Centre centre = Centre::withDefaults(words(u"枫景苑"_s), {}, u"zh_CN"_s);
    for (const QString &number :
         {u"DD-2026-001"_s, u"DD-2026-1"_s, u"DD-2027-001"_s, u"FJY-2026-001"_s, u"DD-2026-001"_s + QChar(0x200b)}) {
        LineRule rule;
        EXPECT_EQ(see(rule, centre), std::nullopt);
        LogVolume volume = sealedVolume();
        volume.number = words(number);
        EXPECT_EQ(see(rule, volume),
                  number == u"DD-2026-001"_s ? std::nullopt : std::optional(JournalProblem::WrongBody))
            << number.toStdString();
    }
}

TEST_F(VolumeRulesTest, R_HO_3_APageIsOfTheYearOfItsVolume)
{
    for (const int year : {2026, 2027}) {
        LineRule rule;
        EXPECT_EQ(see(rule, sealedVolume()), std::nullopt);
        LogPage last = page(1, 1);
        last.date = QDate(year, 1, 1);
        EXPECT_EQ(see(rule, last), year == 2026 ? std::nullopt : std::optional(JournalProblem::WrongBody));
    }
}

TEST_F(VolumeRulesTest, R_HO_1_ALineIsOfTheTimeOfItsWriting)
{
    const auto writing = [&](const QDateTime &happened, bool isBehind = false) {
        LineRule rule;
        LogEntry written = line(1, 1);
        written.happenedAt = happened;
        written.clockBehind = isBehind;
        return see(rule, written);
    };
    EXPECT_EQ(writing(m_now.addSecs(60)), std::nullopt);
    EXPECT_EQ(writing(m_now.addSecs(61)), JournalProblem::WrongBody);
    EXPECT_EQ(writing(m_now.addDays(-31)), std::nullopt);
    EXPECT_EQ(writing(m_now.addDays(-31).addSecs(-1)), JournalProblem::WrongBody);
    EXPECT_EQ(writing(m_now.addDays(-400), true), std::nullopt) << "by a clock that is behind";
}

TEST_F(VolumeRulesTest, R_HO_2_ACorrectionMayBeOfTheTimeOfTheLine)
{
    const auto correcting = [&](const QDateTime &happened) {
        LineRule rule;
        LogEntry first = line(1, 1);
        first.happenedAt = m_now.addDays(-400);
        first.clockBehind = true;
        EXPECT_EQ(see(rule, first), std::nullopt);
        LogEntry second = line(2, 1, first.id);
        second.line = 2;
        second.reason = u"听错"_s;
        second.happenedAt = happened;
        return see(rule, second, EntryKind::Amendment);
    };
    EXPECT_EQ(correcting(m_now.addDays(-400)), std::nullopt);
    EXPECT_EQ(correcting(m_now.addDays(-401)), JournalProblem::WrongBody);
}

TEST_F(VolumeRulesTest, R_HO_3_APurgeBeforeTheSettingsOfItsDayAllowItIsFound)
{
    PurgeRule rule(m_types);
    Centre centre = Centre::withDefaults(words(u"枫景苑"_s), {}, u"zh_CN"_s);
    centre.logKeptDays = 400;
    EXPECT_EQ(see(rule, centre), std::nullopt);
    EXPECT_EQ(see(rule, sealedVolume()), std::nullopt);
    m_now = m_now.addDays(399);
    EXPECT_EQ(purge(rule), JournalProblem::EarlyErasure);

    centre.logKeptDays = 365;
    EXPECT_EQ(see(rule, centre), std::nullopt);
    EXPECT_EQ(purge(rule), std::nullopt);
}

TEST_F(VolumeRulesTest, R_HO_3_APurgeThatLeavesWhatNothingNeedsIsFound)
{
    const std::vector<std::function<void(PurgeRule &)>> ways{
        [this](PurgeRule &rule) { see(rule, line(12, 1)); },
        [this](PurgeRule &rule) { see(rule, Handover::begun(HandoverId(1), LogPageId(1), StaffId(1))); },
        [this](PurgeRule &rule) { see(rule, handedOver(1)); },
        [this](PurgeRule &rule) { see(rule, review(1)); },
        [this](PurgeRule &rule) {
            see(rule, PagePrint{PagePrintId(1), LogPageId(1), StaffId(1), m_now});
        },
        [this](PurgeRule &rule) {
            see(rule, EvidenceContent{EvidenceId(1), "picture"});
        },
        [this](PurgeRule &rule) { see(rule, work(1, CaseState::Done)); }};
    for (const auto &write : ways) {
        PurgeRule before(m_types);
        write(before);
        see(before, sealedVolume());
        EXPECT_EQ(purge(before), JournalProblem::WrongErasure);
        PurgeRule after(m_types);
        see(after, sealedVolume());
        write(after);
        EXPECT_EQ(purge(after), std::nullopt) << "it is of a later volume";
    }
}

TEST_F(VolumeRulesTest, R_HO_3_ALineThatAnotherVolumeNeedsStays)
{
    for (const bool isErased : {false, true}) {
        PurgeRule rule(m_types);
        const qint64 erased = isErased ? seeErased(rule, RecordType::LogEntry, 11) : 0;
        if (!isErased) {
            see(rule, line(11, 1));
        }
        see(rule, sealedVolume());
        see(rule, line(12, 2, LogEntryId(11)));
        EXPECT_EQ(purge(rule, isErased ? std::vector{erased} : std::vector<qint64>()),
                  isErased ? std::optional(JournalProblem::WrongErasure) : std::nullopt);
    }
}

TEST_F(VolumeRulesTest, R_HO_5_WorkThatWentOnStays)
{
    for (const CaseState state : {CaseState::Open, CaseState::Done}) {
        PurgeRule rule(m_types);
        see(rule, work(1, CaseState::Open));
        see(rule, sealedVolume());
        if (state == CaseState::Done) {
            see(rule, work(1, state));
        }
        EXPECT_EQ(purge(rule), std::nullopt);
    }
    PurgeRule rule(m_types);
    see(rule, work(1, CaseState::Done));
    see(rule, sealedVolume());
    see(rule, handedOver(1));
    EXPECT_EQ(purge(rule), std::nullopt);
}

TEST_F(VolumeRulesTest, R_HO_3_APurgeTakesNothingThatCameAfterTheSeal)
{
    for (const RecordType type : {RecordType::LogEntry, RecordType::Statement, RecordType::PageReview,
                                  RecordType::PagePrint, RecordType::Case}) {
        PurgeRule rule(m_types);
        const qint64 before = seeErased(rule, type, 1);
        see(rule, sealedVolume());
        const qint64 after = seeErased(rule, type, 2);
        EXPECT_EQ(purge(rule, {before}), std::nullopt);
        EXPECT_EQ(purge(rule, {before, after}), JournalProblem::WrongErasure);
    }
}

TEST_F(VolumeRulesTest, R_HO_5_APurgeTakesNoWorkThatWasCarriedOnAndNoHalfOfIt)
{
    for (const bool isCarried : {true, false}) {
        PurgeRule rule(m_types);
        const qint64 erased = seeErased(rule, RecordType::Case, 1);
        see(rule, sealedVolume());
        EXPECT_EQ(purge(rule, {erased}), std::nullopt);
        isCarried ? see(rule, handedOver(1)) : see(rule, work(1, CaseState::Done));
        EXPECT_EQ(purge(rule, {erased}), JournalProblem::WrongErasure);
    }
}

} // namespace dutydesk
