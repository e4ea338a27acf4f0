// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover/pageexceptions.h"
#include "journal/signature.h"
#include "log/logpages.h"

namespace dutydesk {

/// A page in the manager's list.
struct PageToReview
{
    LogVolume volume;
    LogPage page;
    QString officerName;
    std::vector<PageException> exceptions;
    std::vector<PageReview> reviews;

    bool operator==(const PageToReview &) const = default;
};

/// The manager's review of handover records.
class ReviewService
{
public:
    ReviewService(const LogPages &pages, LogRepositories repositories, Signer &signer, Journal &journal);

    /// Signed pages of shifts from `first` to `last`: first unreviewed pages with exceptions, then other unreviewed
    /// pages, then the rest; newest first within each. Needs Right::ReadRecords.
    Result<std::vector<PageToReview>> list(const Actor &actor, QDate first, QDate last) const;

    /// Adds an opinion and its signature. A page may be reviewed more than once, so RecordClosed does not occur. Fails
    /// with Blocked for a page that is open, and for its own officer. A manager may review a page that they signed out
    /// or took over for somebody: in most centres there is no other who could.
    Result<PageReview> review(const Actor &actor, LogPageId page, const QString &opinion, const Secret &secret);

private:
    Result<PageToReview> toReview(const Actor &actor, const LogPage &page) const;

    const LogPages &m_pages;
    LogRepositories m_repositories;
    Signer &m_signer;
    Journal &m_journal;
};

} // namespace dutydesk
