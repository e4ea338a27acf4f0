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
        const Result<T> last = repository.first(Selection<T>(records).newestFirst(number));
        if (last) {
            return (*last).*number + 1;
        }
        return last.error().code == ErrorCode::NotFound ? Result<int>(1) : failure(last.error());
    }
};

} // namespace dutydesk
