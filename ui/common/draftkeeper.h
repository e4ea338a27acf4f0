// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/draftstore.h"
#include "common/keepingtimer.h"
#include "common/seat.h"

namespace dutydesk {

/// Keeps the draft of one form for the signed-in person. It is stored within a second, hidden at the lock, given
/// back to the same person, and forgotten once it is saved for good.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    /// What the keeper needs from the form. An empty text means that nothing is typed.
    struct Form
    {
        QString name;
        std::function<QString()> text;
        std::function<void(const QString &text)> show;
    };

    DraftKeeper(const Seat &seat, Form form, QObject *parent);

    /// The form must call this at each change.
    void edited() { m_timer.edited(); }

    /// Stores the form's content now.
    void store();

    /// Stores what is not stored yet, where the form is about to go.
    void keepNow() { m_timer.keepNow(); }

    /// Deletes the draft of `owner` after it was saved for good. If the form is still shown, its remaining text becomes
    /// the new draft.
    void forget(StaffId owner);

private:
    void followSession();
    void write(StaffId owner, const QString &text);

    const Seat m_seat;
    Form m_form;
    std::optional<StaffId> m_owner;
    KeepingTimer m_timer;
    bool m_hasComplained = false;
};

} // namespace dutydesk
