// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover/handoverstep.h"

class QLineEdit;
class QRadioButton;

namespace dutydesk {

/// A step of the incoming officer: they check the area, explain an abnormality and raise objections (HO-6, HO-8).
class AreaStep final : public HandoverStep
{
    Q_OBJECT

public:
    explicit AreaStep(const HandoverContext &context, QWidget *parent = nullptr);

    void showMaterial(const HandoverMaterial &material) override;
    std::optional<Missing> missing() const override;
    void begin() override;

private:
    void choose(bool inOrder);

    QRadioButton *m_inOrder;
    QRadioButton *m_abnormal;
    QLineEdit *m_abnormality;
    QLineEdit *m_objection;
};

} // namespace dutydesk
