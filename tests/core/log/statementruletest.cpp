// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/statementrule.h"

#include "support/printers.h"

#include <gtest/gtest.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

/// The rule alone, with entries that nothing else has looked at.
class StatementRuleTest : public testing::Test
{
protected:
    std::optional<JournalProblem> see(RecordType type, qint64 id, const std::optional<Row> &row)
    {
        JournalEntry entry{};
        entry.sequence = ++m_sequence;
        entry.kind = type == RecordType::Statement ? EntryKind::HandoverStatement : EntryKind::RecordCreated;
        entry.type = type;
        entry.reference = id;
        const DecodedBody body{type, row.value_or(Row())};
        const auto found = m_rule.check({entry, row ? &body : nullptr, Role::DutyOfficer});
        return found ? std::optional(found->problem) : std::nullopt;
    }

    std::optional<JournalProblem> count(qint64 id, qint64 item)
    {
        const ItemCount counted{ItemCountId(id),
                                HandoverId(1),
                                SharedItemId(item),
                                NonBlankText::from(u"对讲机"_s).value(),
                                2,
                                2,
                                ItemState::Sound,
                                {}};
        return see(RecordType::ItemCount, id, rowOf(counted));
    }

    std::optional<JournalProblem> state(qint64 lines, const Row &listed = {})
    {
        Row row{qint64(1), qint64(1), qint64(1), lines, qint64(0), QString(), qint64(1), QByteArray(32, 'h')};
        row.insert(row.end(), listed.begin(), listed.end());
        return see(RecordType::Statement, 1, row);
    }

    StatementRule m_rule;
    qint64 m_sequence = 0;
};

TEST_F(StatementRuleTest, R_HO_5_TheStatementSaysHowManyLinesThereAre)
{
    see(RecordType::LogPage, 1, {});
    see(RecordType::LogEntry, 1, {});
    see(RecordType::LogPage, 2, {});
    see(RecordType::LogEntry, 2, {});
    see(RecordType::LogEntry, 3, {});
    EXPECT_EQ(state(0), JournalProblem::WrongStatement);
    EXPECT_EQ(state(3), JournalProblem::WrongStatement);
    EXPECT_EQ(state(2), std::nullopt);
}

TEST_F(StatementRuleTest, R_HO_6_TheStatementNamesEachCount)
{
    EXPECT_EQ(count(1, 7), std::nullopt);
    EXPECT_EQ(state(0), JournalProblem::WrongStatement);
    EXPECT_EQ(state(0, {qint64(7), qint64(1), qint64(0)}), JournalProblem::WrongStatement);
    EXPECT_EQ(state(0, {qint64(7), qint64(2), qint64(0)}), std::nullopt);
    see(RecordType::ItemCount, 2, {});
    EXPECT_EQ(state(0), std::nullopt) << "a count was erased";
}

TEST_F(StatementRuleTest, R_HO_6_AnItemIsCountedOnceByEachSide)
{
    EXPECT_EQ(count(1, 7), std::nullopt);
    EXPECT_EQ(count(2, 8), std::nullopt);
    EXPECT_EQ(count(3, 7), JournalProblem::WrittenTwice);
    m_rule.endOfChange();
    EXPECT_EQ(count(4, 7), std::nullopt) << "by the relief";
}

TEST_F(StatementRuleTest, R_HO_8_WhoRefusesSaysWhy)
{
    const auto seeIt = [this](const Handover &handover) { return see(RecordType::Handover, 1, rowOf(handover)); };
    const QDateTime now{{2026, 3, 2}, {8, 0}, Qt::UTC};
    Handover handover = Handover::begun(HandoverId(1), LogPageId(1), StaffId(1));
    EXPECT_EQ(seeIt(handover), std::nullopt);
    handover.refusedAt = now;
    EXPECT_EQ(seeIt(handover), JournalProblem::WrongBody);
    handover.refusalReason = u"少一把钥匙"_s;
    EXPECT_EQ(seeIt(handover), std::nullopt);
    handover.refusedAt.reset();
    EXPECT_EQ(seeIt(handover), JournalProblem::WrongBody);
    handover.refusalReason.clear();
    handover.incomingSignedAt = now;
    EXPECT_EQ(seeIt(handover), JournalProblem::WrongBody) << "without the time of arrival";
}

TEST_F(StatementRuleTest, R_HO_8_AReasonIsNotBlank)
{
    for (const auto reason : {&Handover::closingReason, &Handover::inPlaceReason, &Handover::overrideReason}) {
        for (const QString &blank : {u" "_s, u"\u200b"_s, u"\u180e\ufeff"_s}) {
            Handover handover = Handover::begun(HandoverId(1), LogPageId(1), StaffId(1));
            handover.*reason = blank;
            EXPECT_EQ(see(RecordType::Handover, 1, rowOf(handover)), JournalProblem::WrongBody);
            handover.*reason = u"停电"_s + blank;
            EXPECT_EQ(see(RecordType::Handover, 1, rowOf(handover)), std::nullopt);
        }
    }
}

} // namespace dutydesk
