// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/lineplace.h"
#include "base/recordreference.h"
#include "journal/journalentry.h"
#include "log/callcount.h"
#include "log/escalation.h"
#include "log/handover.h"
#include "log/shiftchoice.h"

namespace dutydesk {

/// A line as its page shows it.
struct EntryOnPage
{
    LogEntry entry;
    bool amended; ///< whether a later line corrects it, so that it is shown struck through
    QString officerName;
    int attachments = 0;
    std::optional<LinePlace> corrects = {};  ///< the line that this one corrects
    std::optional<LinePlace> writtenOn = {}; ///< set for a correction that was written on a later page
    std::optional<QDateTime> doneAt = {};    ///< UTC; nothing while it must still be followed up

    bool operator==(const EntryOnPage &) const = default;
};

/// A report to a leader that concerns who takes the page over.
struct EscalationOnPage
{
    Escalation escalation;
    std::vector<EscalationAttempt> attempts; ///< by then
    QString about;                           ///< place and matter of its line or work

    EscalationState state() const { return stateOf(escalation, attempts); }

    /// As it stood then; without an end, as it is.
    EscalationOnPage asOf(const std::optional<QDateTime> &end) const;

    /// An exception (HO-13): they were called on this page, and nobody ever reached them.
    bool wasNotReachedOn(LogPageId page) const;

    bool operator==(const EscalationOnPage &) const = default;
};

/// A call-out that is not done.
struct CalloutOnPage
{
    Callout callout;
    QString about;

    bool operator==(const CalloutOnPage &) const = default;
};

/// A measure that is not lifted.
struct MeasureOnPage
{
    Measure measure;
    QString about;

    bool operator==(const MeasureOnPage &) const = default;
};

/// The last signature of a page: that of the incoming officer, or that of the outgoing officer if the desk was closed.
/// PaperCode::of makes the code on paper from it, so that every print of the page has the same code.
struct PageSignature
{
    JournalHead head;
    QDateTime signedAt; ///< UTC

    bool operator==(const PageSignature &) const = default;
};

/// A page as it is shown and printed. What is signed has the names that people, shift and centre had then.
struct PageView
{
    LogVolume volume;
    LogPage page;
    ShiftPattern pattern;
    QString officerName;
    std::vector<EntryOnPage> entries; ///< in the order of the lines, each followed by its corrections
    std::vector<Case> openWork;       ///< on an open page the work open now, on a closed page the work handed over
    std::optional<Handover> handover;
    std::vector<Handover> refused;
    QString incomingName;
    QString overrideName;
    std::vector<ItemCount> counts;
    std::vector<OpenWorkAnswer> answers;
    std::vector<PageReview> reviews;
    QStringList reviewerNames; ///< one for each of `reviews`
    int attachments;
    QString outgoingName = {};                      ///< who signed out: the officer of the page, or the manager instead
    QStringList refusingNames = {};                 ///< who refused, one for each of `refused`
    QStringList refusedOverrideNames = {};          ///< who lifted the block, one for each of `refused`; may be empty
    std::optional<PageSignature> signature = {};    ///< nothing while the page is open or awaits relief
    std::optional<QDateTime> reliefExpectedAt = {}; ///< UTC; when the incoming officer was to arrive
    std::optional<RosteredShift> closedBeforeRelief = {}; ///< the relief on the roster when the desk was closed
    QString centreName = {};
    std::vector<EscalationOnPage> escalations = {}; ///< without an answer, or to leaders who were not reached here
    std::vector<CalloutOnPage> callouts = {};
    std::vector<MeasureOnPage> measures = {};

    /// Whether the incoming officer came later than the lead time allows (HO-6).
    bool isReliefLate() const
    {
        return handover && handover->arrivedAt && reliefExpectedAt
               && minutesLate(*handover->arrivedAt, *reliefExpectedAt) > 0;
    }

    /// How the telephone was answered in this shift.
    CallCount calls() const;

    /// The index in `counts` at which the incoming officer's counts begin, or the size of `counts` if there are none.
    std::size_t firstRecount() const { return dutydesk::firstRecount(counts); }

    /// The counts of the incoming officer that differ from those of the outgoing officer.
    std::vector<ItemCount> contradictingCounts() const { return dutydesk::contradictingCounts(counts); }

    bool operator==(const PageView &) const = default;
};

/// A page in the table of contents of its volume.
struct PageInVolume
{
    LogPage page;
    QString shiftName;
    QString officerName;

    bool operator==(const PageInVolume &) const = default;
};

/// The data that the print of a page needs.
struct PageToPrint
{
    PageView view;
    bool wasPrinted; ///< whether it was printed since it was signed, so that the next print is a copy

    bool operator==(const PageToPrint &) const = default;
};

/// The place in the log where a record can be seen.
struct PlaceInLog
{
    LogPageId page;
    std::optional<LogEntryId> line = {};
    std::optional<CaseId> openWork = {}; ///< set for open work, which is shown beside the open page

    bool operator==(const PlaceInLog &) const = default;
};

} // namespace dutydesk
