// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover/handoverdraft.h"

namespace dutydesk {

/// The draft of a handover as text, in which it outlives the program. No secret is in it.
class HandoverDraftText
{
public:
    static QString of(const HandoverDraft &draft);

    /// What `text` says of `page`; an empty draft of the page where it says nothing, or is of another page.
    static HandoverDraft draft(const QString &text, LogPageId page);
};

} // namespace dutydesk
