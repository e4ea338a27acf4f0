// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/handoverservice.h"

#include "base/try.h"
#include "base/visibletext.h"
#include "log/maskedlog.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

bool isException(const SharedItem &item, const ItemCountDraft &count)
{
    return isCountException(item.expected, count.found, count.state);
}

namespace {

Result<void> checkSigningOut(const SigningOut &statement)
{
    const auto check = [](bool ticked, const QString &field) {
        return ticked ? Result<void>() : failure(ErrorCode::InvalidInput, field);
    };
    CHECK(check(statement.itemsTidy, u"items tidy"_s));
    CHECK(check(statement.deskClean, u"desk clean"_s));
    return check(statement.evidenceCollected, u"evidence collected"_s);
}

Result<void> checkTakingOver(const TakingOver &statement, const QDateTime &now)
{
    if (!statement.arrivedAt.isValid() || statement.arrivedAt > now.addSecs(60)
        || statement.arrivedAt < now.addDuration(-longestPresence)) {
        return failure(ErrorCode::InvalidInput, u"arrival"_s);
    }
    if (!statement.previousPageRead) {
        return failure(ErrorCode::InvalidInput, u"previous page read"_s);
    }
    if (!statement.areaInOrder && isBlank(statement.abnormality)) {
        return failure(ErrorCode::InvalidInput, u"abnormality"_s);
    }
    return {};
}

} // namespace

HandoverService::HandoverService(const Parts &parts, Signer &signer, Journal &journal)
    : m_pages(parts.pages)
    , m_openWork(parts.openWork)
    , m_repositories(parts.repositories)
    , m_items(parts.items)
    , m_centre(parts.centre)
    , m_signer(signer)
    , m_journal(journal)
{}

/// Lines to follow up that have no open work. A correction alone does not create any.
Result<std::vector<LogEntry>> HandoverService::unfollowedLines(const PageView &view) const
{
    std::vector<LogEntry> unfollowed;
    for (const EntryOnPage &line : view.entries) {
        if (line.entry.state != EntryState::FollowUp || line.amended) {
            continue;
        }
        TRY(const bool followed, isFollowed(view, line.entry.id));
        if (!followed) {
            unfollowed.push_back(line.entry);
        }
    }
    return unfollowed;
}

/// Whether open work was made from the line or from one that it corrects.
Result<bool> HandoverService::isFollowed(const PageView &view, LogEntryId entry) const
{
    for (std::optional<LogEntryId> line = entry; line;) {
        TRY(const std::vector<Case> works, m_repositories.cases.where(&Case::entry, *line));
        if (!works.empty()) {
            return true;
        }
        const auto same = [&](const EntryOnPage &other) { return other.entry.id == *line; };
        const auto corrected = std::ranges::find_if(view.entries, same);
        line = corrected == view.entries.end() ? std::nullopt : corrected->entry.amends;
    }
    return false;
}

Result<HandoverState> HandoverService::state(const Actor &actor) const
{
    TRY(const PageView view, m_pages.currentPage(actor));
    TRY(const std::vector<SharedItem> items, m_items.list());
    TRY(const std::vector<Case> open, m_openWork.list(actor));
    TRY(const Centre centre, m_centre.findById(CentreId(1)));
    TRY(const std::vector<LogEntry> unfollowed, unfollowedLines(view));
    TRY(const std::optional<RosteredShift> relief, m_pages.rosteredAfter(view.page));
    TRY(const std::vector<RosteredShift> rosteredNow, m_pages.rosteredNow());
    const auto beforeTheEnd = [&](std::chrono::minutes lead) {
        return view.page.plannedEnd.addSecs(-std::chrono::seconds(lead).count());
    };
    HandoverState state{.page = view,
                        .items = {},
                        .openWork = open,
                        .blocking = {},
                        .unfollowed = unfollowed,
                        .handingOverFrom = beforeTheEnd(centre.beforeHandingOver),
                        .takingOverBy = beforeTheEnd(centre.beforeTakingOver),
                        .mayBeginHandingOver = false,
                        .relief = relief,
                        .rosteredNow = rosteredNow};
    std::ranges::copy_if(items, std::back_inserter(state.items), &SharedItem::active);
    std::ranges::stable_sort(state.items, {}, &SharedItem::sortOrder);
    std::ranges::copy_if(open, std::back_inserter(state.blocking), [&](const Case &work) {
        return work.urgency == Urgency::Important && !(view.handover && view.handover->isLifted(work.id));
    });
    state.mayBeginHandingOver = m_journal.clock().now() >= state.handingOverFrom;
    return state;
}

Result<Handover> HandoverService::handoverToWrite(const LogPage &page) const
{
    TRY(const std::optional<Handover> begun, ifFound(m_repositories.handovers.first(lastAttemptOf(page.id))));
    if (begun) {
        return *begun;
    }
    TRY(const HandoverId id, m_repositories.handovers.nextId());
    return Handover::begun(id, page.id, page.officer);
}

Result<Handover> HandoverService::overrideBlock(const Actor &actor, const QString &reason)
{
    CHECK(actor.require(Right::OverrideHandover));
    if (isBlank(reason)) {
        return failure(ErrorCode::InvalidInput, u"reason"_s);
    }
    return masked(m_journal.change(actor, [&](Change &change) -> Result<Handover> {
        TRY(const HandoverState before, state(actor));
        if (before.page.page.state != PageState::Open) {
            return failure(ErrorCode::RecordClosed, u"the page is signed"_s);
        }
        if (before.blocking.empty()) {
            return failure(ErrorCode::Conflict, u"nothing blocks the handover"_s);
        }
        TRY(Handover lifted, handoverToWrite(before.page.page));
        for (const Case &work : before.blocking) {
            lifted.liftedWork.push_back(work.id);
        }
        std::ranges::sort(lifted.liftedWork);
        lifted.overrideBy = actor.staff;
        lifted.overrideReason = u"%1\n%2"_s.arg(lifted.overrideReason, reason.trimmed()).trimmed();
        CHECK(change.put(m_repositories.handovers, lifted));
        return lifted;
    }));
}

/// Each active item once, and no other.
Result<void> HandoverService::checkCounts(const std::vector<ItemCountDraft> &counts) const
{
    TRY(const std::vector<SharedItem> items, m_items.list());
    for (const SharedItem &item : items) {
        if (std::ranges::count(counts, item.id, &ItemCountDraft::item) != (item.active ? 1 : 0)) {
            return failure(ErrorCode::InvalidInput, u"count of %1"_s.arg(item.name.toString()));
        }
    }
    return checkRecounts(counts);
}

/// When the outgoing officer is present, only differing counts are recorded; exceptions need an explanation here too.
Result<void> HandoverService::checkRecounts(const std::vector<ItemCountDraft> &counts) const
{
    for (const ItemCountDraft &count : counts) {
        TRY(const SharedItem item, m_items.findById(count.item));
        if (count.found < 0 || std::ranges::count(counts, item.id, &ItemCountDraft::item) != 1) {
            return failure(ErrorCode::InvalidInput, u"count of %1"_s.arg(item.name.toString()));
        }
        if (isException(item, count) && isBlank(count.explanation)) {
            return failure(ErrorCode::InvalidInput, u"explanation of %1"_s.arg(item.name.toString()));
        }
    }
    return {};
}

/// Each open work is answered; and what is answered was handed over, once.
Result<void> HandoverService::checkAnswers(const Actor &incoming, const Handover &handover,
                                           const std::vector<OpenWorkAnswerDraft> &answers) const
{
    TRY(const std::vector<Case> open, m_openWork.list(incoming));
    for (const Case &work : open) {
        const auto answer = std::ranges::find(answers, work.id, &OpenWorkAnswerDraft::work);
        if (answer == answers.end() || (answer->answer != WorkAnswer::Taken && isBlank(answer->question))) {
            return failure(ErrorCode::InvalidInput, u"answer to %1"_s.arg(work.matter.toString()));
        }
    }
    TRY(const std::vector<HandedOverWork> told,
        m_repositories.handedOver.where(&HandedOverWork::handover, handover.id));
    for (const OpenWorkAnswerDraft &answer : answers) {
        if (std::ranges::find(told, answer.work, &HandedOverWork::work) == told.end()
            || std::ranges::count(answers, answer.work, &OpenWorkAnswerDraft::work) != 1) {
            return failure(ErrorCode::InvalidInput, u"answer"_s);
        }
    }
    return {};
}

Result<void> HandoverService::checkMaySignOut(const HandoverState &before, const Actor &outgoing,
                                              const SigningOut &statement) const
{
    const LogPage &page = before.page.page;
    if (page.state != PageState::Open) {
        return failure(ErrorCode::RecordClosed, u"the page is signed"_s);
    }
    if (page.officer != outgoing.staff) {
        CHECK(outgoing.require(Right::OverrideHandover));
        if (isBlank(statement.inPlaceReason)) {
            return failure(ErrorCode::InvalidInput, u"in place reason"_s);
        }
    }
    if (!before.blocking.empty()) {
        return failure(ErrorCode::Blocked, before.blocking.front().matter.toString());
    }
    if (before.relief && !isBlank(statement.closingReason) && !statement.closesBeforeRelief) {
        return failure(ErrorCode::InvalidInput, u"closing before relief"_s);
    }
    Result<void> complete = checkSigningOut(statement);
    return complete ? checkCounts(statement.counts) : complete;
}

Result<Handover> HandoverService::signOut(const Actor &outgoing, const SigningOut &statement, const Secret &secret)
{
    CHECK(outgoing.require(Right::WriteLog));
    return masked(m_journal.change(outgoing, [&](Change &change) -> Result<Handover> {
        TRY(const HandoverState before, state(outgoing));
        CHECK(checkMaySignOut(before, outgoing, statement));
        TRY(Handover handover, writeSigningOut(change, before.page, statement));
        CHECK(signLast(change, handover, SigningSide::Outgoing, secret));
        return handover;
    }));
}

Result<void> HandoverService::checkMayTakeOver(const LogPage &page, const Actor &incoming,
                                               const TakingOver &statement) const
{
    const bool wasClosed = page.state == PageState::DeskClosed;
    if (page.state != PageState::AwaitingRelief && !wasClosed) {
        return failure(ErrorCode::RecordClosed, u"the outgoing officer has not signed"_s);
    }
    TRY(const Handover handover, m_repositories.handovers.first(lastAttemptOf(page.id)));
    // The officer who closed the desk in the evening may open it in the morning.
    if (!wasClosed && (page.officer == incoming.staff || handover.outgoing == incoming.staff)) {
        return failure(ErrorCode::NotAllowed, u"the outgoing officer cannot take over"_s);
    }
    CHECK(checkTakingOver(statement, m_journal.clock().now()));
    CHECK(checkAnswers(incoming, handover, statement.answers));
    return wasClosed ? checkCounts(statement.counts) : checkRecounts(statement.counts);
}

Result<LogPage> HandoverService::takeOver(const Actor &incoming, const TakingOver &statement, const Secret &secret)
{
    CHECK(incoming.require(Right::WriteLog));
    return masked(m_journal.change(incoming, [&](Change &change) -> Result<LogPage> {
        TRY(const LogPage page, m_repositories.pages.first(newestPage()));
        CHECK(checkMayTakeOver(page, incoming, statement));
        TRY(const Handover handover, writeTakingOver(change, page, statement));
        CHECK(signOver(change, handover, secret));
        TRY(const LogPage next, m_pages.openPage(change, incoming.staff));
        return next;
    }));
}

Result<Handover> HandoverService::refuse(const Actor &incoming, const QString &reason, const Secret &secret)
{
    CHECK(incoming.require(Right::WriteLog));
    if (isBlank(reason)) {
        return failure(ErrorCode::InvalidInput, u"reason"_s);
    }
    return masked(m_journal.change(incoming, [&](Change &change) -> Result<Handover> {
        TRY(const LogPage page, m_repositories.pages.first(newestPage()));
        if (page.state != PageState::AwaitingRelief && page.state != PageState::DeskClosed) {
            return failure(ErrorCode::RecordClosed, u"there is nothing to refuse"_s);
        }
        TRY(Handover handover, writeRefusal(change, page, reason.trimmed()));
        CHECK(signLast(change, handover, SigningSide::Refusing, secret));
        return handover;
    }));
}

} // namespace dutydesk
