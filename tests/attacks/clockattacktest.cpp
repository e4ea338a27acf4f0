// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attacks/forgerytest.h"
#include "journal/canonical.h"

// Entries that are dated ahead, and taken back before anybody verifies.
namespace dutydesk::test {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ClockAttackTest : public ForgeryTest
{
protected:
    /// An officer dates entries ahead by `step`, `count` times, before the clock is put back.
    void dateAhead(std::chrono::hours step, int count)
    {
        Forger forger(m_centre);
        const qint64 officer = forger.record(u"log_page"_s, u"state = 0"_s).number("officer_id");
        m_officer = forger.record(u"staff_member"_s, officer).text("name");
        const qint64 right = forger.head().timeMs / 1000 * 1000 + 60'000;
        m_first = forger.head().sequence + 1;
        for (int i = 0; i < count; ++i) {
            forger.as(officer);
            forger.wait(step);
            if (step > 26h) {
                forger.noteClock();
            }
            forger.append(EntryKind::SignedIn, officer, {});
            forger.sign(Forged::WithTheActorsKey);
        }
        const qint64 stands = forger.head().timeMs / 1000 * 1000 + 1;
        for (const qint64 later : {0, 3'600'000}) { // it is told once
            forger.as(officer);
            forger.wait(std::chrono::milliseconds(stands - forger.head().timeMs - 1000));
            forger.append(EntryKind::ClockAnomaly, 0, noticeBody({right + later, stands}));
            forger.append(EntryKind::SignedIn, officer, {});
            forger.sign(Forged::WithTheActorsKey);
        }
        m_last = forger.number(u"SELECT MIN(sequence) - 1 FROM journal WHERE time_ms = %1"_s.arg(stands));
        forger.forgePin();
    }

    QString m_officer;
    qint64 m_first = 0;
    qint64 m_last = 0;
};

TEST_F(ClockAttackTest, R_HO_2_TellsOfEntriesThatWereDatedAheadInTheMiddle)
{
    const std::pair<std::chrono::hours, int> ways[] = {{25h, 5}, {3h, 1}, {std::chrono::hours(24 * 365), 1}, {1h, 40}};
    for (const auto &[step, count] : ways) {
        EarlyDays::made().restore();
        dateAhead(step, count);
        EXPECT_TRUE(judge().twin.startsWith("whole "));
        QString said;
        EXPECT_EQ(m_centre.verify(&said), 0) << said.toStdString();
        const QString told = u"Entries %1 to %2 were dated ahead of it"_s.arg(m_first).arg(m_last);
        EXPECT_EQ(said.count(told), 1) << told.toStdString() << " is not in\n" << said.toStdString();
        EXPECT_TRUE(said.contains(u"They were written by %1."_s.arg(m_officer))) << said.toStdString();
    }
}

} // namespace
} // namespace dutydesk::test
