// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/kindrule.h"

namespace dutydesk {

namespace {

constexpr qint64 onlyCentre = 1;

/// All entries of these are of the kind RecordChanged, the first one too.
bool isOnlyChanged(RecordType type)
{
    return type == RecordType::Handover || type == RecordType::PagePrint;
}

} // namespace

JointRule::Finding KindRule::check(const ReadEntry &read)
{
    const JournalEntry &entry = read.entry;
    if (entry.type < RecordType::StaffMember) {
        return std::nullopt;
    }
    const Name name{entry.type, entry.reference};
    bool isSound = entry.type != RecordType::Centre || entry.reference == onlyCentre;
    if (entry.kind == EntryKind::RecordChanged || entry.kind == EntryKind::RosterPublished) {
        isSound = isSound && (isOnlyChanged(entry.type) || m_known.contains(name));
    } else if (entry.kind == EntryKind::RecordCreated || entry.kind == EntryKind::Amendment) {
        const bool fits = entry.kind == EntryKind::RecordCreated || entry.type == RecordType::LogEntry;
        isSound = isSound && fits && !isOnlyChanged(entry.type) && !m_withBody.contains(name);
    }
    m_known.insert(name);
    if (read.body) {
        m_withBody.insert(name);
    }
    return isSound ? std::nullopt : Finding(read.bad(JournalProblem::WrongBody));
}

} // namespace dutydesk
