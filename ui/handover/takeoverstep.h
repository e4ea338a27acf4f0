// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover/handoverstep.h"

class QLabel;
class QLineEdit;
class QRadioButton;

namespace dutydesk {

class SecretEdit;

/// A step of the incoming officer: they sign and take over, or refuse with a reason (HO-8).
class TakeOverStep final : public HandoverStep
{
    Q_OBJECT

public:
    explicit TakeOverStep(const HandoverContext &context, QWidget *parent = nullptr);

    void showMaterial(const HandoverMaterial &material) override;
    std::optional<Missing> missing() const override;
    void begin() override;
    void advance() override;
    QString advanceLabel() const override;

Q_SIGNALS:
    /// Emitted before signing, so that the dialog can first lead to missing input in other steps.
    void signingRequested();
    void tookOver(const dutydesk::Actor &officer);
    void refused();

public Q_SLOTS:
    void sign();

private:
    void choose(bool refuses);
    void showPerson();
    void refuse();
    std::optional<Actor> incoming() const;
    QString summary(const HandoverMaterial &material) const;
    QStringList exceptions(const HandoverMaterial &material) const;
    QStringList recounted(const HandoverMaterial &material) const;
    void fail(const Error &error, const Actor &officer);

    std::optional<HandoverMaterial> m_material;
    bool m_signing = false;
    QLabel *m_summary;
    QRadioButton *m_signs;
    QRadioButton *m_refuses;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    SecretEdit *m_secret;
};

} // namespace dutydesk
