// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/gateway.h"
#include "common/services.h"
#include "journal/journal.h"

namespace dutydesk::test {

/// Runs tasks at once, on the test's own thread.
class ImmediateGateway final : public Gateway
{
public:
    Services services;

    /// Announces the types written, as after a change at another desk.
    void tellWhatWasWritten() { Q_EMIT changed(services.journal->takeWritten()); }

protected:
    void post(std::function<void(Services &)> work) override { work(services); }
    void deliver(std::function<void()> then) override { then(); }
};

} // namespace dutydesk::test
