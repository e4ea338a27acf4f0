// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/timechecker.h"

#include <algorithm>
#include <iterator>

namespace dutydesk {

namespace {

/// Calls the function with the position of each column in the set.
template<typename Call>
void eachColumn(quint64 columns, const Call &call)
{
    for (std::size_t column = 0; columns >> column != 0; ++column) {
        if ((columns >> column & 1U) != 0) {
            call(column);
        }
    }
}

} // namespace

std::optional<JournalProblem> TimeChecker::checkMoment(const JournalEntry &entry)
{
    m_beforeMs = std::exchange(m_lastMs, entry.timeMs);
    m_firstMs = m_firstMs.value_or(entry.timeMs);
    if (entry.type == RecordType::Erasure) {
        m_lastErasure = {entry.sequence, entry.timeMs};
    }
    if (entry.kind == EntryKind::PurgeCertificate) {
        m_lastPurge = {entry.sequence, entry.timeMs};
    }
    if (!JournalTime::isPossible(entry.timeMs)) {
        return JournalProblem::WrongTime;
    }
    if (entry.kind == EntryKind::ClockAnomaly) {
        return std::nullopt; // its notice tells of the gap
    }
    if (!isBehind(entry.timeMs)) {
        noteDated(entry);
    }
    const bool isLate = m_beforeMs && entry.timeMs - *m_beforeMs > JournalTime::longestGapMs;
    const bool isBetweenSeconds = JournalTime::standsStill(entry.timeMs) && !isBehind(entry.timeMs);
    return wrongUnless(!isLate && !isBetweenSeconds, JournalProblem::WrongTime);
}

std::optional<JournalProblem> TimeChecker::check(const JournalEntry &entry, const DecodedBody &body)
{
    if (entry.kind == EntryKind::ClockAnomaly) {
        return checkNotice(entry, body.row);
    }
    if (entry.kind == EntryKind::PurgeCertificate && isBehind(entry.timeMs)) {
        return JournalProblem::EarlyErasure; // no year is counted by a clock that is behind
    }
    const auto rule = m_rules.find(body.type);
    if (rule == m_rules.end()) {
        return std::nullopt;
    }
    bool isRight = areTimesRight(entry, rule->second, body.row);
    eachColumn(rule->second.clockBehind, [&](std::size_t column) {
        isRight = isRight && (valueOrNothing(body.row, column) == Value(qint64(1))) == isBehind(entry.timeMs);
    });
    if (body.type == RecordType::LogEntry && isBehind(entry.timeMs)) {
        m_notes.back().lines.push_back(entry.reference);
    }
    return isRight ? std::nullopt : std::optional(JournalProblem::WrongTime);
}

std::optional<JournalProblem> TimeChecker::checkNotice(const JournalEntry &entry, const Row &notice)
{
    const std::optional<ClockAnomaly> clock = ClockAnomaly::of(notice);
    if (!clock) {
        return JournalProblem::WrongBody;
    }
    if (clock->timeMs() != entry.timeMs || !clock->isNotedAfter(m_beforeMs.value_or(0))) {
        return JournalProblem::WrongTime;
    }
    m_notes.push_back({.sequence = entry.sequence, .clock = *clock, .actor = entry.actor});
    if (clock->isBehind()) {
        m_notes.back().takenBack = takenBackBy(*clock);
    } else {
        noteDated(entry);
    }
    return std::nullopt;
}

void TimeChecker::noteDated(const JournalEntry &entry)
{
    m_lastDated = entry.sequence;
    if (m_dated.empty() || m_dated.back().timeMs != entry.timeMs || m_dated.back().actor != entry.actor) {
        m_dated.push_back({entry.timeMs, entry.sequence, entry.actor});
    }
}

/// Entries are told once, however often the clock is noted until it has caught up. A clock that shows a time before the
/// journal began has lost its time, and says nothing of others.
std::optional<TakenBack> TimeChecker::takenBackBy(const ClockAnomaly &clock)
{
    const auto first = std::ranges::upper_bound(m_dated, clock.wallMs + JournalTime::toleranceMs, {}, &Dated::timeMs);
    if (clock.wallMs < m_firstMs || first == m_dated.end()) {
        return std::nullopt;
    }
    const bool isBeforePurge = m_lastPurge && m_lastPurge->first != m_purgeTakenBack
                               && m_lastPurge->second > clock.wallMs + JournalTime::mostAheadMs;
    if (first->sequence >= m_told.first && m_lastDated <= m_told.last && !isBeforePurge) {
        return std::nullopt;
    }
    m_told = {first->sequence, m_lastDated};
    TakenBack taken{m_told.first, m_told.last, m_dated.back().timeMs - clock.wallMs, {}};
    std::ranges::transform(first, m_dated.end(), std::inserter(taken.actors, taken.actors.end()), &Dated::actor);
    if (isBeforePurge) {
        taken.purge = m_purgeTakenBack = m_lastPurge->first;
    }
    return taken;
}

/// A moment is the entry's time, unless the record had it before.
bool TimeChecker::areTimesRight(const JournalEntry &entry, const RecordRule &rule, const Row &row)
{
    if (rule.times == 0) {
        return true;
    }
    const Value now = ValueOf<QDateTime>::to(QDateTime::fromMSecsSinceEpoch(entry.timeMs, Qt::UTC));
    const auto known = m_before.find({entry.type, entry.reference});
    const bool isForgotten = known != m_before.end() && !known->second;
    const Row before = known == m_before.end() || isForgotten ? Row() : *known->second;
    bool isRight = true;
    eachColumn(rule.times, [&](std::size_t column) {
        const Value told = valueOrNothing(row, column);
        isRight = isRight && (isForgotten || told == Value() || told == now || told == valueOrNothing(before, column));
    });
    if (!rule.isWriteOnce) {
        m_before.insert_or_assign({entry.type, entry.reference}, row);
    }
    return isRight;
}

bool TimeChecker::isBehind(qint64 timeMs) const
{
    return !m_notes.empty() && m_notes.back().clock.isBehind() && m_notes.back().clock.timeMs() == timeMs;
}

/// A clock that has lost its time does not excuse entries from the future, unless the verifier's own has lost it too.
qint64 TimeChecker::shownMs(qint64 verifierMs) const
{
    const qint64 last = m_lastMs.value_or(0);
    if (!isBehind(last)) {
        return last;
    }
    const qint64 wallMs = m_notes.back().clock.wallMs;
    return wallMs < m_firstMs && verifierMs >= m_firstMs ? last : wallMs;
}

} // namespace dutydesk
