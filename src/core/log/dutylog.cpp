// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/dutylog.h"

#include "base/telephone.h"
#include "base/try.h"
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
        CHECK(fileNameOf(draft));
        if (draft.content.isEmpty() || draft.content.size() > Attachment::maxBytes) {
            return failure(ErrorCode::InvalidInput, u"file size"_s);
        }
    }
    return {};
}

} // namespace

DutyLog::DutyLog(const Parts &parts, Journal &journal)
    : m_repositories(parts.repositories)
    , m_staff(parts.staff)
    , m_patterns(parts.patterns)
    , m_duties(parts.duties)
    , m_centre(parts.centre)
    , m_journal(journal)
{}

Result<std::vector<LogVolume>> DutyLog::volumes() const
{
    return m_repositories.volumes.list();
}

Result<std::vector<LogPage>> DutyLog::pagesOfVolume(LogVolumeId volume) const
{
    return m_repositories.pages.where(&LogPage::volume, volume);
}

Result<std::vector<LogPage>> DutyLog::pagesOfDate(QDate date) const
{
    return m_repositories.pages.where(&LogPage::date, date);
}

Result<LogPage> DutyLog::openFirstPage(const Actor &actor)
{
    CHECK(actor.require(Right::WriteLog));
    if (const Result<LogPage> last = m_repositories.pages.first(newestPage()); last) {
        return failure(ErrorCode::Conflict, u"the duty log has begun already"_s);
    }
    return m_journal.change(actor, [&](Change &change) -> Result<LogPage> {
        TRY(const LogPage page, openPage(change, actor.staff));
        return page;
    });
}

Result<LogPage> DutyLog::openPage(Change &change, StaffId officer)
{
    TRY(const ChosenShift shift, chooseShift(m_duties, m_patterns, m_journal.clock(), officer));
    TRY(const LogVolume volume, volumeForNextPage(change, shift.date.year()));
    const Result<std::vector<LogPage>> pages = m_repositories.pages.where(&LogPage::volume, volume.id);
    const Result<LogPageId> id = m_repositories.pages.nextId();
    if (!pages || !id) {
        return failure(!pages ? pages.error() : id.error());
    }
    const LogPage page{.id = *id,
                       .volume = volume.id,
                       .number = static_cast<int>(pages->size()) + 1,
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

Result<LogVolume> DutyLog::volumeForNextPage(Change &change, int year)
{
    TRY(const Centre centre, m_centre.findById(CentreId(1)));
    TRY(const std::vector<LogVolume> volumes, m_repositories.volumes.list());
    int serial = 1;
    if (!volumes.empty()) {
        LogVolume last = volumes.back();
        TRY(const std::vector<LogPage> pages, m_repositories.pages.where(&LogPage::volume, last.id));
        if (last.year == year && static_cast<int>(pages.size()) < centre.pagesPerVolume) {
            return last;
        }
        serial = last.year == year ? last.serial + 1 : 1;
        last.sealedAt = change.at();
        CHECK(change.put(m_repositories.volumes, last));
    }
    TRY(const LogVolumeId id, m_repositories.volumes.nextId());
    TRY(const NonBlankText number,
        NonBlankText::from(u"%1-%2-%3"_s.arg(centre.code).arg(year).arg(serial, 3, 10, QChar(u'0'))));
    const LogVolume volume{id, year, serial, number, change.at(), std::nullopt};
    CHECK(change.put(m_repositories.volumes, volume, EntryKind::RecordCreated));
    return volume;
}

Result<LogPage> DutyLog::openPageNow() const
{
    Result<LogPage> last = m_repositories.pages.first(newestPage());
    if (!last && last.error().code != ErrorCode::NotFound) {
        return last;
    }
    return last && last->state == PageState::Open ? last : failure(ErrorCode::NoOpenPage, {});
}

Result<LogEntry> DutyLog::put(Change &change, const LogPage &page, const LogEntryDraft &draft,
                              std::optional<LogEntryId> amends, const QString &reason)
{
    TRY(const NonBlankText matter, required(draft.matter, u"matter"_s));
    if (!draft.happenedAt.isValid() || draft.happenedAt > change.at().addSecs(60)) {
        return invalid<&LogEntryDraft::happenedAt>();
    }
    if (!isTelephoneOrNothing(draft.telephone)) {
        return invalid<&LogEntryDraft::telephone>();
    }
    TRY(const std::vector<LogEntry> lines, m_repositories.entries.where(&LogEntry::page, page.id));
    TRY(const LogEntryId id, m_repositories.entries.nextId());
    const LogEntry entry{.id = id,
                         .page = page.id,
                         .line = static_cast<int>(lines.size()) + 1,
                         .happenedAt = draft.happenedAt,
                         .writtenAt = change.at(),
                         .source = draft.source,
                         .place = draft.place.trimmed(),
                         .person = draft.person.trimmed(),
                         .telephone = draft.telephone.trimmed(),
                         .matter = matter,
                         .entryClass = draft.entryClass,
                         .action = draft.action.trimmed(),
                         .toldWhom = draft.toldWhom.trimmed(),
                         .state = draft.state,
                         .officer = change.actor().staff,
                         .amends = amends,
                         .reason = reason.trimmed()};
    CHECK(change.put(m_repositories.entries, entry, amends ? EntryKind::Amendment : EntryKind::RecordCreated));
    return entry;
}

Result<LogEntry> DutyLog::write(const Actor &actor, const LogEntryDraft &draft, const EntryParts &parts)
{
    CHECK(actor.require(Right::WriteLog));
    CHECK(check(parts.attachments));
    TRY(const LogEntry written, m_journal.change(actor, [&](Change &change) -> Result<LogEntry> {
        TRY(const LogPage page, openPageNow());
        TRY(LogEntry entry, put(change, page, draft, std::nullopt, {}));
        CHECK(putParts(change, page, entry, parts));
        return entry;
    }));
    return masked(written);
}

Result<void> DutyLog::putParts(Change &change, const LogPage &page, const LogEntry &entry, const EntryParts &parts)
{
    for (const AttachmentDraft &attachment : parts.attachments) {
        CHECK(putAttachment(change, entry.id, attachment));
    }
    if (entry.state == EntryState::Done) {
        return {};
    }
    const FollowUpDraft &followUp = parts.followUp;
    const QString follower = followUp.follower.trimmed();
    CHECK(putOpenWork(change, page,
                      {.matter = entry.matter.toString(),
                       .place = entry.place,
                       .progress = entry.action,
                       .nextStep = followUp.nextStep,
                       .deadline = followUp.deadline,
                       .ifWorse = followUp.ifWorse,
                       .follower = follower.isEmpty() ? change.actor().name.toString() : follower,
                       .heat = followUp.heat,
                       .entry = entry.id}));
    return {};
}

Result<LogEntry> DutyLog::amend(const Actor &actor, LogEntryId old, const LogEntryDraft &draft, const QString &reason)
{
    CHECK(actor.require(Right::WriteLog));
    CHECK(required(reason, u"reason"_s));
    std::optional<LogEntry> written;
    CHECK(m_journal.change(actor, [&](Change &change) -> Result<void> {
        TRY(const LogPage page, openPageNow());
        TRY(const LogEntry original, m_repositories.entries.findById(old));
        TRY(const std::vector<LogEntry> corrections, m_repositories.entries.listCorrectionsOf(original.page));
        if (std::ranges::any_of(corrections, [&](const LogEntry &line) { return line.amends == old; })) {
            return failure(ErrorCode::Conflict, u"line %1 is amended already"_s.arg(original.line));
        }
        const Result<LogEntryDraft> whole = restored(draft, original);
        TRY(const LogEntry entry, whole ? put(change, page, *whole, old, reason) : failure(whole.error()));
        written = entry;
        return carryOver(change, original, entry);
    }));
    return masked(*written);
}

Result<std::vector<Attachment>> DutyLog::attach(const Actor &actor, LogEntryId entry,
                                                const std::vector<AttachmentDraft> &drafts)
{
    CHECK(actor.require(Right::WriteLog));
    CHECK(check(drafts));
    std::vector<Attachment> attached;
    CHECK(m_journal.change(actor, [&](Change &change) -> Result<void> {
        TRY(const LogPage page, openPageNow());
        TRY(const LogEntry line, m_repositories.entries.findById(entry));
        if (line.page != page.id) {
            return failure(ErrorCode::RecordClosed, u"the line's page is signed"_s);
        }
        for (const AttachmentDraft &draft : drafts) {
            TRY(const Attachment put, putAttachment(change, entry, draft));
            attached.push_back(put);
        }
        return {};
    }));
    return attached;
}

Result<Attachment> DutyLog::putAttachment(Change &change, LogEntryId entry, const AttachmentDraft &draft)
{
    TRY(const NonBlankText name, fileNameOf(draft));
    TRY(const AttachmentId id, m_repositories.attachments.nextId());
    const Attachment attachment{id, entry, name, draft.content, change.at()};
    CHECK(change.put(m_repositories.attachments, attachment, EntryKind::RecordCreated));
    return attachment;
}

Result<std::vector<Attachment>> DutyLog::attachments(LogEntryId entry) const
{
    TRY(std::vector<Attachment> attachments, m_repositories.attachments.where(&Attachment::entry, entry));
    for (Attachment &attachment : attachments) {
        attachment = masked(std::move(attachment));
    }
    return attachments;
}

Result<LogPage> DutyLog::setPageHead(const Actor &actor, const QString &weather, const QString &dutyManager)
{
    CHECK(actor.require(Right::WriteLog));
    return m_journal.change(actor, [&](Change &change) -> Result<LogPage> {
        TRY(const LogPage page, openPageNow());
        LogPage changed = page;
        changed.weather = weather.trimmed();
        changed.dutyManager = dutyManager.trimmed();
        CHECK(change.put(m_repositories.pages, changed));
        return changed;
    });
}

} // namespace dutydesk
