// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal.h"

namespace dutydesk {

/// Numbers without gaps, from 1, for records that belong together: the pages of a volume, the volumes of a year.
///
/// The records tell themselves which number is next, so that a change that fails leaves no gap. The journal lets all
/// desks change one after the other, so that no two of them take the same number.
template<Record T>
struct NumberSeries
{
    int T::*number;
    Selection<T> records = {}; ///< those that belong to the series

    /// The number for a record that is put within the same change.
    Result<int> next(const Change &, const Repository<T> &repository) const
    {
        TRY(const std::optional<T> last, ifFound(repository.first(Selection<T>(records).newestFirst(number))));
        return last ? (*last).*number + 1 : 1;
    }
};

} // namespace dutydesk
