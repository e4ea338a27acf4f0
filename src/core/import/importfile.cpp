// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/importfile.h"

#include <algorithm>

namespace dutydesk {

TableResult<std::shared_ptr<const ImportFile>> ImportFile::read(const TableFiles &files, const QString &path,
                                                                const ImportMapping::Remembered &remembered,
                                                                Progress &progress)
{
    TableResult<std::vector<SheetTable>> sheets = files.read(path, progress);
    if (!sheets) {
        return tl::unexpected(sheets.error());
    }
    ImportFile file{.sheets = *std::move(sheets), .mappings = {}};
    for (const SheetTable &sheet : file.sheets) {
        if (progress.isCancelled) {
            return tableProblem(TableProblem::Kind::Stopped, path);
        }
        file.mappings.push_back(ImportMapping::guess(sheet, remembered));
    }
    return std::make_shared<const ImportFile>(std::move(file));
}

int ImportFile::likeliestSheet() const
{
    const auto likeliest = std::ranges::find_if(mappings, &ImportMapping::namesFlats);
    if (likeliest != mappings.end()) {
        return static_cast<int>(likeliest - mappings.begin());
    }
    const auto first = std::ranges::find(sheets, false, &SheetTable::isEmpty);
    return first == sheets.end() ? 0 : static_cast<int>(first - sheets.begin());
}

} // namespace dutydesk
