// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"

#include <QDateTimeEdit>

namespace dutydesk {

/// Edits a moment as the date and the time that the centre's clocks show.
class MomentEdit final : public QDateTimeEdit
{
    Q_OBJECT

public:
    MomentEdit(const Clock &clock, QWidget *parent);

    /// The moment in UTC.
    QDateTime moment() const { return m_clock.momentOf(date(), time()); }
    void setMoment(const QDateTime &moment);

private:
    const Clock &m_clock;
};

} // namespace dutydesk
