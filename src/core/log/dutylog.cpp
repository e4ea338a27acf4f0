// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/dutylog.h"

#include "base/telephone.h"
#include "log/maskedlog.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

Result<NonBlankText> required(const QString &text, const QString &field)
{
    Result<NonBlankText> checked = NonBlankText::from(text);
    if (!checked) {
        return failure(ErrorCode::InvalidInput, field);
    }
    return checked;
}

/// Without folders, whichever system they are of.
Result<NonBlankText> fileNameOf(const AttachmentDraft &draft)
{
    return required(draft.fileName.section(u'/', -1).section(u'\\', -1), u"file name"_s);
}

Result<void> check(const std::vector<AttachmentDraft> &drafts)
{
    for (const AttachmentDraft &draft : drafts) {
        if (const Result<NonBlankText> name = fileNameOf(draft); !name) {
            return failure(name.error());
        }
        if (draft.content.isEmpty() || draft.content.size() > Attachment::maxBytes) {
            return failure(ErrorCode::InvalidInput, u"file size"_s);
        }
    }
    return {};
}

} // namespace

DutyLog::DutyLog(HandoverRepositories repositories, const Repository<StaffMember> &staff,
                 const ShiftPatternRepository &patterns, const DutyRepository &duties, const CentreRepository &centre,
                 Journal &journal)
    : m_repositories(repositories)
    , m_staff(staff)
    , m_patterns(patterns)
    , m_duties(duties)
    , m_centre(centre)
    , m_journal(journal)
{}

Result<std::vector<LogVolume>> DutyLog::volumes() const
{
    return m_repositories.volumes.list();
}

Result<std::vector<LogPage>> DutyLog::pagesOfVolume(LogVolumeId volume) const
{
    return m_repositories.pages.listOfVolume(volume);
}

Result<std::vector<LogPage>> DutyLog::pagesOfDate(QDate date) const
{
    return m_repositories.pages.listOfDate(date);
}

Result<LogPage> DutyLog::openFirstPage(const Actor &actor)
{
    if (const Result<void> allowed = actor.require(Right::WriteLog); !allowed) {
        return failure(allowed.error());
    }
    if (const Result<LogPage> last = m_repositories.pages.findLast(); last) {
        return failure(ErrorCode::Conflict, u"the duty log has begun already"_s);
    }
    std::optional<LogPage> opened;
    const Result<void> done = m_journal.change(actor, [&](Change &change) -> Result<void> {
        const Result<LogPage> page = openPage(change, actor.staff);
        if (!page) {
            return failure(page.error());
        }
        opened = *page;
        return {};
    });
    return done ? Result<LogPage>(*opened) : failure(done.error());
}

Result<LogPage> DutyLog::openPage(Change &change, StaffId officer)
{
    const Result<ChosenShift> shift = chooseShift(m_duties, m_patterns, m_journal.clock(), officer);
    if (!shift) {
        return failure(shift.error());
    }
    const Result<LogVolume> volume = volumeForNextPage(change, shift->date.year());
    if (!volume) {
        return failure(volume.error());
    }
    const Result<std::vector<LogPage>> pages = m_repositories.pages.listOfVolume(volume->id);
    const Result<LogPageId> id = m_repositories.pages.nextId();
    if (!pages || !id) {
        return failure(!pages ? pages.error() : id.error());
    }
    const LogPage page{.id = *id,
                       .volume = volume->id,
                       .number = static_cast<int>(pages->size()) + 1,
                       .date = shift->date,
                       .pattern = shift->pattern,
                       .plannedStart = shift->start,
                       .plannedEnd = shift->end,
                       .officer = officer,
                       .weather = {},
                       .dutyManager = {},
                       .state = PageState::Open,
                       .openedAt = change.at(),
                       .closedAt = {}};
    const Result<void> put = change.put(m_repositories.pages, page, EntryKind::RecordCreated);
    return put ? Result<LogPage>(page) : failure(put.error());
}

Result<LogVolume> DutyLog::volumeForNextPage(Change &change, int year)
{
    const Result<Centre> centre = m_centre.findById(CentreId(1));
    const Result<std::vector<LogVolume>> volumes = m_repositories.volumes.list();
    if (!centre || !volumes) {
        return failure(!centre ? centre.error() : volumes.error());
    }
    int serial = 1;
    if (!volumes->empty()) {
        LogVolume last = volumes->back();
        const Result<std::vector<LogPage>> pages = m_repositories.pages.listOfVolume(last.id);
        if (!pages) {
            return failure(pages.error());
        }
        if (last.year == year && static_cast<int>(pages->size()) < centre->pagesPerVolume) {
            return last;
        }
        serial = last.year == year ? last.serial + 1 : 1;
        last.sealedAt = change.at();
        if (const Result<void> sealedVolume = change.put(m_repositories.volumes, last); !sealedVolume) {
            return failure(sealedVolume.error());
        }
    }
    const Result<LogVolumeId> id = m_repositories.volumes.nextId();
    const Result<NonBlankText> number =
        NonBlankText::from(u"%1-%2-%3"_s.arg(centre->code).arg(year).arg(serial, 3, 10, QChar(u'0')));
    if (!id || !number) {
        return failure(!id ? id.error() : number.error());
    }
    const LogVolume volume{*id, year, serial, *number, change.at(), std::nullopt};
    const Result<void> put = change.put(m_repositories.volumes, volume, EntryKind::RecordCreated);
    return put ? Result<LogVolume>(volume) : failure(put.error());
}

Result<LogPage> DutyLog::openPageNow() const
{
    const Result<LogPage> last = m_repositories.pages.findLast();
    if (!last && last.error().code != ErrorCode::NotFound) {
        return last;
    }
    return last && last->state == PageState::Open ? last : failure(ErrorCode::NoOpenPage, {});
}

Result<LogEntry> DutyLog::put(Change &change, const LogPage &page, const LogEntryDraft &draft,
                              std::optional<LogEntryId> amends, const QString &reason)
{
    const Result<NonBlankText> matter = required(draft.matter, u"matter"_s);
    if (!matter) {
        return failure(matter.error());
    }
    if (!draft.happenedAt.isValid() || draft.happenedAt > change.at().addSecs(60)) {
        return failure(ErrorCode::InvalidInput, u"time"_s);
    }
    if (!isTelephoneOrNothing(draft.telephone)) {
        return failure(ErrorCode::InvalidInput, u"telephone"_s);
    }
    const Result<std::vector<LogEntry>> lines = m_repositories.entries.listOfPage(page.id);
    const Result<LogEntryId> id = m_repositories.entries.nextId();
    if (!lines || !id) {
        return failure(!lines ? lines.error() : id.error());
    }
    const LogEntry entry{.id = *id,
                         .page = page.id,
                         .line = static_cast<int>(lines->size()) + 1,
                         .happenedAt = draft.happenedAt,
                         .writtenAt = change.at(),
                         .source = draft.source,
                         .place = draft.place.trimmed(),
                         .person = draft.person.trimmed(),
                         .telephone = draft.telephone.trimmed(),
                         .matter = *matter,
                         .entryClass = draft.entryClass,
                         .action = draft.action.trimmed(),
                         .toldWhom = draft.toldWhom.trimmed(),
                         .state = draft.state,
                         .officer = change.actor().staff,
                         .amends = amends,
                         .reason = reason.trimmed()};
    const Result<void> stored =
        change.put(m_repositories.entries, entry, amends ? EntryKind::Amendment : EntryKind::RecordCreated);
    return stored ? Result<LogEntry>(entry) : failure(stored.error());
}

Result<LogEntry> DutyLog::write(const Actor &actor, const LogEntryDraft &draft, const EntryParts &parts)
{
    if (const Result<void> allowed = actor.require(Right::WriteLog); !allowed) {
        return failure(allowed.error());
    }
    if (const Result<void> checked = check(parts.attachments); !checked) {
        return failure(checked.error());
    }
    std::optional<LogEntry> written;
    const Result<void> done = m_journal.change(actor, [&](Change &change) -> Result<void> {
        const Result<LogPage> page = openPageNow();
        if (!page) {
            return failure(page.error());
        }
        const Result<LogEntry> entry = put(change, *page, draft, std::nullopt, {});
        if (!entry) {
            return failure(entry.error());
        }
        written = *entry;
        return putParts(change, *page, *entry, parts);
    });
    return done ? Result<LogEntry>(masked(*written)) : failure(done.error());
}

Result<void> DutyLog::putParts(Change &change, const LogPage &page, const LogEntry &entry, const EntryParts &parts)
{
    for (const AttachmentDraft &attachment : parts.attachments) {
        if (const Result<Attachment> put = putAttachment(change, entry.id, attachment); !put) {
            return failure(put.error());
        }
    }
    if (entry.state == EntryState::Done) {
        return {};
    }
    const FollowUpDraft &followUp = parts.followUp;
    const QString follower = followUp.follower.trimmed();
    const Result<OpenWork> work =
        putOpenWork(change, page,
                    {.matter = entry.matter.toString(),
                     .place = entry.place,
                     .progress = entry.action,
                     .nextStep = followUp.nextStep,
                     .deadline = followUp.deadline,
                     .ifWorse = followUp.ifWorse,
                     .follower = follower.isEmpty() ? change.actor().name.toString() : follower,
                     .heat = followUp.heat,
                     .entry = entry.id});
    return work ? Result<void>() : failure(work.error());
}

Result<LogEntry> DutyLog::amend(const Actor &actor, LogEntryId old, const LogEntryDraft &draft, const QString &reason)
{
    if (const Result<void> allowed = actor.require(Right::WriteLog); !allowed) {
        return failure(allowed.error());
    }
    if (const Result<NonBlankText> given = required(reason, u"reason"_s); !given) {
        return failure(given.error());
    }
    std::optional<LogEntry> written;
    const Result<void> done = m_journal.change(actor, [&](Change &change) -> Result<void> {
        const Result<LogPage> page = openPageNow();
        const Result<LogEntry> original = m_repositories.entries.findById(old);
        if (!page || !original) {
            return failure(!page ? page.error() : original.error());
        }
        const Result<std::vector<LogEntry>> corrections = m_repositories.entries.listCorrectionsOf(original->page);
        if (!corrections) {
            return failure(corrections.error());
        }
        if (std::ranges::any_of(*corrections, [&](const LogEntry &line) { return line.amends == old; })) {
            return failure(ErrorCode::Conflict, u"line %1 is amended already"_s.arg(original->line));
        }
        const Result<LogEntryDraft> whole = restored(draft, *original);
        const Result<LogEntry> entry = whole ? put(change, *page, *whole, old, reason) : failure(whole.error());
        if (!entry) {
            return failure(entry.error());
        }
        written = *entry;
        return carryOver(change, *original, *entry);
    });
    return done ? Result<LogEntry>(masked(*written)) : failure(done.error());
}

Result<std::vector<Attachment>> DutyLog::attach(const Actor &actor, LogEntryId entry,
                                                const std::vector<AttachmentDraft> &drafts)
{
    if (const Result<void> allowed = actor.require(Right::WriteLog); !allowed) {
        return failure(allowed.error());
    }
    if (const Result<void> checked = check(drafts); !checked) {
        return failure(checked.error());
    }
    std::vector<Attachment> attached;
    const Result<void> done = m_journal.change(actor, [&](Change &change) -> Result<void> {
        const Result<LogPage> page = openPageNow();
        const Result<LogEntry> line = m_repositories.entries.findById(entry);
        if (!page || !line) {
            return failure(!page ? page.error() : line.error());
        }
        if (line->page != page->id) {
            return failure(ErrorCode::RecordClosed, u"the line's page is signed"_s);
        }
        for (const AttachmentDraft &draft : drafts) {
            const Result<Attachment> put = putAttachment(change, entry, draft);
            if (!put) {
                return failure(put.error());
            }
            attached.push_back(*put);
        }
        return {};
    });
    return done ? Result<std::vector<Attachment>>(attached) : failure(done.error());
}

Result<Attachment> DutyLog::putAttachment(Change &change, LogEntryId entry, const AttachmentDraft &draft)
{
    const Result<NonBlankText> name = fileNameOf(draft);
    const Result<AttachmentId> id = m_repositories.attachments.nextId();
    if (!name || !id) {
        return failure(!name ? name.error() : id.error());
    }
    const Attachment attachment{*id, entry, *name, draft.content, change.at()};
    const Result<void> put = change.put(m_repositories.attachments, attachment, EntryKind::RecordCreated);
    return put ? Result<Attachment>(attachment) : failure(put.error());
}

Result<std::vector<Attachment>> DutyLog::attachments(LogEntryId entry) const
{
    return m_repositories.attachments.listOfEntry(entry);
}

Result<LogPage> DutyLog::setPageHead(const Actor &actor, const QString &weather, const QString &dutyManager)
{
    if (const Result<void> allowed = actor.require(Right::WriteLog); !allowed) {
        return failure(allowed.error());
    }
    std::optional<LogPage> changed;
    const Result<void> done = m_journal.change(actor, [&](Change &change) -> Result<void> {
        const Result<LogPage> page = openPageNow();
        if (!page) {
            return failure(page.error());
        }
        changed = *page;
        changed->weather = weather.trimmed();
        changed->dutyManager = dutyManager.trimmed();
        return change.put(m_repositories.pages, *changed);
    });
    return done ? Result<LogPage>(*changed) : failure(done.error());
}

} // namespace dutydesk
