// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/gateway.h"
#include "common/services.h"
#include "journal/journal.h"

namespace dutydesk::test {

/// Runs tasks at once, and keeps their answers back while `holds` is set: what a slow disk looks like to the window.
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

    /// As after a change by somebody else.
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
