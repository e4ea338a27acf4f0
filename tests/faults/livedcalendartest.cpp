// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "centre/centre.h"
#include "faults/smalldesk.h"
#include "journal/journalproblemtext.h"
#include "journal/verifier.h"
#include "log/purgeservice.h"
#include "signin/signinservice.h"
#include "signin/staffservice.h"
#include "sql/sqlrecords.h"
#include "support/printers.h"
#include "support/reliability.h"

#include <gtest/gtest.h>

#include <iostream>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

/// A desk lives through years: lines every day, a handover every second one, starts anew, a clock that is set back, and
/// volumes of a month that are purged once they may be.
class LivedCalendarTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_desk.begin();
        m_open = m_desk.open().value();
        Services &services = m_open->services();
        signInTheManager();
        const StaffMember head = services.staff->add(*m_manager, {.name = u"赵红"_s, .role = Role::HeadOfDesk}).value();
        const Secret pin(u"493817"_s);
        ASSERT_TRUE(services.staff->enrol(*m_manager, pin, head.id, SmallDesk::password(), pin));
        ASSERT_TRUE(m_open->journal().change(*m_manager, [&](Change &change) -> Result<void> {
            SqlRepository<Centre> repository(m_open->database());
            Centre centre = *m_open->centre();
            centre.pagesPerVolume = 15;
            return change.put(repository, centre);
        }));
    }

    void signInTheManager() { m_manager = m_open->services().signIn->signIn(u"王敏"_s, SmallDesk::password()).value(); }

    void startAnew()
    {
        m_open.reset();
        m_open = m_desk.open().value();
        signInTheManager();
    }

    void liveThrough(int day)
    {
        const QDate date = QDate(2026, 3, 3).addDays(day);
        m_desk.clock.set(date, {8, 0});
        signInTheManager();
        expectDone(m_desk.write(*m_open));
        if (day % 5 == 2) { // the clock is set back
            m_desk.clock.set(date, {5, 0});
            expectDone(m_desk.write(*m_open));
        }
        if (day % 11 == 4) {
            startAnew();
        }
        if (day % 2 == 0) {
            expectDone(m_desk.signOut(*m_open));
            expectDone(m_desk.takeOver(*m_open));
        }
    }

    /// The tables must be what the journal makes of itself, also after a new start. What is old enough is purged.
    void endMonth()
    {
        startAnew();
        const VerificationReport report = m_open->services().verifier->verify().value();
        ASSERT_TRUE(report.isWhole()) << JournalProblemText::of(*report.firstBad()).toStdString();
        PurgeService &purge = *m_open->services().purge;
        const std::vector<VolumeState> volumes = purge.volumes(*m_manager).value();
        for (const VolumeState &state : volumes) {
            if (state.obstacle == PurgeObstacle::None) {
                const QString archive = u"volume-%1.html"_s.arg(state.volume.id.value());
                expectDone(purge.purge(*m_manager, {.volume = state.volume.id,
                                                    .archivePath = m_archives.filePath(archive),
                                                    .secret = SmallDesk::password(),
                                                    .witnessName = u"赵红"_s,
                                                    .witnessSecret = SmallDesk::password(),
                                                    .htmlOf = [](const PageView &) { return u"a page"_s; }}));
                ++m_purged;
            }
        }
    }

    template<typename T>
    static void expectDone(const Result<T> &done)
    {
        ASSERT_TRUE(done) << done.error().detail.toStdString();
    }

    SmallDesk m_desk;
    QTemporaryDir m_archives;
    std::unique_ptr<Desk> m_open;
    std::optional<Actor> m_manager;
    int m_purged = 0;
};

TEST_F(LivedCalendarTest, R_RK_1_TheTablesAreEachMonthWhatTheJournalTells)
{
    constexpr int daysOfTwoYears = 730;
    ReliabilityFigure figure("calendar");
    const int days = tries(daysOfTwoYears, 25 * daysOfTwoYears, 90);
    int day = 0;
    for (; figure.goesOn(day, days) && !HasFailure(); ++day) {
        liveThrough(day);
        figure.add(std::size_t(day));
        if (day % 30 == 29) {
            endMonth();
        }
    }
    endMonth();
    EXPECT_TRUE(m_purged > 0 || day < daysOfTwoYears);
    std::cout << day << " days, " << m_purged << " volumes purged\n";
}

} // namespace dutydesk
