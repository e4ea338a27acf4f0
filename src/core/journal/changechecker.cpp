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

ChangeChecker::ChangeChecker(const KeyVault &keys, const RecordRules &rules, SignatureChecks &signatures)
    : m_vault(keys)
    , m_rules(rules)
    , m_signatures(signatures)
    , m_records(rules)
{
    for (const auto &make : rules.joint) {
        m_joint.push_back(make());
    }
}

std::optional<JournalFinding> ChangeChecker::check(const JournalEntry &entry, const DecodedBody *body)
{
    if (entry.kind == EntryKind::Genesis) { // it was there before anybody had a key
        return entry.signature ? Finding(JournalFinding{entry.sequence, JournalProblem::ForgedSignature})
                               : checkRules({entry, body, {}});
    }
    if (const Problem problem = checkAuthor(entry)) {
        return JournalFinding{entry.sequence, *problem};
    }
    m_firstOfDesk.emplace(entry.desk, entry.sequence);
    const std::optional<StaffMember> person = personBefore(entry.actor);
    Finding finding = checkRules({entry, body, person ? std::optional(person->role) : std::nullopt});
    if (!finding && body && !learn(entry, *body)) {
        finding = JournalFinding{entry.sequence, JournalProblem::WrongBody};
    }
    m_losesKeys = m_losesKeys || entry.kind == EntryKind::KeysLost;
    m_open.push_back(entry);
    m_open.back().body.reset();
    return !finding && entry.signature ? close(entry) : finding;
}

ChangeChecker::Finding ChangeChecker::checkRules(const ReadEntry &read)
{
    Finding finding = m_records.check(read);
    for (auto rule = m_joint.begin(); rule != m_joint.end() && !finding; ++rule) {
        finding = (*rule)->check(read);
    }
    return finding;
}

ChangeChecker::Problem ChangeChecker::checkAuthor(const JournalEntry &entry) const
{
    if (!m_open.empty() && (m_open.front().actor != entry.actor || m_open.front().desk != entry.desk)) {
        return JournalProblem::ChangeNotSigned;
    }
    if (!m_open.empty() && m_open.front().timeMs != entry.timeMs) {
        return JournalProblem::WrongTime;
    }
    const bool isProgram = entry.actor == programItself;
    const bool isPerson = entry.actor > programItself; // below it, a number is nobody's id
    const bool mayWrite = isProgram ? isOfTheProgram(entry.kind) : isPerson && !isOnlyOfTheProgram(entry.kind);
    return mayWrite ? Problem() : JournalProblem::WrongSigner;
}

bool ChangeChecker::hadRight(StaffId staff, Right right) const
{
    const std::optional<StaffMember> person = personBefore(staff.value());
    return person && person->active && hasRight(person->role, right);
}

/// Notes roles and keys, which later changes are judged by.
Result<void> ChangeChecker::learn(const JournalEntry &entry, const DecodedBody &body)
{
    if (body.type == RecordType::StaffMember) {
        TRY(const StaffMember member, recordOf<StaffMember>(body.row));
        m_people.insert_or_assign(entry.reference, member);
        m_changesPeople = true;
    } else if (body.type == RecordType::StaffKey) {
        TRY(const StaffKey key, recordOf<StaffKey>(body.row));
        if (entry.kind == EntryKind::KeyEnrolled) {
            const bool isAnother =
                std::ranges::any_of(m_keys, [&](const auto &known) { return known.second.staff == key.staff; });
            if (isAnother && key.staff.value() != entry.actor) {
                m_givenKeys.push_back({entry.sequence, entry.timeMs, nameOf(key.staff.value()), nameOf(entry.actor)});
            }
            m_keys.insert_or_assign(entry.reference, KnownKey{key.staff, key.publicKey, entry.sequence, 0});
        } else if (const auto known = m_keys.find(entry.reference); known != m_keys.end()) {
            known->second.revoked = entry.sequence;
        }
    } else if (body.type == RecordType::DeskKey) {
        TRY(const DeskKey key, recordOf<DeskKey>(body.row));
        m_deskKeys.push_back(key.publicKey);
        m_enrolledDesks.insert(key.desk.value());
        std::erase_if(m_unproven, [this](const DeskSigned &change) { return isSignedByADesk(change); });
    }
    return {};
}

ChangeChecker::Problem ChangeChecker::checkSignature(const JournalEntry &last)
{
    if (last.actor == programItself) {
        // The program may write before a manager has enrolled its desk, so an unknown key is judged at the end.
        const QByteArray message = changeMessage(m_open.front().sequence, last.entryHash);
        if (const DeskSigned change{last.sequence, message, *last.signature}; !isSignedByADesk(change)) {
            m_unproven.push_back(change);
        }
        return std::nullopt;
    }
    m_signatures.add(signatureOfActor(last));
    return checkRights();
}

ChangeChecker::Finding ChangeChecker::close(const JournalEntry &last)
{
    if (const Problem problem = checkSignature(last)) {
        return JournalFinding{last.sequence, *problem};
    }
    Finding finding = m_records.endOfChange();
    for (auto rule = m_joint.begin(); rule != m_joint.end() && !finding; ++rule) {
        finding = (*rule)->endOfChange();
    }
    if (std::exchange(m_changesPeople, false)) {
        m_peopleBefore = m_people;
    }
    m_open.clear();
    m_losesKeys = false;
    return finding;
}

bool ChangeChecker::isSignedByADesk(const DeskSigned &change) const
{
    return std::ranges::any_of(
        m_deskKeys, [&](const QByteArray &key) { return m_vault.verify(key, change.message, change.signature); });
}

/// The key must have been the actor's before the change began. Only the first key of a centre, and the first after all
/// were lost, may sign the very change that enrols it.
SignatureClaim ChangeChecker::signatureOfActor(const JournalEntry &last) const
{
    const qint64 first = m_open.front().sequence;
    const auto isOld = [&](const auto &known) {
        const KnownKey &key = known.second;
        return key.enrolled < first && (key.revoked == 0 || key.revoked >= first);
    };
    const bool mayBeNew =
        m_losesKeys || std::ranges::none_of(m_keys, [&](const auto &known) { return known.second.enrolled < first; });
    SignatureClaim claim{
        last.sequence, JournalProblem::ChangeNotSigned, {}, changeMessage(first, last.entryHash), *last.signature};
    for (const auto &known : m_keys) {
        const KnownKey &key = known.second;
        if (key.staff.value() == last.actor && (mayBeNew ? key.enrolled >= first : isOld(known))) {
            claim.keys.push_back(key.publicKey);
        }
    }
    return claim;
}

/// As before the change, so that nobody gives themselves a right and uses it at once. The first change of all makes the
/// person who writes it.
std::optional<StaffMember> ChangeChecker::personBefore(qint64 actor) const
{
    const std::map<qint64, StaffMember> &people = m_peopleBefore.empty() ? m_people : m_peopleBefore;
    const auto person = people.find(actor);
    return person == people.end() ? std::nullopt : std::optional(person->second);
}

QString ChangeChecker::nameOf(qint64 staff) const
{
    const auto person = m_people.find(staff);
    return person == m_people.end() ? QString() : person->second.name.toString();
}

ChangeChecker::Problem ChangeChecker::checkRights() const
{
    const std::optional<StaffMember> person = personBefore(m_open.front().actor);
    const auto isAdmitted = [&](const JournalEntry &entry) {
        const auto rule = m_rules.find(entry.type);
        return rule == m_rules.end() || rule->second.admits(person->role);
    };
    const bool mayWrite = person && person->active && std::ranges::all_of(m_open, isAdmitted);
    return mayWrite ? Problem() : JournalProblem::NoRight;
}

std::optional<qint64> ChangeChecker::unsignedEntry() const
{
    return m_open.empty() ? std::nullopt : std::optional(m_open.front().sequence);
}

/// The keys of desks are asked at the end, because a desk may write before a manager has enrolled it.
std::vector<qint64> ChangeChecker::desksWithoutKey() const
{
    std::vector<qint64> sequences;
    for (const auto &[desk, first] : m_firstOfDesk) {
        if (!m_enrolledDesks.empty() && !m_enrolledDesks.contains(desk)) {
            sequences.push_back(first);
        }
    }
    return sequences;
}

std::vector<qint64> ChangeChecker::entriesOfUnknownDesks() const
{
    std::vector<qint64> sequences;
    std::ranges::transform(m_unproven, std::back_inserter(sequences), &DeskSigned::sequence);
    return sequences;
}

} // namespace dutydesk
