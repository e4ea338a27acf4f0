// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "datarequests/privacyservice.h"
#include "log/logrepositories.h"

namespace dutydesk {

/// One record of the duty log in full, against a reason: the access is written first (OW-5; ADR 0012). Wants
/// Right::UnmaskOwners; InvalidInput "reason" where it says nothing.
class LogPrivacy
{
public:
    LogPrivacy(LogRepositories repositories, PrivacyService &privacy);

    Result<LogEntry> unmask(const Actor &actor, LogEntryId line, const QString &reason);
    Result<OpenWork> unmask(const Actor &actor, OpenWorkId work, const QString &reason);

private:
    Result<QString> numberOf(LogPageId page) const;

    LogRepositories m_repositories;
    PrivacyService &m_privacy;
};

} // namespace dutydesk
