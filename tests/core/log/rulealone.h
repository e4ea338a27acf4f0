// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/signature.h"
#include "log/handover.h"
#include "support/cases.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace dutydesk::test {

/// A rule alone, with entries of a handover that nothing else has looked at.
template<typename Rule>
class RuleAlone : public testing::Test
{
protected:
    using Problem = std::optional<JournalProblem>;

    Problem see(EntryKind kind, RecordType type, qint64 id, const std::optional<Row> &row)
    {
        JournalEntry entry{};
        entry.sequence = ++m_sequence;
        entry.timeMs = m_now.toMSecsSinceEpoch();
        entry.kind = kind;
        entry.type = type;
        entry.actor = m_actor;
        entry.reference = id;
        const DecodedBody body{type, row.value_or(Row())};
        const auto found = m_rule.check({entry, row ? &body : nullptr, m_role});
        return found ? std::optional(found->problem) : std::nullopt;
    }

    template<Record T>
    Problem see(const T &record)
    {
        return see(EntryKind::RecordChanged, T::recordType, record.id.value(), rowOf(record));
    }

    Problem seeErased(RecordType type, qint64 id) { return see(EntryKind::RecordCreated, type, id, {}); }

    /// A signature for the handover 1.
    Problem sign(SigningSide side)
    {
        const QByteArray body = encodeSignature(
            {side, 1, QByteArray(32, 'h'), {}, StaffId(m_actor), {QByteArray(32, 'k'), QByteArray(64, 's')}});
        return see(EntryKind::HandoverSignature, RecordType::Signature, 1, decodeBody(body)->row);
    }

    static NonBlankText words(const QString &text) { return NonBlankText::from(text).value(); }

    static Case work(qint64 id, Urgency urgency = Urgency::Ordinary) { return aCase(id, urgency); }

    Case done(qint64 id) const { return doneAt(m_now, aCase(id)); }

    Rule m_rule;
    qint64 m_sequence = 0;
    qint64 m_actor = 1;
    Role m_role = Role::DutyOfficer;
    QDateTime m_now{{2026, 3, 2}, {8, 0}, Qt::UTC};
};

} // namespace dutydesk::test
