// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/runningpage.h"

#include "base/telephone.h"
#include "base/visibletext.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

RunningPage::RunningPage(const LogRepositories &repositories)
    : m_pages(repositories.pages)
    , m_entries(repositories.entries)
{}

Result<LogPage> RunningPage::page() const
{
    TRY(const std::optional<LogPage> last, ifFound(m_pages.first(newestPage())));
    return last && last->state == PageState::Open ? Result<LogPage>(*last) : failure(ErrorCode::NoOpenPage, {});
}

Result<RecordReference> RunningPage::write(Change &change, const PageLine &line)
{
    CHECK(change.actor().require(Right::WriteLog));
    TRY(const LogEntry entry, append(change, {.happenedAt = line.happenedAt.value_or(change.at()),
                                              .source = line.source,
                                              .place = line.place,
                                              .person = line.person,
                                              .telephone = line.telephone,
                                              .matter = line.matter,
                                              .entryClass = line.entryClass,
                                              .action = line.action,
                                              .toldWhom = line.toldWhom}));
    return RecordReference::of(entry);
}

Result<LogEntry> RunningPage::append(Change &change, const LogEntryDraft &draft, std::optional<LogEntryId> amends,
                                     const QString &reason)
{
    TRY(const LogPage running, page());
    const Result<NonBlankText> matter = NonBlankText::from(inReadingOrder(draft.matter));
    if (!matter) {
        return invalid<&LogEntryDraft::matter>();
    }
    if (!draft.happenedAt.isValid()) {
        return invalid<&LogEntryDraft::happenedAt>();
    }
    if (!isTelephoneOrNothing(draft.telephone)) {
        return invalid<&LogEntryDraft::telephone>();
    }
    TRY(const int line, linesOf(running.id).next(change, m_entries));
    TRY(const LogEntryId id, m_entries.nextId());
    const LogEntry entry{.id = id,
                         .page = running.id,
                         .line = line,
                         .happenedAt = draft.happenedAt,
                         .writtenAt = change.at(),
                         .source = draft.source,
                         .place = inReadingOrder(draft.place),
                         .person = inReadingOrder(draft.person),
                         .telephone = draft.telephone.trimmed(),
                         .matter = *matter,
                         .entryClass = draft.entryClass,
                         .action = inReadingOrder(draft.action),
                         .toldWhom = inReadingOrder(draft.toldWhom),
                         .state = draft.state,
                         .officer = change.actor().staff,
                         .amends = amends,
                         .reason = inReadingOrder(reason),
                         .clockBehind = change.isClockBehind()};
    CHECK(checkTime(entry));
    CHECK(change.put(m_entries, entry, amends ? EntryKind::Amendment : EntryKind::RecordCreated));
    return entry;
}

Result<void> RunningPage::checkTime(const LogEntry &entry) const
{
    std::optional<QDateTime> amended;
    if (entry.amends) {
        TRY(const LogEntry line, m_entries.findById(*entry.amends));
        amended = line.happenedAt;
    }
    return valid<&LogEntryDraft::happenedAt>(entry.isTimely(amended));
}

} // namespace dutydesk
