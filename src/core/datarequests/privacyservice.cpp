// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datarequests/privacyservice.h"

#include "journal/writerecord.h"
#include "owners/ownernames.h"
#include "privacy/masking.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

// The fields of a person and of a flat that were seen, as an access record names them.
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
    return {.id = AccessRecordId(1), // until it is stored
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
    const Result<QString> unit = record.flat ? names.unit(*record.flat) : QString();
    const Result<QString> person = record.resident ? names.resident(*record.resident) : QString();
    const Result<QString> officer = names.officer(record.officer);
    if (!unit || !person || !officer) {
        return failure(!unit ? unit.error() : !person ? person.error() : officer.error());
    }
    return AccessLine{record, *unit, *person, *officer};
}

Result<DataRequestLine> lineOf(const DataRequest &request, OwnerNames &names)
{
    const Result<QString> person = names.resident(request.resident);
    const Result<QString> unit = names.unitOf(request.resident);
    const Result<QString> receivedBy = names.officer(request.receivedBy);
    const Result<QString> doneBy = request.doneBy ? names.officer(*request.doneBy) : QString();
    if (!person || !unit || !receivedBy || !doneBy) {
        return failure(!person       ? person.error()
                       : !unit       ? unit.error()
                       : !receivedBy ? receivedBy.error()
                                     : doneBy.error());
    }
    return DataRequestLine{request, *unit, *person, *receivedBy, *doneBy};
}

template<typename Line, typename T>
Result<std::vector<Line>> linesOf(const std::vector<T> &records, OwnerNames &names)
{
    std::vector<Line> lines;
    for (const T &record : records) {
        const Result<Line> line = lineOf(record, names);
        if (!line) {
            return failure(line.error());
        }
        lines.push_back(*line);
    }
    return lines;
}

/// Whether the line was written about this person.
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
        const Result<AccessRecordId> id = m_repositories.accesses.nextId();
        if (!id) {
            return failure(id.error());
        }
        record.id = *id;
        record.at = change.at();
        return record;
    };
    return writeRecord(m_journal, actor, m_repositories.accesses, EntryKind::RecordCreated, make);
}

Result<FlatFile> PrivacyService::unmask(const Actor &actor, FlatId flat, const QString &reason)
{
    if (const Result<void> allowed = actor.require(Right::UnmaskOwners); !allowed) {
        return failure(allowed.error());
    }
    const Result<NonBlankText> why = reasonFrom(reason);
    const Result<bool> sensitive = keepsSensitiveData(m_centre);
    if (!why || !sensitive) {
        return failure(!why ? why.error() : sensitive.error());
    }
    const Result<FlatCard> card = readClearCard(m_repositories, flat, *sensitive);
    const Result<std::vector<HistoryLine>> history =
        card ? historyOf(m_history, card->unit) : Result<std::vector<HistoryLine>>(failure(card.error()));
    if (!history) {
        return failure(history.error());
    }
    AccessRecord record = accessOf(actor, AccessKind::Unmasked, *why, fieldsOf(*card).join(u", "_s));
    record.flat = flat;
    const Result<AccessRecord> noted = noteAccess(actor, record);
    return noted ? Result<FlatFile>(FlatFile{*card, *history}) : failure(noted.error());
}

Result<Resident> PrivacyService::personOf(ResidentId id) const
{
    const Result<bool> sensitive = keepsSensitiveData(m_centre);
    const Result<Resident> resident = m_repositories.residents.findById(id);
    if (!sensitive || !resident) {
        return failure(!sensitive ? sensitive.error() : resident.error());
    }
    if (resident->state == ArchiveState::Erased) {
        return failure(ErrorCode::Erased, u"resident"_s);
    }
    return resident->isUnderFourteen && !*sensitive ? masked(*resident) : *resident;
}

/// Whose they may be: nobody says of a vehicle whether the owner or the tenant drives it.
Result<std::vector<Vehicle>> PrivacyService::vehiclesOf(const Resident &resident) const
{
    const bool mayHave = resident.kind == ResidentKind::Owner || resident.kind == ResidentKind::Tenant;
    return mayHave ? m_repositories.vehicles.listOfFlat(resident.flat) : std::vector<Vehicle>();
}

Result<Resident> PrivacyService::unmask(const Actor &actor, ResidentId id, const QString &reason)
{
    return access(actor, AccessKind::Unmasked, id, reason);
}

Result<Resident> PrivacyService::access(const Actor &actor, AccessKind kind, ResidentId id, const QString &reason)
{
    if (const Result<void> allowed = actor.require(Right::UnmaskOwners); !allowed) {
        return failure(allowed.error());
    }
    const Result<NonBlankText> why = reasonFrom(reason);
    const Result<Resident> resident = personOf(id);
    if (!why || !resident) {
        return failure(!why ? why.error() : resident.error());
    }
    // The person's own data comes with the vehicles.
    const Result<std::vector<Vehicle>> vehicles =
        kind == AccessKind::PrintedOwnData ? vehiclesOf(*resident) : std::vector<Vehicle>();
    if (!vehicles) {
        return failure(vehicles.error());
    }
    const QStringList fields = fieldsOf(*resident) + platesOf(*vehicles);
    AccessRecord record = accessOf(actor, kind, *why, fields.join(u", "_s));
    record.flat = resident->flat;
    record.resident = id;
    const Result<AccessRecord> noted = noteAccess(actor, record);
    return noted ? resident : failure(noted.error());
}

/// The active flat that is written there, if there is one.
Result<std::optional<FlatId>> PrivacyService::flatNamedIn(const QString &place) const
{
    using Named = Result<std::optional<FlatId>>;
    const auto unlessMissing = [](const Error &error) {
        return error.code == ErrorCode::NotFound ? Named(std::nullopt) : failure(error);
    };
    const std::vector<UnitNumber> units = UnitNumber::allIn(place);
    if (units.empty()) {
        return std::nullopt;
    }
    const Result<Building> building = m_repositories.buildings.findActive(units.front().building);
    if (!building) {
        return unlessMissing(building.error());
    }
    const Result<Flat> flat =
        m_repositories.flats.findActive(building->id, units.front().entrance, units.front().number);
    return flat ? Named(flat->id) : unlessMissing(flat.error());
}

Result<void> PrivacyService::recordAccess(const Actor &actor, const QString &place, const QStringList &fields,
                                          const QString &reason)
{
    if (Result<void> allowed = actor.require(Right::UnmaskOwners); !allowed) {
        return allowed;
    }
    const Result<NonBlankText> why = reasonFrom(reason);
    const Result<std::optional<FlatId>> flat = flatNamedIn(place);
    if (!why || !flat) {
        return failure(!why ? why.error() : flat.error());
    }
    AccessRecord record = accessOf(actor, AccessKind::Unmasked, *why, fields.join(u", "_s));
    record.flat = *flat;
    const Result<AccessRecord> noted = noteAccess(actor, record);
    return noted ? Result<void>() : failure(noted.error());
}

Result<void> PrivacyService::recordExport(const Actor &actor, const QString &what, int count, const QString &reason)
{
    if (Result<void> allowed = actor.require(Right::ExportOwnerData); !allowed) {
        return allowed;
    }
    const Result<NonBlankText> why = reasonFrom(reason);
    if (!why) {
        return failure(why.error());
    }
    const QString exported = u"%1: %2"_s.arg(what).arg(count);
    const Result<AccessRecord> noted = noteAccess(actor, accessOf(actor, AccessKind::Exported, *why, exported));
    return noted ? Result<void>() : failure(noted.error());
}

Result<std::vector<AccessLine>> PrivacyService::accesses(const Actor &actor, QDate first, QDate last) const
{
    if (const Result<void> allowed = actor.require(Right::GuardOwnerData); !allowed) {
        return failure(allowed.error());
    }
    const Clock &clock = m_journal.clock();
    const QDateTime from = clock.momentOf(first, {0, 0});
    const QDateTime to = clock.momentOf(last.addDays(1), {0, 0}).addSecs(-1);
    const Result<std::vector<AccessRecord>> records = m_repositories.accesses.listBetween(from, to);
    if (!records) {
        return failure(records.error());
    }
    OwnerNames names(m_repositories, m_staff);
    return linesOf<AccessLine>(*records, names);
}

Result<OwnData> PrivacyService::ownData(const Actor &actor, ResidentId id, const QString &reason)
{
    const Result<Resident> resident = access(actor, AccessKind::PrintedOwnData, id, reason);
    if (!resident) {
        return failure(resident.error());
    }
    const OwnerRepositories &repositories = m_repositories;
    const Result<UnitNumber> unit = unitNumberOf(repositories, resident->flat);
    const Result<std::vector<Vehicle>> vehicles = vehiclesOf(*resident);
    Result<std::vector<AccessRecord>> seen = repositories.accesses.listOfFlat(resident->flat);
    const Result<std::vector<DataRequest>> requests = repositories.requests.listOfResident(id);
    if (!unit || !vehicles || !seen || !requests) {
        return failure(!unit ? unit.error() : !vehicles ? vehicles.error() : !seen ? seen.error() : requests.error());
    }
    std::erase_if(*seen, [&](const AccessRecord &one) { return one.resident && one.resident != id; });
    OwnerNames names(repositories, m_staff);
    Result<std::vector<HistoryLine>> history = historyOf(m_history, *unit);
    Result<std::vector<AccessLine>> accessLines = linesOf<AccessLine>(*seen, names);
    Result<std::vector<DataRequestLine>> requestLines = linesOf<DataRequestLine>(*requests, names);
    if (!history || !accessLines || !requestLines) {
        return failure(!history ? history.error() : !accessLines ? accessLines.error() : requestLines.error());
    }
    std::erase_if(*history, [&](const HistoryLine &line) { return !concerns(*resident, line); });
    return OwnData{*resident,
                   *unit,
                   *vehicles,
                   *std::move(history),
                   *std::move(accessLines),
                   *std::move(requestLines),
                   m_journal.clock().now()};
}

Result<std::vector<DataRequestLine>> PrivacyService::requests(const Actor &actor) const
{
    if (const Result<void> allowed = actor.require(Right::ReadRecords); !allowed) {
        return failure(allowed.error());
    }
    Result<std::vector<DataRequest>> requests = m_repositories.requests.list();
    if (!requests) {
        return failure(requests.error());
    }
    std::ranges::reverse(*requests);
    for (DataRequest &request : *requests) {
        request.matter = masking::freeText(request.matter);
        request.outcome = masking::freeText(request.outcome);
    }
    OwnerNames names(m_repositories, m_staff);
    return linesOf<DataRequestLine>(*requests, names);
}

Result<DataRequest> PrivacyService::registerRequest(const Actor &actor, const DataRequestDraft &draft)
{
    if (const Result<void> allowed = actor.require(Right::ChangeArchive); !allowed) {
        return failure(allowed.error());
    }
    const Result<Resident> resident = personOf(draft.resident);
    if (!resident) {
        return failure(resident.error());
    }
    const QString matter = draft.matter.trimmed();
    if (matter.size() > NonBlankText::maxLength || (matter.isEmpty() && draft.kind == DataRequestKind::Correction)) {
        return failure(ErrorCode::InvalidInput, u"matter"_s);
    }
    return putRequest(actor, EntryKind::RecordCreated, [&](const Change &change) -> Result<DataRequest> {
        const Result<DataRequestId> id = m_repositories.requests.nextId();
        if (!id) {
            return failure(id.error());
        }
        return DataRequest{*id, draft.kind, draft.resident, change.at(), actor.staff, matter, {}, {}, {}};
    });
}

Result<DataRequest> PrivacyService::openRequest(DataRequestId id) const
{
    const Result<DataRequest> request = m_repositories.requests.findById(id);
    return request && request->doneAt ? failure(ErrorCode::RecordClosed, u"data_request"_s) : request;
}

Result<DataRequest> PrivacyService::answer(const Actor &actor, DataRequestId id, const QString &outcome)
{
    if (const Result<void> allowed = actor.require(Right::ChangeArchive); !allowed) {
        return failure(allowed.error());
    }
    if (!NonBlankText::from(outcome)) {
        return failure(ErrorCode::InvalidInput, u"outcome"_s);
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
