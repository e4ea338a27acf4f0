// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "datarequests/privacyservice.h"
#include "log/logrepositories.h"

namespace dutydesk {

/// Shows a record of the duty log in full to those who give a reason, after the access is recorded (OW-5; ADR 0012).
/// Requires Right::UnmaskOwners and fails with InvalidInput "reason" if the reason is blank.
class LogPrivacy
{
public:
    LogPrivacy(LogRepositories repositories, PrivacyService &privacy);

    Result<LogEntry> unmask(const Actor &actor, LogEntryId line, const QString &reason);
    Result<Case> unmask(const Actor &actor, CaseId work, const QString &reason);

private:
    Result<QString> numberOf(LogPageId page) const;

    LogRepositories m_repositories;
    PrivacyService &m_privacy;
};

} // namespace dutydesk
