// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/referencedata.h"
#include "common/recorddialog.h"
#include "people/staffmember.h"

#include <QCoreApplication>

namespace dutydesk {

/// Makes the dialogs that add or change staff and reference data; the caller opens them.
class CentreDialogs
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::CentreDialogs)

public:
    static RecordDialog *staffMember(const Seat &seat, const std::optional<StaffMember> &member,
                                     const QStringList &roleNames, QWidget *parent);
    static RecordDialog *sharedItem(const Seat &seat, const std::optional<SharedItem> &item, QWidget *parent);
    static RecordDialog *leader(const Seat &seat, const std::optional<OnCallLeader> &leader, QWidget *parent);
    static RecordDialog *emergencyNumber(const Seat &seat, const std::optional<EmergencyNumber> &number,
                                         QWidget *parent);
    static RecordDialog *phrase(const Seat &seat, const std::optional<Phrase> &phrase, QWidget *parent);
};

} // namespace dutydesk
