// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/draftstore.h"
#include "common/seat.h"

#include <QTimer>

namespace dutydesk {

/// Keeps the draft of one form for whoever is signed in: stored shortly after the last key, taken out of sight at the
/// lock, given back to the same person, and forgotten once it is saved for good.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    /// What the keeper has to know of the form. An empty text means that nothing is typed.
    struct Form
    {
        QString name;
        std::function<QString()> text;
        std::function<void(const QString &text)> show;
    };

    DraftKeeper(const Seat &seat, Form form, QObject *parent);

    /// To be called at each change of the form.
    void edited() { m_timer.start(); }

    /// Stores what the form says now.
    void store();

    /// What `owner` had typed is saved for good; the form shows what is left of it, if it is still in sight.
    void forget(StaffId owner);

    static constexpr std::chrono::milliseconds afterLastKey{1500};

private:
    void followSession();
    void write(StaffId owner, const QString &text);

    const Seat m_seat;
    Form m_form;
    std::optional<StaffId> m_owner;
    QTimer m_timer;
    bool m_hasComplained = false;
};

} // namespace dutydesk
