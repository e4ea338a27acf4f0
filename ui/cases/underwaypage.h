// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cases/calloutservice.h"
#include "cases/escalationservice.h"
#include "common/registerpage.h"
#include "log/caseacts.h"

namespace dutydesk {

/// A report, a call-out or a measure in the list.
struct UnderWayLine
{
    RecordType type;
    qint64 number; ///< its id among those of its type
    QString what;
    QString steps; ///< what came of it so far
    QString about; ///< place and matter of its line or work
    QDateTime since;
    QString state;
    Tone tone;
    bool isOver;
    bool hasArrived = false; ///< of a call-out
    bool hasCome = false;    ///< of a leader

    bool operator==(const UnderWayLine &) const = default;
};

/// What was set going on the current page, and all that is not over (HO-13, HO-14). Each further step is one key or
/// click.
class UnderWayPage final : public RegisterPage<UnderWayLine>
{
    Q_OBJECT

public:
    UnderWayPage(const Seat &seat, QWidget *parent);

    /// Opens the dialog of the act.
    void begin(DeskAct act, const CaseSubject &subject, const QString &about);

    /// What is said of each.
    static UnderWayLine lineOf(const ShownEscalation &shown, const Clock &clock);
    static UnderWayLine lineOf(const ShownCallout &shown, const Clock &clock);
    static UnderWayLine lineOf(const ShownMeasure &shown, const Clock &clock);

private:
    static Register<UnderWayLine> describe(UnderWayPage *page, const Clock &clock);
    static std::vector<ActOf<UnderWayLine>> acts(UnderWayPage *page);
    static Result<std::vector<UnderWayLine>> list(Services &services, const Actor &actor, const Clock &clock);
    void notReached(const UnderWayLine &line);
    void came(const UnderWayLine &line);
    void arrived(const UnderWayLine &line);
    void lifted(const UnderWayLine &line);
};

} // namespace dutydesk
