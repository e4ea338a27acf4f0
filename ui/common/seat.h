// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "common/draftstore.h"
#include "common/gateway.h"
#include "common/notifier.h"
#include "common/services.h"
#include "common/session.h"

namespace dutydesk {

/// What pages and dialogs of the window need. It is passed on as a whole and is cheap to copy.
struct Seat
{
    Gateway &gateway;
    Session &session;
    Notifier &notifier;
    const Clock &clock;
    DraftStore &drafts;
};

} // namespace dutydesk
