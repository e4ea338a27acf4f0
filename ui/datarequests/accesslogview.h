// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/registerpage.h"
#include "datarequests/privacyservice.h"

namespace dutydesk {

/// The access log for managers: who saw whose personal data in full, when and why (OW-5).
class AccessLogView final : public RegisterPage<AccessLine>
{
    Q_OBJECT

public:
    AccessLogView(const Seat &seat, QWidget *parent);

private:
    static Register<AccessLine> describe(const Seat &seat);
};

} // namespace dutydesk
