// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/gateway.h"
#include "common/notifier.h"
#include "common/session.h"

namespace dutydesk {

/// Asks `task(services, actor)` for what a view shows. `show` gets it, unless the desk is locked or somebody else sits
/// there by then.
template<typename Task, typename Show>
void readWhileSignedIn(QObject *view, Gateway &gateway, Session &session, Notifier &notifier, Task task, Show show)
{
    const Actor actor = *session.actor();
    gateway.ask(
        view, [task = std::move(task), actor](Services &services) { return task(services, actor); },
        [&session, &notifier, staff = actor.staff, show = std::move(show)](const auto &result) {
            if (!session.actor() || session.actor()->staff != staff) {
                return;
            }
            if (result) {
                show(*result);
            } else {
                notifier.showError(result.error());
            }
        });
}

} // namespace dutydesk
