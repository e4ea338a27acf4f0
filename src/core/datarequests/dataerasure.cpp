// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datarequests/dataerasure.h"

#include "base/try.h"
#include "datarequests/erasedmark.h"
#include "journal/canonical.h"
#include "owners/ownerdrafts.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

DataErasure::DataErasure(Parts parts, Journal &journal)
    : m_parts(std::move(parts))
    , m_signer(m_parts.staff, m_parts.signer, journal)
    , m_journal(journal)
{}

Result<Erasure> DataErasure::carryOut(const Actor &actor, const ErasureOrder &order)
{
    CHECK(actor.require(Right::GuardOwnerData));
    if (!NonBlankText::from(order.outcome)) {
        return invalid<&DataRequest::outcome>();
    }
    TRY(const StaffMember second, m_signer.witness(actor, order.witnessName));
    CHECK(checkWhole());
    TRY(const Erasure certificate,
        m_journal.change(actor, [&](Change &change) { return erase(change, order, second); }));
    if (const Result<void> released = m_parts.space.release(); !released) {
        qWarning("The data is erased, but its room in the database's files could not be cleared yet.");
    }
    return certificate;
}

Result<void> DataErasure::checkWhole() const
{
    TRY(const VerificationReport report, m_parts.verifier.verify());
    return report.isWhole() ? Result<void>() : failure(ErrorCode::JournalBroken, u"nothing is erased from it"_s);
}

Result<Erasure> DataErasure::erase(Change &change, const ErasureOrder &order, const StaffMember &second)
{
    if (change.isClockBehind()) { // the days that the signers have been there are not counted by it
        return failure(ErrorCode::WrongClock, QString());
    }
    TRY(const DataRequest request, m_parts.repositories.requests.findById(order.request));
    if (request.doneAt || request.kind != DataRequestKind::Erasure) {
        return failure(ErrorCode::RecordClosed, u"data_request"_s);
    }
    // Only entries up to here are erased; the marks that follow stay.
    TRY(const JournalHead before, change.head());
    TRY(const Records records, leaveMarks(change, order, request));
    TRY(const Plan content, plan(records, before.sequence));
    return certify(change, content, request, order, second);
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
    TRY(const Resident resident, repositories.residents.findById(request.resident));
    CHECK(leave(change, repositories.residents, markOf(resident), records));
    for (const VehicleId id : order.vehicles) {
        TRY(const Vehicle vehicle, repositories.vehicles.findById(id));
        if (vehicle.flat != resident.flat) {
            return failure(ErrorCode::NotFound, u"vehicle"_s);
        }
        CHECK(leave(change, repositories.vehicles, markOf(vehicle), records));
    }
    CHECK(closeRequests(change, order, request, records));
    return records;
}

Result<void> DataErasure::closeRequests(Change &change, const ErasureOrder &order, const DataRequest &request,
                                        Records &records)
{
    TRY(const std::vector<DataRequest> requests,
        m_parts.repositories.requests.where(&DataRequest::resident, request.resident));
    for (DataRequest one : requests) {
        // The person's other open requests concern erased data, so they are closed with the same answer.
        if (!one.doneAt) {
            one.doneAt = change.at();
            one.doneBy = change.actor().staff;
            one.outcome = order.outcome.trimmed();
        }
        one.matter.clear();
        CHECK(leave(change, m_parts.repositories.requests, one, records));
    }
    return {};
}

Result<DataErasure::Plan> DataErasure::plan(const Records &records, qint64 last) const
{
    Plan found;
    const auto isOfOne = [&](const JournalEntry &entry) {
        return std::ranges::any_of(records, [&](const auto &type) { return type.second.contains(entry.reference); });
    };
    CHECK(m_parts.chain.visitFrom(1, [&](const JournalEntry &entry) -> Result<void> {
        if (entry.sequence > last || !entry.body || !mayBeErased(entry.kind) || !isOfOne(entry)) {
            return {};
        }
        TRY(const DecodedBody body, decodeBody(*entry.body));
        const auto type = records.find(body.type);
        if (type != records.end() && type->second.contains(entry.reference)) {
            found.entries.add(entry.sequence);
            found.digest.add(entry.sequence, entry.contentHash);
            found.newestMs = entry.timeMs;
        }
        return {};
    }));
    return found;
}

Result<Erasure> DataErasure::certify(Change &change, const Plan &plan, const DataRequest &request,
                                     const ErasureOrder &order, const StaffMember &second)
{
    TRY(const ErasureId id, m_parts.erasures.nextId());
    TRY(const JournalHead before, change.head());
    // The request's number is used as name because it is not personal data. There is no archive file, because the
    // content must not be kept.
    Erasure erasure{.id = id,
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
    CHECK(m_signer.sign(erasure, before.hash, order.secret, order.witnessSecret));
    CHECK(change.erase(m_parts.erasures, erasure, EntryKind::Redaction));
    return erasure;
}

} // namespace dutydesk
