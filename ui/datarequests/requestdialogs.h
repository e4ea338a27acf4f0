// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/recorddialog.h"
#include "datarequests/privacyservice.h"

#include <QCoreApplication>

namespace dutydesk {

/// The dialogs for what owners ask about their own data (OW-6), to be opened.
class RequestDialogs
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::RequestDialogs)

public:
    /// Registers a request. `name` masked or not, to say whose it is.
    static RecordDialog *request(const Seat &seat, ResidentId resident, const QString &name, QWidget *parent);

    /// Says what came of one: that a copy was handed over or a correction made, or why not.
    static RecordDialog *answer(const Seat &seat, const DataRequestLine &line, QWidget *parent);

private:
    static QString explanationOf(DataRequestKind kind);
};

} // namespace dutydesk
