// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/actor.h"

#include <QObject>

namespace dutydesk {

/// The person who sits at the desk now. Pages pass this actor to the services, which check it.
class Session final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Empty before signing in and while the desk is locked.
    const std::optional<Actor> &actor() const { return m_actor; }

    void signIn(const Actor &actor);
    void lock();

Q_SIGNALS:
    void changed();

private:
    std::optional<Actor> m_actor;
};

} // namespace dutydesk
