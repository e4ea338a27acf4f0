// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "datarequests/privacyservice.h"
#include "owners/archivedialog.h"

namespace dutydesk {

/// Says what came of a request: that a copy was handed over or a correction made, or why not.
class RequestAnswerDialog final : public ArchiveDialog
{
    Q_OBJECT

public:
    RequestAnswerDialog(Gateway &gateway, Session &session, const DataRequestLine &line, QWidget *parent);

private:
    void submit() override;

    DataRequestId m_request;
    QLineEdit *m_outcome;
};

} // namespace dutydesk
