// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/loglines.h"

#include "log/maskedlog.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

LogLines::LogLines(const LogRepositories &repositories, RunningPage &page, FollowUps &openWork, EvidenceFiles &evidence,
                   Journal &journal)
    : m_repositories(repositories)
    , m_page(page)
    , m_openWork(openWork)
    , m_evidence(evidence)
    , m_journal(journal)
{}

Result<LogEntry> LogLines::write(const Actor &actor, const LogEntryDraft &draft, const EntryParts &parts)
{
    CHECK(actor.require(Right::WriteLog));
    return masked(m_journal.change(actor, [&](Change &change) -> Result<LogEntry> {
        TRY(LogEntry entry, m_page.append(change, draft));
        CHECK(putParts(change, entry, parts));
        return entry;
    }));
}

Result<void> LogLines::putParts(Change &change, const LogEntry &entry, const EntryParts &parts)
{
    CHECK(m_evidence.put(change, RecordReference::of(entry), parts.evidence));
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
                                  .urgency = followUp.urgency,
                                  .entry = entry.id}));
    return {};
}

Result<LogEntry> LogLines::amend(const Actor &actor, LogEntryId old, const LogEntryDraft &draft, const QString &reason)
{
    CHECK(actor.require(Right::WriteLog));
    if (!NonBlankText::from(reason)) {
        return invalid<&LogEntry::reason>();
    }
    return masked(m_journal.change(actor, [&](Change &change) -> Result<LogEntry> {
        CHECK(m_page.page());
        TRY(const LogEntry original, m_repositories.entries.findById(old));
        TRY(const std::vector<LogEntry> corrections, m_repositories.entries.listCorrectionsOf(original.page));
        if (std::ranges::any_of(corrections, [&](const LogEntry &line) { return line.amends == old; })) {
            return failure(ErrorCode::Conflict, u"line %1 is amended already"_s.arg(original.line));
        }
        TRY(const LogEntryDraft whole, restored(draft, original));
        TRY(const QString why, restored(reason, original));
        TRY(const LogEntry entry, m_page.append(change, whole, old, why));
        CHECK(m_openWork.carryOver(change, original, entry));
        return entry;
    }));
}

Result<std::vector<Evidence>> LogLines::attach(const Actor &actor, LogEntryId entry,
                                               const std::vector<EvidenceDraft> &drafts)
{
    CHECK(actor.require(Right::WriteLog));
    return masked(m_journal.change(actor, [&](Change &change) -> Result<std::vector<Evidence>> {
        TRY(const LogPage page, m_page.page());
        TRY(const LogEntry line, m_repositories.entries.findById(entry));
        if (line.page != page.id) {
            return failure(ErrorCode::RecordClosed, u"the line's page is signed"_s);
        }
        return m_evidence.put(change, RecordReference::of(line), drafts);
    }));
}

Result<std::vector<Evidence>> LogLines::listEvidence(const Actor &actor, LogEntryId entry) const
{
    CHECK(actor.require(Right::ReadRecords));
    return m_evidence.listOf({RecordType::LogEntry, entry.value()});
}

Result<QByteArray> LogLines::contentOf(const Actor &actor, LogEntryId entry, EvidenceId file) const
{
    CHECK(actor.require(Right::ReadRecords));
    return m_evidence.contentOf({RecordType::LogEntry, entry.value()}, file);
}

} // namespace dutydesk
