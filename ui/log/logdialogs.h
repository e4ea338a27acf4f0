// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/recorddialog.h"
#include "log/openwork.h"

#include <QCoreApplication>

namespace dutydesk {

/// The smaller dialogs of the duty log, to be opened.
class LogDialogs
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::LogDialogs)

public:
    /// Weather and duty manager at the head of the running page.
    static RecordDialog *pageHead(const Seat &seat, const LogPage &page, QWidget *parent);

    /// The correction of one line: what it should say, and why. The old line stays.
    static RecordDialog *correction(const Seat &seat, const LogEntry &old, QWidget *parent);

    /// Adds open work, or changes what is known of it.
    static RecordDialog *openWork(const Seat &seat, const std::optional<OpenWork> &work, QWidget *parent);

    /// What came of open work that is done.
    static RecordDialog *outcome(const Seat &seat, const OpenWork &work, QWidget *parent);

private:
    static void guardUrgency(RecordDialog &dialog, DraftForm<OpenWorkDraft> &form, QComboBox &urgency, bool mayChange);
};

} // namespace dutydesk
