// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzztargets.h"
#include "journal/recordchecker.h"
#include "records/allrecords.h"

namespace dutydesk::fuzz {

namespace {

constexpr QByteArrayView bodyMark("djr1");
constexpr qsizetype headBytes = 4; ///< kind, actor, reference, and whether a change ends here

/// The entries of a foreign journal whose chain is sound: each is its head and its body.
std::vector<QByteArray> chunksOf(const QByteArray &input)
{
    std::vector<QByteArray> chunks;
    qsizetype at = input.indexOf(bodyMark, headBytes);
    while (at >= headBytes) {
        const qsizetype next = input.indexOf(bodyMark, at + bodyMark.size() + headBytes);
        const qsizetype end = next < 0 ? input.size() : next - headBytes;
        chunks.push_back(input.mid(at - headBytes, end - at + headBytes));
        at = next;
    }
    return chunks;
}

JournalEntry entryOf(const QByteArray &chunk, qint64 sequence)
{
    const auto byte = [&](qsizetype i) { return static_cast<quint8>(chunk[i]); };
    const QByteArray body = chunk.mid(headBytes);
    return {.sequence = sequence,
            .previousHash = QByteArray(hashBytes, 'p'),
            .timeMs = 1'800'000'000'000 + sequence * 1'000,
            .kind = static_cast<EntryKind>(byte(0)),
            .type = typeOfBody(body).value_or(RecordType{}),
            .actor = byte(1),
            .desk = 1,
            .reference = byte(2),
            .salt = QByteArray(16, 's'),
            .body = body,
            .contentHash = QByteArray(hashBytes, 'c'),
            .entryHash = QByteArray(hashBytes, 'e'),
            .clientId = QByteArray(16, 'i')};
}

} // namespace

/// What the verifier asks of records, alone and together, on entries that a foreign hand wrote.
void journalRules(const QByteArray &input)
{
    const RecordRules &rules = AllRecords::rules();
    RecordChecker records(rules);
    std::vector<std::unique_ptr<JointRule>> joint;
    for (const auto &make : rules.joint) {
        joint.push_back(make());
    }
    qint64 sequence = 1;
    for (const QByteArray &chunk : chunksOf(input)) {
        const JournalEntry entry = entryOf(chunk, ++sequence);
        const Result<DecodedBody> body = decodeBody(*entry.body);
        const ReadEntry read{entry, body ? &*body : nullptr, static_cast<Role>(entry.actor % 5)};
        const bool endsChange = chunk[3] % 2 == 0;
        JointRule::Finding finding = records.check(read);
        for (const auto &rule : joint) {
            finding = finding ? finding : rule->check(read);
        }
        finding = finding || !endsChange ? finding : records.endOfChange();
        for (const auto &rule : joint) {
            finding = finding || !endsChange ? finding : rule->endOfChange();
        }
        demand(!finding || finding->sequence <= sequence, "what is found is in the entries that were read");
    }
}

} // namespace dutydesk::fuzz
