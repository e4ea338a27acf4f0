// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/try.h"
#include "import/ownerimport.h"

#include <algorithm>
#include <set>

namespace dutydesk {

using namespace Qt::StringLiterals;

/// The records that one batch created.
struct OwnerImport::Made
{
    std::vector<Building> buildings;
    std::vector<Flat> flats;
    std::vector<Resident> residents;
    std::vector<Vehicle> vehicles;

    int count() const { return static_cast<int>(buildings.size() + flats.size() + residents.size() + vehicles.size()); }
};

namespace {

template<Record T>
std::set<IdOf<T>> idsOf(const std::vector<T> &records)
{
    std::set<IdOf<T>> ids;
    for (const T &record : records) {
        ids.insert(record.id);
    }
    return ids;
}

/// Whether a record from outside the batch refers to a record of the batch.
template<Record T, typename Id>
Result<bool> refers(const Repository<T> &repository, const std::set<Id> &ids,
                    const std::function<std::optional<Id>(const T &)> &reference)
{
    TRY(const std::vector<T> records, repository.list());
    return std::ranges::any_of(records, [&](const T &record) {
        const std::optional<Id> id = reference(record);
        return id && ids.contains(*id);
    });
}

} // namespace

Result<OwnerImport::Made> OwnerImport::madeBy(ImportBatchId batch) const
{
    Made made;
    TRY(made.buildings, m_repositories.buildings.where(&Building::batch, batch));
    TRY(made.flats, m_repositories.flats.where(&Flat::batch, batch));
    TRY(made.residents, m_repositories.residents.where(&Resident::batch, batch));
    TRY(made.vehicles, m_repositories.vehicles.where(&Vehicle::batch, batch));
    return made;
}

Result<void> OwnerImport::withdraw(const Actor &actor, ImportBatchId id, Progress &progress)
{
    CHECK(actor.require(Right::ImportArchive));
    return m_journal.change(actor, [&](Change &change) -> Result<void> {
        TRY(ImportBatch batch, m_repositories.batches.findById(id));
        if (batch.withdrawnAt) {
            return failure(ErrorCode::RecordClosed, u"batch"_s);
        }
        TRY(Made made, madeBy(id));
        CHECK(checkUnchanged(batch, made));
        CHECK(checkUnused(made));
        progress.done = 0;
        progress.total = made.count();
        Result<void> done;
        const auto withdrawAll = [&](auto &repository, auto &records) {
            for (auto record = records.begin(); record != records.end() && done; ++record) {
                record->state = ArchiveState::Withdrawn;
                ++progress.done;
                done = progress.isCancelled ? Result<void>(failure(ErrorCode::Blocked, u"stopped"_s))
                                            : change.put(repository, *record);
            }
        };
        withdrawAll(m_repositories.vehicles, made.vehicles);
        withdrawAll(m_repositories.residents, made.residents);
        withdrawAll(m_repositories.flats, made.flats);
        withdrawAll(m_repositories.buildings, made.buildings);
        batch.withdrawnAt = change.at();
        return done ? change.put(m_repositories.batches, batch) : done;
    });
}

Result<void> OwnerImport::checkUnused(const Made &made) const
{
    const std::set<FlatId> flats = idsOf(made.flats);
    const std::set<BuildingId> buildings = idsOf(made.buildings);
    const std::set<ResidentId> residents = idsOf(made.residents);
    const std::set<VehicleId> vehicles = idsOf(made.vehicles);
    const Result<bool> uses[] = {
        refers<Flat, BuildingId>(m_repositories.flats, buildings,
                                 [&](const Flat &flat) {
                                     return flat.state == ArchiveState::Active && !flats.contains(flat.id)
                                                ? std::optional(flat.building)
                                                : std::nullopt;
                                 }),
        refers<Resident, FlatId>(m_repositories.residents, flats,
                                 [&](const Resident &resident) {
                                     return resident.state == ArchiveState::Active && !residents.contains(resident.id)
                                                ? std::optional(resident.flat)
                                                : std::nullopt;
                                 }),
        refers<Vehicle, FlatId>(m_repositories.vehicles, flats,
                                [&](const Vehicle &vehicle) {
                                    return vehicle.state == ArchiveState::Active && !vehicles.contains(vehicle.id)
                                               ? std::optional(vehicle.flat)
                                               : std::nullopt;
                                }),
        refers<Facility, BuildingId>(m_repositories.facilities, buildings,
                                     [](const Facility &facility) { return facility.building; }),
        refers<DataRequest, ResidentId>(m_repositories.requests, residents,
                                        [](const DataRequest &request) { return std::optional(request.resident); })};
    for (const Result<bool> &isUsed : uses) {
        TRY(const bool blocks, isUsed);
        if (blocks) {
            return failure(ErrorCode::Blocked, u"used"_s);
        }
    }
    return {};
}

/// Checks in the journal that no record of the batch was changed after the batch had created it.
Result<void> OwnerImport::checkUnchanged(const ImportBatch &batch, const Made &made) const
{
    std::set<std::pair<RecordType, qint64>> records;
    bool isWhole = true; // false if a record was withdrawn alone or erased
    const auto add = [&](const auto &list) {
        for (const auto &record : list) {
            isWhole = isWhole && record.state == ArchiveState::Active;
            records.emplace(std::remove_cvref_t<decltype(record)>::recordType, record.id.value());
        }
    };
    add(made.buildings);
    add(made.flats);
    add(made.residents);
    add(made.vehicles);
    if (!isWhole) {
        return failure(ErrorCode::Blocked, u"changed"_s);
    }
    TRY(const qint64 first, firstEntrySince(batch.importedAt.toMSecsSinceEpoch()));
    return m_entries.visitFrom(first, [&](const JournalEntry &entry) -> Result<void> {
        if (entry.kind != EntryKind::RecordChanged || !entry.body || entry.body->isEmpty()) {
            return {};
        }
        TRY(const DecodedBody body, decodeBody(*entry.body));
        return records.contains({body.type, entry.reference}) ? failure(ErrorCode::Blocked, u"changed"_s)
                                                              : Result<void>();
    });
}

/// Finds the first entry since that time by bisection, because entries are in the order of time.
Result<qint64> OwnerImport::firstEntrySince(qint64 timeMs) const
{
    TRY(const JournalHead head, m_journal.head());
    qint64 first = 1;
    qint64 last = head.sequence;
    while (first < last) {
        const qint64 middle = first + (last - first) / 2;
        TRY(const JournalEntry entry, m_entries.findBySequence(middle));
        if (entry.timeMs < timeMs) {
            first = middle + 1;
        } else {
            last = middle;
        }
    }
    return first;
}

} // namespace dutydesk
