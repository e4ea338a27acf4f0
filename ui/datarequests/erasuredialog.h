// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "datarequests/privacyservice.h"
#include "owners/archivedialog.h"

class QCheckBox;
class QComboBox;

namespace dutydesk {

/// Carries out an erasure: says what will happen, asks which vehicles are this person's, and two people sign (OW-6).
class ErasureDialog final : public ArchiveDialog
{
    Q_OBJECT

public:
    ErasureDialog(Gateway &gateway, Session &session, const DataRequestLine &line, QWidget *parent);

private:
    /// What must be known before.
    struct Background
    {
        std::vector<Vehicle> vehicles; ///< of the same flat, masked
        QStringList witnesses;
    };

    void load(const QString &unit);
    void take(const Background &background);
    void submit() override;
    void fail(const Error &error) override;
    void forgetSecrets();

    DataRequestId m_request;
    FieldForm *m_form;
    QLineEdit *m_outcome;
    QLineEdit *m_secret;
    QComboBox *m_witness;
    QLineEdit *m_witnessSecret;
    std::vector<std::pair<VehicleId, QCheckBox *>> m_vehicles;
};

} // namespace dutydesk
