// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rights/serviceacts.h"
#include "datarequests/dataerasure.h"
#include "datarequests/privacyservice.h"
#include "facilities/facilityregister.h"
#include "import/ownerimport.h"
#include "owners/ownerarchive.h"

namespace dutydesk::test {

using namespace Qt::StringLiterals;

namespace {

constexpr BuildingId building(4711);
constexpr FlatId flat(4711);
constexpr ResidentId resident(4711);
constexpr VehicleId vehicle(4711);
constexpr FacilityId facility(4711);

std::vector<ServiceAct> archive()
{
    constexpr Right change = Right::ChangeArchive;
    return {
        needs(Right::ReadRecords, "OwnerArchive::buildings",
              [](auto &of, const Actor &actor) { return of.owners->buildings(actor); }),
        needs(Right::ReadRecords, "OwnerArchive::outline",
              [](auto &of, const Actor &actor) { return of.owners->outline(actor); }),
        needs(Right::ReadRecords, "OwnerArchive::owners",
              [](auto &of, const Actor &actor) { return of.owners->owners(actor); }),
        needs(Right::ReadRecords, "OwnerArchive::card",
              [](auto &of, const Actor &actor) { return of.owners->card(actor, flat); }),
        needs(Right::ReadRecords, "OwnerArchive::history",
              [](auto &of, const Actor &actor) { return of.owners->history(actor, flat); }),
        needs(Right::WriteLog, "OwnerArchive::inFull",
              [](auto &of, const Actor &actor) { return of.owners->inFull(actor, u"3-502"_s, {}); }),
        open("OwnerArchive::keepsSensitiveData", "a setting, no record",
             [](auto &of) { return of.owners->keepsSensitiveData(); }),
        needs(change, "OwnerArchive::add",
              [](auto &of, const Actor &actor) { return of.owners->add(actor, BuildingDraft{}); }),
        needs(change, "OwnerArchive::add",
              [](auto &of, const Actor &actor) { return of.owners->add(actor, FlatDraft{.building = building}); }),
        needs(change, "OwnerArchive::add",
              [](auto &of, const Actor &actor) { return of.owners->add(actor, flat, ResidentDraft{}); }),
        needs(change, "OwnerArchive::add",
              [](auto &of, const Actor &actor) { return of.owners->add(actor, flat, VehicleDraft{}); }),
        needs(change, "OwnerArchive::change",
              [](auto &of, const Actor &actor) { return of.owners->change(actor, building, BuildingDraft{}); }),
        needs(change, "OwnerArchive::change",
              [](auto &of, const Actor &actor) {
                  return of.owners->change(actor, flat, FlatDraft{.building = building});
              }),
        needs(change, "OwnerArchive::change",
              [](auto &of, const Actor &actor) { return of.owners->change(actor, resident, ResidentDraft{}); }),
        needs(change, "OwnerArchive::change",
              [](auto &of, const Actor &actor) { return of.owners->change(actor, vehicle, VehicleDraft{}); }),
        needs(change, "OwnerArchive::withdraw",
              [](auto &of, const Actor &actor) { return of.owners->withdraw(actor, building); }),
        needs(change, "OwnerArchive::withdraw",
              [](auto &of, const Actor &actor) { return of.owners->withdraw(actor, flat); }),
        needs(change, "OwnerArchive::withdraw",
              [](auto &of, const Actor &actor) { return of.owners->withdraw(actor, resident); }),
        needs(change, "OwnerArchive::withdraw",
              [](auto &of, const Actor &actor) { return of.owners->withdraw(actor, vehicle); }),
        needs(Right::ReadRecords, "FacilityRegister::facilities",
              [](auto &of, const Actor &actor) { return of.facilities->facilities(actor); }),
        needs(Right::ReadRecords, "FacilityRegister::history",
              [](auto &of, const Actor &actor) { return of.facilities->history(actor, facility); }),
        needs(change, "FacilityRegister::add",
              [](auto &of, const Actor &actor) { return of.facilities->add(actor, {}); }),
        needs(change, "FacilityRegister::change",
              [](auto &of, const Actor &actor) { return of.facilities->change(actor, facility, {}); }),
        needs(change, "FacilityRegister::setActive",
              [](auto &of, const Actor &actor) { return of.facilities->setActive(actor, facility, false); }),
        needs(change, "FacilityRegister::note",
              [](auto &of, const Actor &actor) { return of.facilities->note(actor, facility, {}); }),
    };
}

std::vector<ServiceAct> privacy()
{
    constexpr Right unmask = Right::UnmaskOwners;
    constexpr Right import = Right::ImportArchive;
    return {
        needs(unmask, "PrivacyService::unmask",
              [](auto &of, const Actor &actor) { return of.privacy->unmask(actor, flat, u"why"_s); }),
        needs(unmask, "PrivacyService::unmask",
              [](auto &of, const Actor &actor) { return of.privacy->unmask(actor, resident, u"why"_s); }),
        needs(unmask, "PrivacyService::ownData",
              [](auto &of, const Actor &actor) { return of.privacy->ownData(actor, resident, u"why"_s); }),
        needs(unmask, "PrivacyService::recordAccess",
              [](auto &of, const Actor &actor) { return of.privacy->recordAccess(actor, u"3-502"_s, {}, u"why"_s); }),
        needs(Right::ExportOwnerData, "PrivacyService::recordExport",
              [](auto &of, const Actor &actor) { return of.privacy->recordExport(actor, u"flats"_s, 1, u"why"_s); }),
        needs(Right::GuardOwnerData, "PrivacyService::accesses",
              [](auto &of, const Actor &actor) { return of.privacy->accesses(actor, day, day); }),
        needs(Right::ReadRecords, "PrivacyService::requests",
              [](auto &of, const Actor &actor) { return of.privacy->requests(actor); }),
        needs(Right::GuardOwnerData, "PrivacyService::dueForErasure",
              [](auto &of, const Actor &actor) { return of.privacy->dueForErasure(actor); }),
        needs(Right::ChangeArchive, "PrivacyService::registerRequest",
              [](auto &of, const Actor &actor) { return of.privacy->registerRequest(actor, {.resident = resident}); }),
        needs(Right::ChangeArchive, "PrivacyService::answer",
              [](auto &of, const Actor &actor) { return of.privacy->answer(actor, DataRequestId(4711), u"given"_s); }),
        needs(Right::GuardOwnerData, "DataErasure::carryOut",
              [](auto &of, const Actor &actor) {
                  return of.erasure->carryOut(actor, {.request = DataRequestId(4711),
                                                      .outcome = u"erased"_s,
                                                      .secret = secret(),
                                                      .witnessName = u"nobody"_s,
                                                      .witnessSecret = secret()});
              }),
        needs(import, "OwnerImport::check",
              [](auto &of, const Actor &actor) { return of.ownerImport->check(actor, {}); }),
        needs(import, "OwnerImport::run",
              [](auto &of, const Actor &actor) {
                  Progress progress;
                  return of.ownerImport->run(actor, u"flats.csv"_s, {}, {}, progress);
              }),
        needs(import, "OwnerImport::batches",
              [](auto &of, const Actor &actor) { return of.ownerImport->batches(actor); }),
        needs(import, "OwnerImport::withdraw",
              [](auto &of, const Actor &actor) {
                  Progress progress;
                  return of.ownerImport->withdraw(actor, ImportBatchId(4711), progress);
              }),
    };
}

} // namespace

std::vector<ServiceAct> actsOfOwners()
{
    std::vector<ServiceAct> acts = archive();
    const std::vector<ServiceAct> more = privacy();
    acts.insert(acts.end(), more.begin(), more.end());
    return acts;
}

} // namespace dutydesk::test
