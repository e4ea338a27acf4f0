// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/registerpage.h"
#include "datarequests/privacyservice.h"

class QLabel;

namespace dutydesk {

/// The requests of owners about their own data, with the answers (OW-6).
class DataRequestsView final : public RegisterPage<DataRequestLine>
{
    Q_OBJECT

public:
    DataRequestsView(const Seat &seat, QWidget *parent);

private:
    void read() override;
    void clear() override;
    void showDue(const std::vector<DataDueForErasure> &due);
    static Register<DataRequestLine> describe(DataRequestsView *view, const Seat &seat);
    void erase(const DataRequestLine &line);

    QLabel *m_due; ///< whose data has been kept long enough
};

} // namespace dutydesk
