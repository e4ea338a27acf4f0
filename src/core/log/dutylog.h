// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/recordreference.h"
#include "centre/centrerepositories.h"
#include "handover/handoverrepositories.h"
#include "journal/journal.h"
#include "log/shiftchoice.h"
#include "roster/dutyrepository.h"

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

/// All that is written with a line, in the same change.
struct EntryParts
{
    FollowUpDraft followUp = {}; ///< used where the line is to be followed up
    std::vector<AttachmentDraft> attachments = {};
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

/// The duty log: volumes, pages, lines, open work. What it hands out is masked, and what was edited so is stored in
/// full (maskedlog.h); LogPrivacy unmasks it.
class DutyLog
{
public:
    struct Parts
    {
        HandoverRepositories repositories;
        const Repository<StaffMember> &staff;
        const ShiftPatternRepository &patterns;
        const DutyRepository &duties;
        const CentreRepository &centre;
    };

    DutyLog(const Parts &parts, Journal &journal);

    /// The newest page. NotFound before the first.
    Result<PageView> currentPage() const;

    /// The same without its lines and signatures.
    Result<LogPage> lastPage() const;

    /// Erased where the page's volume was purged.
    Result<PageView> page(LogPageId id) const;
    Result<std::vector<LogVolume>> volumes() const;
    Result<std::vector<LogPage>> pagesOfVolume(LogVolumeId volume) const;
    Result<std::vector<LogPage>> pagesOfDate(QDate date) const;
    Result<std::vector<PageInVolume>> contentsOf(LogVolumeId volume) const;
    Result<PageToPrint> pageToPrint(LogPageId id) const;

    /// Keeps that the page was printed. Of a page that is not signed yet nothing is kept: it will change.
    Result<void> notePrint(const Actor &actor, LogPageId id);

    /// Of a page, a line or open work. NotFound where it is none of these, or gone.
    Result<PlaceInLog> whereIs(const RecordReference &record) const;

    /// The first page of all. Conflict where there is one: from then on pages open by taking over.
    Result<LogPage> openFirstPage(const Actor &actor);

    /// Into the open page, by whoever is on duty. InvalidInput names the field; RecordClosed where no page is open.
    /// A line to follow up becomes open work. All parts are written, or nothing is.
    Result<LogEntry> write(const Actor &actor, const LogEntryDraft &draft, const EntryParts &parts = {});

    /// A new line that names the old one; the old one stays. An amended line cannot be amended again: amend the newer.
    /// The open work of the line follows it in the same change, and is done where the line is done now.
    Result<LogEntry> amend(const Actor &actor, LogEntryId old, const LogEntryDraft &draft, const QString &reason);

    /// Evidence for a line of the open page: all of it, or nothing.
    Result<std::vector<Attachment>> attach(const Actor &actor, LogEntryId entry,
                                           const std::vector<AttachmentDraft> &drafts);
    Result<std::vector<Attachment>> attachments(LogEntryId entry) const;

    Result<std::vector<OpenWork>> openWork() const;
    Result<OpenWork> addOpenWork(const Actor &actor, const OpenWorkDraft &draft);

    /// Only the manager (Right::OverrideHandover) takes the urgency away, with OpenWorkDraft::lessUrgentBecause, which
    /// becomes a line of the page (HO-7): otherwise NotAllowed "heat", or InvalidInput.
    Result<OpenWork> changeOpenWork(const Actor &actor, OpenWorkId id, const OpenWorkDraft &draft);

    /// Done: also written into the open page by itself (HO-4).
    Result<OpenWork> finishOpenWork(const Actor &actor, OpenWorkId id, const QString &outcome);

    /// Who is on the roster for a shift that runs now or is about to begin.
    Result<std::vector<RosteredShift>> rosteredNow() const;

    /// Who is on the roster to go on after the page's shift on the same day; nothing where the desk closes (HO-9).
    Result<std::optional<RosteredShift>> rosteredAfter(const LogPage &page) const;

    /// Writes the weather and the duty manager at the head of the open page.
    Result<LogPage> setPageHead(const Actor &actor, const QString &weather, const QString &dutyManager);

    /// Opens the next page within a change under way, for the officer who takes over; seals a full volume (HO-3).
    Result<LogPage> openPage(Change &change, StaffId officer);

private:
    Result<LogPage> openPageNow() const;
    Result<LogVolume> volumeForNextPage(Change &change, int year);
    Result<LogEntry> put(Change &change, const LogPage &page, const LogEntryDraft &draft,
                         std::optional<LogEntryId> amends, const QString &reason);
    Result<void> carryOver(Change &change, const LogEntry &original, const LogEntry &correction);
    Result<void> writeLessUrgent(Change &change, const LogPage &page, const OpenWork &work, const QString &reason);
    Result<OpenWork> putOpenWork(Change &change, const LogPage &page, const OpenWorkDraft &draft);
    Result<void> fillAttempts(PageView &view) const;
    Result<void> putParts(Change &change, const LogPage &page, const LogEntry &entry, const EntryParts &parts);
    Result<Attachment> putAttachment(Change &change, LogEntryId entry, const AttachmentDraft &draft);
    Result<void> fillEntries(PageView &view) const;
    Result<EntryOnPage> entryOnPage(const LogEntry &entry, LogPageId shownOn, bool amended) const;
    Result<std::optional<QDateTime>> doneAt(const LogEntry &entry) const;
    Result<std::optional<LogEntry>> correctionOf(const LogEntry &entry) const;
    Result<LinePlace> placeOf(const LogEntry &entry) const;
    Result<void> fillHandover(PageView &view) const;
    Result<void> fillOpenWork(PageView &view) const;
    Result<void> fillSignature(PageView &view) const;
    Result<void> fillReliefExpected(PageView &view) const;
    Result<void> fillNames(RosteredShift &shift) const;
    Result<QString> nameOf(StaffId staff) const;

    HandoverRepositories m_repositories;
    const Repository<StaffMember> &m_staff;
    const ShiftPatternRepository &m_patterns;
    const DutyRepository &m_duties;
    const CentreRepository &m_centre;
    Journal &m_journal;
};

} // namespace dutydesk
