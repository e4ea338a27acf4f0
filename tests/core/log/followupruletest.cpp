// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/followuprule.h"

#include "support/printers.h"

#include <gtest/gtest.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

/// The rule alone, with entries that nothing else has looked at.
class FollowUpRuleTest : public testing::Test
{
protected:
    std::optional<JournalProblem> see(RecordType type, qint64 id, const std::optional<Row> &row,
                                      Role role = Role::DutyOfficer)
    {
        JournalEntry entry{};
        entry.sequence = ++m_sequence;
        entry.type = type;
        entry.reference = id;
        const DecodedBody body{type, row.value_or(Row())};
        const auto found = m_rule.check({entry, row ? &body : nullptr, role});
        return found ? std::optional(found->problem) : std::nullopt;
    }

    std::optional<JournalProblem> see(const Case &work, Role role = Role::DutyOfficer)
    {
        return see(RecordType::Case, work.id.value(), rowOf(work), role);
    }

    std::optional<JournalProblem> seeLine(qint64 id, std::optional<qint64> amends = {})
    {
        const LogEntry line{.id = LogEntryId(id),
                            .page = LogPageId(1),
                            .line = int(id),
                            .happenedAt = m_now,
                            .writtenAt = m_now,
                            .source = EntrySource::Call,
                            .place = {},
                            .person = {},
                            .telephone = {},
                            .matter = NonBlankText::from(u"漏水"_s).value(),
                            .entryClass = EntryClass::Other,
                            .action = {},
                            .toldWhom = {},
                            .state = EntryState::FollowUp,
                            .officer = StaffId(1),
                            .amends = amends ? std::optional(LogEntryId(*amends)) : std::nullopt,
                            .reason = {}};
        return see(RecordType::LogEntry, id, rowOf(line));
    }

    Case done() const
    {
        Case work = m_work;
        work.state = CaseState::Done;
        work.doneAt = m_now;
        return work;
    }

    Case of(qint64 line) const
    {
        Case work = m_work;
        work.entry = LogEntryId(line);
        return work;
    }

    const QDateTime m_now{{2026, 3, 2}, {8, 0}, Qt::UTC};
    const Case m_work{.id = CaseId(1),
                      .page = LogPageId(1),
                      .entry = LogEntryId(1),
                      .matter = NonBlankText::from(u"漏水"_s).value(),
                      .place = {},
                      .progress = {},
                      .nextStep = {},
                      .deadline = {},
                      .ifWorse = {},
                      .follower = {},
                      .urgency = Urgency::Ordinary,
                      .state = CaseState::Open,
                      .doneAt = {}};
    FollowUpRule m_rule;
    qint64 m_sequence = 0;
};

TEST_F(FollowUpRuleTest, R_HO_5_WorkBeginsOpen)
{
    EXPECT_EQ(see(done()), JournalProblem::WrongBody);
}

TEST_F(FollowUpRuleTest, R_HO_5_WorkThatIsDoneSaysWhen)
{
    see(m_work);
    Case undated = done();
    undated.doneAt.reset();
    EXPECT_EQ(see(undated), JournalProblem::WrongBody);
    Case open = m_work;
    open.doneAt = m_now;
    EXPECT_EQ(see(open), JournalProblem::WrongBody);
}

TEST_F(FollowUpRuleTest, R_HO_5_NothingFollowsWorkThatIsDone)
{
    EXPECT_EQ(see(m_work), std::nullopt);
    EXPECT_EQ(see(m_work), std::nullopt);
    EXPECT_EQ(see(done()), std::nullopt);
    EXPECT_EQ(see(done()), JournalProblem::AfterClosing);
    EXPECT_EQ(see(RecordType::Case, 1, {}), std::nullopt);
    EXPECT_EQ(see(m_work), std::nullopt) << "after an erased state";
}

TEST_F(FollowUpRuleTest, R_HO_2_WorkGoesOverToTheCorrectionOfItsLine)
{
    seeLine(1);
    seeLine(2, 1);
    see(of(1));
    m_rule.endOfChange();
    seeLine(3, 2);
    EXPECT_EQ(see(of(3)), std::nullopt) << "by way of line 2";
    m_rule.endOfChange();
    seeLine(4);
    EXPECT_EQ(see(of(4)), JournalProblem::WrittenTwice) << "which corrects nothing";
}

TEST_F(FollowUpRuleTest, R_HO_2_WorkGoesOverOnlyWhenItsLineIsCorrected)
{
    seeLine(1);
    see(of(1));
    seeLine(2, 1);
    m_rule.endOfChange();
    EXPECT_EQ(see(of(2)), JournalProblem::WrittenTwice);
}

TEST_F(FollowUpRuleTest, R_HO_2_WorkDoesNotLoseItsLine)
{
    seeLine(1);
    see(of(1));
    Case without = m_work;
    without.entry.reset();
    EXPECT_EQ(see(without), JournalProblem::WrittenTwice);
}

TEST_F(FollowUpRuleTest, R_HO_7_OnlyTheManagerMakesWorkLessUrgent)
{
    Case urgent = m_work;
    urgent.urgency = Urgency::Important;
    see(urgent);
    EXPECT_EQ(see(m_work), JournalProblem::NoRight);
    see(urgent);
    EXPECT_EQ(see(m_work, Role::CentreManager), std::nullopt);
}

} // namespace dutydesk
