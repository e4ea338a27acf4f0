// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace dutydesk {

/// What keeps a file from being read as tables. Each kind has one sentence in ErrorText.
struct TableProblem
{
    enum class Kind {
        NotReadable,     ///< not there, or not to be opened
        Encrypted,       ///< a workbook that opens only with a password
        OldFormat,       ///< a workbook of before 2007 (.xls)
        NotASpreadsheet, ///< neither a workbook nor text with separators
        Damaged,         ///< a workbook that cannot be read in full
        TooLarge,        ///< more than the program takes in at once
        MissingPart      ///< of a workbook; whoever needs it says what that means
    };

    Kind kind;
    QString place; ///< the file, or the sheet and cell where reading ended

    bool operator==(const TableProblem &) const = default;
};

template<typename T>
using TableResult = tl::expected<T, TableProblem>;

inline tl::unexpected<TableProblem> tableProblem(TableProblem::Kind kind, const QString &place)
{
    return tl::unexpected(TableProblem{kind, place});
}

} // namespace dutydesk
