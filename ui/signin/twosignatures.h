// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/fieldform.h"
#include "common/seat.h"
#include "common/secretedit.h"

class QComboBox;

namespace dutydesk {

/// The fields in which two people sign: the signed-in person, and one chosen among those who may.
class TwoSignatures final : public QObject
{
    Q_OBJECT

public:
    TwoSignatures(const Seat &seat, FieldForm &form);

    /// Shows missing input at its field.
    bool check();

    struct Signatures
    {
        Secret secret;
        QString witnessName;
        Secret witnessSecret;
    };

    /// Returns both typed secrets. The fields are empty afterwards, and the first has the focus.
    Signatures take();

private:
    void offer(const std::vector<StaffMember> &staff, StaffId signer);

    FieldForm &m_form;
    SecretEdit *m_secret;
    QComboBox *m_witness;
    SecretEdit *m_witnessSecret;
};

} // namespace dutydesk
