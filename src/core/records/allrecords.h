// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/calendarday.h"
#include "centre/centre.h"
#include "centre/referencedata.h"
#include "datarequests/privacyrecords.h"
#include "evidence/evidence.h"
#include "facilities/facility.h"
#include "find/searchedrecords.h"
#include "import/importbatch.h"
#include "journal/erasure.h"
#include "log/handover.h"
#include "log/logentry.h"
#include "log/logpage.h"
#include "log/openwork.h"
#include "owners/building.h"
#include "owners/flat.h"
#include "owners/resident.h"
#include "people/staffkey.h"
#include "people/staffmember.h"
#include "roster/duty.h"
#include "roster/rostermonth.h"
#include "roster/shiftpattern.h"
#include "roster/substitution.h"

#include <QCoreApplication>

#include <tuple>

namespace dutydesk {

/// What the program as a whole must know of a type of record.
template<Record T>
struct ListedRecord
{
    const char *name; ///< one word or two, translated by AllRecords::tr()
    SearchRule search;
};

template<Record... T>
constexpr std::tuple<ListedRecord<T>...> listOf(const ListedRecord<T> &...listed)
{
    return {listed...};
}

/// Every type of record. The verifier compares their tables with the journal, the search follows their rules, and
/// problems of the journal name them. A test asks that none is missing.
class AllRecords
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::AllRecords)

public:
    static constexpr auto list = listOf( //
        ListedRecord<StaffMember>{QT_TR_NOOP("person"), {RecordType::StaffMember}},
        ListedRecord<StaffKey>{QT_TR_NOOP("key"), {{}, "keys"}},
        ListedRecord<Centre>{QT_TR_NOOP("settings of the centre"),
                             {{}, "one record of settings that the administration shows whole"}},
        ListedRecord<SharedItem>{QT_TR_NOOP("shared item"), {RecordType::SharedItem}},
        ListedRecord<OnCallLeader>{QT_TR_NOOP("on-call leader"), {RecordType::OnCallLeader}},
        ListedRecord<EmergencyNumber>{QT_TR_NOOP("emergency number"), {RecordType::EmergencyNumber}},
        ListedRecord<Phrase>{QT_TR_NOOP("phrase"), {RecordType::Phrase}},
        ListedRecord<CalendarDay>{QT_TR_NOOP("day of the calendar"), {RecordType::CalendarDay}},
        ListedRecord<ShiftPattern>{QT_TR_NOOP("shift pattern"), {RecordType::ShiftPattern}},
        ListedRecord<RosterMonth>{QT_TR_NOOP("month of the roster"), {{}, "no text: the roster shows the whole month"}},
        ListedRecord<Duty>{QT_TR_NOOP("duty of the roster"), {{}, "no text: the roster shows the whole month"}},
        ListedRecord<Substitution>{QT_TR_NOOP("substitution"), {RecordType::Substitution}},
        ListedRecord<LogVolume>{QT_TR_NOOP("volume of the log"), {RecordType::LogPage}},
        ListedRecord<LogPage>{QT_TR_NOOP("page of the log"), {RecordType::LogPage}},
        ListedRecord<LogEntry>{QT_TR_NOOP("line of the log"), {RecordType::LogEntry}},
        ListedRecord<Evidence>{QT_TR_NOOP("attachment"), {{}, "its name is searched with the record it is kept with"}},
        ListedRecord<EvidenceContent>{QT_TR_NOOP("content of an attachment"),
                                      {{}, "bytes: found by the name of the file"}},
        ListedRecord<OpenWork>{QT_TR_NOOP("open work"), {RecordType::OpenWork}},
        ListedRecord<OpenWorkAnswer>{QT_TR_NOOP("answer to open work"), {RecordType::LogPage}},
        ListedRecord<Handover>{QT_TR_NOOP("handover"), {RecordType::LogPage}},
        ListedRecord<ItemCount>{QT_TR_NOOP("count of an item"), {RecordType::LogPage}},
        ListedRecord<PageReview>{QT_TR_NOOP("review of a page"), {RecordType::LogPage}},
        ListedRecord<PagePrint>{QT_TR_NOOP("print of a page"), {{}, "no text: who printed a page, and when"}},
        ListedRecord<HandedOverWork>{QT_TR_NOOP("work as handed over"),
                                     {{}, "what the open work said at a handover: it is found by what it says now"}},
        ListedRecord<Building>{QT_TR_NOOP("building"), {RecordType::Flat}},
        ListedRecord<Flat>{QT_TR_NOOP("flat"), {RecordType::Flat}},
        ListedRecord<Resident>{QT_TR_NOOP("resident"), {RecordType::Flat}},
        ListedRecord<Vehicle>{QT_TR_NOOP("vehicle"), {RecordType::Flat}},
        ListedRecord<Facility>{QT_TR_NOOP("common facility"), {RecordType::Facility}},
        ListedRecord<FacilityEvent>{QT_TR_NOOP("event of a facility"), {RecordType::Facility}},
        ListedRecord<AccessRecord>{QT_TR_NOOP("access to personal data"),
                                   {{}, "who saw what, for those who answer for it, in a list of its own"}},
        ListedRecord<DataRequest>{QT_TR_NOOP("request about personal data"), {RecordType::DataRequest}},
        ListedRecord<ImportBatch>{QT_TR_NOOP("import"),
                                  {{}, "tells of a file, not of the desk; its own list is short"}},
        ListedRecord<Erasure>{QT_TR_NOOP("certificate of an erasure"), {{}, "the journal's own"}});

    /// Calls the function once with each ListedRecord.
    template<typename Call>
    static constexpr void each(Call call)
    {
        std::apply([&](const auto &...listed) { (call(listed), ...); }, list);
    }
};

} // namespace dutydesk
