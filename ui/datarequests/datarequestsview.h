// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/seat.h"
#include "datarequests/privacyservice.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace dutydesk {

class RegisterTable;

/// What owners asked about their own data, and what came of it (OW-6).
class DataRequestsView final : public QWidget
{
    Q_OBJECT

public:
    DataRequestsView(const Seat &seat, QWidget *parent);

    /// Chooses it, answered or not.
    void showRequest(DataRequestId request);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void reload();
    void showList();
    const DataRequestLine *chosen() const;
    void enableActions();
    void openAnswer();
    void openErasure();

    const Seat m_seat;
    std::vector<DataRequestLine> m_lines;
    std::optional<DataRequestId> m_wanted; ///< to be chosen once it is there
    QCheckBox *m_openOnly;
    RegisterTable *m_list;
    QPushButton *m_answer;
    QPushButton *m_erase;
};

} // namespace dutydesk
