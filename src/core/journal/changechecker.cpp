// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/changechecker.h"

#include "base/try.h"
#include "people/deskkey.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// What the program may write by itself. None of it is a record.
bool isOfTheProgram(EntryKind kind)
{
    switch (kind) {
    case EntryKind::SignInFailed:
    case EntryKind::BackupManifest:
    case EntryKind::Seal:
    case EntryKind::ClockAnomaly:
    case EntryKind::MissingTail:
        return true;
    default:
        return false;
    }
}

/// What nobody but the program writes.
bool isOnlyOfTheProgram(EntryKind kind)
{
    return kind == EntryKind::SignInFailed || kind == EntryKind::MissingTail;
}

} // namespace

ChangeChecker::ChangeChecker(const KeyVault &keys, const RecordRules &rules)
    : m_vault(keys)
    , m_rules(rules)
{}

std::optional<JournalFinding> ChangeChecker::check(const JournalEntry &entry)
{
    if (entry.kind == EntryKind::Genesis) {
        return std::nullopt;
    }
    Problem problem = checkAuthor(entry);
    if (!problem && entry.body && !entry.body->isEmpty()) {
        if (const Result<DecodedBody> body = decodeBody(*entry.body); body) {
            problem = checkRule(entry, *body);
            if (!problem && !learn(entry, *body)) {
                problem = JournalProblem::WrongBody;
            }
        }
    }
    m_losesKeys = m_losesKeys || entry.kind == EntryKind::KeysLost;
    m_open.push_back(entry);
    m_open.back().body.reset();
    if (!problem && entry.signature) {
        problem = close(entry);
    }
    return problem ? std::optional(JournalFinding{entry.sequence, *problem}) : std::nullopt;
}

ChangeChecker::Problem ChangeChecker::checkAuthor(const JournalEntry &entry) const
{
    if (!m_open.empty() && (m_open.front().actor != entry.actor || m_open.front().desk != entry.desk)) {
        return JournalProblem::ChangeNotSigned;
    }
    const bool isProgram = entry.actor == programItself;
    const bool mayWrite = isProgram ? isOfTheProgram(entry.kind) : !isOnlyOfTheProgram(entry.kind);
    return mayWrite ? Problem() : JournalProblem::WrongSigner;
}

ChangeChecker::Problem ChangeChecker::checkRule(const JournalEntry &entry, const DecodedBody &body)
{
    const auto rule = m_rules.find(body.type);
    if (rule == m_rules.end() || !rule->second.isWriteOnce) {
        return std::nullopt;
    }
    return m_written.emplace(body.type, entry.reference).second ? Problem() : JournalProblem::WrittenTwice;
}

/// Notes roles and keys, which later changes are judged by.
Result<void> ChangeChecker::learn(const JournalEntry &entry, const DecodedBody &body)
{
    if (body.type == RecordType::StaffMember) {
        TRY(const StaffMember member, recordOf<StaffMember>(body.row));
        m_roles.insert_or_assign(entry.reference, member.role);
    } else if (body.type == RecordType::StaffKey) {
        TRY(const StaffKey key, recordOf<StaffKey>(body.row));
        if (entry.kind == EntryKind::KeyEnrolled) {
            m_keys.insert_or_assign(entry.reference, KnownKey{key.staff, key.publicKey, entry.sequence, 0});
        } else if (const auto known = m_keys.find(entry.reference); known != m_keys.end()) {
            known->second.revoked = entry.sequence;
        }
    } else if (body.type == RecordType::DeskKey) {
        TRY(const DeskKey key, recordOf<DeskKey>(body.row));
        m_deskKeys.push_back(key.publicKey);
        std::erase_if(m_unproven, [this](const DeskSigned &change) { return isSignedByADesk(change); });
    }
    return {};
}

ChangeChecker::Problem ChangeChecker::close(const JournalEntry &last)
{
    if (last.actor == programItself) {
        // The program may write before a manager has enrolled its desk, so an unknown key is judged at the end.
        const QByteArray message = changeMessage(m_open.front().sequence, last.entryHash);
        if (const DeskSigned change{last.sequence, message, *last.signature}; !isSignedByADesk(change)) {
            m_unproven.push_back(change);
        }
    } else if (!isSignedByActor(last)) {
        return JournalProblem::ChangeNotSigned;
    } else if (const Problem problem = checkRights()) {
        return problem;
    }
    m_rolesBefore = m_roles;
    m_open.clear();
    m_losesKeys = false;
    return std::nullopt;
}

bool ChangeChecker::isSignedByADesk(const DeskSigned &change) const
{
    return std::ranges::any_of(
        m_deskKeys, [&](const QByteArray &key) { return m_vault.verify(key, change.message, change.signature); });
}

/// The key must have been the actor's before the change began. Only the first key of a centre, and the first after all
/// were lost, may sign the very change that enrols it.
bool ChangeChecker::isSignedByActor(const JournalEntry &last) const
{
    const qint64 first = m_open.front().sequence;
    const auto isOld = [&](const auto &known) {
        const KnownKey &key = known.second;
        return key.enrolled < first && (key.revoked == 0 || key.revoked >= first);
    };
    const bool mayBeNew =
        m_losesKeys || std::ranges::none_of(m_keys, [&](const auto &known) { return known.second.enrolled < first; });
    return std::ranges::any_of(m_keys, [&](const auto &known) {
        const KnownKey &key = known.second;
        return key.staff.value() == last.actor && (mayBeNew ? key.enrolled >= first : isOld(known))
               && m_vault.verify(key.publicKey, changeMessage(first, last.entryHash), *last.signature);
    });
}

/// By the roles before the change, so that nobody gives themselves a right and uses it at once.
ChangeChecker::Problem ChangeChecker::checkRights() const
{
    const std::map<qint64, Role> &roles = m_rolesBefore.empty() ? m_roles : m_rolesBefore;
    const auto role = roles.find(m_open.front().actor);
    for (const JournalEntry &entry : m_open) {
        const auto rule = m_rules.find(entry.type);
        if (rule != m_rules.end() && (role == roles.end() || !rule->second.admits(role->second))) {
            return JournalProblem::NoRight;
        }
    }
    return std::nullopt;
}

std::optional<qint64> ChangeChecker::unsignedEntry() const
{
    return m_open.empty() ? std::nullopt : std::optional(m_open.front().sequence);
}

std::vector<qint64> ChangeChecker::entriesOfUnknownDesks() const
{
    std::vector<qint64> sequences;
    std::ranges::transform(m_unproven, std::back_inserter(sequences), &DeskSigned::sequence);
    return sequences;
}

} // namespace dutydesk
