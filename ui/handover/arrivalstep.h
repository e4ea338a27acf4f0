// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover/handoverstep.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;

namespace dutydesk {

/// Incoming officer: who, when arrived, dress and badge (HO-6). A late arrival is shown as late, not hidden.
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

    std::optional<QDateTime> m_expected;         ///< by when a relief should be there; none after the desk was closed
    std::optional<StaffId> m_suggested;          ///< not chosen by hand
    std::map<StaffId, RosteredShift> m_rostered; ///< who is on the roster to take over
    QComboBox *m_officer;
    QLabel *m_roster;
    QDateTimeEdit *m_arrived;
    QLabel *m_lateness;
    QCheckBox *m_dress;
};

} // namespace dutydesk
