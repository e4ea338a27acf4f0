// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/recorddialog.h"
#include "datarequests/privacyservice.h"

#include <QCoreApplication>

namespace dutydesk {

/// Makes the dialogs for requests of owners about their own data (OW-6); the caller opens them.
class RequestDialogs
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::RequestDialogs)

public:
    /// Registers a request of this person; `name` may be masked.
    static RecordDialog *request(const Seat &seat, ResidentId resident, const QString &name, QWidget *parent);

    /// Answers a request: a copy was handed over or a correction made, or the reason why not.
    static RecordDialog *answer(const Seat &seat, const DataRequestLine &line, QWidget *parent);

private:
    static QString explanationOf(DataRequestKind kind);
};

} // namespace dutydesk
