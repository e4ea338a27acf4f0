// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cases/casesubjects.h"

namespace dutydesk {

/// What a person typed about a call-out.
struct CalloutDraft
{
    static constexpr auto fields()
    {
        return fieldsAre(Field{"department", &CalloutDraft::department}, Field{"who", &CalloutDraft::who},
                         Field{"note", &CalloutDraft::note});
    }

    QString department = {}; ///< must not be blank
    QString who = {};
    QString note = {};

    bool operator==(const CalloutDraft &) const = default;
};

using CalloutNoteDraft = TextDraft<&Callout::note>;
using MeasureDraft = TextDraft<&Measure::what>;

struct ShownCallout
{
    Callout callout;
    SubjectText about;

    bool operator==(const ShownCallout &) const = default;
};

struct ShownMeasure
{
    Measure measure;
    SubjectText about;

    bool operator==(const ShownMeasure &) const = default;
};

/// Departments called out and temporary measures, which are the duty officer's right (HO-14). Each act writes its line
/// into the open page, and fails with NoOpenPage without one; it needs Right::WriteLog, reading Right::ReadRecords.
class CalloutService
{
public:
    CalloutService(const LogRepositories &repositories, RunningPage &page, Journal &journal);

    /// Those of the open page, and all that are not done, the newest first.
    Result<std::vector<ShownCallout>> callouts(const Actor &actor) const;

    /// Those of the open page, and all that are not lifted, the newest first.
    Result<std::vector<ShownMeasure>> measures(const Actor &actor) const;

    Result<Callout> callOut(const Actor &actor, const CaseSubject &subject, const CalloutDraft &draft);

    /// Fails with RecordClosed if they have arrived already, or are done. What is noted is added to the note.
    Result<Callout> arrive(const Actor &actor, CalloutId id, const QString &note);

    /// Fails with RecordClosed if they are done already.
    Result<Callout> finish(const Actor &actor, CalloutId id, const QString &note);

    Result<Measure> take(const Actor &actor, const CaseSubject &subject, const MeasureDraft &draft);

    /// Fails with RecordClosed if it is lifted already.
    Result<Measure> lift(const Actor &actor, MeasureId id);

private:
    Result<Callout> step(Change &change, Callout callout, const QString &step, const QString &note);
    Result<Callout> running(CalloutId id) const;

    LogRepositories m_repositories;
    RunningPage &m_page;
    CaseSubjects m_subjects;
    Journal &m_journal;
};

} // namespace dutydesk
