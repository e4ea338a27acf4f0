// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/registerpage.h"
#include "datarequests/privacyservice.h"

namespace dutydesk {

/// The requests of owners about their own data, with the answers (OW-6).
class DataRequestsView final : public RegisterPage<DataRequestLine>
{
    Q_OBJECT

public:
    DataRequestsView(const Seat &seat, QWidget *parent);

private:
    static Register<DataRequestLine> describe(DataRequestsView *view, const Seat &seat);
    void erase(const DataRequestLine &line);
};

} // namespace dutydesk
