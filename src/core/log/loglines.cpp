// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/loglines.h"

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

LogLines::LogLines(const LogRepositories &repositories, RunningPage &page, OpenWorkService &openWork, Journal &journal)
    : m_repositories(repositories)
    , m_page(page)
    , m_openWork(openWork)
    , m_journal(journal)
{}

Result<LogEntry> LogLines::write(const Actor &actor, const LogEntryDraft &draft, const EntryParts &parts)
{
    CHECK(actor.require(Right::WriteLog));
    CHECK(check(parts.attachments));
    TRY(const LogEntry written, m_journal.change(actor, [&](Change &change) -> Result<LogEntry> {
        TRY(LogEntry entry, m_page.write(change, draft));
        CHECK(putParts(change, entry, parts));
        return entry;
    }));
    return masked(written);
}

Result<void> LogLines::putParts(Change &change, const LogEntry &entry, const EntryParts &parts)
{
    for (const AttachmentDraft &attachment : parts.attachments) {
        CHECK(putAttachment(change, entry.id, attachment));
    }
    if (entry.state == EntryState::Done) {
        return {};
    }
    const FollowUpDraft &followUp = parts.followUp;
    const QString follower = followUp.follower.trimmed();
    CHECK(m_openWork.put(change, {.matter = entry.matter.toString(),
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

Result<LogEntry> LogLines::amend(const Actor &actor, LogEntryId old, const LogEntryDraft &draft, const QString &reason)
{
    CHECK(actor.require(Right::WriteLog));
    CHECK(required(reason, u"reason"_s));
    std::optional<LogEntry> written;
    CHECK(m_journal.change(actor, [&](Change &change) -> Result<void> {
        CHECK(m_page.page());
        TRY(const LogEntry original, m_repositories.entries.findById(old));
        TRY(const std::vector<LogEntry> corrections, m_repositories.entries.listCorrectionsOf(original.page));
        if (std::ranges::any_of(corrections, [&](const LogEntry &line) { return line.amends == old; })) {
            return failure(ErrorCode::Conflict, u"line %1 is amended already"_s.arg(original.line));
        }
        const Result<LogEntryDraft> whole = restored(draft, original);
        TRY(const LogEntry entry, whole ? m_page.write(change, *whole, old, reason) : failure(whole.error()));
        written = entry;
        return m_openWork.carryOver(change, original, entry);
    }));
    return masked(*written);
}

Result<std::vector<Attachment>> LogLines::attach(const Actor &actor, LogEntryId entry,
                                                 const std::vector<AttachmentDraft> &drafts)
{
    CHECK(actor.require(Right::WriteLog));
    CHECK(check(drafts));
    std::vector<Attachment> attached;
    CHECK(m_journal.change(actor, [&](Change &change) -> Result<void> {
        TRY(const LogPage page, m_page.page());
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

Result<Attachment> LogLines::putAttachment(Change &change, LogEntryId entry, const AttachmentDraft &draft)
{
    TRY(const NonBlankText name, fileNameOf(draft));
    TRY(const AttachmentId id, m_repositories.attachments.nextId());
    const Attachment attachment{id, entry, name, draft.content, change.at()};
    CHECK(change.put(m_repositories.attachments, attachment, EntryKind::RecordCreated));
    return attachment;
}

Result<std::vector<Attachment>> LogLines::attachments(LogEntryId entry) const
{
    TRY(std::vector<Attachment> attachments, m_repositories.attachments.where(&Attachment::entry, entry));
    for (Attachment &attachment : attachments) {
        attachment = masked(std::move(attachment));
    }
    return attachments;
}

} // namespace dutydesk
