// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/staffmember.h"

namespace dutydesk {

using ImportBatchId = Id<struct ImportBatchTag>;

/// One spreadsheet taken into the archive: what it made can be withdrawn as a whole while nothing refers to it.
struct ImportBatch
{
    static constexpr RecordType recordType = RecordType::ImportBatch;
    static constexpr const char *table = "import_batch";
    static constexpr auto fields()
    {
        return fieldsAre(Field{"id", &ImportBatch::id}, Field{"file_name", &ImportBatch::fileName, Personal::No},
                         Field{"sheet", &ImportBatch::sheet, Personal::No},
                         Field{"imported_by", &ImportBatch::importedBy}, Field{"imported_at", &ImportBatch::importedAt},
                         Field{"row_count", &ImportBatch::rows}, Field{"withdrawn_at", &ImportBatch::withdrawnAt});
    }

    ImportBatchId id;
    NonBlankText fileName; ///< without folders
    QString sheet;
    StaffId importedBy;
    QDateTime importedAt;
    int rows; ///< of the sheet that were taken
    std::optional<QDateTime> withdrawnAt;

    bool operator==(const ImportBatch &) const = default;
};

/// Nothing is deleted: what a mistaken import made, or what is gone, is withdrawn and no longer shown.
enum class ArchiveState {
    Active,
    Withdrawn,
    Erased ///< the personal data was erased; the record stays as a mark (domain 4.1)
};

template<>
inline constexpr int lastEnumerator<ArchiveState> = 2;

} // namespace dutydesk
