// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "find/searchedrecords.h"

namespace dutydesk {

// NOLINTNEXTLINE(readability-function-size): a rule for each type
SearchRule searchRuleOf(RecordType type)
{
    // There is no default case, so that the compiler asks for the rule of a new type.
    switch (type) {
    case RecordType::LogEntry:
    case RecordType::Attachment:
        return {RecordType::LogEntry};
    case RecordType::LogVolume:
    case RecordType::LogPage:
    case RecordType::Handover:
    case RecordType::OpenWorkAnswer:
    case RecordType::ItemCount:
    case RecordType::PageReview:
        return {RecordType::LogPage};
    case RecordType::OpenWork:
    case RecordType::Substitution:
    case RecordType::StaffMember:
    case RecordType::SharedItem:
    case RecordType::OnCallLeader:
    case RecordType::EmergencyNumber:
    case RecordType::Phrase:
    case RecordType::CalendarDay:
    case RecordType::ShiftPattern:
    case RecordType::DataRequest:
        return {type};
    case RecordType::Building:
    case RecordType::Flat:
    case RecordType::Resident:
    case RecordType::Vehicle:
        return {RecordType::Flat};
    case RecordType::Facility:
    case RecordType::FacilityEvent:
        return {RecordType::Facility};
    case RecordType::Centre:
        return {{}, "one record of settings that the administration shows whole"};
    case RecordType::Duty:
    case RecordType::RosterMonth:
        return {{}, "no text: the roster shows the whole month"};
    case RecordType::ImportBatch:
        return {{}, "tells of a file, not of the desk; its own list is short"};
    case RecordType::HandedOverWork:
        return {{}, "what the open work said at a handover: it is found by what it says now"};
    case RecordType::PagePrint:
        return {{}, "no text: who printed a page, and when"};
    case RecordType::AccessRecord:
        return {{}, "who saw what, for those who answer for it, in a list of its own"};
    case RecordType::StaffKey:
        return {{}, "keys"};
    case RecordType::Statement:
    case RecordType::Signature:
    case RecordType::Notice:
    case RecordType::Erasure:
        return {{}, "the journal's own"};
    }
    return {{}, "unknown: made by a newer program"};
}

} // namespace dutydesk
