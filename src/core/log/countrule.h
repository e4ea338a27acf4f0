// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/referencedata.h"
#include "journal/jointrule.h"
#include "log/handover.h"

#include <map>
#include <set>

namespace dutydesk {

/// The shared items are counted as their list has them at that moment. Who signs out, and who opens a closed desk,
/// counts each active item once (HO-6).
class CountRule final : public JointRule
{
public:
    Finding check(const ReadEntry &read) override;
    Finding endOfChange() override;

private:
    using Problem = std::optional<JournalProblem>;

    Problem checkCount(const ItemCount &count);
    Problem checkSignature(const ReadEntry &read) const;

    std::map<qint64, SharedItem> m_items; ///< as last written
    std::set<qint64> m_active;            ///< which of them are counted
    std::map<qint64, bool> m_isClosing;   ///< of each handover, whether no relief follows

    // In the change under way:
    std::set<qint64> m_counted;
    bool m_isErased = false; ///< a count has lost its body
};

} // namespace dutydesk
