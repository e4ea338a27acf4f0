// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "centre/centre.h"
#include "log/handover.h"
#include "log/logentry.h"
#include "log/openwork.h"
#include "log/retentionrule.h"
#include "log/volumerule.h"
#include "log/wholevolumerule.h"
#include "support/fakebackup.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

/// The rules see entries as they stand in a chain; those whose body was erased are left out here.
class VolumeRulesTest : public testing::Test
{
protected:
    template<Record T>
    std::optional<JournalProblem> see(JointRule &rule, const T &record, EntryKind kind = EntryKind::RecordChanged)
    {
        const JournalEntry entry{.sequence = ++m_sequence,
                                 .previousHash = {},
                                 .timeMs = m_now.toMSecsSinceEpoch(),
                                 .kind = kind,
                                 .type = T::recordType,
                                 .actor = 1,
                                 .desk = 1,
                                 .reference = record.id.value(),
                                 .salt = {},
                                 .body = QByteArray(),
                                 .contentHash = {},
                                 .entryHash = {},
                                 .clientId = {}};
        const DecodedBody body{T::recordType, rowOf(record)};
        const JointRule::Finding found = rule.check({entry, &body, Role::CentreManager});
        return found ? std::optional(found->problem) : std::nullopt;
    }

    std::optional<JournalProblem> purge(JointRule &rule)
    {
        return see(rule, aCertificate(m_now), EntryKind::PurgeCertificate);
    }

    static NonBlankText words(const QString &text) { return NonBlankText::from(text).value(); }

    LogVolume sealedVolume() const
    {
        return {.id = LogVolumeId(1),
                .year = 2026,
                .serial = 1,
                .number = words(u"FJY-2026-001"_s),
                .openedAt = m_now,
                .sealedAt = m_now};
    }

    LogPage page(qint64 id, qint64 volume) const
    {
        return {.id = LogPageId(id),
                .volume = LogVolumeId(volume),
                .number = 1,
                .date = m_now.date(),
                .pattern = ShiftPatternId(1),
                .plannedStart = m_now,
                .plannedEnd = m_now,
                .officer = StaffId(1),
                .weather = {},
                .dutyManager = {},
                .state = PageState::Closed,
                .openedAt = m_now,
                .closedAt = m_now};
    }

    LogEntry line(qint64 id, qint64 page, std::optional<LogEntryId> amends = {}) const
    {
        return {.id = LogEntryId(id),
                .page = LogPageId(page),
                .line = 1,
                .happenedAt = m_now,
                .writtenAt = m_now,
                .source = EntrySource::Call,
                .place = {},
                .person = {},
                .telephone = {},
                .matter = words(u"漏水"_s),
                .entryClass = EntryClass::Other,
                .action = {},
                .toldWhom = {},
                .state = EntryState::Done,
                .officer = StaffId(1),
                .amends = amends,
                .reason = {}};
    }

    QDateTime m_now{{2026, 3, 2}, {8, 0}, Qt::UTC};
    qint64 m_sequence = 0;
};

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

TEST_F(VolumeRulesTest, R_HO_3_APurgeBeforeTheSettingsOfItsDayAllowItIsFound)
{
    RetentionRule rule;
    Centre centre = Centre::withDefaults(words(u"枫景苑"_s), {}, u"zh_CN"_s);
    centre.logKeptDays = 400;
    EXPECT_EQ(see(rule, centre), std::nullopt);
    EXPECT_EQ(see(rule, sealedVolume()), std::nullopt);
    m_now = m_now.addDays(399);
    EXPECT_EQ(purge(rule), JournalProblem::EarlyErasure);

    centre.logKeptDays = 365;
    EXPECT_EQ(see(rule, centre), std::nullopt);
    EXPECT_EQ(purge(rule), std::nullopt);
    centre.logKeptDays = 364;
    EXPECT_EQ(see(rule, centre), JournalProblem::EarlyErasure);
}

TEST_F(VolumeRulesTest, R_HO_3_APurgeThatLeavesALineOfItsVolumeIsFound)
{
    WholeVolumeRule rule;
    see(rule, page(1, 1));
    see(rule, page(2, 2));
    see(rule, line(11, 2));
    EXPECT_EQ(purge(rule), std::nullopt) << "the line stands in another volume";
    see(rule, line(12, 1));
    EXPECT_EQ(purge(rule), JournalProblem::WrongErasure);
}

TEST_F(VolumeRulesTest, R_HO_3_ALineThatAnotherVolumeNeedsMayStay)
{
    WholeVolumeRule rule;
    see(rule, page(1, 1));
    see(rule, page(2, 2));
    see(rule, line(11, 1));
    see(rule, line(12, 2, LogEntryId(11)));
    EXPECT_EQ(purge(rule), std::nullopt);
}

TEST_F(VolumeRulesTest, R_HO_3_APurgeThatLeavesAHandoverOfItsVolumeIsFound)
{
    WholeVolumeRule rule;
    see(rule, page(1, 1));
    see(rule, Handover::begun(HandoverId(1), LogPageId(1), StaffId(1)));
    EXPECT_EQ(purge(rule), JournalProblem::WrongErasure);
}

} // namespace dutydesk
