// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/record.h"

namespace dutydesk {

/// Whether and how the texts of a type of record are searched.
struct SearchRule
{
    std::optional<RecordType> foundAs; ///< type of the record that a hit shows; nothing if the texts are not searched
    const char *notBecause = "";       ///< the reason why the texts are not searched
};

/// The rule that stands in the list of all records.
SearchRule searchRuleOf(RecordType type);

} // namespace dutydesk
