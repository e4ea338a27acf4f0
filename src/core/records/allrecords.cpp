// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/allrecords.h"

namespace dutydesk {

const RecordRules &AllRecords::rules()
{
    static const RecordRules rules = [] {
        RecordRules all;
        each([&]<Record T>(const ListedRecord<T> &listed) {
            RecordRule rule = listed.rule;
            rule.times = columnsWith<T>(FromJournal::Time);
            rule.clockBehind = columnsWith<T>(FromJournal::ClockBehind);
            all.emplace(T::recordType, rule);
        });
        return all;
    }();
    return rules;
}

} // namespace dutydesk
