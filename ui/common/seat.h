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

/// What every page and dialog of the window works with. It is handed on as one thing, and cheap to copy.
struct Seat
{
    Gateway &gateway;
    Session &session;
    Notifier &notifier;
    const Clock &clock;
    DraftStore &drafts;
};

} // namespace dutydesk
