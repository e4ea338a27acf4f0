// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/logpages.h"

#include "log/maskedlog.h"
#include "log/pageproof.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

template<typename T, typename Place>
Result<PlaceInLog> placeIn(const Result<T> &found, Place place)
{
    TRY(const T record, found);
    return place(record);
}

} // namespace

LogPages::LogPages(const Parts &parts, const RunningPage &running, Journal &journal)
    : m_repositories(parts.repositories)
    , m_evidence(parts.evidence)
    , m_staff(parts.staff)
    , m_patterns(parts.patterns)
    , m_duties(parts.duties)
    , m_centre(parts.centre)
    , m_running(running)
    , m_journal(journal)
{}

Result<std::vector<LogVolume>> LogPages::volumes(const Actor &actor) const
{
    CHECK(actor.require(Right::ReadRecords));
    return m_repositories.volumes.list();
}

Result<std::vector<LogPage>> LogPages::pagesOfVolume(const Actor &actor, LogVolumeId volume) const
{
    CHECK(actor.require(Right::ReadRecords));
    return masked(m_repositories.pages.where(&LogPage::volume, volume));
}

Result<std::vector<LogPage>> LogPages::pagesOfDate(const Actor &actor, QDate date) const
{
    CHECK(actor.require(Right::ReadRecords));
    TRY(const std::vector<LogPage> pages, m_repositories.pages.where(&LogPage::date, date));
    CHECK(PageProof(m_repositories, m_journal).checkPages(date, pages));
    return masked(pages);
}

Result<std::vector<PageInVolume>> LogPages::contentsOf(const Actor &actor, LogVolumeId volume) const
{
    CHECK(actor.require(Right::ReadRecords));
    TRY(const std::vector<LogPage> pages, m_repositories.pages.where(&LogPage::volume, volume));
    TRY(const PastNames *const past, m_journal.pastNames());
    std::vector<PageInVolume> contents;
    for (const LogPage &page : pages) {
        TRY(const ShiftPattern pattern, m_patterns.findById(page.pattern));
        const PageNames names(*past, m_staff, page);
        TRY(const QString officer, names.of(page.officer));
        contents.push_back({masked(page), names.named(pattern).name.toString(), officer});
    }
    return contents;
}

Result<PageToPrint> LogPages::pageToPrint(const Actor &actor, LogPageId id) const
{
    TRY(const PageView view, page(actor, id));
    CHECK(PageProof(m_repositories, m_journal).check(view));
    TRY(const std::vector<PagePrint> prints, m_repositories.prints.where(&PagePrint::page, id));
    return PageToPrint{view, !prints.empty()};
}

Result<void> LogPages::notePrint(const Actor &actor, LogPageId id)
{
    TRY(const PageView printed, page(actor, id));
    if (!printed.signature) {
        return {};
    }
    return m_journal.change(actor, [&](Change &change) -> Result<void> {
        TRY(const PagePrintId next, m_repositories.prints.nextId());
        return change.put(m_repositories.prints, PagePrint{next, id, actor.staff, change.at()});
    });
}

Result<PlaceInLog> LogPages::whereIs(const Actor &actor, const RecordReference &record) const
{
    CHECK(actor.require(Right::ReadRecords));
    switch (record.type) {
    case RecordType::LogPage:
        return placeIn(m_repositories.pages.findById(LogPageId(record.id)),
                       [](const LogPage &page) { return PlaceInLog{.page = page.id}; });
    case RecordType::LogEntry:
        return placeIn(m_repositories.entries.findById(LogEntryId(record.id)),
                       [](const LogEntry &line) { return PlaceInLog{.page = line.page, .line = line.id}; });
    case RecordType::Case:
        return placeIn(m_repositories.cases.findById(CaseId(record.id)), [](const Case &work) {
            const bool isOpen = work.isOpen();
            return PlaceInLog{
                .page = work.page, .line = work.entry, .openWork = isOpen ? std::optional(work.id) : std::nullopt};
        });
    default:
        return failure(ErrorCode::NotFound, u"not a record of the duty log"_s);
    }
}

Result<LogPage> LogPages::openFirstPage(const Actor &actor)
{
    CHECK(actor.require(Right::WriteLog));
    TRY(const std::optional<LogPage> last, ifFound(m_repositories.pages.first(newestPage())));
    if (last) {
        return failure(ErrorCode::Conflict, u"the duty log has begun already"_s);
    }
    return masked(m_journal.change(actor, [&](Change &change) { return openPage(change, actor.staff); }));
}

Result<LogPage> LogPages::setPageHead(const Actor &actor, const PageHeadDraft &head)
{
    CHECK(actor.require(Right::WriteLog));
    return masked(m_journal.change(actor, [&](Change &change) -> Result<LogPage> {
        TRY(const LogPage old, m_running.page());
        TRY(const PageHeadDraft whole, restored(head, old));
        TRY(const LogPage page, recordFrom<LogPage>(whole, old.id, &old));
        CHECK(change.put(m_repositories.pages, page));
        return page;
    }));
}

Result<LogPage> LogPages::openPage(Change &change, StaffId officer)
{
    TRY(const ChosenShift shift, chooseShift(m_duties, m_patterns, m_journal.clock(), officer));
    TRY(const LogVolume volume, volumeForNextPage(change, shift.date.year()));
    TRY(const int number, pagesOf(volume.id).next(change, m_repositories.pages));
    TRY(const LogPageId id, m_repositories.pages.nextId());
    const LogPage page{.id = id,
                       .volume = volume.id,
                       .number = number,
                       .date = shift.date,
                       .pattern = shift.pattern,
                       .plannedStart = shift.start,
                       .plannedEnd = shift.end,
                       .officer = officer,
                       .weather = {},
                       .dutyManager = {},
                       .state = PageState::Open,
                       .openedAt = change.at(),
                       .closedAt = {}};
    CHECK(change.put(m_repositories.pages, page, EntryKind::RecordCreated));
    return page;
}

Result<LogVolume> LogPages::volumeForNextPage(Change &change, int year)
{
    TRY(const Centre centre, m_centre.findById(CentreId(1)));
    TRY(std::optional<LogVolume> last, ifFound(m_repositories.volumes.first(newestVolume())));
    if (last) {
        TRY(const int page, pagesOf(last->id).next(change, m_repositories.pages));
        if (last->year == year && page <= centre.pagesPerVolume) {
            return *last;
        }
        last->sealedAt = change.at();
        CHECK(change.put(m_repositories.volumes, *last));
    }
    TRY(const int serial, volumesOf(year).next(change, m_repositories.volumes));
    TRY(const LogVolumeId id, m_repositories.volumes.nextId());
    TRY(const NonBlankText number, NonBlankText::from(LogVolume::numberOf(centre.code, year, serial)));
    const LogVolume volume{id, year, serial, number, change.at(), std::nullopt};
    CHECK(change.put(m_repositories.volumes, volume, EntryKind::RecordCreated));
    return volume;
}

Result<PageNames> LogPages::namesOn(const LogPage &page) const
{
    TRY(const PastNames *const past, m_journal.pastNames());
    return PageNames(*past, m_staff, page);
}

Result<void> LogPages::fillNames(RosteredShift &shift, const PageNames &names) const
{
    TRY(const ShiftPattern pattern, m_patterns.findById(shift.pattern));
    shift.name = names.named(pattern).name.toString();
    for (const StaffId officer : shift.officers) {
        TRY(const QString name, names.of(officer));
        shift.officerNames.append(name);
    }
    return {};
}

Result<std::vector<RosteredShift>> LogPages::rosteredNow() const
{
    TRY(std::vector<RosteredShift> shifts, dutydesk::rosteredNow(m_duties, m_patterns, m_journal.clock()));
    TRY(const PastNames *const past, m_journal.pastNames());
    for (RosteredShift &shift : shifts) {
        CHECK(fillNames(shift, PageNames(*past, m_staff)));
    }
    return shifts;
}

Result<std::optional<RosteredShift>> LogPages::rosteredAfter(const LogPage &page) const
{
    Result<std::optional<RosteredShift>> shift = dutydesk::rosteredAfter(m_duties, m_patterns, m_journal.clock(), page);
    if (!shift || !*shift) {
        return shift;
    }
    TRY(const PageNames names, namesOn(page));
    CHECK(fillNames(**shift, names));
    return shift;
}

} // namespace dutydesk
