// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/recorddialog.h"
#include "log/case.h"

#include <QCoreApplication>

namespace dutydesk {

/// Makes the smaller dialogs of the duty log; the caller opens them.
class LogDialogs
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::LogDialogs)

public:
    /// Changes weather and duty manager in the header of the current page.
    static RecordDialog *pageHead(const Seat &seat, const LogPage &page, QWidget *parent);

    /// Corrects a line, with a reason. The old line stays.
    static RecordDialog *correction(const Seat &seat, const LogEntry &old, QWidget *parent);

    /// Adds or changes open work.
    static RecordDialog *openWork(const Seat &seat, const std::optional<Case> &work, QWidget *parent);

    /// Completes open work, with its outcome.
    static RecordDialog *outcome(const Seat &seat, const Case &work, QWidget *parent);

private:
    static void guardUrgency(RecordDialog &dialog, DraftForm<CaseDraft> &form, QComboBox &urgency, bool mayChange);
};

} // namespace dutydesk
