// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalrepository.h"

namespace dutydesk {

/// What is known of a chain outside it: where this desk saw it end, and with which key it began.

/// The first entry that one change after the pinned entry does not explain. A desk pins each of its changes, so at most
/// the last one can have been saved without its pin, and never one that tells of the loss of all keys.
Result<std::optional<qint64>> firstBeyondOneChange(const JournalRepository &repository, qint64 pinned);

/// The public key that was enrolled first. Fails with NotFound if there is none.
Result<QByteArray> firstKey(const JournalRepository &repository);

} // namespace dutydesk
