// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/centrerepositories.h"
#include "evidence/evidence.h"
#include "log/pageview.h"
#include "log/runningpage.h"
#include "roster/dutyrepository.h"

namespace dutydesk {

/// The pages of the duty log and their volumes: reading, opening, printing. What it hands out is masked (maskedlog.h).
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

    /// Writes the weather and the duty manager at the head of the open page. What was edited masked is stored in full.
    Result<LogPage> setPageHead(const Actor &actor, const PageHeadDraft &head);

    /// Opens the next page within a change under way, for the officer who takes over; seals a full volume (HO-3).
    Result<LogPage> openPage(Change &change, StaffId officer);

    /// Who is on the roster for a shift that runs now or is about to begin.
    Result<std::vector<RosteredShift>> rosteredNow() const;

    /// Who is on the roster to go on after the page's shift on the same day; nothing where the desk closes (HO-9).
    Result<std::optional<RosteredShift>> rosteredAfter(const LogPage &page) const;

private:
    Result<LogVolume> volumeForNextPage(Change &change, int year);
    Result<void> fillAttempts(PageView &view) const;
    Result<void> fillHandover(PageView &view) const;
    Result<void> fillOpenWork(PageView &view) const;
    Result<void> fillSignature(PageView &view) const;
    Result<void> fillReliefExpected(PageView &view) const;
    Result<void> fillNames(RosteredShift &shift) const;
    Result<QString> nameOf(StaffId staff) const;

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
