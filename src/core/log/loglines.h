// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidence/evidencefiles.h"
#include "log/followups.h"

namespace dutydesk {

/// What is saved in the same change as a line.
struct EntryParts
{
    FollowUpDraft followUp = {}; ///< ignored if the line is done
    std::vector<EvidenceDraft> evidence = {};
};

/// The lines of the duty log. They are masked when they are read (maskedlog.h), and masked parts of a draft are
/// restored before it is stored. LogPrivacy shows lines in full.
class LogLines
{
public:
    LogLines(const LogRepositories &repositories, RunningPage &page, FollowUps &openWork, EvidenceFiles &evidence,
             Journal &journal);

    /// Writes a line and its parts into the open page, and open work if the line must be followed up. Saves all of it
    /// or nothing. Fails with InvalidInput, which names the field, or with NoOpenPage.
    Result<LogEntry> write(const Actor &actor, const LogEntryDraft &draft, const EntryParts &parts = {});

    /// Writes a new line that corrects the old one, which stays. Fails with Conflict if the old line is corrected
    /// already: only the newest correction can be corrected. The open work of the line changes with it, and is done if
    /// the line is.
    Result<LogEntry> amend(const Actor &actor, LogEntryId old, const LogEntryDraft &draft, const QString &reason);

    /// Adds files to a line of the open page, all of them or none.
    Result<std::vector<Evidence>> attach(const Actor &actor, LogEntryId entry,
                                         const std::vector<EvidenceDraft> &drafts);

    /// The files of a line of any page.
    Result<std::vector<Evidence>> listEvidence(const Actor &actor, LogEntryId entry) const;

    /// The bytes of a file of that line. Fails with NotFound if the file was purged.
    Result<QByteArray> contentOf(const Actor &actor, LogEntryId entry, EvidenceId file) const;

private:
    Result<void> putParts(Change &change, const LogEntry &entry, const EntryParts &parts);

    LogRepositories m_repositories;
    RunningPage &m_page;
    FollowUps &m_openWork;
    EvidenceFiles &m_evidence;
    Journal &m_journal;
};

} // namespace dutydesk
