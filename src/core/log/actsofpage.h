// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "log/logrepositories.h"
#include "log/pageview.h"

namespace dutydesk {

/// What was set going and concerns who takes the page over: as it stood at the outgoing signature, or now on an open
/// page, so that a signed page stays as it was signed (ADR 0016).
class ActsOfPage
{
public:
    explicit ActsOfPage(const LogRepositories &repositories)
        : m_repositories(repositories)
    {}

    /// Fills the reports, call-outs and measures of the view. Its open work must be there.
    Result<void> fill(PageView &view) const;

private:
    Result<void> fillEscalations(PageView &view) const;
    Result<QString> about(const PageView &view, const CaseSubject &subject) const;

    const LogRepositories &m_repositories;
};

} // namespace dutydesk
