// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/gateway.h"
#include "common/services.h"
#include "journal/journal.h"

namespace dutydesk::test {

/// Runs tasks at once, but holds their answers back while `holds` is set. The window then sees a slow disk.
class HeldGateway final : public Gateway
{
public:
    Services services;
    bool holds = false;

    void release()
    {
        holds = false;
        for (const std::function<void()> &then : std::exchange(m_held, {})) {
            then();
        }
    }

    /// Announces the types written, as after a change at another desk.
    void tellWhatWasWritten() { Q_EMIT changed(services.journal->takeWritten()); }

protected:
    void post(std::function<void(Services &)> work) override { work(services); }
    void deliver(std::function<void()> then) override
    {
        if (holds) {
            m_held.push_back(std::move(then));
        } else {
            then();
        }
    }

private:
    std::vector<std::function<void()>> m_held;
};

} // namespace dutydesk::test
