// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <functional>

namespace dutydesk {

/// Shows messages of pages without blocking the user. The window shows them in a bar; tests collect them.
class Notifier
{
public:
    virtual ~Notifier() = default;

    /// Shows what failed and what to do, with the technical text behind "Details". It stays until something succeeds.
    virtual void showError(const Error &error) = 0;

    /// Shows why an act was refused, by a rule or for wrong input. It stays like an error.
    virtual void showRefusal(const QString &reason) = 0;

    /// Says that something was done.
    virtual void showMessage(const QString &message) = 0;

    /// Asks before an act that cannot be undone, and runs it if the user agrees.
    virtual void confirm(const QString &question, const QString &actionLabel, std::function<void()> action) = 0;
};

} // namespace dutydesk
