// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/verificationreport.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace dutydesk {

/// What is wrong with a computer's clock, in one sentence for people.
class ClockWords
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::ClockWords)

public:
    /// While it lasts, with what to do.
    static QString now(const ClockAnomaly &clock, const QTimeZone &zone);

    /// As the journal notes it, without the lines written meanwhile.
    static QString noted(const ClockNote &note, const QTimeZone &zone);

    /// Which entries were dated ahead of the clock of a note, by whom and how far.
    static QString ahead(const TakenBack &taken);

    /// Why a note of a clock waits for the manager.
    static QString alarm(const ClockNote &note, const QTimeZone &zone);

    /// A moment of the journal, to the minute.
    static QString moment(qint64 ms, const QTimeZone &zone);

private:
    static QString length(qint64 ms);
};

} // namespace dutydesk
