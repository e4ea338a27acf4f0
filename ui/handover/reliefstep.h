// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover/handoverstep.h"

class QLabel;
class QLineEdit;
class QRadioButton;

namespace dutydesk {

/// A step of the outgoing officer: a relief takes over, or the desk closes without one (HO-9).
class ReliefStep final : public HandoverStep
{
    Q_OBJECT

public:
    explicit ReliefStep(const HandoverContext &context, QWidget *parent = nullptr);

    void showMaterial(const HandoverMaterial &material) override;
    std::optional<Missing> missing() const override;
    void begin() override;

private:
    void choose(bool follows);
    void showConsequence();

    QString m_usualReason;
    std::optional<RosteredShift> m_relief;
    QLabel *m_roster;
    QRadioButton *m_follows;
    QRadioButton *m_closes;
    QLineEdit *m_reason;
    QLabel *m_consequence;
    QLineEdit *m_explanation;
};

} // namespace dutydesk
