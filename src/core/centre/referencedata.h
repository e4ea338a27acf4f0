// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/record.h"

namespace dutydesk {

using SharedItemId = Id<struct SharedItemTag>;

/// Shared equipment 公物 that is counted at every handover.
struct SharedItem
{
    static constexpr RecordType recordType = RecordType::SharedItem;
    static constexpr const char *table = "shared_item";
    static constexpr auto fields()
    {
        return fieldsAre(Field{"id", &SharedItem::id}, Field{"name", &SharedItem::name, Personal::No},
                         Field{"expected", &SharedItem::expected},
                         Field{"check_text", &SharedItem::check, Personal::No},
                         Field{"place", &SharedItem::place, Personal::No}, Field{"sort_order", &SharedItem::sortOrder},
                         Field{"active", &SharedItem::active});
    }

    SharedItemId id;
    NonBlankText name;
    int expected;  ///< pieces, 1 or more
    QString check; ///< how to check that the item is sound, such as "switches on, talks"
    QString place;
    int sortOrder;
    bool active;

    bool operator==(const SharedItem &) const = default;
};

using OnCallLeaderId = Id<struct OnCallLeaderTag>;

/// A person who must be reachable off duty; printed on the roster.
struct OnCallLeader
{
    static constexpr RecordType recordType = RecordType::OnCallLeader;
    static constexpr const char *table = "on_call_leader";
    static constexpr auto fields()
    {
        return fieldsAre(Field{"id", &OnCallLeader::id}, Field{"title", &OnCallLeader::title, Personal::No},
                         Field{"name", &OnCallLeader::name, Personal::No},
                         Field{"telephone", &OnCallLeader::telephone, Personal::No},
                         Field{"sort_order", &OnCallLeader::sortOrder}, Field{"active", &OnCallLeader::active});
    }

    OnCallLeaderId id;
    NonBlankText title; ///< such as 区域经理
    QString name;
    QString telephone;
    int sortOrder;
    bool active;

    bool operator==(const OnCallLeader &) const = default;
};

using EmergencyNumberId = Id<struct EmergencyNumberTag>;

struct EmergencyNumber
{
    static constexpr RecordType recordType = RecordType::EmergencyNumber;
    static constexpr const char *table = "emergency_number";
    static constexpr auto fields()
    {
        return fieldsAre(Field{"id", &EmergencyNumber::id}, Field{"name", &EmergencyNumber::name, Personal::No},
                         Field{"telephone", &EmergencyNumber::telephone, Personal::No},
                         Field{"sort_order", &EmergencyNumber::sortOrder}, Field{"active", &EmergencyNumber::active});
    }

    EmergencyNumberId id;
    NonBlankText name; ///< such as 报警
    QString telephone; ///< such as 110; empty until the centre fills it in
    int sortOrder;
    bool active;

    bool operator==(const EmergencyNumber &) const = default;
};

using PhraseId = Id<struct PhraseTag>;

/// A frequent phrase of the log: typing `code` completes to `text`.
struct Phrase
{
    static constexpr RecordType recordType = RecordType::Phrase;
    static constexpr const char *table = "phrase";
    static constexpr auto fields()
    {
        return fieldsAre(Field{"id", &Phrase::id}, Field{"code", &Phrase::code, Personal::No},
                         Field{"phrase_text", &Phrase::text, Personal::No}, Field{"active", &Phrase::active});
    }

    PhraseId id;
    NonBlankText code; ///< such as dt
    NonBlankText text; ///< such as 电梯停运，已通知维保单位
    bool active;

    bool operator==(const Phrase &) const = default;
};

} // namespace dutydesk
