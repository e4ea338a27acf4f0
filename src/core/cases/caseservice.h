// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cases/calloutservice.h"
#include "cases/escalationservice.h"
#include "evidence/evidencefiles.h"
#include "log/casebook.h"

#include <map>

namespace dutydesk {

/// What a superior typed about a task (WN-5).
struct TaskDraft
{
    static constexpr auto fields()
    {
        return fieldsAre(Field{"matter", &TaskDraft::matter}, Field{"place", &TaskDraft::place},
                         Field{"responsible_id", &TaskDraft::responsible}, Field{"deadline", &TaskDraft::deadline},
                         Field{"next_step", &TaskDraft::nextStep}, Field{"urgency", &TaskDraft::urgency},
                         Aside{"words", &TaskDraft::why});
    }

    QString matter = {}; ///< must not be blank
    QString place = {};
    std::optional<StaffId> responsible = {};
    std::optional<QDateTime> deadline = {}; ///< UTC
    QString nextStep = {};
    Urgency urgency = Urgency::Ordinary;
    QString why = {}; ///< what is changed for; required of the manager who takes the urgency away (HO-7)

    bool operator==(const TaskDraft &) const = default;
};

/// What a person typed about a limit of a case, or an act on it.
struct LimitDraft
{
    static constexpr auto fields()
    {
        return fieldsAre(Field{"limit_id", &LimitDraft::limit}, Aside{"kind", &LimitDraft::kind},
                         Aside{"due_at", &LimitDraft::due}, Field{"words", &LimitDraft::words});
    }

    std::optional<CaseLimitId> limit = {};
    LimitKind kind = LimitKind::Answer;
    QDateTime due = {}; ///< UTC
    QString words = {};

    bool operator==(const LimitDraft &) const = default;
};

/// What a person typed about an act.
using CaseWordsDraft = TextDraft<&CaseStep::words>;

/// A case in the list.
struct ShownCase
{
    Case of;
    QString responsible;                ///< the name of the person, or who follows it up
    QString givenBy;                    ///< the name
    std::vector<CaseLimit> limits = {}; ///< those that have not ended, the nearest end first

    bool operator==(const ShownCase &) const = default;
};

/// A step with the name of who took it, and its files.
struct ShownStep
{
    CaseStep step;
    QString officer;
    std::vector<Evidence> files; ///< what it attached

    bool operator==(const ShownStep &) const = default;
};

/// Everything about one case. Its texts are masked.
struct CaseView
{
    ShownCase head;
    std::vector<CaseAct> acts;          ///< possible now for the reader, the next one first
    std::vector<ShownStep> steps = {};  ///< the oldest first
    std::vector<CaseLimit> limits = {}; ///< those that have ended too, as they were set
    std::vector<ShownEscalation> escalations = {};
    std::vector<ShownCallout> callouts = {};
    std::vector<ShownMeasure> measures = {};
};

enum class CasesShown { Open, All };

/// Cases of every kind: reading them, and the acts that the table knows (log/caseacttable.h).
class CaseService
{
public:
    CaseService(const LogRepositories &repositories, RunningPage &page, const Repository<StaffMember> &staff,
                EvidenceFiles &evidence, Journal &journal);

    /// The most urgent first, then by what ends first, the deadline or a limit; of all, the newest first. Needs
    /// Right::ReadRecords, as all reading does.
    Result<std::vector<ShownCase>> list(const Actor &actor, CasesShown which) const;

    Result<CaseView> view(const Actor &actor, CaseId id) const;

    /// Gives a person a task. Needs Right::AssignTasks, and an open page, on which it is written. InvalidInput names
    /// the field.
    Result<Case> assign(const Actor &actor, const TaskDraft &draft);

    /// Does what needs no more than words: every act but Receive, Change, Attach and those on limits. Fails as
    /// CaseBook::perform() does.
    Result<Case> perform(const Actor &actor, CaseId id, CaseAct act, const QString &words);

    /// Changes a task that is open. What was asked, of whom and by when is for who gave it or the manager to change:
    /// else NotAllowed, which names the field.
    Result<Case> change(const Actor &actor, CaseId id, const TaskDraft &draft);

    /// Keeps files with a case that is open, all of them or none: they are those of a step, which says who added them
    /// and when. Fails as perform() does, and with InvalidInput for no file or one that EvidenceFiles refuses.
    Result<std::vector<Evidence>> attach(const Actor &actor, CaseId id, const std::vector<EvidenceDraft> &drafts);

    /// The files of a case, in the order in which they were added.
    Result<std::vector<Evidence>> listEvidence(const Actor &actor, CaseId id) const;

    /// The bytes of a file of that step. Fails with NotFound if the file was purged.
    Result<QByteArray> contentOf(const Actor &actor, CaseStepId step, EvidenceId file) const;

    /// Sets a limit by its kind and its end. InvalidInput names the field. Fails as CaseBook::setLimit() does.
    Result<CaseLimit> setLimit(const Actor &actor, CaseId id, const LimitDraft &draft);

    /// Does an act on a limit of the draft: ChangeLimit needs the end too. Fails as CaseBook::actOnLimit() does.
    Result<CaseLimit> actOnLimit(const Actor &actor, CaseAct act, const LimitDraft &draft);

private:
    Result<std::vector<ShownCase>> shown(const std::vector<Case> &cases) const;
    Result<std::map<StaffId, QString>> namesOfStaff() const;
    Result<std::vector<Evidence>> filesOf(const CaseStep &step) const;
    Result<void> giveTo(Case &task, std::optional<StaffId> person) const;
    static Result<void> checkUrgency(const Actor &actor, const Case &before, const TaskDraft &draft);
    static Result<void> checkGiver(const Actor &actor, const Case &before, const Case &changed);

    LogRepositories m_repositories;
    CaseBook m_book;
    const Repository<StaffMember> &m_staff;
    EvidenceFiles &m_evidence;
    Journal &m_journal;
};

} // namespace dutydesk
