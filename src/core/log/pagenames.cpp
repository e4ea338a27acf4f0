// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/pagenames.h"

namespace dutydesk {

PageNames::PageNames(const PastNames &past, const Repository<StaffMember> &staff)
    : m_past(past)
    , m_staff(staff)
{}

PageNames::PageNames(const PastNames &past, const Repository<StaffMember> &staff, const LogPage &page)
    : PageNames(past, staff)
{
    // Each entry of a page after the first signature changes its state, and none follows the second.
    const std::size_t later = page.state == PageState::Closed ? 1 : 0;
    if (page.state != PageState::Open) {
        m_outgoing = past.entryOf(RecordReference::of(page), later);
    }
    if (page.state == PageState::Closed) {
        m_incoming = past.entryOf(RecordReference::of(page));
    }
}

Result<QString> PageNames::ofReviewer(const PageReview &review) const
{
    return at(review.reviewer, m_past.entryOf(RecordReference::of(review)));
}

Result<QString> PageNames::at(StaffId staff, std::optional<qint64> entry) const
{
    TRY(const StaffMember member, m_staff.findById(staff));
    return m_past.asOf(member, entry).name.toString();
}

} // namespace dutydesk
