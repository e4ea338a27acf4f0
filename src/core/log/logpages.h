// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/centrerepositories.h"
#include "evidence/evidence.h"
#include "log/pagenames.h"
#include "log/pageview.h"
#include "log/runningpage.h"
#include "roster/dutyrepository.h"

namespace dutydesk {

/// The pages of the duty log and their volumes: reading, opening, printing. What it hands out is masked (maskedlog.h).
/// Reading needs Right::ReadRecords, except where a function takes no actor.
class LogPages
{
public:
    struct Parts
    {
        LogRepositories repositories;
        const EvidenceRepository &evidence;
        const Repository<StaffMember> &staff;
        const ShiftPatternRepository &patterns;
        const DutyRepository &duties;
        const CentreRepository &centre;
    };

    LogPages(const Parts &parts, const RunningPage &running, Journal &journal);

    /// The newest page. Fails with NotFound before the first page is opened.
    Result<PageView> currentPage(const Actor &actor) const;

    /// The record of the newest page, without its lines and signatures. The window tells before sign-in until when the
    /// shift lasts.
    Result<LogPage> lastPage() const;

    /// Fails with Erased if the volume of the page was purged.
    Result<PageView> page(const Actor &actor, LogPageId id) const;
    Result<std::vector<LogVolume>> volumes(const Actor &actor) const;
    Result<std::vector<LogPage>> pagesOfVolume(const Actor &actor, LogVolumeId volume) const;
    /// Those to print: JournalBroken where the journal tells of others.
    Result<std::vector<LogPage>> pagesOfDate(const Actor &actor, QDate date) const;
    Result<std::vector<PageInVolume>> contentsOf(const Actor &actor, LogVolumeId volume) const;

    /// Fails with JournalBroken if a signed page differs from the journal (pageproof.h).
    Result<PageToPrint> pageToPrint(const Actor &actor, LogPageId id) const;

    /// Records that the page was printed. Prints of an unsigned page are not recorded, because the page still changes.
    Result<void> notePrint(const Actor &actor, LogPageId id);

    /// Finds a page, a line or open work. Fails with NotFound if the record is of another type or does not exist.
    Result<PlaceInLog> whereIs(const Actor &actor, const RecordReference &record) const;

    /// Opens the first page of the log. Fails with Conflict if there is a page, because later pages open at a handover.
    Result<LogPage> openFirstPage(const Actor &actor);

    /// Writes the weather and the duty manager at the head of the open page. Masked parts of the draft are restored.
    Result<LogPage> setPageHead(const Actor &actor, const PageHeadDraft &head);

    /// Opens the next page for the officer who takes over, within a running change. Seals a full volume (HO-3).
    Result<LogPage> openPage(Change &change, StaffId officer);

    /// The shifts on the roster that are running or about to begin, with the names of their officers.
    Result<std::vector<RosteredShift>> rosteredNow() const;

    /// The shift on the roster that follows the page's shift on the same day. Nothing if the desk closes (HO-9).
    Result<std::optional<RosteredShift>> rosteredAfter(const LogPage &page) const;

private:
    Result<LogVolume> volumeForNextPage(Change &change, int year);
    Result<void> fillAttempts(PageView &view, const PageNames &names) const;
    Result<void> fillHandover(PageView &view, const PageNames &names) const;
    Result<void> fillOpenWork(PageView &view) const;
    Result<void> fillSignature(PageView &view) const;
    Result<void> fillReliefExpected(PageView &view) const;
    Result<void> fillNames(RosteredShift &shift, const PageNames &names) const;
    Result<PageNames> namesOn(const LogPage &page) const;

    LogRepositories m_repositories;
    const EvidenceRepository &m_evidence;
    const Repository<StaffMember> &m_staff;
    const ShiftPatternRepository &m_patterns;
    const DutyRepository &m_duties;
    const CentreRepository &m_centre;
    const RunningPage &m_running;
    Journal &m_journal;
};

} // namespace dutydesk
