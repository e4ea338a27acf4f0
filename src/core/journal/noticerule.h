// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/jointrule.h"

#include <set>

namespace dutydesk {

/// Each kind of notice says what the program says with it, and nothing else.
class NoticeRule final : public JointRule
{
public:
    Finding check(const ReadEntry &read) override;
    Finding endOfChange() override;

private:
    using Problem = std::optional<JournalProblem>;

    Problem checkNotice(const ReadEntry &read, bool isFirst) const;
    Problem checkSignIn(const JournalEntry &entry) const;
    Problem checkManifest(const ReadEntry &read) const;

    std::set<qint64> m_staff;
    QByteArray m_hashes;   ///< of all entries so far, one after the other
    bool m_isFirst = true; ///< the next entry begins a change
};

} // namespace dutydesk
