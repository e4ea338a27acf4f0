// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "import/importreading.h"
#include "journal/journal.h"
#include "owners/ownerrepositories.h"
#include "people/staffrepository.h"

namespace dutydesk {

/// The effects that an import would have.
struct ImportCheck
{
    int newBuildings = 0;
    int newFlats = 0;
    int residents = 0;
    int vehicles = 0;
    int unchanged = 0;                   ///< flats that are in the archive with the same data
    int rows = 0;                        ///< rows to import
    std::vector<PlannedFlat> flats = {}; ///< new flats
    std::vector<RejectedRow> rejected = {};

    int records() const { return newBuildings + newFlats + residents + vehicles; }
};

/// One import in the list of imports.
struct ImportLine
{
    ImportBatch batch;
    QString importedBy;

    bool operator==(const ImportLine &) const = default;
};

/// Imports spreadsheets into the owner archive (OW-4). All sound rows are imported, or none, as one batch that can be
/// withdrawn. Every function needs Right::ImportArchive.
class OwnerImport
{
public:
    OwnerImport(OwnerRepositories repositories, const StaffRepository &staff, const JournalRepository &entries,
                Journal &journal);

    /// Compares the sheet with the archive. Changes nothing.
    Result<ImportCheck> check(const Actor &actor, const ImportReading &reading) const;

    /// Imports the flats that check() found sound, in one change. Fails with Conflict if the archive has changed so
    /// that check() would differ, and with Blocked "stopped" if the progress asked to stop; both leave the archive
    /// unchanged.
    Result<ImportBatch> run(const Actor &actor, const QString &fileName, const ImportReading &reading,
                            const ImportCheck &checked, Progress &progress);

    /// All imports, newest first.
    Result<std::vector<ImportLine>> batches(const Actor &actor) const;

    /// Withdraws all records of the batch. Fails with Blocked "changed" if one of them was changed later, and with
    /// Blocked "used" if one of its flats has got other residents or another record refers to the batch.
    Result<void> withdraw(const Actor &actor, ImportBatchId batch, Progress &progress);

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
