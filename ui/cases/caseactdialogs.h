// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cases/caseservice.h"
#include "common/recorddialog.h"
#include "log/attachmentsdialog.h"

namespace dutydesk {

/// The dialogs of what may be done with a case. Each asks for its own fields only.
class CaseActDialogs
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::CaseActDialogs)

public:
    /// Of the act on its button.
    static QString label(CaseKind kind, CaseAct act);

    /// An act that needs no more than words.
    static RecordDialog *words(const Seat &seat, const Case &one, CaseAct act, QWidget *parent);

    /// Assigns a task to one of the staff, or changes it.
    static RecordDialog *task(const Seat &seat, const std::vector<StaffMember> &staff, const std::optional<Case> &task,
                              QWidget *parent);

    /// Shows what is attached to the case, and adds to it unless the act is not possible.
    static AttachmentsDialog *attachments(const Seat &seat, const Case &one, bool mayAdd, QWidget *parent);

private:
    static QString asked(CaseKind kind, CaseAct act);
    static void addTaskFields(RecordDialog &dialog, DraftForm<TaskDraft> &form, const Seat &seat,
                              const std::vector<StaffMember> &staff);
    static void guardTask(RecordDialog &dialog, const Case &task, const Actor &actor);
};

} // namespace dutydesk
