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
#include "journal/recordrules.h"
#include "log/caselimit.h"
#include "log/casestep.h"
#include "log/escalation.h"
#include "log/handover.h"
#include "log/logentry.h"
#include "log/logpage.h"
#include "owners/building.h"
#include "owners/flat.h"
#include "owners/resident.h"
#include "people/deskkey.h"
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
    RecordRule rule;
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
        ListedRecord<StaffMember>{QT_TR_NOOP("person"), {RecordType::StaffMember}, changeableBy(Right::EnrolStaff)},
        ListedRecord<StaffKey>{QT_TR_NOOP("key"),
                               {{}, "keys"},
                               fixing(changeableBy(Right::ReadRecords, Right::EnrolStaff), &StaffKey::staff,
                                      &StaffKey::publicKey, &StaffKey::sealedKey, &StaffKey::salt, &StaffKey::passes,
                                      &StaffKey::memoryBytes, &StaffKey::pinSalt, &StaffKey::pinVerifier,
                                      &StaffKey::enrolledAt)},
        ListedRecord<DeskKey>{
            QT_TR_NOOP("key of a desk"), {{}, "keys"}, atDesk(&DeskKey::desk, writtenOnceBy(Right::EnrolStaff))},
        ListedRecord<Centre>{QT_TR_NOOP("settings of the centre"),
                             {{}, "one record of settings that the administration shows whole"},
                             changeableBy(Right::ChangeSettings)},
        ListedRecord<SharedItem>{
            QT_TR_NOOP("shared item"), {RecordType::SharedItem}, changeableBy(Right::ChangeSettings)},
        ListedRecord<OnCallLeader>{
            QT_TR_NOOP("on-call leader"), {RecordType::OnCallLeader}, changeableBy(Right::ChangeSettings)},
        ListedRecord<EmergencyNumber>{
            QT_TR_NOOP("emergency number"), {RecordType::EmergencyNumber}, changeableBy(Right::ChangeSettings)},
        ListedRecord<Phrase>{QT_TR_NOOP("phrase"), {RecordType::Phrase}, changeableBy(Right::ChangeSettings)},
        ListedRecord<CalendarDay>{
            QT_TR_NOOP("day of the calendar"), {RecordType::CalendarDay}, changeableBy(Right::ChangeSettings)},
        ListedRecord<ShiftPattern>{QT_TR_NOOP("shift pattern"),
                                   {RecordType::ShiftPattern},
                                   fixing(changeableBy(Right::ChangeSettings), &ShiftPattern::code, &ShiftPattern::kind,
                                          &ShiftPattern::start, &ShiftPattern::end)},
        ListedRecord<RosterMonth>{
            QT_TR_NOOP("month of the roster"),
            {{}, "no text: the roster shows the whole month"},
            naming(&RosterMonth::compiledBy, fixing(changeableBy(Right::CompileRoster), &RosterMonth::year,
                                                    &RosterMonth::month, &RosterMonth::compiledBy))},
        ListedRecord<Duty>{QT_TR_NOOP("duty of the roster"),
                           {{}, "no text: the roster shows the whole month"},
                           fixing(changeableBy(Right::CompileRoster), &Duty::staff, &Duty::date)},
        ListedRecord<Substitution>{QT_TR_NOOP("substitution"),
                                   {RecordType::Substitution},
                                   naming(&Substitution::approvedBy, writtenOnceBy(Right::NameSubstitute))},
        ListedRecord<LogVolume>{QT_TR_NOOP("volume of the log"),
                                {RecordType::LogPage},
                                fixing(changeableBy(Right::WriteLog), &LogVolume::year, &LogVolume::serial,
                                       &LogVolume::number, &LogVolume::openedAt)},
        ListedRecord<LogPage>{QT_TR_NOOP("page of the log"),
                              {RecordType::LogPage},
                              fixing(changeableBy(Right::WriteLog), &LogPage::volume, &LogPage::number, &LogPage::date,
                                     &LogPage::pattern, &LogPage::plannedStart, &LogPage::plannedEnd, &LogPage::officer,
                                     &LogPage::openedAt)},
        ListedRecord<LogEntry>{QT_TR_NOOP("line of the log"),
                               {RecordType::LogEntry},
                               erased(naming(&LogEntry::officer, writtenOnceBy(Right::WriteLog)), ErasedBy::Purge)},
        ListedRecord<Evidence>{QT_TR_NOOP("attachment"),
                               {{}, "its name is searched with the record it is kept with"},
                               erased(naming(&Evidence::addedBy, writtenOnceBy(Right::WriteLog)), ErasedBy::Purge)},
        ListedRecord<EvidenceContent>{QT_TR_NOOP("content of an attachment"),
                                      {{}, "bytes: found by the name of the file"},
                                      erased(writtenOnceBy(Right::WriteLog), ErasedBy::Purge)},
        ListedRecord<Case>{
            QT_TR_NOOP("case"),
            {RecordType::Case},
            erased(naming(&Case::givenBy, fixing(changeableBy(Right::WriteLog), &Case::page, &Case::kind, &Case::year,
                                                 &Case::serial, &Case::givenBy, &Case::receivedAt)),
                   ErasedBy::Purge)},
        ListedRecord<CaseStep>{QT_TR_NOOP("step of a case"),
                               {RecordType::Case},
                               erased(naming(&CaseStep::officer, writtenOnceBy(Right::WriteLog)), ErasedBy::Purge)},
        ListedRecord<CaseLimit>{QT_TR_NOOP("time limit of a case"),
                                {{}, "no text: what is said of it stands in the steps of its case"},
                                erased(naming(&CaseLimit::givenBy, fixing(changeableBy(Right::WriteLog), &CaseLimit::of,
                                                                          &CaseLimit::kind, &CaseLimit::givenBy)),
                                       ErasedBy::Purge)},
        ListedRecord<OpenWorkAnswer>{QT_TR_NOOP("answer to open work"),
                                     {RecordType::LogPage},
                                     erased(writtenOnceBy(Right::WriteLog), ErasedBy::Purge)},
        ListedRecord<Handover>{QT_TR_NOOP("handover"),
                               {RecordType::LogPage},
                               erased(fixing(changeableBy(Right::WriteLog), &Handover::page), ErasedBy::Purge)},
        ListedRecord<ItemCount>{QT_TR_NOOP("count of an item"),
                                {RecordType::LogPage},
                                erased(writtenOnceBy(Right::WriteLog), ErasedBy::Purge)},
        ListedRecord<PageReview>{
            QT_TR_NOOP("review of a page"),
            {RecordType::LogPage},
            erased(signedAfterwards(naming(&PageReview::reviewer, writtenOnceBy(Right::ReviewRecords))),
                   ErasedBy::Purge)},
        ListedRecord<PagePrint>{
            QT_TR_NOOP("print of a page"),
            {{}, "no text: who printed a page, and when"},
            erased(naming(&PagePrint::printedBy, writtenOnceBy(Right::ReadRecords)), ErasedBy::Purge)},
        ListedRecord<HandedOverWork>{QT_TR_NOOP("work as handed over"),
                                     {{}, "what the open work said at a handover: it is found by what it says now"},
                                     erased(writtenOnceBy(Right::WriteLog), ErasedBy::Purge)},
        ListedRecord<Escalation>{
            QT_TR_NOOP("report to a leader"),
            {{}, "it is found by the line or work that it is about"},
            erased(
                naming(&Escalation::officer,
                       fixing(changeableBy(Right::WriteLog), &Escalation::page, &Escalation::entry, &Escalation::work,
                              &Escalation::leader, &Escalation::staff, &Escalation::title, &Escalation::name,
                              &Escalation::level, &Escalation::reason, &Escalation::officer, &Escalation::begunAt)),
                ErasedBy::Purge)},
        ListedRecord<EscalationAttempt>{
            QT_TR_NOOP("attempt to reach a leader"),
            {{}, "it is found by the line or work that it is about"},
            erased(naming(&EscalationAttempt::officer, writtenOnceBy(Right::WriteLog)), ErasedBy::Purge)},
        ListedRecord<Callout>{
            QT_TR_NOOP("call-out of a department"),
            {{}, "it is found by the line or work that it is about"},
            erased(naming(&Callout::officer,
                          fixing(changeableBy(Right::WriteLog), &Callout::page, &Callout::entry, &Callout::work,
                                 &Callout::department, &Callout::who, &Callout::officer, &Callout::toldAt)),
                   ErasedBy::Purge)},
        ListedRecord<Measure>{QT_TR_NOOP("temporary measure"),
                              {{}, "it is found by the line or work that it is about"},
                              erased(naming(&Measure::officer, fixing(changeableBy(Right::WriteLog), &Measure::page,
                                                                      &Measure::entry, &Measure::work, &Measure::what,
                                                                      &Measure::officer, &Measure::takenAt)),
                                     ErasedBy::Purge)},
        ListedRecord<Building>{QT_TR_NOOP("building"), {RecordType::Flat}, changeableBy(Right::ChangeArchive)},
        ListedRecord<Flat>{QT_TR_NOOP("flat"), {RecordType::Flat}, changeableBy(Right::ChangeArchive)},
        ListedRecord<Resident>{QT_TR_NOOP("resident"),
                               {RecordType::Flat},
                               erased(changeableBy(Right::ChangeArchive, Right::GuardOwnerData), ErasedBy::Redaction)},
        ListedRecord<Vehicle>{QT_TR_NOOP("vehicle"),
                              {RecordType::Flat},
                              erased(changeableBy(Right::ChangeArchive, Right::GuardOwnerData), ErasedBy::Redaction)},
        ListedRecord<Facility>{
            QT_TR_NOOP("common facility"), {RecordType::Facility}, changeableBy(Right::ChangeArchive)},
        ListedRecord<FacilityEvent>{QT_TR_NOOP("event of a facility"),
                                    {RecordType::Facility},
                                    naming(&FacilityEvent::officer, writtenOnceBy(Right::ChangeArchive))},
        ListedRecord<AccessRecord>{
            QT_TR_NOOP("access to personal data"),
            {{}, "who saw what, for those who answer for it, in a list of its own"},
            atDesk(&AccessRecord::desk, naming(&AccessRecord::officer, writtenOnceBy(Right::ReadRecords)))},
        ListedRecord<DataRequest>{
            QT_TR_NOOP("request about personal data"),
            {RecordType::DataRequest},
            erased(fixing(changeableBy(Right::ReadRecords), &DataRequest::kind, &DataRequest::resident,
                          &DataRequest::askedAt, &DataRequest::receivedBy),
                   ErasedBy::Redaction)},
        ListedRecord<ImportBatch>{
            QT_TR_NOOP("import"),
            {{}, "tells of a file, not of the desk; its own list is short"},
            naming(&ImportBatch::importedBy, fixing(changeableBy(Right::ImportArchive), &ImportBatch::importedBy))},
        ListedRecord<Erasure>{QT_TR_NOOP("certificate of an erasure"),
                              {{}, "the journal's own"},
                              naming(&Erasure::firstStaff, writtenOnceBy(Right::PurgeVolume, Right::GuardOwnerData))});

    /// What holds for every entry of each type, and for entries of several types together.
    static const RecordRules &rules();

    /// Calls the function once with each ListedRecord.
    template<typename Call>
    static constexpr void each(Call call)
    {
        std::apply([&](const auto &...listed) { (call(listed), ...); }, list);
    }
};

} // namespace dutydesk
