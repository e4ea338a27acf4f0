// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datarequests/privacyservice.h"

#include "base/try.h"
#include "journal/writerecord.h"
#include "owners/ownernames.h"
#include "privacy/maskedrecord.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

// These functions name the fields of a person or a flat that were shown, for the access record.
QStringList fieldsOf(const Resident &resident)
{
    QStringList fields;
    const auto name = [&](const QString &value, const QString &field) {
        if (!value.isEmpty()) {
            fields.append(field);
        }
    };
    name(resident.name, u"name"_s);
    name(resident.telephone + resident.secondTelephone, u"telephone"_s);
    name(resident.address, u"address"_s);
    name(resident.email, u"e-mail"_s);
    name(resident.note, u"note"_s);
    return fields;
}

QStringList platesOf(const std::vector<Vehicle> &vehicles)
{
    const bool hasPlate = std::ranges::any_of(vehicles, [](const Vehicle &one) { return !one.plate.isEmpty(); });
    return hasPlate ? QStringList(u"plate"_s) : QStringList();
}

QStringList fieldsOf(const FlatCard &card)
{
    QStringList fields;
    for (const Resident &resident : card.residents) {
        fields.append(fieldsOf(resident));
    }
    fields.append(platesOf(card.vehicles));
    fields.append(card.flat.keysHeld.isEmpty() ? QStringList() : QStringList{u"keys held"_s});
    fields.append(card.flat.specialCare.isEmpty() ? QStringList() : QStringList{u"special care"_s});
    fields.removeDuplicates();
    return fields;
}

AccessRecord accessOf(const Actor &actor, AccessKind kind, const NonBlankText &reason, const QString &what)
{
    return {.id = AccessRecordId(1), // placeholder until the record is stored
            .kind = kind,
            .flat = {},
            .resident = {},
            .officer = actor.staff,
            .desk = actor.desk,
            .at = {},
            .reason = reason,
            .what = what};
}

Result<NonBlankText> reasonFrom(const QString &reason)
{
    const Result<NonBlankText> text = NonBlankText::from(reason);
    return text ? text : failure(ErrorCode::InvalidInput, u"reason"_s);
}

Result<AccessLine> lineOf(const AccessRecord &record, OwnerNames &names)
{
    TRY(const QString unit, record.flat ? names.unit(*record.flat) : QString());
    TRY(const QString person, record.resident ? names.resident(*record.resident) : QString());
    TRY(const QString officer, names.officer(record.officer));
    return AccessLine{record, unit, person, officer};
}

Result<DataRequestLine> lineOf(const DataRequest &request, OwnerNames &names)
{
    TRY(const QString person, names.resident(request.resident));
    TRY(const QString unit, names.unitOf(request.resident));
    TRY(const QString receivedBy, names.officer(request.receivedBy));
    TRY(const QString doneBy, request.doneBy ? names.officer(*request.doneBy) : QString());
    return DataRequestLine{request, unit, person, receivedBy, doneBy};
}

template<typename Line, typename T>
Result<std::vector<Line>> linesOf(const std::vector<T> &records, OwnerNames &names)
{
    std::vector<Line> lines;
    for (const T &record : records) {
        TRY(const Line line, lineOf(record, names));
        lines.push_back(line);
    }
    return lines;
}

/// Whether the line names this person or one of their telephones.
bool concerns(const Resident &resident, const HistoryLine &line)
{
    const auto is = [](const QString &own, QString written) {
        return !own.isEmpty() && (own == written || own == written.remove(u' '));
    };
    return is(resident.name, line.person) || is(resident.telephone, line.telephone)
           || is(resident.secondTelephone, line.telephone);
}

} // namespace

PrivacyService::PrivacyService(OwnerRepositories repositories, const CentreRepository &centre,
                               const StaffRepository &staff, std::vector<const FlatHistorySource *> history,
                               Journal &journal)
    : m_repositories(repositories)
    , m_centre(centre)
    , m_staff(staff)
    , m_history(std::move(history))
    , m_journal(journal)
{}

Result<AccessRecord> PrivacyService::noteAccess(const Actor &actor, AccessRecord record)
{
    const auto make = [&](const Change &change) -> Result<AccessRecord> {
        TRY(const AccessRecordId id, m_repositories.accesses.nextId());
        record.id = id;
        record.at = change.at();
        return record;
    };
    return writeRecord(m_journal, actor, m_repositories.accesses, EntryKind::RecordCreated, make);
}

Result<FlatFile> PrivacyService::unmask(const Actor &actor, FlatId flat, const QString &reason)
{
    CHECK(actor.require(Right::UnmaskOwners));
    TRY(const NonBlankText why, reasonFrom(reason));
    TRY(const bool sensitive, keepsSensitiveData(m_centre));
    TRY(const FlatCard card, readClearCard(m_repositories, flat, sensitive));
    TRY(const std::vector<HistoryLine> history, historyOf(m_history, card.unit));
    AccessRecord record = accessOf(actor, AccessKind::Unmasked, why, fieldsOf(card).join(u", "_s));
    record.flat = flat;
    CHECK(noteAccess(actor, record));
    return FlatFile{card, history};
}

Result<Resident> PrivacyService::personOf(ResidentId id) const
{
    TRY(const bool sensitive, keepsSensitiveData(m_centre));
    TRY(const Resident resident, m_repositories.residents.findById(id));
    if (resident.state == ArchiveState::Erased) {
        return failure(ErrorCode::Erased, u"resident"_s);
    }
    return resident.isUnderFourteen && !sensitive ? masked(resident) : resident;
}

/// The vehicles that may be the person's. It is not recorded whether the owner or the tenant drives a vehicle.
Result<std::vector<Vehicle>> PrivacyService::vehiclesOf(const Resident &resident) const
{
    const bool mayHave = resident.kind == ResidentKind::Owner || resident.kind == ResidentKind::Tenant;
    return mayHave ? m_repositories.vehicles.list(dutydesk::vehiclesOf(resident.flat)) : std::vector<Vehicle>();
}

Result<Resident> PrivacyService::unmask(const Actor &actor, ResidentId id, const QString &reason)
{
    return access(actor, AccessKind::Unmasked, id, reason);
}

Result<Resident> PrivacyService::access(const Actor &actor, AccessKind kind, ResidentId id, const QString &reason)
{
    CHECK(actor.require(Right::UnmaskOwners));
    TRY(const NonBlankText why, reasonFrom(reason));
    TRY(const Resident resident, personOf(id));
    // A person's own data includes the vehicles.
    TRY(const std::vector<Vehicle> vehicles,
        kind == AccessKind::PrintedOwnData ? vehiclesOf(resident) : std::vector<Vehicle>());
    const QStringList fields = fieldsOf(resident) + platesOf(vehicles);
    AccessRecord record = accessOf(actor, kind, why, fields.join(u", "_s));
    record.flat = resident.flat;
    record.resident = id;
    CHECK(noteAccess(actor, record));
    return resident;
}

/// The active flat that the text names first, if the archive has it.
Result<std::optional<FlatId>> PrivacyService::flatNamedIn(const QString &place) const
{
    const std::vector<UnitNumber> units = UnitNumber::allIn(place);
    if (units.empty()) {
        return std::nullopt;
    }
    const UnitNumber &unit = units.front();
    TRY(const std::optional<Building> building, ifFound(m_repositories.buildings.first(activeBuilding(unit.building))));
    if (!building) {
        return std::nullopt;
    }
    TRY(const std::optional<Flat> flat,
        ifFound(m_repositories.flats.first(activeFlat(building->id, unit.entrance, unit.number))));
    return flat ? std::optional(flat->id) : std::nullopt;
}

Result<void> PrivacyService::recordAccess(const Actor &actor, const QString &place, const QStringList &fields,
                                          const QString &reason)
{
    CHECK(actor.require(Right::UnmaskOwners));
    TRY(const NonBlankText why, reasonFrom(reason));
    TRY(const std::optional<FlatId> flat, flatNamedIn(place));
    AccessRecord record = accessOf(actor, AccessKind::Unmasked, why, fields.join(u", "_s));
    record.flat = flat;
    CHECK(noteAccess(actor, record));
    return {};
}

Result<void> PrivacyService::recordExport(const Actor &actor, const QString &what, int count, const QString &reason)
{
    CHECK(actor.require(Right::ExportOwnerData));
    TRY(const NonBlankText why, reasonFrom(reason));
    const QString exported = u"%1: %2"_s.arg(what).arg(count);
    CHECK(noteAccess(actor, accessOf(actor, AccessKind::Exported, why, exported)));
    return {};
}

Result<std::vector<AccessLine>> PrivacyService::accesses(const Actor &actor, QDate first, QDate last) const
{
    CHECK(actor.require(Right::GuardOwnerData));
    const Clock &clock = m_journal.clock();
    const QDateTime from = clock.momentOf(first, {0, 0});
    const QDateTime to = clock.momentOf(last.addDays(1), {0, 0}).addSecs(-1);
    TRY(const std::vector<AccessRecord> records, m_repositories.accesses.list(accessesBetween(from, to)));
    OwnerNames names(m_repositories, m_staff);
    return linesOf<AccessLine>(records, names);
}

Result<OwnData> PrivacyService::ownData(const Actor &actor, ResidentId id, const QString &reason)
{
    TRY(const Resident resident, access(actor, AccessKind::PrintedOwnData, id, reason));
    const OwnerRepositories &repositories = m_repositories;
    TRY(const UnitNumber unit, unitNumberOf(repositories, resident.flat));
    TRY(const std::vector<Vehicle> vehicles, vehiclesOf(resident));
    TRY(std::vector<AccessRecord> seen, repositories.accesses.list(accessesOf(resident.flat)));
    TRY(const std::vector<DataRequest> requests, repositories.requests.where(&DataRequest::resident, id));
    std::erase_if(seen, [&](const AccessRecord &one) { return one.resident && one.resident != id; });
    OwnerNames names(repositories, m_staff);
    TRY(std::vector<HistoryLine> history, historyOf(m_history, unit));
    TRY(std::vector<AccessLine> accessLines, linesOf<AccessLine>(seen, names));
    TRY(std::vector<DataRequestLine> requestLines, linesOf<DataRequestLine>(requests, names));
    std::erase_if(history, [&](const HistoryLine &line) { return !concerns(resident, line); });
    return OwnData{resident,
                   unit,
                   vehicles,
                   std::move(history),
                   std::move(accessLines),
                   std::move(requestLines),
                   m_journal.clock().now()};
}

Result<std::vector<DataRequestLine>> PrivacyService::requests(const Actor &actor) const
{
    CHECK(actor.require(Right::ReadRecords));
    TRY(std::vector<DataRequest> requests, masked(m_repositories.requests.list()));
    std::ranges::reverse(requests);
    OwnerNames names(m_repositories, m_staff);
    return linesOf<DataRequestLine>(requests, names);
}

Result<std::vector<DataDueForErasure>> PrivacyService::dueForErasure(const Actor &actor) const
{
    CHECK(actor.require(Right::GuardOwnerData));
    TRY(const Centre centre, m_centre.findById(CentreId(1)));
    TRY(const std::vector<Resident> residents, m_repositories.residents.list());
    const QDate lastDay = m_journal.clock().today().addDays(-centre.ownerDataKeptDays);
    OwnerNames names(m_repositories, m_staff);
    std::vector<DataDueForErasure> due;
    for (const Resident &resident : residents) {
        if (resident.state != ArchiveState::Erased && resident.until && *resident.until <= lastDay) {
            TRY(const QString unit, names.unit(resident.flat));
            TRY(const QString person, names.resident(resident.id));
            due.push_back({resident.id, unit, person, *resident.until});
        }
    }
    std::ranges::stable_sort(due, {}, &DataDueForErasure::until);
    return due;
}

Result<DataRequest> PrivacyService::registerRequest(const Actor &actor, const DataRequestDraft &draft)
{
    CHECK(actor.require(Right::ChangeArchive));
    TRY(const Resident resident, personOf(draft.resident));
    const QString matter = draft.matter.trimmed();
    if (matter.size() > NonBlankText::maxLength || (matter.isEmpty() && draft.kind == DataRequestKind::Correction)) {
        return invalid<&DataRequestDraft::matter>();
    }
    return putRequest(actor, EntryKind::RecordCreated, [&](const Change &change) -> Result<DataRequest> {
        TRY(const DataRequestId id, m_repositories.requests.nextId());
        return DataRequest{id, draft.kind, draft.resident, change.at(), actor.staff, matter, {}, {}, {}};
    });
}

Result<DataRequest> PrivacyService::openRequest(DataRequestId id) const
{
    const Result<DataRequest> request = m_repositories.requests.findById(id);
    return request && request->doneAt ? failure(ErrorCode::RecordClosed, u"data_request"_s) : request;
}

Result<DataRequest> PrivacyService::answer(const Actor &actor, DataRequestId id, const QString &outcome)
{
    CHECK(actor.require(Right::ChangeArchive));
    if (!NonBlankText::from(outcome)) {
        return invalid<&DataRequest::outcome>();
    }
    return putRequest(actor, EntryKind::RecordChanged, [&](const Change &change) -> Result<DataRequest> {
        Result<DataRequest> request = openRequest(id);
        if (request) {
            request->doneAt = change.at();
            request->doneBy = actor.staff;
            request->outcome = outcome.trimmed();
        }
        return request;
    });
}

Result<DataRequest> PrivacyService::putRequest(const Actor &actor, EntryKind kind,
                                               const std::function<Result<DataRequest>(const Change &)> &make)
{
    return writeRecord(m_journal, actor, m_repositories.requests, kind, make);
}

} // namespace dutydesk
