// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "owners/resident.h"
#include "people/actor.h"

namespace dutydesk {

using AccessRecordId = Id<struct AccessRecordTag>;

enum class AccessKind { Unmasked, Exported, PrintedOwnData };

template<>
inline constexpr int lastEnumerator<AccessKind> = 2;

/// One access to unmasked personal data: who saw it, when and why (OW-5; domain 4.2).
struct AccessRecord
{
    static constexpr RecordType recordType = RecordType::AccessRecord;
    static constexpr const char *table = "access_record";
    static constexpr auto fields()
    {
        return fieldsAre(
            Field{"id", &AccessRecord::id}, Field{"kind", &AccessRecord::kind}, Field{"flat_id", &AccessRecord::flat},
            Field{"resident_id", &AccessRecord::resident}, Field{"officer_id", &AccessRecord::officer},
            Field{"desk", &AccessRecord::desk}, Field{"accessed_at", &AccessRecord::at, FromJournal::Time},
            Field{"reason", &AccessRecord::reason, Personal::No}, Field{"what", &AccessRecord::what, Personal::No});
    }

    AccessRecordId id;
    AccessKind kind;
    std::optional<FlatId> flat;         ///< empty if a whole register was exported
    std::optional<ResidentId> resident; ///< empty if all residents of the flat were shown
    StaffId officer;
    DeskId desk;
    QDateTime at;
    NonBlankText reason;
    QString what; ///< the fields shown, or the number of records exported

    bool operator==(const AccessRecord &) const = default;
};

using DataRequestId = Id<struct DataRequestTag>;

enum class DataRequestKind { Copy, Correction, Erasure };

template<>
inline constexpr int lastEnumerator<DataRequestKind> = 2;

/// A request of an owner about their own data, and its outcome (OW-6; domain 4.1).
struct DataRequest
{
    static constexpr RecordType recordType = RecordType::DataRequest;
    static constexpr const char *table = "data_request";
    static constexpr auto fields()
    {
        return fieldsAre(
            Field{"id", &DataRequest::id}, Field{"kind", &DataRequest::kind},
            Field{"resident_id", &DataRequest::resident}, Field{"asked_at", &DataRequest::askedAt, FromJournal::Time},
            Field{"received_by", &DataRequest::receivedBy}, Field{"matter", &DataRequest::matter, Personal::Text},
            Field{"done_at", &DataRequest::doneAt, FromJournal::Time}, Field{"done_by", &DataRequest::doneBy},
            Field{"outcome", &DataRequest::outcome, Personal::Text});
    }

    DataRequestId id;
    DataRequestKind kind;
    ResidentId resident;
    QDateTime askedAt;
    StaffId receivedBy;
    QString matter; ///< the correction wanted, in the owner's words
    std::optional<QDateTime> doneAt;
    std::optional<StaffId> doneBy;
    QString outcome;

    bool operator==(const DataRequest &) const = default;
};

} // namespace dutydesk
