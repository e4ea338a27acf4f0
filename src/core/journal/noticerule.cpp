// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/noticerule.h"

#include "base/visibletext.h"
#include "journal/journal.h"

namespace dutydesk {

namespace {

constexpr qint64 hashLength = 32;

/// Whether the values have these types, in order.
template<typename... T>
bool holds(const Row &row)
{
    std::size_t column = 0;
    return row.size() == sizeof...(T) && (std::holds_alternative<T>(row[column++]) && ...);
}

bool isAlarm(const Row &row, qint64 sequence)
{
    if (!holds<qint64, qint64, QByteArray, qint64>(row)) {
        return false;
    }
    const qint64 state = std::get<qint64>(row[0]);
    const qint64 found = std::get<qint64>(row[3]);
    const qsizetype length = std::get<QByteArray>(row[2]).size();
    return state >= qint64(HeadState::MissingTail) && state <= qint64(HeadState::OtherEntries)
           && std::get<qint64>(row[1]) >= 0 && (length == 0 || length == hashLength) && found > 0 && found < sequence;
}

bool isReason(const Row &row)
{
    return holds<QString>(row) && !isBlank(std::get<QString>(row[0]));
}

} // namespace

JointRule::Finding NoticeRule::check(const ReadEntry &read)
{
    const bool isFirst = std::exchange(m_isFirst, read.entry.kind == EntryKind::Genesis);
    m_hashes.append(read.entry.entryHash);
    if (read.entry.type == RecordType::StaffMember) {
        m_staff.insert(read.entry.reference);
    }
    const Problem problem = checkNotice(read, isFirst);
    return problem ? Finding(read.bad(*problem)) : std::nullopt;
}

JointRule::Finding NoticeRule::endOfChange()
{
    m_isFirst = true;
    return std::nullopt;
}

NoticeRule::Problem NoticeRule::checkNotice(const ReadEntry &read, bool isFirst) const
{
    const JournalEntry &entry = read.entry;
    const Row row = read.body ? read.body->row : Row();
    const auto saying = [&](bool isSound) {
        return wrongUnless(isSound && entry.reference == 0, JournalProblem::WrongBody);
    };
    switch (entry.kind) {
    case EntryKind::SignedIn:
    case EntryKind::SignInFailed:
        return checkSignIn(entry);
    case EntryKind::KeysLost:
        return saying(isReason(row));
    case EntryKind::ClockAnomaly:
        return saying(isFirst && read.body);
    case EntryKind::MissingTail:
        return saying(isAlarm(row, entry.sequence));
    case EntryKind::AlarmAcknowledged:
        return saying(true);
    case EntryKind::BackupManifest:
        return checkManifest(read);
    default:
        return std::nullopt;
    }
}

/// Somebody signs in for themselves, and the program tells whose name a wrong password was given for.
NoticeRule::Problem NoticeRule::checkSignIn(const JournalEntry &entry) const
{
    const bool isOwn = entry.kind == EntryKind::SignInFailed || entry.reference == entry.actor;
    if (!isOwn || !entry.body->isEmpty()) {
        return JournalProblem::WrongBody;
    }
    return wrongUnless(m_staff.contains(entry.reference), JournalProblem::UnknownReference);
}

/// A backup ends with an entry of this journal.
NoticeRule::Problem NoticeRule::checkManifest(const ReadEntry &read) const
{
    const Row row = read.body ? read.body->row : Row();
    if (read.entry.reference != 0 || !holds<qint64, QByteArray, QByteArray, qint64>(row)) {
        return JournalProblem::WrongBody;
    }
    const qint64 last = std::get<qint64>(row[0]);
    const bool isEarlier = last > 0 && last < read.entry.sequence;
    if (!isEarlier || m_hashes.sliced((last - 1) * hashLength, hashLength) != std::get<QByteArray>(row[1])
        || std::get<QByteArray>(row[2]).size() != hashLength || std::get<qint64>(row[3]) <= 0) {
        return JournalProblem::WrongBody;
    }
    const bool mayWrite = read.entry.actor == programItself || (read.role && hasRight(*read.role, Right::KeepBackups));
    return wrongUnless(mayWrite, JournalProblem::NoRight);
}

} // namespace dutydesk
