// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/recordedtries.h"

namespace dutydesk {

namespace {

constexpr qint64 mostEntries = 5000;

/// Whether the entry shows that the person gave the right secret.
bool showsRightSecret(const JournalEntry &entry, StaffId staff)
{
    switch (entry.kind) {
    case EntryKind::SignedIn:
        return entry.reference == staff.value();
    case EntryKind::HandoverSignature:
    case EntryKind::ReviewSignature:
    case EntryKind::EnrolmentSignature:
        return entry.actor == staff.value();
    default:
        return false;
    }
}

} // namespace

Result<int> wrongTriesOf(const Journal &journal, StaffId staff)
{
    TRY(const std::optional<JournalHead> head, ifFound(journal.head()));
    const qint64 last = head ? head->sequence : 0;
    int tries = 0;
    CHECK(
        journal.visitFrom(std::max(last - mostEntries, qint64(0)) + 1, [&](const JournalEntry &entry) -> Result<void> {
            if (showsRightSecret(entry, staff)) {
                tries = 0;
            }
            tries += entry.kind == EntryKind::SignInFailed && entry.reference == staff.value() ? 1 : 0;
            return {};
        }));
    return tries;
}

} // namespace dutydesk
