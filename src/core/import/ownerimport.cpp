// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/ownerimport.h"

#include "base/try.h"
#include "owners/archivedflats.h"

#include <algorithm>
#include <map>

namespace dutydesk {

using namespace Qt::StringLiterals;

/// Stores the records of one batch, one after the other.
class OwnerImport::Writer
{
public:
    Writer(Change &change, OwnerRepositories &repositories, ImportBatchId batch, Progress &progress)
        : m_change(change)
        , m_repositories(repositories)
        , m_batch(batch)
        , m_progress(progress)
    {}

    Result<void> write(const PlannedFlat &planned)
    {
        TRY(const BuildingId building, buildingOf(planned.unit.building));
        TRY(const FlatId id, m_repositories.flats.nextId());
        Result<Flat> flat = flatFrom(draftOf(planned, building), id, nullptr, false);
        CHECK(put(m_repositories.flats, std::move(flat)));
        for (const ResidentDraft &resident : planned.residents) {
            TRY(const ResidentId next, m_repositories.residents.nextId());
            CHECK(put(m_repositories.residents, changed(newResident(next, id), resident, false)));
        }
        for (const VehicleDraft &vehicle : planned.vehicles) {
            TRY(const VehicleId next, m_repositories.vehicles.nextId());
            CHECK(put(m_repositories.vehicles, changed(newVehicle(next, id), vehicle)));
        }
        return {};
    }

private:
    template<Record T>
    Result<void> put(Repository<T> &repository, Result<T> made)
    {
        TRY(T record, std::move(made));
        if (m_progress.isCancelled) {
            return failure(ErrorCode::Blocked, u"stopped"_s);
        }
        record.batch = m_batch;
        ++m_progress.done;
        return m_change.put(repository, record, EntryKind::RecordCreated);
    }

    Result<BuildingId> buildingOf(const QString &number)
    {
        if (const auto known = m_buildings.find(number); known != m_buildings.end()) {
            return known->second;
        }
        TRY(std::optional<Building> building, ifFound(m_repositories.buildings.first(activeBuilding(number))));
        if (!building) {
            TRY(const BuildingId id, m_repositories.buildings.nextId());
            TRY(building, recordFrom(BuildingDraft{.number = number}, id));
            CHECK(put(m_repositories.buildings, Result<Building>(*building)));
        }
        return m_buildings.emplace(number, building->id).first->second;
    }

    static FlatDraft draftOf(const PlannedFlat &planned, BuildingId building)
    {
        return {.building = building,
                .entrance = planned.unit.entrance,
                .number = planned.unit.number,
                .floor = planned.floor,
                .layout = planned.layout,
                .grossArea = planned.grossArea,
                .innerArea = planned.innerArea,
                .use = planned.use,
                .deliveredOn = planned.deliveredOn,
                .movedInOn = planned.movedInOn,
                .fitOut = planned.fitOut.value_or(FitOut::None),
                .fitOutNote = planned.fitOutNote,
                .note = planned.note};
    }

    Change &m_change;
    OwnerRepositories &m_repositories;
    ImportBatchId m_batch;
    Progress &m_progress;
    std::map<QString, BuildingId> m_buildings;
};

OwnerImport::OwnerImport(OwnerRepositories repositories, const StaffRepository &staff, const JournalRepository &entries,
                         Journal &journal)
    : m_repositories(repositories)
    , m_staff(staff)
    , m_entries(entries)
    , m_journal(journal)
{}

Result<ImportCheck> OwnerImport::check(const Actor &actor, const ImportReading &reading) const
{
    CHECK(actor.require(Right::ImportArchive));
    return compare(reading);
}

Result<ImportCheck> OwnerImport::compare(const ImportReading &reading) const
{
    TRY(const ArchivedFlats archive, ArchivedFlats::read(m_repositories));
    ImportCheck check{.rejected = reading.rejected};
    std::set<QString> newBuildings;
    for (const PlannedFlat &flat : reading.flats) {
        switch (archive.compare(flat)) {
        case ArchivedFlats::Answer::Unknown:
            ++check.newFlats;
            check.residents += static_cast<int>(flat.residents.size());
            check.vehicles += static_cast<int>(flat.vehicles.size());
            check.rows += static_cast<int>(flat.rows.size());
            check.flats.push_back(flat);
            if (!archive.hasBuilding(flat.unit.building)) {
                newBuildings.insert(flat.unit.building);
            }
            break;
        case ArchivedFlats::Answer::Same:
            ++check.unchanged;
            break;
        case ArchivedFlats::Answer::Different:
            for (const int row : flat.rows) {
                check.rejected.push_back({row, -1, ImportProblem::OtherThanArchive, flat.unit.toString()});
            }
        }
    }
    check.newBuildings = static_cast<int>(newBuildings.size());
    std::ranges::stable_sort(check.rejected, {}, &RejectedRow::row);
    return check;
}

Result<ImportBatch> OwnerImport::run(const Actor &actor, const QString &fileName, const ImportReading &reading,
                                     const ImportCheck &checked, Progress &progress)
{
    CHECK(actor.require(Right::ImportArchive));
    const Result<NonBlankText> name = NonBlankText::from(fileName);
    if (!name || checked.flats.empty()) {
        return failure(ErrorCode::InvalidInput, !name ? u"file name"_s : u"rows"_s);
    }
    return m_journal.change(actor, [&](Change &change) -> Result<ImportBatch> {
        TRY(const ImportCheck now, compare(reading));
        TRY(const ImportBatchId id, m_repositories.batches.nextId());
        if (now.newFlats != checked.newFlats || now.rejected != checked.rejected) {
            return failure(ErrorCode::Conflict, u"archive"_s);
        }
        progress.done = 0;
        progress.total = now.records();
        const ImportBatch made{.id = id,
                               .fileName = *name,
                               .sheet = reading.sheet,
                               .importedBy = actor.staff,
                               .importedAt = change.at(),
                               .rows = now.rows,
                               .withdrawnAt = {}};
        Result<void> written = change.put(m_repositories.batches, made, EntryKind::RecordCreated);
        Writer writer(change, m_repositories, id, progress);
        for (auto flat = now.flats.begin(); flat != now.flats.end() && written; ++flat) {
            written = writer.write(*flat);
        }
        CHECK(written);
        return made;
    });
}

Result<std::vector<ImportLine>> OwnerImport::batches(const Actor &actor) const
{
    CHECK(actor.require(Right::ImportArchive));
    TRY(const std::vector<ImportBatch> batches, m_repositories.batches.list());
    std::vector<ImportLine> lines;
    for (auto batch = batches.rbegin(); batch != batches.rend(); ++batch) {
        TRY(const StaffMember by, m_staff.findById(batch->importedBy));
        lines.push_back({*batch, by.name.toString()});
    }
    return lines;
}

} // namespace dutydesk
