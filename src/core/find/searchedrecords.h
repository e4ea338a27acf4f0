// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/record.h"

namespace dutydesk {

/// Whether the texts of a type of record can be found.
struct SearchRule
{
    std::optional<RecordType> foundAs; ///< the record that is shown when they are
    const char *notBecause = "";       ///< otherwise, why nobody looks for them
};

/// The rule that stands in the list of all records.
SearchRule searchRuleOf(RecordType type);

} // namespace dutydesk
