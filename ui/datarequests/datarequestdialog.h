// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "datarequests/privacyrecords.h"
#include "owners/archivedialog.h"

class QComboBox;

namespace dutydesk {

/// Registers what an owner asks about their own data (OW-6).
class DataRequestDialog final : public ArchiveDialog
{
    Q_OBJECT

public:
    /// `name` masked or not, to say whose request it is.
    DataRequestDialog(Gateway &gateway, Session &session, ResidentId resident, const QString &name, QWidget *parent);

private:
    void submit() override;

    ResidentId m_resident;
    QComboBox *m_kind;
    QLineEdit *m_matter;
};

} // namespace dutydesk
