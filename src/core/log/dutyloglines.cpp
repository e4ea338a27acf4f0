// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/dutylog.h"

#include <algorithm>

namespace dutydesk {

// The part of DutyLog that puts lines and their corrections in order, and lists and prints pages.

Result<void> DutyLog::fillEntries(PageView &view) const
{
    const Result<std::vector<LogEntry>> lines = m_repositories.entries.listOfPage(view.page.id);
    if (!lines) {
        return failure(lines.error());
    }
    for (const LogEntry &line : *lines) {
        if (line.amends) {
            const Result<LogEntry> original = m_repositories.entries.findById(*line.amends);
            if (!original) {
                return failure(original.error());
            }
            if (original->page == view.page.id) {
                continue; // stands beneath what it corrects
            }
        }
        for (std::optional<LogEntry> next = line; next;) {
            const Result<std::optional<LogEntry>> correction = correctionOf(*next);
            if (!correction) {
                return failure(correction.error());
            }
            const Result<EntryOnPage> shown = entryOnPage(*next, view.page.id, correction->has_value());
            if (!shown) {
                return failure(shown.error());
            }
            view.attachments += next->page == view.page.id ? shown->attachments : 0;
            view.entries.push_back(*shown);
            next = *correction;
        }
    }
    return {};
}

Result<EntryOnPage> DutyLog::entryOnPage(const LogEntry &entry, LogPageId shownOn, bool amended) const
{
    const Result<QString> name = nameOf(entry.officer);
    const Result<std::vector<Attachment>> attached = m_repositories.attachments.listOfEntry(entry.id);
    if (!name || !attached) {
        return failure(!name ? name.error() : attached.error());
    }
    EntryOnPage shown{
        .entry = entry, .amended = amended, .officerName = *name, .attachments = static_cast<int>(attached->size())};
    if (entry.amends) {
        const Result<LogEntry> original = m_repositories.entries.findById(*entry.amends);
        if (!original) {
            return failure(original.error());
        }
        const Result<LinePlace> place = placeOf(*original);
        if (!place) {
            return failure(place.error());
        }
        shown.corrects = *place;
    }
    const Result<std::optional<QDateTime>> done = doneAt(entry);
    if (!done) {
        return failure(done.error());
    }
    shown.doneAt = *done;
    if (entry.page != shownOn) {
        const Result<LinePlace> place = placeOf(entry);
        if (!place) {
            return failure(place.error());
        }
        shown.writtenOn = *place;
    }
    return shown;
}

/// A line that is done was so when it was written, or, written much later, when it happened. Otherwise the moment at
/// which its open work was done.
Result<std::optional<QDateTime>> DutyLog::doneAt(const LogEntry &entry) const
{
    std::optional<LogEntry> original;
    if (entry.amends) {
        const Result<LogEntry> found = m_repositories.entries.findById(*entry.amends);
        if (!found) {
            return failure(found.error());
        }
        original = *found;
    }
    if (entry.state == EntryState::Done) {
        if (original) {
            return original->state == EntryState::Done ? doneAt(*original) : std::optional(entry.writtenAt);
        }
        return std::optional(entry.isLate() ? entry.happenedAt : entry.writtenAt);
    }
    const Result<std::vector<OpenWork>> works = m_repositories.openWork.listOfEntry(entry.id);
    if (!works) {
        return failure(works.error());
    }
    std::optional<QDateTime> last;
    for (const OpenWork &work : *works) {
        if (!work.doneAt) {
            return std::nullopt;
        }
        last = std::max(last, work.doneAt);
    }
    return last;
}

Result<std::optional<LogEntry>> DutyLog::correctionOf(const LogEntry &entry) const
{
    const Result<std::vector<LogEntry>> corrections = m_repositories.entries.listCorrectionsOf(entry.page);
    if (!corrections) {
        return failure(corrections.error());
    }
    const auto found = std::ranges::find(*corrections, std::optional(entry.id), &LogEntry::amends);
    return found == corrections->end() ? std::optional<LogEntry>() : std::optional(*found);
}

Result<LinePlace> DutyLog::placeOf(const LogEntry &entry) const
{
    const Result<LogPage> page = m_repositories.pages.findById(entry.page);
    if (!page) {
        return failure(page.error());
    }
    const Result<LogVolume> volume = m_repositories.volumes.findById(page->volume);
    return volume ? Result<LinePlace>(LinePlace{volume->number.toString(), page->number, entry.line})
                  : failure(volume.error());
}

Result<std::vector<PageInVolume>> DutyLog::contentsOf(LogVolumeId volume) const
{
    const Result<std::vector<LogPage>> pages = m_repositories.pages.listOfVolume(volume);
    if (!pages) {
        return failure(pages.error());
    }
    std::vector<PageInVolume> contents;
    for (const LogPage &page : *pages) {
        const Result<ShiftPattern> pattern = m_patterns.findById(page.pattern);
        const Result<QString> officer = nameOf(page.officer);
        if (!pattern || !officer) {
            return failure(!pattern ? pattern.error() : officer.error());
        }
        contents.push_back({page, pattern->name.toString(), *officer});
    }
    return contents;
}

Result<PageToPrint> DutyLog::pageToPrint(LogPageId id) const
{
    const Result<PageView> view = page(id);
    const Result<Centre> centre = m_centre.findById(CentreId(1));
    const Result<std::vector<PagePrint>> prints = m_repositories.prints.listOfPage(id);
    if (!view || !centre || !prints) {
        return failure(!view ? view.error() : !centre ? centre.error() : prints.error());
    }
    return PageToPrint{*view, centre->name.toString(), !prints->empty()};
}

Result<void> DutyLog::notePrint(const Actor &actor, LogPageId id)
{
    if (const Result<void> allowed = actor.require(Right::ReadRecords); !allowed) {
        return failure(allowed.error());
    }
    const Result<PageView> printed = page(id);
    if (!printed || !printed->signature) {
        return printed ? Result<void>() : failure(printed.error());
    }
    return m_journal.change(actor, [&](Change &change) -> Result<void> {
        const Result<PagePrintId> next = m_repositories.prints.nextId();
        if (!next) {
            return failure(next.error());
        }
        return change.put(m_repositories.prints, PagePrint{*next, id, actor.staff, change.at()});
    });
}

} // namespace dutydesk
