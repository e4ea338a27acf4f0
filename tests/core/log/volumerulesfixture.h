// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/jointrule.h"
#include "log/handover.h"
#include "records/allrecords.h"
#include "support/cases.h"
#include "support/fakebackup.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace dutydesk::test {

using namespace Qt::StringLiterals;

/// The rules see entries as they stand in a chain.
class VolumeRulesTest : public testing::Test
{
protected:
    template<Record T>
    std::optional<JournalProblem> see(JointRule &rule, const T &record, EntryKind kind = EntryKind::RecordChanged)
    {
        const JournalEntry entry = entryAbout(kind, T::recordType, record.id.value());
        const DecodedBody body{T::recordType, rowOf(record)};
        const JointRule::Finding found = rule.check({entry, &body, Role::CentreManager});
        return found ? std::optional(found->problem) : std::nullopt;
    }

    /// The sequence of an entry whose body was erased.
    qint64 seeErased(JointRule &rule, RecordType type, qint64 id)
    {
        const JournalEntry entry = entryAbout(EntryKind::RecordChanged, type, id);
        EXPECT_FALSE(rule.check({entry, nullptr, Role::CentreManager}));
        return m_sequence;
    }

    std::optional<JournalProblem> purge(JointRule &rule, const std::vector<qint64> &entries = {}, qint64 volume = 1)
    {
        Erasure certificate = aCertificate(m_now);
        certificate.subjectId = volume;
        for (const qint64 entry : entries) {
            certificate.entries.add(entry);
        }
        return see(rule, certificate, EntryKind::PurgeCertificate);
    }

    static NonBlankText words(const QString &text) { return NonBlankText::from(text).value(); }

    LogVolume sealedVolume() const
    {
        return {.id = LogVolumeId(1),
                .year = 2026,
                .serial = 1,
                .number = words(u"FJY-2026-001"_s),
                .openedAt = m_now,
                .sealedAt = m_now};
    }

    LogPage page(qint64 id, qint64 volume) const
    {
        return {.id = LogPageId(id),
                .volume = LogVolumeId(volume),
                .number = 1,
                .date = m_now.date(),
                .pattern = ShiftPatternId(1),
                .plannedStart = m_now,
                .plannedEnd = m_now,
                .officer = StaffId(1),
                .weather = {},
                .dutyManager = {},
                .state = PageState::Closed,
                .openedAt = m_now,
                .closedAt = m_now};
    }

    LogEntry line(qint64 id, qint64 page, std::optional<LogEntryId> amends = {}) const
    {
        return {.id = LogEntryId(id),
                .page = LogPageId(page),
                .line = 1,
                .happenedAt = m_now,
                .writtenAt = m_now,
                .source = EntrySource::Call,
                .place = {},
                .person = {},
                .telephone = {},
                .matter = words(u"漏水"_s),
                .entryClass = EntryClass::Other,
                .action = {},
                .toldWhom = {},
                .state = EntryState::Done,
                .officer = StaffId(1),
                .amends = amends,
                .reason = {}};
    }

    Case work(qint64 id, CaseState state) const
    {
        return state == CaseState::Done ? doneAt(m_now, aCase(id)) : aCase(id);
    }

    HandedOverWork handedOver(qint64 work) const
    {
        return {.id = HandedOverWorkId(1),
                .handover = HandoverId(1),
                .work = CaseId(work),
                .matter = words(u"漏水"_s),
                .place = {},
                .progress = {},
                .nextStep = {},
                .deadline = {},
                .ifWorse = {},
                .follower = {},
                .urgency = Urgency::Ordinary};
    }

    PageReview review(qint64 id) const { return {PageReviewId(id), LogPageId(1), StaffId(1), words(u"已阅"_s), m_now}; }

    const std::set<RecordType> m_types = AllRecords::rules().typesErasedBy(ErasedBy::Purge);
    QDateTime m_now{{2026, 3, 2}, {8, 0}, Qt::UTC};
    qint64 m_sequence = 0;

private:
    JournalEntry entryAbout(EntryKind kind, RecordType type, qint64 id)
    {
        JournalEntry entry{};
        entry.sequence = ++m_sequence;
        entry.timeMs = m_now.toMSecsSinceEpoch();
        entry.kind = kind;
        entry.type = type;
        entry.actor = 1;
        entry.desk = 1;
        entry.reference = id;
        return entry;
    }
};

} // namespace dutydesk::test
