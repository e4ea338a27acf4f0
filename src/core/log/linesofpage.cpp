// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/linesofpage.h"

#include "base/try.h"

#include <algorithm>

namespace dutydesk {

LinesOfPage::LinesOfPage(const LogRepositories &repositories, const EvidenceRepository &evidence,
                         const PageNames &names)
    : m_repositories(repositories)
    , m_evidence(evidence)
    , m_names(names)
{}

Result<void> LinesOfPage::fill(PageView &view) const
{
    TRY(const std::vector<LogEntry> lines, m_repositories.entries.where(&LogEntry::page, view.page.id));
    for (const LogEntry &line : lines) {
        if (line.amends) {
            TRY(const LogEntry original, m_repositories.entries.findById(*line.amends));
            if (original.page == view.page.id) {
                continue; // it was added after the line that it corrects
            }
        }
        for (std::optional<LogEntry> next = line; next;) {
            TRY(const std::optional<LogEntry> correction, correctionOf(*next));
            TRY(const EntryOnPage shown, entryOnPage(*next, view.page.id, correction.has_value()));
            view.attachments += next->page == view.page.id ? shown.attachments : 0;
            view.entries.push_back(shown);
            next = correction;
        }
    }
    return {};
}

/// A correction that was written later was signed with its own page.
Result<QString> LinesOfPage::officerOf(const LogEntry &entry, LogPageId shownOn) const
{
    if (entry.page == shownOn) {
        return m_names.of(entry.officer);
    }
    TRY(const LogPage page, m_repositories.pages.findById(entry.page));
    return m_names.on(page).of(entry.officer);
}

Result<EntryOnPage> LinesOfPage::entryOnPage(const LogEntry &entry, LogPageId shownOn, bool amended) const
{
    TRY(const QString officer, officerOf(entry, shownOn));
    TRY(const std::vector<Evidence> attached, m_evidence.list(evidenceOf(RecordReference::of(entry))));
    EntryOnPage shown{
        .entry = entry, .amended = amended, .officerName = officer, .attachments = static_cast<int>(attached.size())};
    if (entry.amends) {
        TRY(const LogEntry original, m_repositories.entries.findById(*entry.amends));
        TRY(const LinePlace place, placeOf(original));
        shown.corrects = place;
    }
    TRY(const std::optional<QDateTime> done, doneAt(entry));
    shown.doneAt = done;
    if (entry.page != shownOn) {
        TRY(const LinePlace place, placeOf(entry));
        shown.writtenOn = place;
    }
    return shown;
}

/// The time at which a line was done: when it was written, or when it happened if it was written much later. For a line
/// to follow up, the time at which its open work was done.
Result<std::optional<QDateTime>> LinesOfPage::doneAt(const LogEntry &entry) const
{
    std::optional<LogEntry> original;
    if (entry.amends) {
        TRY(const LogEntry found, m_repositories.entries.findById(*entry.amends));
        original = found;
    }
    if (entry.state == EntryState::Done) {
        if (original) {
            return original->state == EntryState::Done ? doneAt(*original) : std::optional(entry.writtenAt);
        }
        return std::optional(entry.isLate() ? entry.happenedAt : entry.writtenAt);
    }
    TRY(const std::vector<Case> works, m_repositories.cases.where(&Case::entry, entry.id));
    std::optional<QDateTime> last;
    for (const Case &work : works) {
        if (!work.doneAt) {
            return std::nullopt;
        }
        last = std::max(last, work.doneAt);
    }
    return last;
}

Result<std::optional<LogEntry>> LinesOfPage::correctionOf(const LogEntry &entry) const
{
    TRY(const std::vector<LogEntry> corrections, m_repositories.entries.listCorrectionsOf(entry.page));
    const auto found = std::ranges::find(corrections, std::optional(entry.id), &LogEntry::amends);
    return found == corrections.end() ? std::optional<LogEntry>() : std::optional(*found);
}

Result<LinePlace> LinesOfPage::placeOf(const LogEntry &entry) const
{
    TRY(const LogPage page, m_repositories.pages.findById(entry.page));
    TRY(const LogVolume volume, m_repositories.volumes.findById(page.volume));
    return LinePlace{volume.number.toString(), page.number, entry.line};
}

} // namespace dutydesk
