// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalwatch.h"

#include "base/try.h"
#include "base/visibletext.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

JournalWatch::JournalWatch(Journal &journal, const Verifier &verifier, const Clock &clock)
    : m_journal(journal)
    , m_verifier(verifier)
    , m_clock(clock)
{}

Result<JournalWatch::Outcome> JournalWatch::goOn()
{
    if (m_outcome.isDone) {
        return m_outcome;
    }
    if (!m_run) {
        m_run.emplace(m_verifier, m_scope);
    }
    CHECK(m_run->goOn());
    if (!m_run->isDone()) {
        return m_outcome;
    }
    const VerificationReport report = m_run->report();
    m_run.reset();
    if (const auto bad = report.firstBad(); bad && bad->problem == JournalProblem::NotBegun) {
        return m_outcome; // before the first start there is nothing to check
    }
    m_outcome = {true, report, m_clock.now()};
    m_wholeAt = report.checkpoint ? report.checkpoint->at : m_outcome.at;
    return m_outcome;
}

void JournalWatch::beginIfDue(int days)
{
    const qint64 passed = m_wholeAt.secsTo(m_clock.now());
    // A moment that is still to come was noted by a clock that was ahead.
    if (m_outcome.isDone && (passed < 0 || passed >= std::chrono::seconds(std::chrono::hours(24) * days).count())) {
        m_scope = SignatureScope::All;
        m_outcome.isDone = false;
    }
}

Result<void> JournalWatch::acknowledge(const Actor &actor, const QString &reason)
{
    CHECK(actor.require(Right::ReviewRecords));
    const QString text = reason.trimmed();
    if (isBlank(text)) {
        return failure(ErrorCode::InvalidInput, u"reason"_s);
    }
    if (m_outcome.report.alarms.empty()) {
        return failure(ErrorCode::NotFound, u"there is no alarm"_s);
    }
    const Result<void> written = m_journal.change(actor, [&](Change &change) -> Result<void> {
        for (const qint64 alarm : m_outcome.report.alarms) {
            TRY(const JournalEntry entry, change.append(EntryKind::AlarmAcknowledged, 0, noticeBody({alarm, text})));
        }
        return {};
    });
    if (written) {
        m_outcome.report.alarms.clear();
    }
    return written;
}

} // namespace dutydesk
