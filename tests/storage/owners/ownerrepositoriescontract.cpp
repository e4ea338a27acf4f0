// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "owners/sqlownerrepositories.h"
#include "people/staffrepository.h"
#include "sql/sqlrecords.h"
#include "storage/sql/testdatabase.h"
#include "support/fakeowners.h"
#include "support/printers.h"

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

/// The contract of the owner archive's repositories. The fakes run it too.
class OwnerRepositoriesContract : public testing::TestWithParam<Backend>
{
protected:
    void SetUp() override
    {
        if (GetParam() == Backend::Fake) {
            m_fakes = std::make_unique<FakeOwnerStore>();
            return;
        }
        m_database = openMigrated(GetParam());
        if (!m_database) {
            GTEST_SKIP() << "no such database here";
        }
        m_store = std::make_unique<SqlOwnerStore>(*m_database);
        SqlRepository<StaffMember> staff(*m_database);
        ASSERT_TRUE(staff.put({StaffId(1), text(u"王芳"_s), Role::DutyOfficer, {}, true, true}));
    }

    OwnerRepositories repositories() { return m_fakes ? m_fakes->repositories() : m_store->repositories(); }

    static NonBlankText text(const QString &words) { return NonBlankText::from(words).value(); }

    static Building aBuilding(int id, ArchiveState state = ArchiveState::Active)
    {
        return {BuildingId(id), text(u"3"_s), u"望山楼"_s, std::nullopt, state};
    }

    static Flat aFlat(int id, const QString &number, ArchiveState state = ArchiveState::Active)
    {
        return {.id = FlatId(id),
                .building = BuildingId(1),
                .entrance = u"1"_s,
                .number = text(number),
                .floor = 5,
                .layout = {},
                .grossArea = 9877,
                .innerArea = 0,
                .use = FlatUse::Let,
                .deliveredOn = QDate(2019, 6, 1),
                .movedInOn = {},
                .fitOut = FitOut::None,
                .fitOutUntil = {},
                .fitOutNote = {},
                .keysHeld = {},
                .specialCare = {},
                .careConsentOn = {},
                .note = {},
                .batch = {},
                .state = state};
    }

    static Resident aResident(int id, ResidentKind kind, ArchiveState state = ArchiveState::Active)
    {
        return {.id = ResidentId(id),
                .flat = FlatId(1),
                .kind = kind,
                .name = u"赵敏"_s,
                .relation = {},
                .telephone = u"13912345678"_s,
                .secondTelephone = {},
                .address = {},
                .email = {},
                .isCompany = false,
                .isUnderFourteen = false,
                .since = {},
                .until = {},
                .informedOn = {},
                .note = {},
                .batch = {},
                .state = state};
    }

    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqlOwnerStore> m_store;
    std::unique_ptr<FakeOwnerStore> m_fakes;
};

INSTANTIATE_TEST_SUITE_P(, OwnerRepositoriesContract, allBackends, testing::PrintToStringParamName());

TEST_P(OwnerRepositoriesContract, findsTheActiveFlatOfANumber)
{
    ASSERT_TRUE(repositories().buildings.put(aBuilding(1)));
    ASSERT_TRUE(repositories().flats.put(aFlat(1, u"502"_s, ArchiveState::Withdrawn)));
    EXPECT_EQ(repositories().flats.first(activeFlat(BuildingId(1), u"1"_s, u"502"_s)).error().code,
              ErrorCode::NotFound);

    ASSERT_TRUE(repositories().flats.put(aFlat(2, u"502"_s)));

    EXPECT_EQ(repositories().flats.first(activeFlat(BuildingId(1), u"1"_s, u"502"_s)), aFlat(2, u"502"_s));
    EXPECT_EQ(repositories().buildings.first(activeBuilding(u"3"_s)), aBuilding(1));
}

TEST_P(OwnerRepositoriesContract, listsTheFlatsOfABuilding)
{
    ASSERT_TRUE(repositories().buildings.put(aBuilding(1)));
    ASSERT_TRUE(repositories().flats.put(aFlat(1, u"502"_s)));
    ASSERT_TRUE(repositories().flats.put(aFlat(2, u"501"_s)));
    ASSERT_TRUE(repositories().flats.put(aFlat(3, u"500"_s, ArchiveState::Withdrawn)));

    EXPECT_EQ(repositories().flats.list(flatsOf(BuildingId(1))), (std::vector{aFlat(2, u"501"_s), aFlat(1, u"502"_s)}));
}

TEST_P(OwnerRepositoriesContract, listsWhoLivesInAFlatOwnersFirst)
{
    ASSERT_TRUE(repositories().buildings.put(aBuilding(1)));
    ASSERT_TRUE(repositories().flats.put(aFlat(1, u"502"_s)));
    ASSERT_TRUE(repositories().residents.put(aResident(1, ResidentKind::Tenant)));
    ASSERT_TRUE(repositories().residents.put(aResident(2, ResidentKind::Owner)));
    ASSERT_TRUE(repositories().residents.put(aResident(3, ResidentKind::Owner, ArchiveState::Withdrawn)));

    EXPECT_EQ(repositories().residents.list(residentsOf(FlatId(1))),
              (std::vector{aResident(2, ResidentKind::Owner), aResident(1, ResidentKind::Tenant)}));
}

TEST_P(OwnerRepositoriesContract, findsWhatABatchMade)
{
    const QDateTime now = FixedClock().now();
    ASSERT_TRUE(
        repositories().batches.put({ImportBatchId(1), text(u"业主.xlsx"_s), {}, StaffId(1), now, 1, std::nullopt}));
    Building imported = aBuilding(1);
    imported.batch = ImportBatchId(1);
    ASSERT_TRUE(repositories().buildings.put(imported));

    EXPECT_EQ(repositories().buildings.where(&Building::batch, ImportBatchId(1)), std::vector{imported});
    EXPECT_EQ(repositories().buildings.where(&Building::batch, ImportBatchId(2))->size(), 0U);
}

TEST_P(OwnerRepositoriesContract, listsAccessesNewestFirst)
{
    const QDateTime now = FixedClock().now();
    const auto access = [&](int id, int secondsAgo) {
        return AccessRecord{
            AccessRecordId(id),       AccessKind::Unmasked,    std::nullopt,  std::nullopt, StaffId(1), DeskId(1),
            now.addSecs(-secondsAgo), text(u"业主来电核对"_s), u"telephone"_s};
    };
    for (const AccessRecord &record : {access(1, 60), access(2, 30), access(3, 7200)}) {
        ASSERT_TRUE(repositories().accesses.put(record));
    }

    EXPECT_EQ(repositories().accesses.list(accessesBetween(now.addSecs(-3600), now)),
              (std::vector{access(2, 30), access(1, 60)}));
}

TEST_P(OwnerRepositoriesContract, listsWhatConcernsOneFlatOrResident)
{
    const QDateTime now = FixedClock().now();
    ASSERT_TRUE(repositories().buildings.put(aBuilding(1)));
    for (int id : {1, 2}) {
        ASSERT_TRUE(repositories().flats.put(aFlat(id, QString::number(500 + id))));
        ASSERT_TRUE(repositories().residents.put(aResident(id, ResidentKind::Owner)));
    }
    const auto access = [&](int id, int flat) {
        return AccessRecord{
            AccessRecordId(id), AccessKind::Unmasked,    FlatId(flat),  std::nullopt, StaffId(1), DeskId(1),
            now.addSecs(id),    text(u"业主来电核对"_s), u"telephone"_s};
    };
    const auto request = [&](int id, int resident) {
        return DataRequest{
            DataRequestId(id), DataRequestKind::Copy, ResidentId(resident), now, StaffId(1), {}, {}, {}, {}};
    };
    for (int id : {1, 2, 3}) {
        ASSERT_TRUE(repositories().accesses.put(access(id, id == 2 ? 2 : 1)));
        ASSERT_TRUE(repositories().requests.put(request(id, id == 2 ? 2 : 1)));
    }

    EXPECT_EQ(repositories().accesses.list(accessesOf(FlatId(1))), (std::vector{access(3, 1), access(1, 1)}));
    EXPECT_EQ(repositories().requests.where(&DataRequest::resident, ResidentId(1)),
              (std::vector{request(1, 1), request(3, 1)}));
}

TEST_P(OwnerRepositoriesContract, listsWhatHappenedToAFacilityNewestFirst)
{
    const QDateTime now = FixedClock().now();
    const auto facility = [&](int id) {
        return Facility{.id = FacilityId(id),
                        .name = text(u"3 号电梯"_s),
                        .kind = {},
                        .building = {},
                        .place = {},
                        .state = {},
                        .department = {},
                        .maintainer = {},
                        .maintainerTelephone = {},
                        .inspectedUntil = {},
                        .note = {},
                        .active = true};
    };
    const auto event = [&](int id, int of, int secondsAgo) {
        return FacilityEvent{FacilityEventId(id), FacilityId(of), now.addSecs(-secondsAgo), text(u"停运"_s), {},
                             StaffId(1)};
    };
    ASSERT_TRUE(repositories().facilities.put(facility(1)));
    ASSERT_TRUE(repositories().facilities.put(facility(2)));
    for (const FacilityEvent &one : {event(1, 1, 60), event(2, 2, 50), event(3, 1, 90), event(4, 1, 60)}) {
        ASSERT_TRUE(repositories().facilityEvents.put(one));
    }

    EXPECT_EQ(repositories().facilityEvents.list(eventsOf(FacilityId(1))),
              (std::vector{event(4, 1, 60), event(1, 1, 60), event(3, 1, 90)}));
}

} // namespace dutydesk
