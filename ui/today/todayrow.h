// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/registercell.h"
#include "today/limitwatch.h"

#include <QDate>

namespace dutydesk {

/// Where a row or a card of Today leads.
struct TodayTarget
{
    enum class Where { Nowhere, Record, Review, Roster, Log, Handover, Records, Backups };

    Where where = Where::Nowhere;
    std::optional<RecordReference> record = {}; ///< for Record and Review
    QDate month = {};                           ///< for Roster

    bool operator==(const TodayTarget &) const = default;
};

/// A row of a list of Today: the heading of a section, something that leads somewhere, or a quiet sentence.
struct TodayRow
{
    bool isHeading = false;
    bool isStrong = false;
    QString lead = {}; ///< quiet, before the text, such as a time
    QString text = {};
    QString aside = {};     ///< quiet, after the text
    QString subline = {};   ///< a second line in small letters
    RegisterCell chip = {}; ///< before the text, if it has a tone
    QString figure = {};    ///< at the right
    std::optional<Tone> figureTone = {};
    std::optional<CountedLimit> limit = {}; ///< its time left is shown at the right, and moves
    double timeOver = 0;                    ///< the share of the limit's time that is over, at most 1
    TodayTarget target = {};

    bool leads() const { return target.where != TodayTarget::Where::Nowhere; }

    bool operator==(const TodayRow &) const = default;
};

} // namespace dutydesk
