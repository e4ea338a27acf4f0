// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/tenure.h"

#include "people/staffkey.h"
#include "people/staffmember.h"

#include <limits>

namespace dutydesk {

/// Who changes a password signs the new key with the old one. After the loss of all keys there is no old one.
void Tenure::note(const JournalEntry &entry, const DecodedBody *body)
{
    m_losesKeys = m_losesKeys || entry.kind == EntryKind::KeysLost;
    if (body && entry.type == RecordType::StaffMember) {
        const Result<StaffMember> member = recordOf<StaffMember>(body->row);
        if (member) {
            const Office office{member->role, member->active};
            const auto [known, isNew] = m_offices.try_emplace(entry.reference, office);
            if (isNew || std::exchange(known->second, office) != office) {
                m_since[entry.reference] = entry.timeMs;
            }
        }
    } else if (body && entry.kind == EntryKind::KeyEnrolled) {
        const Result<StaffKey> key = recordOf<StaffKey>(body->row);
        if (key && (m_losesKeys || key->staff.value() != entry.actor)) {
            m_since[key->staff.value()] = entry.timeMs;
        }
    }
    m_losesKeys = m_losesKeys && !entry.signature;
}

qint64 Tenure::fullAt(qint64 staff) const
{
    const auto since = m_since.find(staff);
    return since == m_since.end() ? std::numeric_limits<qint64>::max()
                                  : since->second + std::chrono::milliseconds(atLeast).count();
}

} // namespace dutydesk
