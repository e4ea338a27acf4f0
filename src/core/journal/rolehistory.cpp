// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/rolehistory.h"

#include "journal/erasure.h"

#include <algorithm>

namespace dutydesk {

namespace {

/// The columns of a handover that tell who lifted which blocks, and why (docs/journal-format.md, type 406).
constexpr std::size_t liftedFrom = 11;
constexpr std::size_t liftedTo = 14;

} // namespace

void RoleHistory::note(const JournalEntry &entry, const DecodedBody *body)
{
    if (entry.kind == EntryKind::AlarmAcknowledged) {
        use(entry.actor, RoleUse::AlarmExplained, entry.sequence);
    } else if (entry.type == RecordType::PageReview) {
        use(entry.actor, RoleUse::PageReviewed, entry.sequence);
    } else if (body && body->type == RecordType::Handover) {
        noteHandover(entry, body->row);
    } else if (body && body->type == RecordType::Erasure) {
        if (const Result<Erasure> erasure = recordOf<Erasure>(body->row)) {
            use(erasure->firstStaff.value(), RoleUse::CertificateSigned, entry.sequence);
            use(erasure->secondStaff.value(), RoleUse::CertificateSigned, entry.sequence);
        }
    } else if (body && body->type == RecordType::StaffMember) {
        if (const Result<StaffMember> member = recordOf<StaffMember>(body->row)) {
            notePerson(entry, *member);
        }
    }
    m_isFirstChange = m_isFirstChange && !entry.signature;
}

void RoleHistory::notePerson(const JournalEntry &entry, const StaffMember &member)
{
    const qint64 id = entry.reference;
    const auto before = m_people.find(id);
    const bool had = before != m_people.end() && before->second.active;
    const bool stays = had && member.active && before->second.role == member.role;
    m_people.insert_or_assign(id, member);
    if (stays) {
        return;
    }
    if (const auto current = m_current.find(id); current != m_current.end()) {
        m_given[current->second].untilSequence = entry.sequence;
        m_given[current->second].untilMs = entry.timeMs;
        m_current.erase(current);
    }
    if (member.active && !m_isFirstChange) {
        m_current[id] = m_given.size();
        m_given.push_back({entry.sequence, entry.timeMs, member.role, member.name.toString(), nameOf(entry.actor)});
    }
}

/// The entry in which they change names who lifted the blocks; later entries only repeat it.
void RoleHistory::noteHandover(const JournalEntry &entry, const Row &row)
{
    const std::size_t end = std::min(row.size(), liftedTo);
    const Row lifted(row.begin() + std::ptrdiff_t(std::min(end, liftedFrom)), row.begin() + std::ptrdiff_t(end));
    Row &known = m_lifted[entry.reference];
    const qint64 *by = lifted.empty() ? nullptr : std::get_if<qint64>(&lifted.front());
    if (by && lifted != known) {
        use(*by, RoleUse::BlockLifted, entry.sequence);
    }
    known = lifted;
}

void RoleHistory::use(qint64 staff, RoleUse use, qint64 sequence)
{
    if (const auto current = m_current.find(staff); current != m_current.end()) {
        m_given[current->second].uses[use].push_back(sequence);
    }
}

QString RoleHistory::nameOf(qint64 staff) const
{
    const auto person = m_people.find(staff);
    return person == m_people.end() ? QString() : person->second.name.toString();
}

} // namespace dutydesk
