// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/anchors.h"

#include "base/try.h"
#include "journal/canonical.h"
#include "people/staffkey.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// Visits entries until one of them answers; the walk ends there.
template<typename T>
Result<std::optional<T>> firstAnswer(const JournalRepository &repository, qint64 first,
                                     const std::function<std::optional<T>(const JournalEntry &)> &answerOf)
{
    std::optional<T> answer;
    const Result<void> visited = repository.visitFrom(first, [&](const JournalEntry &entry) -> Result<void> {
        answer = answerOf(entry);
        return answer ? failure(ErrorCode::Conflict, u"found"_s) : Result<void>();
    });
    return visited || answer ? Result<std::optional<T>>(answer) : failure(visited.error());
}

} // namespace

Result<std::optional<qint64>> firstBeyondOneChange(const JournalRepository &repository, qint64 pinned)
{
    bool hasEnded = false;
    return firstAnswer<qint64>(repository, pinned + 1, [&](const JournalEntry &entry) -> std::optional<qint64> {
        // Whoever replaces all keys pins that at once, by a command; found at a start, it was not done here.
        const bool isOther = hasEnded || entry.kind == EntryKind::KeysLost;
        const std::optional<qint64> beyond = isOther ? std::optional(entry.sequence) : std::nullopt;
        hasEnded = hasEnded || entry.signature;
        return beyond;
    });
}

Result<QByteArray> firstKey(const JournalRepository &repository)
{
    TRY(const std::optional<QByteArray> key,
        firstAnswer<QByteArray>(repository, 1, [](const JournalEntry &entry) -> std::optional<QByteArray> {
            if (entry.kind != EntryKind::KeyEnrolled || !entry.body) {
                return std::nullopt;
            }
            const Result<StaffKey> enrolled =
                decodeBody(*entry.body).andThen([](const DecodedBody &body) { return recordOf<StaffKey>(body.row); });
            return enrolled ? std::optional(enrolled->publicKey) : std::nullopt;
        }));
    return key ? Result<QByteArray>(*key) : failure(ErrorCode::NotFound, u"no key was enrolled"_s);
}

} // namespace dutydesk
