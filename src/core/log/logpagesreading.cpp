// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/actsofpage.h"
#include "log/linesofpage.h"
#include "log/logpages.h"
#include "log/maskedlog.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

// The part of LogPages that puts a page together for the screen and the printer.

namespace {

Case asTold(Case work, const HandedOverWork &told)
{
    work.matter = told.matter;
    work.place = told.place;
    work.progress = told.progress;
    work.nextStep = told.nextStep;
    work.deadline = told.deadline;
    work.ifWorse = told.ifWorse;
    work.follower = told.follower;
    work.urgency = told.urgency;
    work.state = CaseState::Open;
    work.doneAt.reset();
    return work;
}

/// Leaves out what was done after the signature, because the page on which it was done shows it.
void leaveOutDoneLater(PageView &view)
{
    if (!view.handover || !view.handover->outgoingSignedAt) {
        return;
    }
    for (EntryOnPage &line : view.entries) {
        if (!line.writtenOn && line.doneAt > view.handover->outgoingSignedAt) {
            line.doneAt.reset();
        }
    }
}

} // namespace

Result<PageView> LogPages::currentPage(const Actor &actor) const
{
    CHECK(actor.require(Right::ReadRecords));
    TRY(const LogPage last, lastPage());
    return page(actor, last.id);
}

Result<LogPage> LogPages::lastPage() const
{
    return masked(m_repositories.pages.first(newestPage()));
}

Result<PageView> LogPages::page(const Actor &actor, LogPageId id) const
{
    CHECK(actor.require(Right::ReadRecords));
    TRY(const LogPage found, m_repositories.pages.findById(id));
    TRY(const LogVolume volume, m_repositories.volumes.findById(found.volume));
    TRY(const ShiftPattern pattern, m_patterns.findById(found.pattern));
    TRY(const std::optional<Centre> centre, ifFound(m_centre.findById(CentreId(1))));
    TRY(const PageNames names, namesOn(found));
    TRY(const QString officer, names.of(found.officer));
    if (volume.purgedAt) {
        return failure(ErrorCode::Erased, volume.number.toString());
    }
    PageView view{volume, found, names.named(pattern), officer, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, 0};
    CHECK(LinesOfPage(m_repositories, m_evidence, names).fill(view));
    CHECK(fillAttempts(view, names));
    CHECK(fillHandover(view, names));
    CHECK(fillOpenWork(view));
    CHECK(ActsOfPage(m_repositories).fill(view));
    CHECK(fillSignature(view));
    CHECK(fillReliefExpected(view));
    view.centreName = centre ? names.named(*centre).name.toString() : QString();
    leaveOutDoneLater(view);
    return masked(std::move(view));
}

Result<void> LogPages::fillAttempts(PageView &view, const PageNames &names) const
{
    TRY(const std::vector<Handover> attempts, m_repositories.handovers.where(&Handover::page, view.page.id));
    TRY(view.reviews, m_repositories.reviews.where(&PageReview::page, view.page.id));
    for (const PageReview &review : view.reviews) {
        TRY(const QString name, names.ofReviewer(review));
        view.reviewerNames.append(name);
    }
    for (const Handover &attempt : attempts) {
        if (!attempt.refusedAt) {
            view.handover = attempt;
            continue;
        }
        const auto nameOf = [&](const std::optional<StaffId> &staff) {
            return staff ? names.at(*staff, attempt.statementSequence) : QString();
        };
        TRY(const QString name, nameOf(attempt.incoming));
        TRY(const QString lifting, nameOf(attempt.overrideBy));
        view.refused.push_back(attempt);
        view.refusingNames.append(name);
        view.refusedOverrideNames.append(lifting);
    }
    return {};
}

Result<void> LogPages::fillHandover(PageView &view, const PageNames &names) const
{
    if (!view.handover) {
        return {};
    }
    const Handover &handover = *view.handover;
    TRY(view.counts, m_repositories.itemCounts.where(&ItemCount::handover, handover.id));
    TRY(view.answers, m_repositories.answers.where(&OpenWorkAnswer::handover, handover.id));
    TRY(view.outgoingName, names.of(handover.outgoing));
    if (handover.incoming) {
        TRY(view.incomingName, names.ofIncoming(*handover.incoming));
    }
    if (handover.overrideBy) {
        TRY(view.overrideName, names.of(*handover.overrideBy));
    }
    return {};
}

/// Shows open work as it is now on an open page, and as it was handed over on a signed page.
Result<void> LogPages::fillOpenWork(PageView &view) const
{
    if (view.page.state == PageState::Open || !view.handover) {
        TRY(view.openWork, listOpen(m_repositories.cases));
        return {};
    }
    TRY(const std::vector<HandedOverWork> handedOver,
        m_repositories.handedOver.where(&HandedOverWork::handover, view.handover->id));
    for (const HandedOverWork &told : handedOver) {
        TRY(const Case work, m_repositories.cases.findById(told.work));
        view.openWork.push_back(asTold(work, told));
    }
    return {};
}

Result<void> LogPages::fillSignature(PageView &view) const
{
    if (!view.handover || (view.page.state != PageState::Closed && view.page.state != PageState::DeskClosed)) {
        return {};
    }
    const Handover &handover = *view.handover;
    const bool isClosed = view.page.state == PageState::Closed;
    const std::optional<qint64> stated = isClosed ? handover.incomingSequence : handover.statementSequence;
    const std::optional<QDateTime> signedAt = isClosed ? handover.incomingSignedAt : handover.outgoingSignedAt;
    if (!stated || !signedAt) {
        return failure(ErrorCode::JournalBroken,
                       differingPage + u"%1/%2"_s.arg(view.volume.number.toString()).arg(view.page.number));
    }
    // The outgoing officer's signature stands right after the statement.
    const qint64 sequence = isClosed ? *stated : *stated + 1;
    TRY(const std::optional<JournalEntry> entry, ifFound(m_journal.entry(sequence)));
    if (!entry) {
        return {};
    }
    if (entry->kind != EntryKind::HandoverSignature || entry->reference != handover.id.value()) {
        return failure(ErrorCode::JournalBroken, u"entry %1 is not the page's signature"_s.arg(sequence));
    }
    view.signature = PageSignature{{entry->sequence, entry->entryHash}, *signedAt};
    return {};
}

Result<void> LogPages::fillReliefExpected(PageView &view) const
{
    if (!view.handover || !view.handover->outgoingSignedAt) {
        return {};
    }
    TRY(const Centre centre, m_centre.findById(CentreId(1)));
    QDateTime begins = view.page.plannedEnd;
    if (!view.handover->closingReason.isEmpty()) {
        TRY(std::optional<RosteredShift> relief, rosteredAfter(view.page));
        view.closedBeforeRelief = std::move(relief);
        // Pages open one after the other, so that the next id is that of the page of the next morning.
        TRY(const std::optional<LogPage> next,
            ifFound(m_repositories.pages.findById(LogPageId(view.page.id.value() + 1))));
        if (!next) {
            return {};
        }
        begins = next->plannedStart;
    }
    view.reliefExpectedAt = begins.addSecs(-std::chrono::seconds(centre.beforeTakingOver).count());
    return {};
}

} // namespace dutydesk
