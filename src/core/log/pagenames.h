// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/repository.h"
#include "journal/pastnames.h"
#include "log/handover.h"

namespace dutydesk {

/// What people, shifts and the centre are called on a page: where it is signed, as they were called at its signatures,
/// and on an open page as they are called now. So a print of a signed page is the same however often somebody is
/// renamed.
class PageNames
{
public:
    /// Those of now.
    PageNames(const PastNames &past, const Repository<StaffMember> &staff);
    PageNames(const PastNames &past, const Repository<StaffMember> &staff, const LogPage &page);

    PageNames on(const LogPage &other) const { return {m_past, m_staff, other}; }

    /// The name of a person who wrote on the page or signed it first.
    Result<QString> of(StaffId staff) const { return at(staff, m_outgoing); }

    /// The name of the officer who took over.
    Result<QString> ofIncoming(StaffId staff) const { return at(staff, m_incoming); }

    Result<QString> ofReviewer(const PageReview &review) const;

    /// The name of a person at an entry of the journal, or now.
    Result<QString> at(StaffId staff, std::optional<qint64> entry) const;

    /// The shift pattern or the centre with its name.
    template<Record T>
    T named(const T &record) const
    {
        return m_past.asOf(record, m_outgoing);
    }

private:
    const PastNames &m_past;
    const Repository<StaffMember> &m_staff;
    std::optional<qint64> m_outgoing; ///< the entry of the page at the first signature
    std::optional<qint64> m_incoming; ///< the one at the second signature
};

} // namespace dutydesk
