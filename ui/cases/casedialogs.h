// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cases/calloutservice.h"
#include "cases/escalationservice.h"
#include "common/recorddialog.h"

namespace dutydesk {

/// What a report to a leader is about, with whom to tell.
struct ReportMaterial
{
    CaseSubject subject;
    QString about;
    std::vector<LadderStep> undecided; ///< the ladder for what the desk cannot decide
    std::vector<LadderStep> major;     ///< the ladder for what is major
};

/// The dialogs of what is set going. Each asks for its own fields only.
class CaseDialogs
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::CaseDialogs)

public:
    static RecordDialog *report(const Seat &seat, const ReportMaterial &material, QWidget *parent);
    static RecordDialog *callOut(const Seat &seat, const CaseSubject &subject, const QString &about, QWidget *parent);
    static RecordDialog *measure(const Seat &seat, const CaseSubject &subject, const QString &about, QWidget *parent);
    static RecordDialog *answer(const Seat &seat, EscalationId escalation, const QString &about, QWidget *parent);
    static RecordDialog *done(const Seat &seat, CalloutId callout, const QString &about, QWidget *parent);

private:
    static QString call(CallResult result);
    static QString leader(const LadderStep &step);
    static void addLeader(DraftForm<EscalationDraft> &form, const ReportMaterial &material);
};

} // namespace dutydesk
