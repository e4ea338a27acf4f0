// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/jointrule.h"

#include <set>

namespace dutydesk {

/// A record begins with one kind of entry and goes on with another, and there is one record of the centre.
class KindRule final : public JointRule
{
public:
    Finding check(const ReadEntry &read) override;

private:
    using Name = std::pair<RecordType, qint64>;

    std::set<Name> m_known;
    std::set<Name> m_withBody; ///< an id whose earlier record was erased may be given again
};

} // namespace dutydesk
