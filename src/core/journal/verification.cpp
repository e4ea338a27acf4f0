// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/verification.h"

#include "base/try.h"
#include "journal/anchors.h"

#include <algorithm>
#include <limits>
#include <set>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int entriesPerStep = 500;

/// More are not told to anybody.
constexpr std::size_t mostPlaces = 100;

/// The type of the record that the entry is about, if it is about one.
std::optional<RecordType> typeMeant(const JournalEntry &entry)
{
    switch (entry.kind) {
    case EntryKind::HandoverStatement:
    case EntryKind::HandoverSignature:
        return RecordType::Handover;
    case EntryKind::ReviewSignature:
        return RecordType::PageReview;
    default:
        return entry.type >= RecordType::StaffMember ? std::optional(entry.type) : std::nullopt;
    }
}

/// The finding with the record that its entry is about.
JournalFinding named(JournalFinding finding, const JournalEntry &entry)
{
    if (finding.sequence == entry.sequence && !finding.type) {
        finding.type = typeMeant(entry);
        finding.record = finding.type ? entry.reference : 0;
    }
    return finding;
}

} // namespace

Verification::Verification(const Verifier &verifier, SignatureScope scope)
    : m_verifier(verifier)
    , m_scope(scope)
{}

Result<void> Verification::goOn()
{
    if (m_isDone) {
        return {};
    }
    if (!m_steps) {
        CHECK(collectSteps());
    }
    if (!m_steps->empty()) {
        const DatabaseCheck::Step step = std::move(m_steps->front());
        m_steps->pop_front();
        const Result<void> done = step(m_database); // what cannot be read is explained by what was found before
        return m_database.findings.empty() ? done : Result<void>();
    }
    const Result<void> gone = goOnWithChain();
    if (!gone && m_database.findings.empty()) {
        return gone;
    }
    m_isDone = m_isDone || !gone; // what cannot be read is explained by what is wrong with the database
    if (m_isDone) {
        end();
    }
    return {};
}

Result<void> Verification::collectSteps()
{
    std::deque<DatabaseCheck::Step> all;
    for (const DatabaseCheck *source : m_verifier.m_checks) {
        TRY(const std::vector<DatabaseCheck::Step> steps, source->steps());
        all.insert(all.end(), steps.begin(), steps.end());
    }
    m_steps = std::move(all);
    return {};
}

/// Adds the findings of the database to those of the chain, which name entries and so come first.
void Verification::end()
{
    m_report.findings.insert(m_report.findings.end(), m_database.findings.begin(), m_database.findings.end());
    m_report.notChecked.merge(m_database.notChecked);
    m_report.checkpoint = m_checkpoint;
    m_report.checkpointIgnored = m_checkpointIgnored;
    keepCheckpoint();
    namePlaces();
}

/// Only a run that checked every signature leaves a checkpoint, so that its moment tells when that was.
void Verification::keepCheckpoint()
{
    if (!m_verifier.m_memory || m_checkpoint || !m_report.isWhole()) {
        return;
    }
    const Checkpoint reached{*m_report.head, m_checker->signatures().digest(), m_verifier.m_memory->clock.now()};
    if (const auto kept = m_verifier.m_memory->checkpoints.keepCheckpoint(m_journalId, reached); !kept) {
        qWarning("The journal is whole, but this desk could not remember it: %s", qUtf8Printable(kept.error().detail));
    }
}

/// A checkpoint that cannot be read costs only the time of checking all signatures.
void Verification::readCheckpoint()
{
    if (!m_verifier.m_memory || std::exchange(m_scope, SignatureScope::All) == SignatureScope::All) {
        return;
    }
    const Result<std::optional<Checkpoint>> kept = m_verifier.m_memory->checkpoints.checkpoint(m_journalId);
    m_checkpoint = kept.value_or(std::nullopt);
    m_checkpointIgnored = !kept;
}

void Verification::namePlaces()
{
    const RecordPlaces *places = m_verifier.m_places;
    std::size_t left = places ? mostPlaces : 0;
    const auto placeOf = [&](const RecordReference &record, qint64 entry) -> std::optional<LinePlace> {
        --left;
        const Result<LinePlace> place = places->placeOf(record, entry);
        return place ? std::optional(*place) : std::nullopt;
    };
    for (JournalFinding &finding : m_report.findings) {
        if (finding.type && finding.record > 0 && left > 0) {
            finding.place = placeOf({*finding.type, finding.record}, finding.sequence);
        }
    }
    for (ClockNote &clock : m_report.clockNotes) {
        for (std::size_t i = 0; i < clock.lines.size() && left > 0; ++i) {
            if (const auto place =
                    clock.lines[i] > 0 ? placeOf({RecordType::LogEntry, clock.lines[i]}, 0) : std::nullopt) {
                clock.places.push_back(*place);
            }
        }
    }
}

Result<void> Verification::goOnWithChain()
{
    if (!m_checker) {
        CHECK(start());
    }
    TRY(const bool atEnd, walk());
    m_isDone = !m_report.findings.empty();
    if (m_isDone || !atEnd) {
        return {};
    }
    CHECK(compare());
    // Another desk may have written to the server between the walk and the comparison.
    TRY(const bool grown, m_report.findings.empty() ? Result<bool>(false) : hasGrown());
    if (grown) {
        m_report.findings.clear();
    }
    m_isDone = !grown;
    return {};
}

Result<void> Verification::start()
{
    TRY(const std::optional<QByteArray> journalId, ifFound(m_verifier.m_parts.repository.journalId()));
    m_journalId = journalId.value_or(QByteArray());
    m_checker.emplace(m_journalId, m_verifier.m_parts.crypto, m_verifier.m_parts.keys, m_verifier.m_parts.rules);
    m_report = {};
    m_isAsRemembered = false;
    readCheckpoint();
    if (m_checkpoint) {
        m_checker->signatures().skipUpTo(m_checkpoint->head.sequence);
    }
    return {};
}

/// Returns whether the walk reached the end of the chain.
Result<bool> Verification::walk()
{
    const qint64 first = m_checker->head() ? m_checker->head()->sequence + 1 : std::numeric_limits<qint64>::min();
    int checked = 0;
    std::optional<JournalFinding> found;
    std::vector<qint64> signedEntries;
    const auto visit = [&](const JournalEntry &entry) -> Result<void> {
        if (found = m_checker->check(entry); found) {
            found = named(*found, entry);
        } else if (entry.signature) {
            signedEntries.push_back(entry.sequence);
        }
        if (!found && m_checkpoint && entry.sequence == m_checkpoint->head.sequence) {
            m_isAsRemembered = entry.entryHash == m_checkpoint->head.hash
                               && m_checker->signatures().digest() == m_checkpoint->signatures;
        }
        const bool stops = found || ++checked == entriesPerStep;
        return stops ? failure(ErrorCode::JournalBroken, u"the step ends here"_s) : Result<void>();
    };
    const Result<void> visited = m_verifier.m_parts.repository.visitFrom(first, visit);
    const bool isUnreadable = !visited && !found && checked < entriesPerStep;
    if (contradictsCheckpoint(found || visited || isUnreadable)) {
        m_checkpoint.reset();
        m_checkpointIgnored = true;
        CHECK(start());
        return false;
    }
    CHECK(judge(found));
    const qint64 sound = m_report.head ? m_report.head->sequence : 0;
    m_report.signedChanges += std::ranges::count_if(signedEntries, [&](qint64 entry) { return entry <= sound; });
    if (isUnreadable && m_report.findings.empty()) {
        return failure(visited.error());
    }
    return visited.has_value();
}

/// The walk relies on the checkpoint until it has come by it.
bool Verification::contradictsCheckpoint(bool isOver) const
{
    const bool isPassed =
        m_checker->head() && m_checkpoint && m_checker->head()->sequence >= m_checkpoint->head.sequence;
    return m_checkpoint && !m_isAsRemembered && (isPassed || isOver);
}

/// Checks the signatures of the step, which come before what it has found, and reports how far all is sound.
Result<void> Verification::judge(std::optional<JournalFinding> found)
{
    m_report.head = m_checker->head();
    if (const std::optional<JournalFinding> forged = m_checker->signatures().check()) {
        const Result<JournalEntry> entry = m_verifier.m_parts.repository.findBySequence(forged->sequence);
        found = entry ? named(*forged, *entry) : *forged;
        m_report.head = JournalHead{forged->sequence - 1, entry ? entry->previousHash : QByteArray()};
    }
    // Entries may have been erased after the walk had passed them.
    if (found && found->problem == JournalProblem::WrongErasure && found->sequence != m_startedAgainAt) {
        m_startedAgainAt = found->sequence;
        return start();
    }
    if (found) {
        m_report.findings.push_back(*found);
    }
    m_report.entriesChecked = m_report.head ? m_report.head->sequence : 0;
    m_checker->tell(m_report);
    return {};
}

Result<bool> Verification::hasGrown() const
{
    TRY(const std::optional<JournalEntry> last, m_verifier.m_parts.repository.lastEntry());
    return last.has_value() && m_report.head && last->sequence > m_report.head->sequence;
}

Result<void> Verification::compare()
{
    for (const qint64 sequence : m_checker->unaccounted()) {
        m_report.findings.push_back({sequence, JournalProblem::MissingBody});
    }
    if (const std::optional<qint64> key = m_checker->unsignedKey()) {
        m_report.findings.push_back({*key, JournalProblem::KeyNotSigned});
    }
    if (const std::optional<qint64> entry = m_checker->changes().unsignedEntry()) {
        m_report.findings.push_back({*entry, JournalProblem::ChangeNotSigned});
    }
    for (const qint64 entry : m_checker->changes().entriesOfUnknownDesks()) {
        m_report.findings.push_back({entry, JournalProblem::UnknownKey});
    }
    for (const qint64 entry : m_checker->changes().desksWithoutKey()) {
        m_report.findings.push_back({entry, JournalProblem::UnknownReference});
    }
    if (!m_report.findings.empty()) {
        return {};
    }
    if (m_journalId.isEmpty() || !m_report.head) {
        m_report.findings.push_back({0, JournalProblem::NotBegun});
        return {};
    }
    CHECK(compareRoot());
    CHECK(comparePin());
    compareClock();
    const bool tailMissing = std::ranges::any_of(m_report.findings, [](const JournalFinding &finding) {
        return finding.problem == JournalProblem::MissingTail;
    });
    if (tailMissing) {
        return {}; // the records are rightly ahead of the chain
    }
    CHECK(compareRecords());
    // Findings without an entry come last.
    std::ranges::stable_sort(m_report.findings, {}, [](const JournalFinding &finding) {
        return std::pair(finding.sequence == 0, finding.sequence);
    });
    return {};
}

Result<void> Verification::compareRoot()
{
    TRY(const std::optional<QByteArray> key, ifFound(firstKey(m_verifier.m_parts.repository)));
    if (!key) {
        return {};
    }
    m_report.root = RootCode::of(m_verifier.m_parts.crypto, m_journalId, *key);
    const Result<std::optional<RootCode>> known = m_verifier.m_parts.headPin.root(m_journalId);
    if (!known && known.error().code != ErrorCode::JournalBroken) {
        return failure(known.error());
    }
    if (!known) {
        m_report.findings.push_back({0, JournalProblem::PinTampered});
    } else if (known->has_value() && **known != *m_report.root) {
        m_report.findings.push_back({0, JournalProblem::OtherRoot});
    }
    return {};
}

Result<void> Verification::comparePin()
{
    const Result<std::optional<JournalHead>> pinned = m_verifier.m_parts.headPin.read(m_journalId);
    if (!pinned) {
        if (pinned.error().code != ErrorCode::JournalBroken) {
            return failure(pinned.error());
        }
        m_report.findings.push_back({0, JournalProblem::PinTampered});
        return {};
    }
    if (!pinned->has_value()) {
        m_report.notChecked.insert(NotChecked::EndOfChain);
        return {};
    }
    const JournalHead &pin = **pinned;
    if (pin.sequence > m_report.head->sequence) {
        m_report.findings.push_back({m_report.head->sequence + 1, JournalProblem::MissingTail});
        return {};
    }
    TRY(const std::optional<JournalEntry> entry, ifFound(m_verifier.m_parts.repository.findBySequence(pin.sequence)));
    if (!entry || entry->entryHash != pin.hash) {
        m_report.findings.push_back({pin.sequence, JournalProblem::OffPin});
    } else if (m_verifier.m_parts.isOfOneDesk) {
        TRY(const std::optional<qint64> other, firstBeyondOneChange(m_verifier.m_parts.repository, pin.sequence));
        if (other && *other <= m_report.head->sequence) {
            m_report.findings.push_back({*other, JournalProblem::OtherEntries});
        }
    }
    return {};
}

/// While a clock is behind, the journal tells what it showed, which counts if it had not lost its time. An erasure
/// counts days by the journal's own time.
void Verification::compareClock()
{
    const qint64 now = m_verifier.m_parts.clock.now().toMSecsSinceEpoch();
    const qint64 latest = now + JournalTime::mostAheadMs;
    const auto &erasure = m_checker->times().lastErasure();
    if (erasure && erasure->second > latest) {
        m_report.findings.push_back({erasure->first, JournalProblem::FromTheFuture});
    } else if (m_checker->times().shownMs(now) > latest) {
        m_report.findings.push_back({m_report.head->sequence, JournalProblem::FromTheFuture});
    }
}

Result<void> Verification::compareRecords()
{
    ChainChecker::LastStates left = m_checker->lastStates();
    std::set<RecordType> known;
    for (const RecordStore *store : m_verifier.m_parts.stores) {
        known.insert(store->type());
        qint64 &rows = m_report.rows[store->type()];
        rows = 0;
        CHECK(store->visit([&](qint64 id, const QByteArray &body) {
            ++rows;
            const auto told = left.find({store->type(), id});
            if (told == left.end()) {
                m_report.findings.push_back({0, JournalProblem::RowExtra, store->type(), id});
                return;
            }
            if (m_verifier.m_parts.crypto.hash(body) != told->second.bodyHash) {
                m_report.findings.push_back({told->second.sequence, JournalProblem::RowDiffers, store->type(), id});
            }
            left.erase(told);
        }));
    }
    for (const auto &[record, state] : left) {
        const bool isKnown = known.contains(record.first);
        m_report.findings.push_back({state.sequence,
                                     isKnown ? JournalProblem::RowMissing : JournalProblem::UnknownRecord, record.first,
                                     record.second});
    }
    return {};
}

} // namespace dutydesk
