// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/renamings.h"

namespace dutydesk {

namespace {

// The columns of records of other rooms, counted from 0 (docs/journal-format.md).
constexpr std::size_t nameOfStaffOrCentre = 1;
constexpr std::size_t nameOfPattern = 2;
constexpr std::size_t patternOfPage = 4;
constexpr std::size_t officerOfPage = 7;
constexpr std::size_t stateOfPage = 10;
constexpr std::size_t pageOfLine = 1;
constexpr std::size_t officerOfLine = 14;

template<typename T>
T typedValue(const Row &row, std::size_t column)
{
    const T *value = column < row.size() ? std::get_if<T>(&row[column]) : nullptr;
    return value ? *value : T();
}

} // namespace

void Renamings::note(const JournalEntry &entry, const DecodedBody *body)
{
    if (entry.kind == EntryKind::HandoverSignature || entry.kind == EntryKind::ReviewSignature) {
        m_signed.insert({RecordType::StaffMember, entry.actor});
    }
    if (!body) {
        return;
    }
    const Row &row = body->row;
    if (body->type == RecordType::StaffMember || body->type == RecordType::Centre) {
        noteName(entry, typedValue<QString>(row, nameOfStaffOrCentre));
    } else if (body->type == RecordType::ShiftPattern) {
        noteName(entry, typedValue<QString>(row, nameOfPattern));
    } else if (body->type == RecordType::LogEntry) {
        m_writers[typedValue<qint64>(row, pageOfLine)].insert(typedValue<qint64>(row, officerOfLine));
    } else if (body->type == RecordType::LogPage && typedValue<qint64>(row, stateOfPage) != 0) {
        noteSigned(entry.reference, row);
    }
}

void Renamings::noteName(const JournalEntry &entry, const QString &name)
{
    const RecordReference record{entry.type, entry.reference};
    const auto known = m_names.try_emplace(record, name).first;
    const QString before = std::exchange(known->second, name);
    if (before != name && m_signed.contains(record)) {
        m_found.push_back({entry.sequence, entry.timeMs, record, before, name});
    }
}

void Renamings::noteSigned(qint64 page, const Row &row)
{
    m_signed.insert({RecordType::Centre, 1});
    m_signed.insert({RecordType::ShiftPattern, typedValue<qint64>(row, patternOfPage)});
    m_signed.insert({RecordType::StaffMember, typedValue<qint64>(row, officerOfPage)});
    for (const qint64 writer : m_writers[page]) {
        m_signed.insert({RecordType::StaffMember, writer});
    }
}

} // namespace dutydesk
