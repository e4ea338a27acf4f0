// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/registerpage.h"
#include "log/case.h"
#include "log/caseacts.h"

namespace dutydesk {

/// The open work of the current page, sorted by urgency and then by deadline.
class OpenWorkPanel final : public RegisterPage<Case>
{
    Q_OBJECT

public:
    OpenWorkPanel(const Seat &seat, QWidget *parent);

    /// Shows this work in this order; it is empty if no page is shown.
    void showWork(const std::vector<Case> &work, bool isPageOpen);

Q_SIGNALS:
    /// Something is to be set going about the work.
    void actWanted(dutydesk::DeskAct act, const dutydesk::CaseSubject &subject, const QString &about);

    /// The case is to be seen with its timeline and all its acts.
    void caseWanted(const dutydesk::Case &one);

private:
    static std::vector<ActOf<Case>> workActs(OpenWorkPanel *panel);
    static std::vector<ActOf<Case>> caseActs(OpenWorkPanel *panel);
    static Register<Case> describe(OpenWorkPanel *panel, const Clock &clock);
    void openDialog(const std::optional<Case> &work);

    bool m_isPageOpen = false;
};

} // namespace dutydesk
