// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/importmapping.h"
#include "tables/tablefiles.h"

#include <memory>

namespace dutydesk {

/// A spreadsheet that was read, and for each of its sheets what the columns seem to be.
struct ImportFile
{
    std::vector<SheetTable> sheets;
    std::vector<ImportMapping> mappings;

    /// Fails with Stopped if the progress asks to stop.
    static TableResult<std::shared_ptr<const ImportFile>>
    read(const TableFiles &files, const QString &path, const ImportMapping::Remembered &remembered, Progress &progress);

    /// The first sheet with flats, since instructions may stand before it; otherwise the first that is not empty.
    int likeliestSheet() const;
};

} // namespace dutydesk
