// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover/handoverstep.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;

namespace dutydesk {

/// A step of the incoming officer: their name, arrival, dress and badge (HO-6). A late arrival is shown as late.
class ArrivalStep final : public HandoverStep
{
    Q_OBJECT

public:
    explicit ArrivalStep(const HandoverContext &context, QWidget *parent = nullptr);

    void showMaterial(const HandoverMaterial &material) override;
    std::optional<Missing> missing() const override;
    void begin() override;

private:
    void suggest();
    void showRoster();
    void fillOfficers(const HandoverMaterial &material);
    void choose();
    void keepArrival();
    void showLateness();

    std::optional<QDateTime> m_expected; ///< the time when the relief should arrive; none after the desk was closed
    std::optional<StaffId> m_suggested;  ///< the suggested officer, whom nobody has chosen by hand
    std::map<StaffId, RosteredShift> m_rostered; ///< the officers who are on the roster to take over
    QComboBox *m_officer;
    QLabel *m_roster;
    QDateTimeEdit *m_arrived;
    QLabel *m_lateness;
    QCheckBox *m_dress;
};

} // namespace dutydesk
