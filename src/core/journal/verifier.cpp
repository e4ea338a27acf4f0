// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/verifier.h"

#include "base/try.h"
#include "journal/verification.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

Verifier::Verifier(Parts parts)
    : m_parts(std::move(parts))
{}

Result<VerificationReport> Verifier::verify(const Progress &progress) const
{
    TRY(const std::optional<JournalEntry> last, m_parts.repository.lastEntry());
    const qint64 total = last.has_value() ? last->sequence : 0;
    Verification run(*this);
    while (!run.isDone()) {
        if (progress && !progress(run.report().entriesChecked, total)) {
            VerificationReport report = run.report();
            report.cancelled = true;
            return report;
        }
        CHECK(run.goOn());
    }
    return run.report();
}

Result<JournalEntry> Verifier::checkCode(const PaperCode &code) const
{
    TRY(JournalEntry entry, m_parts.repository.findBySequence(code.sequence()));
    if (!code.matches(entry)) {
        return failure(ErrorCode::JournalBroken, u"entry %1 is not the one that was printed"_s.arg(code.sequence()));
    }
    entry.body.reset();
    return entry;
}

} // namespace dutydesk
