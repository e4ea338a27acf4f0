// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalwatch.h"

#include "base/try.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

JournalWatch::JournalWatch(Journal &journal, const Verifier &verifier)
    : m_journal(journal)
    , m_verifier(verifier)
{}

Result<JournalWatch::Outcome> JournalWatch::goOn()
{
    if (m_outcome.isDone) {
        return m_outcome;
    }
    if (!m_run) {
        m_run.emplace(m_verifier);
    }
    CHECK(m_run->goOn());
    const VerificationReport &report = m_run->report();
    const std::optional<JournalFinding> bad = report.firstBad();
    if (bad && bad->problem == JournalProblem::NotBegun) {
        m_run.reset(); // before the first start there is nothing to check
        return Outcome{};
    }
    m_outcome = {m_run->isDone(), bad, report.alarms};
    if (m_outcome.isDone) {
        m_run.reset();
    }
    return m_outcome;
}

Result<void> JournalWatch::acknowledge(const Actor &actor, const QString &reason)
{
    CHECK(actor.require(Right::ReviewRecords));
    const QString text = reason.trimmed();
    if (text.isEmpty()) {
        return failure(ErrorCode::InvalidInput, u"reason"_s);
    }
    if (m_outcome.alarms.empty()) {
        return failure(ErrorCode::NotFound, u"there is no alarm"_s);
    }
    const Result<void> written = m_journal.change(actor, [&](Change &change) -> Result<void> {
        for (const qint64 alarm : m_outcome.alarms) {
            TRY(const JournalEntry entry, change.append(EntryKind::AlarmAcknowledged, 0, noticeBody({alarm, text})));
        }
        return {};
    });
    if (written) {
        m_outcome.alarms.clear();
    }
    return written;
}

} // namespace dutydesk
