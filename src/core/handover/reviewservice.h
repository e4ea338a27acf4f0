// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/signature.h"
#include "log/logpages.h"

namespace dutydesk {

/// Why a page wants the manager's eye (HO-10).
enum class PageException {
    MissingItem,
    LateArrival,
    Overridden,
    Objection,
    Refused,
    Abnormality,
    WorkPastDeadline,
    Disputed,
    SignedInPlace,      ///< by the manager for an absent officer
    ClosedBeforeRelief, ///< the desk was closed although somebody was on the roster to go on
    CountedOtherwise    ///< the incoming officer found another number or state than the outgoing one
};

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

    /// Signed pages of shifts from `first` to `last`: not reviewed with exceptions first, then not reviewed, then the
    /// rest; newest first within each.
    Result<std::vector<PageToReview>> list(QDate first, QDate last) const;

    /// Opinion and signature. RecordClosed does not apply: a page may be reviewed more than once.
    Result<PageReview> review(const Actor &actor, LogPageId page, const QString &opinion, const Secret &secret);

private:
    Result<PageToReview> toReview(const LogPage &page) const;

    const LogPages &m_pages;
    LogRepositories m_repositories;
    Signer &m_signer;
    Journal &m_journal;
};

} // namespace dutydesk
