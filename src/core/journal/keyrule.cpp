// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/keyrule.h"

#include "people/deskkey.h"
#include "people/staffkey.h"

namespace dutydesk {

JointRule::Finding KeyRule::check(const ReadEntry &read)
{
    constexpr qsizetype keyLength = 32;
    std::optional<QByteArray> enrolled;
    if (const std::optional<DeskKey> ofDesk = read.record<DeskKey>()) {
        enrolled = ofDesk->publicKey;
    } else if (read.entry.kind == EntryKind::KeyEnrolled) {
        const std::optional<StaffKey> key = read.record<StaffKey>();
        enrolled = key ? key->publicKey : QByteArray();
    }
    const bool isSound = !enrolled || (enrolled->size() == keyLength && m_enrolled.insert(*enrolled).second);
    return isSound ? std::nullopt : Finding(read.bad(JournalProblem::KeyNotEnrolled));
}

} // namespace dutydesk
