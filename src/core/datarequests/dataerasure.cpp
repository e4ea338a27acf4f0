// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datarequests/dataerasure.h"

#include "journal/canonical.h"
#include "owners/ownerdrafts.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

Resident markOf(const Resident &resident)
{
    Resident mark = newResident(resident.id, resident.flat);
    mark.kind = resident.kind;
    mark.batch = resident.batch;
    mark.state = ArchiveState::Erased;
    return mark;
}

Vehicle markOf(Vehicle vehicle)
{
    vehicle.plate.clear();
    vehicle.description.clear();
    vehicle.state = ArchiveState::Erased;
    return vehicle;
}

} // namespace

DataErasure::DataErasure(Parts parts, Journal &journal)
    : m_parts(std::move(parts))
    , m_signer(m_parts.staff, m_parts.signer)
    , m_journal(journal)
{}

Result<Erasure> DataErasure::carryOut(const Actor &actor, const ErasureOrder &order)
{
    if (const Result<void> allowed = actor.require(Right::GuardOwnerData); !allowed) {
        return failure(allowed.error());
    }
    if (!NonBlankText::from(order.outcome)) {
        return failure(ErrorCode::InvalidInput, u"outcome"_s);
    }
    const Result<StaffMember> second = m_signer.witness(actor, order.witnessName);
    if (!second) {
        return failure(second.error());
    }
    if (const Result<void> whole = checkWhole(); !whole) {
        return failure(whole.error());
    }
    std::optional<Erasure> certificate;
    const Result<void> done = m_journal.change(actor, [&](Change &change) -> Result<void> {
        const Result<Erasure> erased = erase(change, order, *second);
        if (!erased) {
            return failure(erased.error());
        }
        certificate = *erased;
        return {};
    });
    if (!done) {
        return failure(done.error());
    }
    if (const Result<void> released = m_parts.space.release(); !released) {
        qWarning("The data is erased, but its room in the database's files could not be cleared yet.");
    }
    return *certificate;
}

Result<void> DataErasure::checkWhole() const
{
    const Result<VerificationReport> report = m_parts.verifier.verify();
    if (!report) {
        return failure(report.error());
    }
    return report->isWhole() ? Result<void>() : failure(ErrorCode::JournalBroken, u"nothing is erased from it"_s);
}

Result<Erasure> DataErasure::erase(Change &change, const ErasureOrder &order, const StaffMember &second)
{
    const Result<DataRequest> request = m_parts.repositories.requests.findById(order.request);
    if (!request) {
        return failure(request.error());
    }
    if (request->doneAt || request->kind != DataRequestKind::Erasure) {
        return failure(ErrorCode::RecordClosed, u"data_request"_s);
    }
    // What is there now is what goes; the marks that follow stay.
    const Result<JournalHead> before = change.head();
    const Result<Records> records = before ? leaveMarks(change, order, *request) : failure(before.error());
    if (!records) {
        return failure(records.error());
    }
    const Result<Plan> content = plan(*records, before->sequence);
    return content ? certify(change, *content, *request, order, second) : failure(content.error());
}

template<Record T>
Result<void> DataErasure::leave(Change &change, Repository<T> &repository, const T &mark, Records &records)
{
    records[T::recordType].insert(mark.id.value());
    return change.put(repository, mark);
}

Result<DataErasure::Records> DataErasure::leaveMarks(Change &change, const ErasureOrder &order,
                                                     const DataRequest &request)
{
    const OwnerRepositories &repositories = m_parts.repositories;
    Records records;
    const Result<Resident> resident = repositories.residents.findById(request.resident);
    if (!resident) {
        return failure(resident.error());
    }
    Result<void> left = leave(change, repositories.residents, markOf(*resident), records);
    for (const VehicleId id : order.vehicles) {
        const Result<Vehicle> vehicle = repositories.vehicles.findById(id);
        if (!vehicle || vehicle->flat != resident->flat) {
            return failure(vehicle ? Error{ErrorCode::NotFound, u"vehicle"_s} : vehicle.error());
        }
        left = left ? leave(change, repositories.vehicles, markOf(*vehicle), records) : left;
    }
    left = left ? closeRequests(change, order, request, records) : left;
    return left ? Result<Records>(records) : failure(left.error());
}

Result<void> DataErasure::closeRequests(Change &change, const ErasureOrder &order, const DataRequest &request,
                                        Records &records)
{
    const Result<std::vector<DataRequest>> requests = m_parts.repositories.requests.listOfResident(request.resident);
    if (!requests) {
        return failure(requests.error());
    }
    for (DataRequest one : *requests) {
        // What else was asked about data that is gone is answered with it.
        if (!one.doneAt) {
            one.doneAt = change.at();
            one.doneBy = change.actor().staff;
            one.outcome = order.outcome.trimmed();
        }
        one.matter.clear();
        if (Result<void> left = leave(change, m_parts.repositories.requests, one, records); !left) {
            return left;
        }
    }
    return {};
}

Result<DataErasure::Plan> DataErasure::plan(const Records &records, qint64 last) const
{
    Plan found;
    const auto isOfOne = [&](const JournalEntry &entry) {
        return std::ranges::any_of(records, [&](const auto &type) { return type.second.contains(entry.reference); });
    };
    const Result<void> visited = m_parts.chain.visitFrom(1, [&](const JournalEntry &entry) -> Result<void> {
        if (entry.sequence > last || !entry.body || !mayBeErased(entry.kind) || !isOfOne(entry)) {
            return {};
        }
        const Result<DecodedBody> body = decodeBody(*entry.body);
        if (!body) {
            return failure(body.error());
        }
        const auto type = records.find(body->type);
        if (type != records.end() && type->second.contains(entry.reference)) {
            found.entries.add(entry.sequence);
            found.digest.add(entry.sequence, entry.contentHash);
            found.newestMs = entry.timeMs;
        }
        return {};
    });
    return visited ? Result<Plan>(found) : failure(visited.error());
}

Result<Erasure> DataErasure::certify(Change &change, const Plan &plan, const DataRequest &request,
                                     const ErasureOrder &order, const StaffMember &second)
{
    const Result<ErasureId> id = m_parts.erasures.nextId();
    const Result<JournalHead> before = change.head();
    if (!id || !before) {
        return failure(!id ? id.error() : before.error());
    }
    // Named by the number of the request, which is no personal data. There is no archive: nobody is to keep it.
    Erasure erasure{.id = *id,
                    .subjectType = qint64(RecordType::Resident),
                    .subjectId = request.resident.value(),
                    .subjectName = *NonBlankText::from(QString::number(request.id.value())),
                    .entries = plan.entries,
                    .entryCount = plan.entries.count(),
                    .digest = m_parts.crypto.hash(plan.digest.preimage()),
                    .newestAt = QDateTime::fromMSecsSinceEpoch(plan.newestMs, Qt::UTC),
                    .erasedAt = change.at(),
                    .archiveName = {},
                    .archiveHash = QByteArray(hashBytes, '\0'),
                    .firstStaff = change.actor().staff,
                    .firstKey = {},
                    .firstSignature = {},
                    .secondStaff = second.id,
                    .secondKey = {},
                    .secondSignature = {}};
    const Result<void> written = m_signer.sign(erasure, before->hash, order.secret, order.witnessSecret);
    if (!written) {
        return failure(written.error());
    }
    const Result<void> erased = change.erase(m_parts.erasures, erasure, EntryKind::Redaction);
    return erased ? Result<Erasure>(erasure) : failure(erased.error());
}

} // namespace dutydesk
