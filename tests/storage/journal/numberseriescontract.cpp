// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/numberseries.h"

#include "journal/sqljournalrepository.h"
#include "log/logrepositories.h"
#include "sql/sqlrecords.h"
#include "storage/sql/testdatabase.h"
#include "support/fakejournal.h"
#include "support/fakerepository.h"
#include "support/printers.h"

#include <gmock/gmock.h>

#include <numeric>
#include <thread>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

namespace {

/// A desk with a journal and the volumes of its log.
struct NumberedDesk
{
    NumberedDesk(JournalRepository &chain, UnitOfWork &unitOfWork, Repository<LogVolume> &repository)
        : volumes(repository)
        , journal({chain, unitOfWork, crypto, keys, clock, headPin, AllRecords::rules()})
    {}

    /// The serial of a new volume, unless the change fails in the end.
    Result<int> open(int year, const Result<void> &end = {})
    {
        return journal.change(actor, [&](Change &change) -> Result<int> {
            TRY(const int serial, volumesOf(year).next(change, volumes));
            TRY(const LogVolumeId id, volumes.nextId());
            const QString number = u"FJY-%1-%2"_s.arg(year).arg(serial);
            const LogVolume volume{id, year, serial, NonBlankText::from(number).value(), change.at(), {}};
            CHECK(change.put(volumes, volume, EntryKind::RecordCreated));
            CHECK(end);
            return serial;
        });
    }

    const Actor actor{StaffId(7), NonBlankText::from(u"李明"_s).value(), Role::DutyOfficer, DeskId(1)};
    FixedClock clock;
    FakeCrypto crypto;
    EverybodysKeys keys;
    FakeHeadPin headPin;
    Repository<LogVolume> &volumes;
    Journal journal;
};

} // namespace

class NumberSeriesContract : public testing::TestWithParam<Backend>
{
protected:
    void SetUp() override
    {
        if (GetParam() == Backend::Fake) {
            m_fakeUnitOfWork.remember = [this] { return [this, kept = m_fakeVolumes] { m_fakeVolumes = kept; }; };
            m_desk = std::make_unique<NumberedDesk>(m_fakeChain, m_fakeUnitOfWork, m_fakeVolumes);
        } else {
            m_database = openMigrated(GetParam());
            if (!m_database) {
                GTEST_SKIP() << "no such database here";
            }
            m_chain = std::make_unique<SqlJournalRepository>(*m_database);
            m_volumes = std::make_unique<SqlRepository<LogVolume>>(*m_database);
            m_desk = std::make_unique<NumberedDesk>(*m_chain, *m_database, *m_volumes);
        }
        ASSERT_TRUE(m_desk->journal.begin(DeskId(1)));
    }

    FakeJournalRepository m_fakeChain;
    FakeUnitOfWork m_fakeUnitOfWork;
    FakeRepository<LogVolume> m_fakeVolumes;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqlJournalRepository> m_chain;
    std::unique_ptr<SqlRepository<LogVolume>> m_volumes;
    std::unique_ptr<NumberedDesk> m_desk;
};

INSTANTIATE_TEST_SUITE_P(, NumberSeriesContract, allBackends, testing::PrintToStringParamName());

TEST_P(NumberSeriesContract, R_HO_3_EachSeriesCountsFromOne)
{
    EXPECT_EQ(m_desk->open(2026), 1);
    EXPECT_EQ(m_desk->open(2026), 2);
    EXPECT_EQ(m_desk->open(2027), 1);
    EXPECT_EQ(m_desk->open(2026), 3) << "also where the clock was set back";
}

TEST_P(NumberSeriesContract, R_HO_3_ARefusedChangeLeavesNoGap)
{
    EXPECT_EQ(m_desk->open(2026), 1);

    EXPECT_FALSE(m_desk->open(2026, failure(ErrorCode::Conflict, {})));

    EXPECT_EQ(m_desk->open(2026), 2);
}

TEST(PostgresqlNumberSeriesTest, R_HO_3_TwoDesksAtOnceTakeNoNumberTwice)
{
    if (!hasPostgresql()) {
        GTEST_SKIP() << "no such database here";
    }
    constexpr int eachTakes = 20;
    const ConnectionSettings connection = postgresql(schemas.add());
    const auto database = Database::open(connection).value();
    ASSERT_TRUE(migrate(*database, readMigrations(u":/sql"_s, database->dialect()).value(), FixedClock()));
    SqlJournalRepository chain(*database);
    SqlRepository<LogVolume> volumes(*database);
    ASSERT_TRUE(NumberedDesk(chain, *database, volumes).journal.begin(DeskId(1)));

    const auto work = [&](int desk) {
        const auto own = Database::open(connection).value();
        SqlJournalRepository ownChain(*own);
        SqlRepository<LogVolume> ownVolumes(*own);
        NumberedDesk atDesk(ownChain, *own, ownVolumes);
        for (int i = 0; i < desk * 1000; ++i) {
            atDesk.crypto.randomBytes(1); // its bytes are the same at each desk, but a change's id is its own
        }
        for (int i = 0; i < eachTakes; ++i) {
            const Result<int> taken = atDesk.open(2026);
            EXPECT_TRUE(taken) << taken.error().detail.toStdString();
        }
    };
    std::thread first(work, 1);
    std::thread second(work, 2);
    first.join();
    second.join();

    std::vector<int> serials;
    const auto inOrder = volumes.list(Selection<LogVolume>().orderedBy(&LogVolume::serial)).value();
    for (const LogVolume &volume : inOrder) {
        serials.push_back(volume.serial);
    }
    std::vector<int> expected(2 * eachTakes);
    std::iota(expected.begin(), expected.end(), 1);
    EXPECT_EQ(serials, expected);
}

} // namespace dutydesk
