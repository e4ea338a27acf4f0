// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidence/evidencefiles.h"
#include "log/openworkservice.h"

namespace dutydesk {

/// All that is written with a line, in the same change.
struct EntryParts
{
    FollowUpDraft followUp = {}; ///< used where the line is to be followed up
    std::vector<EvidenceDraft> evidence = {};
};

/// The lines of the duty log. What it hands out is masked, and what was edited so is stored in full (maskedlog.h);
/// LogPrivacy unmasks it.
class LogLines
{
public:
    LogLines(const LogRepositories &repositories, RunningPage &page, OpenWorkService &openWork, EvidenceFiles &evidence,
             Journal &journal);

    /// Into the open page, by whoever is on duty. InvalidInput names the field; NoOpenPage where no page is open.
    /// A line to follow up becomes open work. All parts are written, or nothing is.
    Result<LogEntry> write(const Actor &actor, const LogEntryDraft &draft, const EntryParts &parts = {});

    /// A new line that names the old one; the old one stays. An amended line cannot be amended again: amend the newer.
    /// The open work of the line follows it in the same change, and is done where the line is done now.
    Result<LogEntry> amend(const Actor &actor, LogEntryId old, const LogEntryDraft &draft, const QString &reason);

    /// Evidence for a line of the open page: all of it, or nothing.
    Result<std::vector<Evidence>> attach(const Actor &actor, LogEntryId entry,
                                         const std::vector<EvidenceDraft> &drafts);

    /// The evidence of a line, whatever its page.
    Result<std::vector<Evidence>> listEvidence(const Actor &actor, LogEntryId entry) const;

    /// The bytes of a file of that line. NotFound where it was purged.
    Result<QByteArray> contentOf(const Actor &actor, LogEntryId entry, EvidenceId file) const;

private:
    Result<void> putParts(Change &change, const LogEntry &entry, const EntryParts &parts);

    LogRepositories m_repositories;
    RunningPage &m_page;
    OpenWorkService &m_openWork;
    EvidenceFiles &m_evidence;
    Journal &m_journal;
};

} // namespace dutydesk
