// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/importreading.h"
#include "journal/journal.h"
#include "owners/ownerrepositories.h"
#include "people/staffrepository.h"

#include <atomic>

namespace dutydesk {

/// What taking a sheet in would do.
struct ImportCheck
{
    int newBuildings = 0;
    int newFlats = 0;
    int residents = 0;
    int vehicles = 0;
    int unchanged = 0;                   ///< flats that are in the archive already, with the same data
    int rows = 0;                        ///< that are taken in
    std::vector<PlannedFlat> flats = {}; ///< new ones
    std::vector<RejectedRow> rejected = {};

    int records() const { return newBuildings + newFlats + residents + vehicles; }
};

/// How far the work has come, and whether it is to stop. Shared between the window's thread and the services'.
struct ImportProgress
{
    std::atomic<int> done = 0;
    std::atomic<int> total = 0;
    std::atomic<bool> isCancelled = false;
};

/// An import, for the list of them.
struct ImportLine
{
    ImportBatch batch;
    QString importedBy;

    bool operator==(const ImportLine &) const = default;
};

/// Takes the owner archive in from spreadsheets (OW-4): all that is sound or nothing, as one batch that can be
/// withdrawn. Everything here wants Right::ImportArchive.
class OwnerImport
{
public:
    OwnerImport(OwnerRepositories repositories, const StaffRepository &staff, const JournalRepository &entries,
                Journal &journal);

    /// Compares what was read with the archive. Changes nothing.
    Result<ImportCheck> check(const Actor &actor, const ImportReading &reading) const;

    /// Takes in what check() found sound, in one change. Conflict where the archive has changed in between so that the
    /// answer would be another; Blocked "stopped" where the progress says so: then nothing is changed.
    Result<ImportBatch> run(const Actor &actor, const QString &fileName, const ImportReading &reading,
                            const ImportCheck &checked, ImportProgress &progress);

    /// Newest first.
    Result<std::vector<ImportLine>> batches(const Actor &actor) const;

    /// Withdraws everything that the batch made. Blocked "changed" where one of its records was changed since, and
    /// Blocked "used" where somebody was added to one of its flats, or something else refers to one of its records.
    Result<void> withdraw(const Actor &actor, ImportBatchId batch, ImportProgress &progress);

private:
    struct Made;
    class Writer;

    Result<ImportCheck> compare(const ImportReading &reading) const;
    Result<Made> madeBy(ImportBatchId batch) const;
    Result<void> checkUnused(const Made &made) const;
    Result<void> checkUnchanged(const ImportBatch &batch, const Made &made) const;
    Result<qint64> firstEntrySince(qint64 timeMs) const;

    OwnerRepositories m_repositories;
    const StaffRepository &m_staff;
    const JournalRepository &m_entries;
    Journal &m_journal;
};

} // namespace dutydesk
