// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/handoverrule.h"

#include "base/visibletext.h"
#include "journal/signature.h"

#include <algorithm>

namespace dutydesk {

namespace {

// The service asks for a day before and a minute after. While a change is written, a clock goes on, or back by a
// minute.
constexpr std::chrono::seconds longestWait = std::chrono::hours(25);
constexpr std::chrono::seconds latestArrival = std::chrono::minutes(2);

/// The handover as it would be if the block of no work had been lifted.
Handover withoutOverride(Handover handover)
{
    handover.overrideBy.reset();
    handover.overrideReason.clear();
    handover.liftedWork.clear();
    return handover;
}

} // namespace

JointRule::Finding HandoverRule::check(const ReadEntry &read)
{
    if (read.entry.type == RecordType::Case) {
        const std::optional<Case> work = read.record<Case>();
        const bool blocks = !work || (work->isOpen() && work->urgency == Urgency::Important);
        m_blocks.insert_or_assign(read.entry.reference, blocks);
    } else if (read.entry.kind == EntryKind::ClockAnomaly && read.body) {
        m_anomaly = ClockAnomaly::of(read.body->row);
    } else if (read.entry.kind == EntryKind::HandoverSignature && read.body) {
        noteSignature(read);
    } else if (const std::optional<LogPage> page = read.record<LogPage>()) {
        m_officers.insert_or_assign(page->id, page->officer);
    } else if (const std::optional<Handover> handover = read.record<Handover>()) {
        const Problem problem = checkHandover(read, *handover);
        return problem ? Finding(read.bad(*problem)) : std::nullopt;
    }
    return std::nullopt;
}

void HandoverRule::noteSignature(const ReadEntry &read)
{
    const Result<SignatureBody> body = signatureOf(*read.body);
    const auto handover = m_handovers.find(read.entry.reference);
    if (body && body->side == SigningSide::Outgoing && handover != m_handovers.end()) { // its id may be given anew
        m_stated.insert(read.entry.reference);
    } else if (body && body->side == SigningSide::Refusing && handover != m_handovers.end()) {
        m_under.erase(handover->second.page);
    }
}

HandoverRule::Problem HandoverRule::checkHandover(const ReadEntry &read, const Handover &handover)
{
    const Handover begun = Handover::begun(handover.id, handover.page, handover.outgoing);
    const auto [known, isNew] = m_handovers.try_emplace(handover.id.value(), handover);
    const Handover before = isNew ? begun : std::exchange(known->second, handover);
    if (m_stated.contains(handover.id.value())) {
        return checkStated(read, before, handover);
    }
    if (m_under.try_emplace(handover.page, handover.id).first->second != handover.id) {
        return JournalProblem::WrittenTwice;
    }
    if (const Problem problem = checkLifted(before, handover)) {
        return problem;
    }
    return handover.outgoingSignedAt ? checkSignedOut(handover, read.entry.actor)
                                     : checkBegun(before, handover, read.entry.actor);
}

/// Before somebody signs out, only the manager writes: the block of urgent work is lifted.
HandoverRule::Problem HandoverRule::checkBegun(const Handover &before, const Handover &handover, qint64 actor) const
{
    const auto officer = m_officers.find(handover.page);
    const bool isLifting = handover.liftedWork != before.liftedWork && handover.overrideBy == StaffId(actor);
    const bool isOfOfficer = officer == m_officers.end() || officer->second == handover.outgoing;
    const bool isBegun = withoutOverride(handover) == Handover::begun(handover.id, handover.page, handover.outgoing);
    return wrongUnless(isLifting && isOfOfficer && isBegun, JournalProblem::NotSignedFor);
}

HandoverRule::Problem HandoverRule::checkSignedOut(const Handover &handover, qint64 actor) const
{
    const auto officer = m_officers.find(handover.page);
    const bool isInPlace = officer != m_officers.end() && officer->second != handover.outgoing;
    return wrongUnless(handover.outgoing.value() == actor && handover.itemsTidy && handover.deskClean
                           && handover.evidenceCollected && isInPlace != handover.inPlaceReason.isEmpty(),
                       JournalProblem::WrongBody);
}

/// Each lifting adds work that blocks, and its reason.
HandoverRule::Problem HandoverRule::checkLifted(const Handover &before, const Handover &handover) const
{
    const auto ids = [](const Handover &of) { return std::set(of.liftedWork.begin(), of.liftedWork.end()); };
    const std::set<CaseId> earlier = ids(before);
    const std::set<CaseId> lifted = ids(handover);
    const auto mayBeLifted = [&](CaseId work) {
        const auto blocks = m_blocks.find(work.value());
        return earlier.contains(work) || (blocks != m_blocks.end() && blocks->second);
    };
    const bool isMore = lifted.size() > earlier.size();
    const bool isReasoned = handover.overrideBy.has_value() != lifted.empty()
                            && handover.overrideReason.left(before.overrideReason.size()) == before.overrideReason
                            && isMore != isBlank(handover.overrideReason.mid(before.overrideReason.size()))
                            && (isMore || handover.overrideReason == before.overrideReason)
                            && (isMore || handover.overrideBy == before.overrideBy);
    const bool isInOrder = std::ranges::equal(lifted, handover.liftedWork) && std::ranges::includes(lifted, earlier);
    return wrongUnless(isReasoned && isInOrder && std::ranges::all_of(lifted, mayBeLifted), JournalProblem::WrongBody);
}

/// Either why the relief does not take over, and nothing else, or all that they say before they sign.
HandoverRule::Problem HandoverRule::checkStated(const ReadEntry &read, const Handover &before,
                                                const Handover &handover) const
{
    if (handover.refusedAt) {
        Handover refused = before;
        refused.incoming = handover.incoming;
        refused.refusalReason = handover.refusalReason;
        refused.refusedAt = handover.refusedAt;
        return wrongUnless(handover == refused && !isBlank(handover.refusalReason), JournalProblem::WrongBody);
    }
    const QDateTime signedAt = QDateTime::fromMSecsSinceEpoch(read.entry.timeMs, Qt::UTC);
    const bool hasCome = handover.arrivedAt && *handover.arrivedAt >= earliestArrival(read.entry)
                         && *handover.arrivedAt <= signedAt.addDuration(latestArrival);
    return wrongUnless(handover.refusalReason.isEmpty() && hasCome && handover.previousPageRead
                           && (handover.areaInOrder || !isBlank(handover.abnormality)),
                       JournalProblem::WrongBody);
}

/// Where a clock is behind, people say by it when they came.
QDateTime HandoverRule::earliestArrival(const JournalEntry &entry) const
{
    const bool isBehind = m_anomaly && m_anomaly->isBehind() && m_anomaly->timeMs() == entry.timeMs;
    return QDateTime::fromMSecsSinceEpoch(isBehind ? m_anomaly->wallMs : entry.timeMs, Qt::UTC)
        .addDuration(-longestWait);
}

} // namespace dutydesk
