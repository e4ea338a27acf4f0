// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/filelimits.h"

#include <QString>

#include <tl/expected.hpp>

namespace dutydesk {

/// What keeps a file from being read as tables. Each kind has one sentence in ErrorText.
struct TableProblem
{
    enum class Kind {
        NotReadable,     ///< the file does not exist or cannot be opened
        Encrypted,       ///< the workbook needs a password
        OldFormat,       ///< the workbook has the format from before 2007 (.xls)
        NotASpreadsheet, ///< the file is neither a workbook nor text with separators
        Damaged,         ///< the workbook cannot be read in full
        NotAFile,        ///< it is a folder, a pipe or a device
        TooLarge,        ///< the file exceeds `limit`
        Stopped,         ///< the person stopped the reading
        MissingPart      ///< a part of the workbook is missing; the caller decides what that means
    };

    Kind kind;
    QString place; ///< the file, or the sheet and cell at which reading stopped
    TableLimit limit = nullptr;

    bool operator==(const TableProblem &) const = default;
};

template<typename T>
using TableResult = tl::expected<T, TableProblem>;

inline tl::unexpected<TableProblem> tableProblem(TableProblem::Kind kind, const QString &place)
{
    return tl::unexpected(TableProblem{kind, place});
}

} // namespace dutydesk
