// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/recordreference.h"
#include "journal/journalentry.h"
#include "log/handover.h"
#include "log/shiftchoice.h"

namespace dutydesk {

/// Where a line stands, for people.
struct LinePlace
{
    QString volume; ///< its number
    int page;       ///< its number within the volume
    int line;

    bool operator==(const LinePlace &) const = default;
};

/// A line together with what corrects it.
struct EntryOnPage
{
    LogEntry entry;
    bool amended; ///< a later line corrects it: shown struck through
    QString officerName;
    int attachments = 0;
    std::optional<LinePlace> corrects = {};  ///< the line that this one corrects
    std::optional<LinePlace> writtenOn = {}; ///< for a correction that was written on a later page
    std::optional<QDateTime> doneAt = {};    ///< UTC; nothing while it is still to be followed up

    bool operator==(const EntryOnPage &) const = default;
};

/// The last signature of a page: the incoming officer's, or the outgoing one's where the desk was closed. The code on
/// paper is made from it (PaperCode::of), and so is the same on every print of the page.
struct PageSignature
{
    JournalHead head;
    QDateTime signedAt; ///< UTC

    bool operator==(const PageSignature &) const = default;
};

/// A page as it is shown and printed.
struct PageView
{
    LogVolume volume;
    LogPage page;
    ShiftPattern pattern;
    QString officerName;
    std::vector<EntryOnPage>
        entries;                    ///< by line; a correction stands beneath what it corrects, wherever it was written
    std::vector<OpenWork> openWork; ///< open now for the open page; what was answered at the handover for a closed one
    std::optional<Handover> handover;
    std::vector<Handover> refused;
    QString incomingName;
    QString overrideName;
    std::vector<ItemCount> counts;
    std::vector<OpenWorkAnswer> answers;
    std::vector<PageReview> reviews;
    QStringList reviewerNames; ///< of `reviews`, in their order
    int attachments;
    QString outgoingName = {};                   ///< of who signed out: the page's officer, or the manager in his place
    QStringList refusingNames = {};              ///< of `refused`, in their order
    QStringList refusedOverrideNames = {};       ///< of `refused`, who lifted the block; empty where nobody did
    std::optional<PageSignature> signature = {}; ///< nothing while the page is open or waits for relief
    std::optional<QDateTime> reliefExpectedAt = {};       ///< UTC; when the incoming officer had to be there
    std::optional<RosteredShift> closedBeforeRelief = {}; ///< the desk was closed, and yet these were on the roster

    /// Whether the incoming officer came later than the lead time allows (HO-6).
    bool isReliefLate() const
    {
        return handover && handover->arrivedAt && reliefExpectedAt
               && minutesLate(*handover->arrivedAt, *reliefExpectedAt) > 0;
    }

    /// Where in `counts` the incoming officer's own count begins; their number where there is none.
    std::size_t firstRecount() const;

    /// What the incoming officer found otherwise than the outgoing one.
    std::vector<ItemCount> contradictingCounts() const;

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

/// What a print of a page needs.
struct PageToPrint
{
    PageView view;
    QString centreName;
    bool wasPrinted; ///< since it was signed: the next print is a copy

    bool operator==(const PageToPrint &) const = default;
};

/// Where a record of the log is seen.
struct PlaceInLog
{
    LogPageId page;
    std::optional<LogEntryId> line = {};
    std::optional<OpenWorkId> openWork = {}; ///< still open: it stands beside the running page

    bool operator==(const PlaceInLog &) const = default;
};

} // namespace dutydesk
