// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/allrecords.h"

namespace dutydesk {

const RecordRules &AllRecords::rules()
{
    static const RecordRules rules = [] {
        RecordRules all;
        each([&]<Record T>(const ListedRecord<T> &listed) { all.emplace(T::recordType, listed.rule); });
        return all;
    }();
    return rules;
}

} // namespace dutydesk
