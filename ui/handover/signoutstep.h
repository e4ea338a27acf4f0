// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover/handoverstep.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace dutydesk {

class SecretEdit;

/// A step of the outgoing officer: they read the statement and sign it (HO-8). If they are absent, a manager signs
/// instead, with a reason.
class SignOutStep final : public HandoverStep
{
    Q_OBJECT

public:
    explicit SignOutStep(const HandoverContext &context, QWidget *parent = nullptr);

    void showMaterial(const HandoverMaterial &material) override;
    std::optional<Missing> missing() const override;
    void begin() override;
    void advance() override;
    QString advanceLabel() const override;

Q_SIGNALS:
    /// Emitted before signing, so that the dialog can first lead to missing input in other steps.
    void signingRequested();
    void signedOut(const dutydesk::Handover &handover);

public Q_SLOTS:
    void sign();

private:
    void makeInPlace();
    void showSigner();
    std::optional<StaffMember> signer() const;
    QString summary(const HandoverMaterial &material) const;

    std::optional<HandoverMaterial> m_material;
    std::optional<StaffId> m_officer; ///< the page's officer
    bool m_signing = false;
    QLabel *m_summary;
    QCheckBox *m_inPlace;
    QLabel *m_managerLabel;
    QComboBox *m_manager;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    SecretEdit *m_secret;
};

} // namespace dutydesk
