// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/tableproblem.h"

#include <functional>
#include <vector>

namespace dutydesk::test {

/// One way of making a file that is bad for its reader. Each variant is another file of that way.
struct BadFile
{
    static constexpr int variants = 12;

    const char *name;
    std::function<void(const QString &path, int variant)> write;
    std::optional<TableProblem::Kind> kind = TableProblem::Kind::TooLarge; ///< nothing where variants end differently
    TableLimit limit = nullptr;
    TableLimits limits = smallLimits();

    /// Limits so low that small files, which are quickly made, exceed them.
    static TableLimits smallLimits();

    /// All ways, for workbooks and for text with separators.
    static std::vector<BadFile> all();
    static std::vector<BadFile> workbooks();
    static std::vector<BadFile> markup();
    static std::vector<BadFile> archives();
    static std::vector<BadFile> texts();
};

} // namespace dutydesk::test
