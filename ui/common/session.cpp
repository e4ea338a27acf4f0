// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/session.h"

namespace dutydesk {

void Session::signIn(const Actor &actor)
{
    m_actor = actor;
    Q_EMIT changed();
}

void Session::lock()
{
    m_actor.reset();
    Q_EMIT changed();
}

} // namespace dutydesk
