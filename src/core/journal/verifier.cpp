// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/verifier.h"

#include <algorithm>
#include <limits>
#include <set>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 entriesPerReport = 256;

QString nameOf(RecordType type, qint64 id)
{
    return u"record type %1, id %2"_s.arg(static_cast<int>(type)).arg(id);
}

} // namespace

Verifier::Verifier(const JournalRepository &repository, const Crypto &crypto, const KeyVault &keyVault,
                   const HeadPin &headPin, std::vector<const RecordStore *> stores)
    : m_repository(repository)
    , m_crypto(crypto)
    , m_keyVault(keyVault)
    , m_headPin(headPin)
    , m_stores(std::move(stores))
{}

Result<VerificationReport> Verifier::verify(const Progress &progress) const
{
    VerificationReport report;
    const Result<QByteArray> journalId = m_repository.journalId();
    if (!journalId && journalId.error().code != ErrorCode::NotFound) {
        return failure(journalId.error());
    }
    ChainChecker checker(journalId.value_or(QByteArray()), m_crypto, m_keyVault);
    if (const Result<void> walked = walk(checker, report, progress); !walked) {
        return failure(walked.error());
    }
    report.head = checker.head();
    if (!report.cancelled && report.findings.empty()) {
        for (const qint64 sequence : checker.unaccounted()) {
            report.findings.push_back({sequence, JournalProblem::MissingBody, {}});
        }
        if (const std::optional<qint64> key = checker.unsignedKey()) {
            report.findings.push_back({*key, JournalProblem::KeyNotSigned, {}});
        }
    }
    if (report.cancelled || !report.findings.empty()) {
        return report;
    }
    if (!journalId || !report.head) {
        report.findings.push_back({0, JournalProblem::NotBegun, {}});
        return report;
    }
    if (const Result<void> compared = comparePin(*journalId, report); !compared) {
        return failure(compared.error());
    }
    const bool tailMissing = std::ranges::any_of(
        report.findings, [](const JournalFinding &finding) { return finding.problem == JournalProblem::MissingTail; });
    if (tailMissing) {
        return report; // the records are right to be ahead of the chain
    }
    if (const Result<void> compared = compareRecords(checker, report); !compared) {
        return failure(compared.error());
    }
    // What no entry tells of comes last.
    std::ranges::stable_sort(report.findings, {}, [](const JournalFinding &finding) {
        return std::pair(finding.sequence == 0, finding.sequence);
    });
    return report;
}

Result<void> Verifier::walk(ChainChecker &checker, VerificationReport &report, const Progress &progress) const
{
    const Result<std::optional<JournalEntry>> last = m_repository.lastEntry();
    if (!last) {
        return failure(last.error());
    }
    const qint64 total = last->has_value() ? (*last)->sequence : 0;
    bool stopped = false;
    const auto visit = [&](const JournalEntry &entry) -> Result<void> {
        const bool due = progress && report.entriesChecked % entriesPerReport == 0;
        report.cancelled = due && !progress(report.entriesChecked, total);
        if (!report.cancelled) {
            if (const std::optional<JournalFinding> finding = checker.check(entry)) {
                report.findings.push_back(*finding);
            }
        }
        stopped = report.cancelled || !report.findings.empty();
        if (stopped) {
            return failure(ErrorCode::JournalBroken, u"the walk ends here"_s);
        }
        ++report.entriesChecked;
        if (entry.kind == EntryKind::MissingTail) {
            report.alarms.push_back(entry.sequence);
        }
        return {};
    };
    Result<void> visited = m_repository.visitFrom(std::numeric_limits<qint64>::min(), visit);
    return stopped ? Result<void>() : visited;
}

Result<void> Verifier::comparePin(const QByteArray &journalId, VerificationReport &report) const
{
    const Result<std::optional<JournalHead>> pinned = m_headPin.read(journalId);
    if (!pinned) {
        if (pinned.error().code != ErrorCode::JournalBroken) {
            return failure(pinned.error());
        }
        report.findings.push_back({0, JournalProblem::PinTampered, pinned.error().detail});
        return {};
    }
    if (!pinned->has_value()) {
        return {};
    }
    const JournalHead &pin = **pinned;
    if (pin.sequence > report.head->sequence) {
        report.findings.push_back({report.head->sequence + 1, JournalProblem::MissingTail,
                                   u"this desk noted entry %1 as saved"_s.arg(pin.sequence)});
        return {};
    }
    const Result<JournalEntry> entry = m_repository.findBySequence(pin.sequence);
    if (!entry) {
        return failure(entry.error());
    }
    if (entry->entryHash != pin.hash) {
        report.findings.push_back({pin.sequence, JournalProblem::OffPin, {}});
    }
    return {};
}

Result<void> Verifier::compareRecords(const ChainChecker &checker, VerificationReport &report) const
{
    ChainChecker::LastStates left = checker.lastStates();
    std::set<RecordType> known;
    for (const RecordStore *store : m_stores) {
        known.insert(store->type());
        const Result<void> visited = store->visit([&](qint64 id, const QByteArray &body) {
            const auto told = left.find({store->type(), id});
            if (told == left.end()) {
                report.findings.push_back({0, JournalProblem::RowExtra, nameOf(store->type(), id)});
                return;
            }
            if (m_crypto.hash(body) != told->second.bodyHash) {
                report.findings.push_back(
                    {told->second.sequence, JournalProblem::RowDiffers, nameOf(store->type(), id)});
            }
            left.erase(told);
        });
        if (!visited) {
            return visited;
        }
    }
    for (const auto &[record, state] : left) {
        const bool isKnown = known.contains(record.first);
        report.findings.push_back({state.sequence, isKnown ? JournalProblem::RowMissing : JournalProblem::UnknownRecord,
                                   nameOf(record.first, record.second)});
    }
    return {};
}

Result<JournalEntry> Verifier::checkCode(const PaperCode &code) const
{
    Result<JournalEntry> entry = m_repository.findBySequence(code.sequence());
    if (entry && !code.matches(*entry)) {
        return failure(ErrorCode::JournalBroken, u"entry %1 is not the one that was printed"_s.arg(code.sequence()));
    }
    return entry;
}

} // namespace dutydesk
