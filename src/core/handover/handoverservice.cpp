// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/handoverservice.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

bool isException(const SharedItem &item, const ItemCountDraft &count)
{
    return isCountException(item.expected, count.found, count.state);
}

namespace {

void lift(Handover &handover, const std::vector<OpenWork> &works)
{
    QStringList lifted = handover.overriddenWork.value_or(QString()).split(u' ', Qt::SkipEmptyParts);
    for (const OpenWork &work : works) {
        lifted.append(QString::number(work.id.value()));
    }
    handover.overriddenWork = lifted.join(u' ');
}

Result<void> checkSigningOut(const SigningOut &statement)
{
    const auto check = [](bool ticked, const QString &field) {
        return ticked ? Result<void>() : failure(ErrorCode::InvalidInput, field);
    };
    if (Result<void> tidy = check(statement.itemsTidy, u"items tidy"_s); !tidy) {
        return tidy;
    }
    if (Result<void> clean = check(statement.deskClean, u"desk clean"_s); !clean) {
        return clean;
    }
    return check(statement.evidenceCollected, u"evidence collected"_s);
}

Result<void> checkTakingOver(const TakingOver &statement, const QDateTime &now)
{
    if (!statement.arrivedAt.isValid() || statement.arrivedAt > now.addSecs(60)) {
        return failure(ErrorCode::InvalidInput, u"arrival"_s);
    }
    if (!statement.previousPageRead) {
        return failure(ErrorCode::InvalidInput, u"previous page read"_s);
    }
    if (!statement.areaInOrder && statement.abnormality.trimmed().isEmpty()) {
        return failure(ErrorCode::InvalidInput, u"abnormality"_s);
    }
    return {};
}

} // namespace

HandoverService::HandoverService(DutyLog &dutyLog, HandoverRepositories repositories, const SharedItemRepository &items,
                                 const CentreRepository &centre, Signer &signer, Journal &journal)
    : m_dutyLog(dutyLog)
    , m_repositories(repositories)
    , m_items(items)
    , m_centre(centre)
    , m_signer(signer)
    , m_journal(journal)
{}

/// Lines to follow up for which no open work was ever written: a correction makes none by itself.
Result<std::vector<LogEntry>> HandoverService::unfollowedLines(const PageView &view) const
{
    std::vector<LogEntry> unfollowed;
    for (const EntryOnPage &line : view.entries) {
        if (line.entry.state != EntryState::FollowUp || line.amended) {
            continue;
        }
        const Result<bool> followed = isFollowed(view, line.entry.id);
        if (!followed) {
            return failure(followed.error());
        }
        if (!*followed) {
            unfollowed.push_back(line.entry);
        }
    }
    return unfollowed;
}

/// By work that was made of the line, or of one that it corrects.
Result<bool> HandoverService::isFollowed(const PageView &view, LogEntryId entry) const
{
    for (std::optional<LogEntryId> line = entry; line;) {
        const Result<std::vector<OpenWork>> works = m_repositories.openWork.listOfEntry(*line);
        if (!works || !works->empty()) {
            return works ? Result<bool>(true) : failure(works.error());
        }
        const auto same = [&](const EntryOnPage &other) { return other.entry.id == *line; };
        const auto corrected = std::ranges::find_if(view.entries, same);
        line = corrected == view.entries.end() ? std::nullopt : corrected->entry.amends;
    }
    return false;
}

Result<HandoverState> HandoverService::state() const
{
    const Result<PageView> view = m_dutyLog.currentPage();
    const Result<std::vector<SharedItem>> items = m_items.list();
    const Result<std::vector<OpenWork>> open = m_dutyLog.openWork();
    const Result<Centre> centre = m_centre.findById(CentreId(1));
    if (!view || !items || !open || !centre) {
        return failure(!view ? view.error() : !items ? items.error() : !open ? open.error() : centre.error());
    }
    const Result<std::vector<LogEntry>> unfollowed = unfollowedLines(*view);
    if (!unfollowed) {
        return failure(unfollowed.error());
    }
    const Result<std::optional<RosteredShift>> relief = m_dutyLog.rosteredAfter(view->page);
    const Result<std::vector<RosteredShift>> rosteredNow = m_dutyLog.rosteredNow();
    if (!relief || !rosteredNow) {
        return failure(!relief ? relief.error() : rosteredNow.error());
    }
    const auto beforeTheEnd = [&](std::chrono::minutes lead) {
        return view->page.plannedEnd.addSecs(-std::chrono::seconds(lead).count());
    };
    HandoverState state{.page = *view,
                        .items = {},
                        .openWork = *open,
                        .blocking = {},
                        .unfollowed = *unfollowed,
                        .handingOverFrom = beforeTheEnd(centre->beforeHandingOver),
                        .takingOverBy = beforeTheEnd(centre->beforeTakingOver),
                        .mayBeginHandingOver = false,
                        .relief = *relief,
                        .rosteredNow = *rosteredNow};
    std::ranges::copy_if(*items, std::back_inserter(state.items), &SharedItem::active);
    std::ranges::stable_sort(state.items, {}, &SharedItem::sortOrder);
    std::ranges::copy_if(*open, std::back_inserter(state.blocking), [&](const OpenWork &work) {
        return work.heat == Heat::Urgent && !(view->handover && view->handover->isLifted(work.id));
    });
    state.mayBeginHandingOver = m_journal.clock().now() >= state.handingOverFrom;
    return state;
}

Result<Handover> HandoverService::handoverToWrite(const LogPage &page) const
{
    Result<Handover> begun = m_repositories.handovers.findOfPage(page.id);
    if (begun || begun.error().code != ErrorCode::NotFound) {
        return begun;
    }
    const Result<HandoverId> id = m_repositories.handovers.nextId();
    return id ? Result<Handover>(Handover::begun(*id, page.id, page.officer)) : failure(id.error());
}

Result<Handover> HandoverService::overrideBlock(const Actor &actor, const QString &reason)
{
    if (const Result<void> allowed = actor.require(Right::OverrideHandover); !allowed) {
        return failure(allowed.error());
    }
    if (reason.trimmed().isEmpty()) {
        return failure(ErrorCode::InvalidInput, u"reason"_s);
    }
    std::optional<Handover> lifted;
    const Result<void> done = m_journal.change(actor, [&](Change &change) -> Result<void> {
        const Result<HandoverState> before = state();
        if (!before) {
            return failure(before.error());
        }
        if (before->page.page.state != PageState::Open) {
            return failure(ErrorCode::RecordClosed, u"the page is signed"_s);
        }
        if (before->blocking.empty()) {
            return failure(ErrorCode::Conflict, u"nothing blocks the handover"_s);
        }
        const Result<Handover> handover = handoverToWrite(before->page.page);
        if (!handover) {
            return failure(handover.error());
        }
        lifted = *handover;
        lift(*lifted, before->blocking);
        lifted->overrideBy = actor.staff;
        lifted->overrideReason = u"%1\n%2"_s.arg(lifted->overrideReason, reason.trimmed()).trimmed();
        return change.put(m_repositories.handovers, *lifted);
    });
    return done ? Result<Handover>(*lifted) : failure(done.error());
}

Result<void> HandoverService::checkCounts(const std::vector<ItemCountDraft> &counts) const
{
    const Result<std::vector<SharedItem>> items = m_items.list();
    if (!items) {
        return failure(items.error());
    }
    for (const SharedItem &item : *items) {
        if (!item.active) {
            continue;
        }
        const auto count = std::ranges::find(counts, item.id, &ItemCountDraft::item);
        if (count == counts.end() || count->found < 0) {
            return failure(ErrorCode::InvalidInput, u"count of %1"_s.arg(item.name.toString()));
        }
        if (isException(item, *count) && count->explanation.trimmed().isEmpty()) {
            return failure(ErrorCode::InvalidInput, u"explanation of %1"_s.arg(item.name.toString()));
        }
    }
    return {};
}

/// Beside the outgoing officer only what does not agree is written down; what is missing is explained here too.
Result<void> HandoverService::checkRecounts(const std::vector<ItemCountDraft> &counts) const
{
    for (const ItemCountDraft &count : counts) {
        const Result<SharedItem> item = m_items.findById(count.item);
        if (!item) {
            return failure(item.error());
        }
        if (count.found < 0) {
            return failure(ErrorCode::InvalidInput, u"count of %1"_s.arg(item->name.toString()));
        }
        if (isException(*item, count) && count.explanation.trimmed().isEmpty()) {
            return failure(ErrorCode::InvalidInput, u"explanation of %1"_s.arg(item->name.toString()));
        }
    }
    return {};
}

Result<void> HandoverService::checkAnswers(const std::vector<OpenWorkAnswerDraft> &answers) const
{
    const Result<std::vector<OpenWork>> open = m_dutyLog.openWork();
    if (!open) {
        return failure(open.error());
    }
    for (const OpenWork &work : *open) {
        const auto answer = std::ranges::find(answers, work.id, &OpenWorkAnswerDraft::work);
        if (answer == answers.end() || (answer->answer != WorkAnswer::Taken && answer->question.trimmed().isEmpty())) {
            return failure(ErrorCode::InvalidInput, u"answer to %1"_s.arg(work.matter.toString()));
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
        if (Result<void> mayReplace = outgoing.require(Right::OverrideHandover); !mayReplace) {
            return mayReplace;
        }
        if (statement.inPlaceReason.trimmed().isEmpty()) {
            return failure(ErrorCode::InvalidInput, u"in place reason"_s);
        }
    }
    if (!before.blocking.empty()) {
        return failure(ErrorCode::Blocked, before.blocking.front().matter.toString());
    }
    if (before.relief && !statement.closingReason.trimmed().isEmpty() && !statement.closesBeforeRelief) {
        return failure(ErrorCode::InvalidInput, u"closing before relief"_s);
    }
    Result<void> complete = checkSigningOut(statement);
    return complete ? checkCounts(statement.counts) : complete;
}

Result<Handover> HandoverService::signOut(const Actor &outgoing, const SigningOut &statement, const Secret &secret)
{
    if (const Result<void> allowed = outgoing.require(Right::WriteLog); !allowed) {
        return failure(allowed.error());
    }
    std::optional<Handover> signedOut;
    const Result<void> done = m_journal.change(outgoing, [&](Change &change) -> Result<void> {
        const Result<HandoverState> before = state();
        if (!before) {
            return failure(before.error());
        }
        if (Result<void> may = checkMaySignOut(*before, outgoing, statement); !may) {
            return may;
        }
        const Result<Handover> handover = writeSigningOut(change, before->page, statement);
        if (!handover) {
            return failure(handover.error());
        }
        signedOut = *handover;
        return signLast(change, *handover, SigningSide::Outgoing, secret);
    });
    return done ? Result<Handover>(*signedOut) : failure(done.error());
}

Result<void> HandoverService::checkMayTakeOver(const LogPage &page, const Actor &incoming,
                                               const TakingOver &statement) const
{
    const bool wasClosed = page.state == PageState::DeskClosed;
    if (page.state != PageState::AwaitingRelief && !wasClosed) {
        return failure(ErrorCode::RecordClosed, u"the outgoing officer has not signed"_s);
    }
    const Result<Handover> handover = m_repositories.handovers.findOfPage(page.id);
    if (!handover) {
        return failure(handover.error());
    }
    // Whoever closed the desk in the evening may open it in the morning.
    if (!wasClosed && (page.officer == incoming.staff || handover->outgoing == incoming.staff)) {
        return failure(ErrorCode::NotAllowed, u"nobody takes over from himself"_s);
    }
    if (Result<void> complete = checkTakingOver(statement, m_journal.clock().now()); !complete) {
        return complete;
    }
    Result<void> answered = checkAnswers(statement.answers);
    if (!answered) {
        return answered;
    }
    return wasClosed ? checkCounts(statement.counts) : checkRecounts(statement.counts);
}

Result<LogPage> HandoverService::takeOver(const Actor &incoming, const TakingOver &statement, const Secret &secret)
{
    if (const Result<void> allowed = incoming.require(Right::WriteLog); !allowed) {
        return failure(allowed.error());
    }
    std::optional<LogPage> opened;
    const Result<void> done = m_journal.change(incoming, [&](Change &change) -> Result<void> {
        const Result<LogPage> page = m_repositories.pages.findLast();
        if (!page) {
            return failure(page.error());
        }
        if (Result<void> may = checkMayTakeOver(*page, incoming, statement); !may) {
            return may;
        }
        const Result<Handover> handover = writeTakingOver(change, *page, statement);
        if (!handover) {
            return failure(handover.error());
        }
        if (Result<void> written = signOver(change, *handover, secret); !written) {
            return written;
        }
        const Result<LogPage> next = m_dutyLog.openPage(change, incoming.staff);
        if (!next) {
            return failure(next.error());
        }
        opened = *next;
        return {};
    });
    return done ? Result<LogPage>(*opened) : failure(done.error());
}

Result<Handover> HandoverService::refuse(const Actor &incoming, const QString &reason, const Secret &secret)
{
    if (const Result<void> allowed = incoming.require(Right::WriteLog); !allowed) {
        return failure(allowed.error());
    }
    if (reason.trimmed().isEmpty()) {
        return failure(ErrorCode::InvalidInput, u"reason"_s);
    }
    std::optional<Handover> refused;
    const Result<void> done = m_journal.change(incoming, [&](Change &change) -> Result<void> {
        const Result<LogPage> page = m_repositories.pages.findLast();
        if (!page) {
            return failure(page.error());
        }
        if (page->state != PageState::AwaitingRelief && page->state != PageState::DeskClosed) {
            return failure(ErrorCode::RecordClosed, u"there is nothing to refuse"_s);
        }
        const Result<Handover> handover = writeRefusal(change, *page, reason.trimmed());
        if (!handover) {
            return failure(handover.error());
        }
        refused = *handover;
        return signLast(change, *handover, SigningSide::Refusing, secret);
    });
    return done ? Result<Handover>(*refused) : failure(done.error());
}

} // namespace dutydesk
