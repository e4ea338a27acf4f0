// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/recorddialog.h"
#include "datarequests/privacyservice.h"

namespace dutydesk {

class TwoSignatures;

/// Erases a person's data. It explains the consequences and asks for the person's vehicles and two signatures (OW-6).
class ErasureDialog final : public RecordDialog
{
    Q_OBJECT

public:
    ErasureDialog(const Seat &seat, const DataRequestLine &line, QWidget *parent);

private:
    using Outcome = TextDraft<&DataRequest::outcome>;

    void loadVehicles(const QString &unit);
    void offer(const std::vector<Vehicle> &vehicles);
    void submit() override;

    DataRequestId m_request;
    FieldForm *m_form;
    DraftForm<Outcome> *m_fields;
    QLineEdit *m_outcome;
    TwoSignatures *m_signatures;
    std::vector<std::pair<VehicleId, QCheckBox *>> m_vehicles; ///< the vehicles of the same flat
};

} // namespace dutydesk
