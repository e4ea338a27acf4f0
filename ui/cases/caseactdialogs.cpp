// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cases/caseactdialogs.h"

#include "find/unitcompleter.h"
#include "log/casewords.h"
#include "log/logwords.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

QString CaseActDialogs::label(CaseKind kind, CaseAct act)
{
    switch (act) {
    case CaseAct::Receive:
        break; // has a button of its own for each kind
    case CaseAct::Change:
        return tr("Chan&ge…");
    case CaseAct::Note:
        return tr("Not&e…");
    case CaseAct::Begin:
        return tr("Take &in hand…");
    case CaseAct::ReportBack:
        return tr("Report &back…");
    case CaseAct::SendBack:
        return tr("&Send back…");
    case CaseAct::Finish:
        return kind == CaseKind::Task ? tr("&Accept…") : tr("&Done…");
    case CaseAct::Withdraw:
        return tr("With&draw…");
    case CaseAct::SetLimit:
        return tr("Set a li&mit…");
    case CaseAct::ChangeLimit:
        return tr("Change a limit…");
    case CaseAct::PauseLimit:
        return tr("&Pause a limit…");
    case CaseAct::ResumeLimit:
        return tr("Res&ume a limit…");
    case CaseAct::MeetLimit:
        return tr("Limit me&t…");
    case CaseAct::ExplainLimit:
        break; // is asked for before the next act
    case CaseAct::Attach:
        return tr("Atta&ch…");
    }
    return CaseWords::act(kind, act);
}

QString CaseActDialogs::asked(CaseKind kind, CaseAct act)
{
    switch (act) {
    case CaseAct::ReportBack:
        return tr("What &became of it");
    case CaseAct::SendBack:
        return tr("What is &still to be done");
    case CaseAct::Withdraw:
        return tr("&Why it is not to be done");
    case CaseAct::Finish:
        return kind == CaseKind::Task ? tr("R&emark") : tr("&Outcome");
    case CaseAct::Begin:
        return tr("R&emark");
    default:
        return tr("What was done or &heard");
    }
}

RecordDialog *CaseActDialogs::words(const Seat &seat, const Case &one, CaseAct act, QWidget *parent)
{
    const QString word = CaseWords::act(one.kind, act);
    auto *dialog = new RecordDialog(seat, word, u"caseActDialog"_s, parent, word);
    dialog->explain(tr("%1 · %2", "number and matter").arg(CaseWords::number(one), LogWords::placeAndMatter(one)));
    auto &form = dialog->addForm(CaseWordsDraft());
    form.line(&CaseWordsDraft::text, {asked(one.kind, act),
                                      u"caseWordsEdit"_s,
                                      {},
                                      tr("Please say it in words. They stay in the timeline of the case.")});
    dialog->saves(
        [id = one.id, act](Services &services, const Actor &actor, const CaseWordsDraft &draft) {
            return services.cases->perform(actor, id, act, draft.text);
        },
        form);
    dialog->keeps(u"%1/%2"_s.arg(one.id.value()).arg(static_cast<int>(act)));
    return dialog;
}

AttachmentsDialog *CaseActDialogs::attachments(const Seat &seat, const Case &one, bool mayAdd, QWidget *parent)
{
    AttachmentsOf of{.title = tr("Attachments of %1").arg(CaseWords::number(one)),
                     .list = [id = one.id](Services &services,
                                           const Actor &actor) { return services.cases->listEvidence(actor, id); },
                     .contentOf =
                         [](Services &services, const Actor &actor, const Evidence &file) {
                             return services.cases->contentOf(actor, CaseStepId(file.subjectId), file.id);
                         },
                     .attach = {}};
    if (mayAdd) {
        of.attach = [id = one.id](Services &services, const Actor &actor, const std::vector<EvidenceDraft> &drafts) {
            return services.cases->attach(actor, id, drafts);
        };
    }
    auto *dialog = new AttachmentsDialog(seat, std::move(of), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void CaseActDialogs::addTaskFields(RecordDialog &dialog, DraftForm<TaskDraft> &form, const Seat &seat,
                                   const std::vector<StaffMember> &staff)
{
    std::vector<std::pair<QString, std::optional<StaffId>>> people{{tr("please choose"), std::nullopt}};
    const std::optional<StaffId> before = form.draft().responsible;
    for (const StaffMember &person : staff) {
        const bool canDoIt = person.active && hasRight(person.role, Right::WriteLog);
        if (canDoIt || person.id == before) {
            people.emplace_back(person.name.toString(), person.id);
        }
    }
    form.choice(&TaskDraft::responsible, people,
                {tr("&Who"), u"taskPersonBox"_s, {}, tr("Please choose who does it.")});
    form.line(&TaskDraft::matter, {tr("&Matter"), u"taskMatterEdit"_s, {}, tr("Please say what is to be done.")});
    UnitCompleter::serve(*form.line(&TaskDraft::place, {tr("&Unit or place"), u"taskPlaceEdit"_s}), seat);
    form.moment(&TaskDraft::deadline, seat.clock, std::chrono::hours(24), {tr("&By when"), u"hasTaskDeadlineBox"_s},
                {tr("Deadline"), u"taskDeadlineEdit"_s});
    form.line(&TaskDraft::nextStep, {tr("What to do &first"), u"taskNextStepEdit"_s});
    form.choice(&TaskDraft::urgency, &LogWords::urgencyWithEffect, {tr("Urgenc&y"), u"taskUrgencyBox"_s});
    dialog.findChild<QWidget *>(u"taskPersonBox"_s)->setFocus();
}

/// What the service would refuse cannot be changed here either.
void CaseActDialogs::guardTask(RecordDialog &dialog, const Case &task, const Actor &actor)
{
    const bool isLowered = task.urgency != Urgency::Important || actor.may(Right::OverrideHandover);
    dialog.findChild<QWidget *>(u"taskUrgencyBox"_s)->setEnabled(isLowered);
    if (actor.staff == task.givenBy || actor.may(Right::ReviewRecords)) {
        return;
    }
    dialog.explain(tr("What is asked, of whom and by when is changed by who gave the task, or by the manager."));
    for (const QString &field :
         {u"taskPersonBox"_s, u"taskMatterEdit"_s, u"hasTaskDeadlineBox"_s, u"taskDeadlineEdit"_s}) {
        dialog.findChild<QWidget *>(field)->setEnabled(false);
    }
}

RecordDialog *CaseActDialogs::task(const Seat &seat, const std::vector<StaffMember> &staff,
                                   const std::optional<Case> &task, QWidget *parent)
{
    auto *dialog = new RecordDialog(seat, task ? tr("Change the task") : tr("Assign a task"), u"taskDialog"_s, parent,
                                    task ? tr("&Save") : tr("&Assign"));
    auto &form = dialog->addForm(task ? draftOf<TaskDraft>(*task) : TaskDraft());
    addTaskFields(*dialog, form, seat, staff);
    if (task) {
        form.line(&TaskDraft::why, {tr("&Reason of the change"),
                                    u"taskReasonEdit"_s,
                                    {},
                                    tr("Please give the reason. It stays in the timeline of the task.")});
        guardTask(*dialog, *task, *seat.session.actor());
    }
    const auto id = task ? std::optional(task->id) : std::nullopt;
    dialog->saves(
        [id](Services &services, const Actor &actor, const TaskDraft &draft) {
            return id ? services.cases->change(actor, *id, draft) : services.cases->assign(actor, draft);
        },
        form);
    dialog->keeps(id);
    return dialog;
}

} // namespace dutydesk
