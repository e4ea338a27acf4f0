// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attacks/forgerytest.h"
#include "journal/canonical.h"
#include "journal/headpin.h"

// Who explains an alarm, and with which words. The alarm itself is real: the desk signed it.
namespace dutydesk::test {
namespace {

using namespace Qt::StringLiterals;

qint64 raiseAlarm(Forger &forger)
{
    const Row alarm{qint64(2), forger.head().sequence + 3, forger.crypto().randomBytes(32), forger.head().sequence};
    forger.as(programItself);
    const qint64 raised = forger.append(EntryKind::MissingTail, 0, noticeBody(alarm)).sequence;
    forger.sign(Forged::WithTheDesksKey);
    return raised;
}

void explain(Forger &forger, qint64 alarm, const QString &reason)
{
    forger.append(EntryKind::AlarmAcknowledged, 0, noticeBody({alarm, reason}));
    forger.sign(Forged::WithTheActorsKey);
}

TEST_F(ForgeryTest, R_RK_1_FindsAReasonThatNobodyCanRead)
{
    const std::array blanks = {u""_s,       u" "_s,      u"\u200b"_s, u"\u2060"_s,       u"\u001f"_s,
                               u"\u180e"_s, u"\u3000"_s, u"\u2800"_s, u"\u200b\u202e"_s, u"\n"_s};
    expectFound(
        "blank reason",
        [&](Forger &forger, int variant) {
            const qint64 alarm = raiseAlarm(forger);
            forger.as(personWith(forger, Role::CentreManager));
            explain(forger, alarm, blanks[std::size_t(variant)]);
        },
        int(blanks.size()));
    expectWhole("a reason", [](Forger &forger, int) {
        const qint64 alarm = raiseAlarm(forger);
        forger.as(personWith(forger, Role::CentreManager));
        explain(forger, alarm, u"换了硬盘\u200b"_s);
    });
}

StoredRecord withRole(const Forger &forger, qint64 person, Role role)
{
    StoredRecord changed = forger.record(u"staff_member"_s, person);
    changed["role"] = qint64(role);
    return changed;
}

TEST_F(ForgeryTest, R_RK_2_FindsWhoGivesThemselvesTheRoleOfTheManager)
{
    expectFound("own role", [](Forger &forger, int variant) {
        const qint64 manager = personWith(forger, Role::CentreManager);
        const qint64 other = personWith(forger, Role::DutyOfficer, variant % 3);
        forger.as(manager);
        forger.put(withRole(forger, other, Role::Administrator));
        forger.sign(Forged::WithTheActorsKey);
        const qint64 alarm = raiseAlarm(forger);
        forger.as(variant % 2 ? other : manager);
        forger.put(
            withRole(forger, variant % 2 ? other : manager, variant % 2 ? Role::CentreManager : Role::RegionalManager));
        if (variant % 4 != 3) { // in one change, or in the next
            forger.sign(Forged::WithTheActorsKey);
        }
        explain(forger, alarm, u"换了硬盘"_s);
    });
}

TEST_F(ForgeryTest, R_RK_2_TellsOfARoleThatWasGivenForAnAlarm)
{
    expectWhole("a role for an alarm", [](Forger &forger, int) {
        const qint64 manager = personWith(forger, Role::CentreManager);
        const qint64 other = personWith(forger, Role::DutyOfficer);
        const qint64 alarm = raiseAlarm(forger);
        const auto give = [&](Role role) {
            forger.as(manager);
            forger.put(withRole(forger, other, role));
            forger.sign(Forged::WithTheActorsKey);
        };
        give(Role::CentreManager);
        forger.as(other);
        explain(forger, alarm, u"换了硬盘"_s);
        give(Role::DutyOfficer);
    });
    QString said;
    EXPECT_EQ(m_centre.verify(&said), 0) << said.toStdString();
    EXPECT_TRUE(said.contains(u"alarms explained: entries"_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"It ended on"_s)) << said.toStdString();
}

TEST_F(ForgeryTest, R_HO_2_FindsALineThatNobodyCanRead)
{
    const std::array blanks = {u"\u200b"_s, u"\u2060"_s, u"\u001f"_s, u"\u180e"_s, u"\u200b\u3000\u200d"_s};
    expectFound(
        "blank matter",
        [&](Forger &forger, int variant) {
            const StoredRecord page = forger.record(u"log_page"_s, u"state = 0"_s);
            StoredRecord line = forger.another(forger.record(u"log_entry"_s, u"amends_id IS NULL"_s));
            forger.as(page.number("officer_id"));
            line["log_page_id"] = page.id();
            line["line"] = forger.number(u"SELECT COUNT(*) + 1 FROM log_entry WHERE log_page_id = %1"_s.arg(page.id()));
            line["officer_id"] = page.number("officer_id");
            line["happened_at"] = forger.now();
            line["written_at"] = forger.now();
            line["matter"] = blanks[std::size_t(variant)];
            forger.put(line, EntryKind::RecordCreated);
            forger.sign(Forged::WithTheActorsKey);
        },
        int(blanks.size()));
}

} // namespace
} // namespace dutydesk::test
