// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/staffmember.h"

namespace dutydesk {

using ImportBatchId = Id<struct ImportBatchTag>;

/// One imported spreadsheet. Its records can be withdrawn together while no other record refers to them.
struct ImportBatch
{
    static constexpr RecordType recordType = RecordType::ImportBatch;
    static constexpr const char *table = "import_batch";
    static constexpr auto fields()
    {
        return fieldsAre(
            Field{"id", &ImportBatch::id}, Field{"file_name", &ImportBatch::fileName, Personal::No},
            Field{"sheet", &ImportBatch::sheet, Personal::No}, Field{"imported_by", &ImportBatch::importedBy},
            Field{"imported_at", &ImportBatch::importedAt, FromJournal::Time}, Field{"row_count", &ImportBatch::rows},
            Field{"withdrawn_at", &ImportBatch::withdrawnAt, FromJournal::Time});
    }

    ImportBatchId id;
    NonBlankText fileName; ///< without the folder
    QString sheet;
    StaffId importedBy;
    QDateTime importedAt;
    int rows; ///< number of rows imported
    std::optional<QDateTime> withdrawnAt;

    bool operator==(const ImportBatch &) const = default;
};

/// The state of a record of the archive. Mistaken or outdated records are withdrawn and hidden, not deleted.
enum class ArchiveState {
    Active,
    Withdrawn,
    Erased ///< the personal data was erased; the record stays as a mark (domain 4.1)
};

template<>
inline constexpr int lastEnumerator<ArchiveState> = 2;

} // namespace dutydesk
