// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cases/caseservice.h"
#include "common/recorddialog.h"

namespace dutydesk {

/// The dialogs of what may be done with the limits of a case. Each asks for its own fields only.
class LimitDialogs
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::LimitDialogs)

public:
    /// Sets a limit.
    static RecordDialog *set(const Seat &seat, const Case &one, QWidget *parent);

    /// Does an act on one of the case's limits that admit it now, of which there is one at least.
    static RecordDialog *act(const Seat &seat, const ShownCase &of, CaseAct act, QWidget *parent);

    /// The limits of the case that admit the act now.
    static std::vector<CaseLimit> admitting(const ShownCase &of, CaseAct act, const Clock &clock);

private:
    static RecordDialog *make(const Seat &seat, const Case &one, CaseAct act, QWidget *parent);
    static void addWords(DraftForm<LimitDraft> &form, CaseAct act);
    static QString asked(CaseAct act);
    static QString named(const CaseLimit &limit, const Clock &clock);
};

} // namespace dutydesk
