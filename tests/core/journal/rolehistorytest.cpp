// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/rolehistory.h"

#include "journal/canonical.h"
#include "support/printers.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

/// A history of entries that nothing else has looked at. Each is a change of its own.
class RoleHistoryTest : public testing::Test
{
protected:
    qint64 see(EntryKind kind, qint64 actor, qint64 reference, const DecodedBody &body)
    {
        JournalEntry entry{};
        entry.sequence = ++m_last;
        entry.timeMs = m_last * 1000;
        entry.kind = kind;
        entry.type = body.type;
        entry.actor = actor;
        entry.reference = reference;
        entry.signature = QByteArray(64, 's');
        m_history.note(entry, &body);
        return m_last;
    }

    qint64 person(qint64 id, Role role, qint64 actor, bool active = true)
    {
        const StaffMember member{StaffId(id), NonBlankText::from(u"员工%1"_s.arg(id)).value(), role, {}, true, active};
        return see(EntryKind::RecordChanged, actor, id, {StaffMember::recordType, rowOf(member)});
    }

    qint64 review(qint64 actor)
    {
        return see(EntryKind::RecordCreated, actor, 1, {RecordType::PageReview, {qint64(1)}});
    }

    qint64 explain(qint64 actor)
    {
        return see(EntryKind::AlarmAcknowledged, actor, 0, {RecordType::Notice, {qint64(1), u"硬盘"_s}});
    }

    qint64 handover(qint64 actor, const Value &liftedBy, const QString &work)
    {
        Row row(14, Value(qint64(0)));
        row[11] = liftedBy;
        row[12] = u"必须"_s;
        row[13] = work;
        return see(EntryKind::RecordChanged, actor, 7, {RecordType::Handover, row});
    }

    RoleHistory m_history;
    qint64 m_last = 0;
};

TEST_F(RoleHistoryTest, R_RK_2_TellsWhoGaveARoleAndWhatItWasUsedFor)
{
    person(1, Role::Administrator, 1);
    person(4, Role::DutyOfficer, 1);
    const qint64 given = person(4, Role::CentreManager, 1);
    const qint64 explained = explain(4);
    const qint64 reviewed = review(4);
    const qint64 ended = person(4, Role::DutyOfficer, 1);
    review(4);

    const RoleGiven expected{.sequence = given,
                             .timeMs = given * 1000,
                             .role = Role::CentreManager,
                             .name = u"员工4"_s,
                             .giver = u"员工1"_s,
                             .untilSequence = ended,
                             .untilMs = ended * 1000,
                             .uses = {{RoleUse::AlarmExplained, {explained}}, {RoleUse::PageReviewed, {reviewed}}}};
    ASSERT_THAT(m_history.given(), testing::SizeIs(3)) << "one before it and one after it ended";
    EXPECT_EQ(m_history.given()[1], expected);
}

TEST_F(RoleHistoryTest, R_RK_2_TellsOfARoleWithoutUseButNotOfTheFirstChange)
{
    person(1, Role::CentreManager, 1);
    explain(1);
    EXPECT_THAT(m_history.given(), testing::IsEmpty());
    const qint64 given = person(2, Role::HeadOfDesk, 1);
    const qint64 ended = person(2, Role::HeadOfDesk, 1, false);
    ASSERT_THAT(m_history.given(), testing::SizeIs(1));
    EXPECT_EQ(m_history.given().front().sequence, given);
    EXPECT_EQ(m_history.given().front().untilSequence, ended);
    EXPECT_THAT(m_history.given().front().uses, testing::IsEmpty());
}

TEST_F(RoleHistoryTest, R_RK_2_ANewPersonAndOneWhoComesBackAreGivenARole)
{
    person(1, Role::Administrator, 1);
    person(2, Role::CentreManager, 1);
    person(2, Role::CentreManager, 1, false);
    const qint64 back = person(2, Role::CentreManager, 1);
    person(2, Role::CentreManager, 2);
    review(2);
    ASSERT_THAT(m_history.given(), testing::SizeIs(2));
    EXPECT_EQ(m_history.given().back().sequence, back);
    EXPECT_EQ(m_history.given().back().untilSequence, 0);
}

TEST_F(RoleHistoryTest, R_HO_7_ABlockIsLiftedByWhoSaysSoFirst)
{
    person(1, Role::CentreManager, 1);
    person(2, Role::CentreManager, 1);
    handover(3, Value(), u"[]"_s);
    const qint64 lifted = handover(2, qint64(2), u"[5]"_s);
    handover(3, qint64(2), u"[5]"_s);
    const qint64 again = handover(2, qint64(2), u"[5,6]"_s);
    ASSERT_THAT(m_history.given(), testing::SizeIs(1));
    EXPECT_EQ(m_history.given().front().uses.at(RoleUse::BlockLifted), (std::vector{lifted, again}));
}

} // namespace dutydesk
