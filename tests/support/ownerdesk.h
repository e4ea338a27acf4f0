// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "datarequests/privacyservice.h"
#include "facilities/facilityregister.h"
#include "owners/ownerarchive.h"
#include "people/staffrepository.h"
#include "support/fakecentre.h"
#include "support/fakejournal.h"
#include "support/fakeowners.h"
#include "support/fakerepository.h"

namespace dutydesk::test {

class FakeFlatHistory final : public FlatHistorySource
{
public:
    Result<std::vector<HistoryLine>> of(const UnitNumber &unit) const override
    {
        asked = unit;
        return lines;
    }

    std::vector<HistoryLine> lines;
    mutable std::optional<UnitNumber> asked;
};

/// An empty owner archive in memory, with officer 1 and manager 3. The clock stands at Monday 2 March 2026, 08:00.
class OwnerDesk
{
public:
    OwnerDesk()
    {
        const auto ok = [](const Result<void> &done) { Q_ASSERT(done); };
        ok(staff.put({StaffId(1), wang.name, Role::DutyOfficer, {}, true, true}));
        ok(staff.put({StaffId(3), manager.name, Role::CentreManager, {}, false, true}));
        ok(centre.centre.put(Centre::withDefaults(text(u"枫景苑"), {}, QStringLiteral("zh_CN"))));
    }

    static NonBlankText text(QStringView words) { return NonBlankText::from(words.toString()).value(); }

    void keepSensitiveData()
    {
        Centre with = centre.centre.findById(CentreId(1)).value();
        with.keepsSensitiveData = true;
        const Result<void> put = centre.centre.put(with);
        Q_ASSERT(put);
    }

    /// Adds flat 3-1-502 with 张小明 as its owner, his wife 欧阳芳, a vehicle and a kept key.
    Flat furnish()
    {
        const Building building = archive.add(manager, BuildingDraft{.number = QStringLiteral("3")}).value();
        const Flat flat = archive
                              .add(wang, FlatDraft{.building = building.id,
                                                   .entrance = QStringLiteral("1"),
                                                   .number = QStringLiteral("502"),
                                                   .grossArea = 9877,
                                                   .keysHeld = QStringLiteral("备用钥匙 2 把")})
                              .value();
        owner = archive
                    .add(wang, flat.id,
                         ResidentDraft{.name = QStringLiteral("张小明"), .telephone = QStringLiteral("13812345678")})
                    .value()
                    .id;
        wife = archive
                   .add(wang, flat.id,
                        ResidentDraft{.kind = ResidentKind::HouseholdMember,
                                      .name = QStringLiteral("欧阳芳"),
                                      .relation = QStringLiteral("妻子")})
                   .value()
                   .id;
        vehicle = archive.add(wang, flat.id, VehicleDraft{.plate = QStringLiteral("沪a12d8k")}).value().id;
        return flat;
    }

    const Actor wang{StaffId(1), text(u"王芳"), Role::DutyOfficer, DeskId(1)};
    const Actor manager{StaffId(3), text(u"陈静"), Role::CentreManager, DeskId(1)};
    const Actor administrator{StaffId(4), text(u"系统"), Role::Administrator, DeskId(1)};
    ResidentId owner{1};
    ResidentId wife{2};
    VehicleId vehicle{1};

    FixedClock clock;
    TestJournal journal{clock};
    FakeRepository<StaffMember> staff;
    FakeCentreStore centre;
    FakeOwnerStore store;
    FakeFlatHistory past;
    OwnerArchive archive{store.repositories(), centre.centre, {&past}, journal.journal};
    PrivacyService privacy{store.repositories(), centre.centre, staff, {&past}, journal.journal};
    FacilityRegister facilities{store.repositories(), staff, journal.journal};
};

} // namespace dutydesk::test
