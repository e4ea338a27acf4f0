// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "find/searchedrecords.h"

#include "records/allrecords.h"

namespace dutydesk {

SearchRule searchRuleOf(RecordType type)
{
    SearchRule rule{{}, "no record, or one of a newer program"};
    AllRecords::each([&]<Record T>(const ListedRecord<T> &listed) {
        if (T::recordType == type) {
            rule = listed.search;
        }
    });
    return rule;
}

} // namespace dutydesk
