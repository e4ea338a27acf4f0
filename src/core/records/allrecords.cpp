// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/allrecords.h"

#include "cases/caserule.h"
#include "centre/settingsrule.h"
#include "datarequests/datarequestrule.h"
#include "datarequests/redactionrule.h"
#include "evidence/attachmentrule.h"
#include "journal/keyrule.h"
#include "journal/kindrule.h"
#include "journal/noticerule.h"
#include "log/casechangerule.h"
#include "log/caselimitrule.h"
#include "log/countrule.h"
#include "log/handoverrule.h"
#include "log/linerule.h"
#include "log/pagerule.h"
#include "log/plannedshiftrule.h"
#include "log/purgerule.h"
#include "log/statementrule.h"
#include "log/volumerule.h"
#include "records/namesrule.h"
#include "roster/publishedrosterrule.h"
#include "signin/staffrule.h"

namespace dutydesk {

namespace {

/// The id that a member holds, or a list of, or may hold.
template<typename Member>
struct IdIn
{
    using Type = void;
};

template<typename Tag>
struct IdIn<Id<Tag>>
{
    using Type = Id<Tag>;
};

template<typename Tag>
struct IdIn<std::optional<Id<Tag>>>
{
    using Type = Id<Tag>;
};

template<typename Tag>
struct IdIn<std::vector<Id<Tag>>>
{
    using Type = Id<Tag>;
};

/// The first type in the list whose records have such an id.
template<typename Id>
std::optional<RecordType> typeWith()
{
    std::optional<RecordType> found;
    AllRecords::each([&]<Record T>(const ListedRecord<T> &) {
        if constexpr (std::is_same_v<IdOf<T>, Id>) {
            found = found ? found : T::recordType;
        }
    });
    return found;
}

template<Record T>
std::vector<ReferenceColumn> referencesOf()
{
    std::vector<ReferenceColumn> references;
    std::size_t column = 0;
    const auto look = [&]<typename Member>(Member T::*) {
        if constexpr (!std::is_void_v<typename IdIn<Member>::Type>) {
            const std::optional<RecordType> type = typeWith<typename IdIn<Member>::Type>();
            if (type && column > 0) { // the first column is the record's own id
                references.push_back({column, *type});
            }
        }
        ++column;
    };
    T::fields()([&](const auto &...field) { (look(field.member), ...); });
    return references;
}

/// Whether bytes that have a fixed length have it.
template<Record T>
bool hasLengths(const T &record)
{
    const auto fits = []<typename Member>(const Member &member, qsizetype length) {
        if constexpr (std::is_same_v<Member, QByteArray>) {
            return length == 0 || member.size() == length;
        }
        return true;
    };
    return T::fields()([&](const auto &...field) { return (fits(record.*(field.member), field.length) && ...); });
}

/// Whether the row is what the program makes of the record that it reads from it: one date is written in one way only.
template<Record T>
bool isAsWritten(const Row &row)
{
    const Result<T> record = recordOf<T>(row);
    Row again = record ? rowOf(*record) : Row();
    while (!again.empty() && again.size() > row.size() && std::holds_alternative<std::monostate>(again.back())) {
        again.pop_back();
    }
    return record && again == row && hasLengths(*record) && !columnTooLong(*record);
}

template<typename Rule>
std::unique_ptr<JointRule> make()
{
    return std::make_unique<Rule>();
}

} // namespace

const RecordRules &AllRecords::rules()
{
    static const RecordRules rules = [] {
        RecordRules all;
        each([&]<Record T>(const ListedRecord<T> &listed) {
            RecordRule rule = listed.rule;
            rule.times = columnsWith<T>(FromJournal::Time);
            rule.clockBehind = columnsWith<T>(FromJournal::ClockBehind);
            all.emplace(T::recordType, rule);
            all.references.emplace(T::recordType, referencesOf<T>());
            all.forms.emplace(T::recordType, isAsWritten<T>);
        });
        all.joint = {make<PageRule>,
                     make<VolumeRule>,
                     [types = all.typesErasedBy(ErasedBy::Purge)] { return std::make_unique<PurgeRule>(types); },
                     make<PublishedRosterRule>,
                     make<RedactionRule>,
                     make<DataRequestRule>,
                     make<KindRule>,
                     make<NoticeRule>,
                     make<KeyRule>,
                     make<LineRule>,
                     make<AttachmentRule>,
                     make<CaseChangeRule>,
                     make<CaseLimitRule>,
                     make<PlannedShiftRule>,
                     make<StatementRule>,
                     make<CountRule>,
                     make<HandoverRule>,
                     make<StaffRule>,
                     make<SettingsRule>,
                     make<NamesRule>,
                     make<CaseRule>};
        return all;
    }();
    return rules;
}

} // namespace dutydesk
