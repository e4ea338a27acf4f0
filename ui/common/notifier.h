// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <functional>

namespace dutydesk {

/// How pages speak to the user without standing in the way: the window shows a bar, not a box. A test listens instead.
class Notifier
{
public:
    virtual ~Notifier() = default;

    /// What did not happen and what to do; the technical text is behind "Details". Stays until something succeeds.
    virtual void showError(const Error &error) = 0;

    /// Why something was not done, where the rules or what was typed stand in the way. Stays as an error does.
    virtual void showRefusal(const QString &reason) = 0;

    /// Says that something was done.
    virtual void showMessage(const QString &message) = 0;

    /// Only before what cannot be undone: says what will happen, then does it if the user agrees.
    virtual void confirm(const QString &question, const QString &actionLabel, std::function<void()> action) = 0;
};

} // namespace dutydesk
